import { sentenceOf } from '../core/feeds/failure-in-words.ts'
import { toMarkup } from '../core/feeds/paragraphs.ts'
import type { Entry } from '../core/model.ts'
import type { FeedFetcher } from './feed-fetcher.ts'
import { decodePage } from './page-encoding.ts'
import { readPage } from './page-reader.ts'
import { plainText } from './page-text.ts'

/** How many pages a poll may ask for, and for how long. */
export interface LinkedPageLimits {
  readonly maxPages: number
  /** No page is asked for later than this after the first: a request takes at most 20 s more, and a poll's Lambda has 60. */
  readonly startWithinMs: number
}

export const LINKED_PAGE_LIMITS: LinkedPageLimits = { maxPages: 50, startWithinMs: 12_000 }

/** An entry as its feed lists it, and as the page that it links to tells it. It is known again by the former. */
export interface LinkedEntry {
  readonly listed: Entry
  readonly entry: Entry
}

export interface LinkedTexts {
  /** In their order: those whose page was read, or gave no text, so that they keep their own. */
  readonly read: readonly LinkedEntry[]
  /** Those whose page this poll did not get to, or whose server wants to be asked less. */
  readonly unasked: readonly Entry[]
  /** A sentence for each page that did not give a text. */
  readonly warnings: readonly string[]
}

/** Opens the pages that entries link to, for the text of the articles. */
export interface LinkedPages {
  /** Begins the visits of one poll: its limits count over all of them. */
  begin(): PageVisits
}

/** A server that wants to be left alone. */
export interface WantedRest {
  /** Of the page for which it said so. */
  readonly address: string
  /** From when it said so. */
  readonly retryAfterMs: number
}

export interface PageVisits {
  /**
   * The texts of the pages that entries link to, asked for one after the other. Where a page cannot be read or holds less than the
   * entry, the entry keeps its own. Title and day are the page's only where the entry has none.
   */
  withTexts(entries: readonly Entry[]): Promise<LinkedTexts>
  /** Which server of pages wants to be left alone, and how long; null where none said so. */
  rest(): WantedRest | null
}

/** @param now the clock, epoch milliseconds */
export function openLinkedPages(
  fetcher: Pick<FeedFetcher, 'fetch'>,
  now: () => number,
  limits: LinkedPageLimits = LINKED_PAGE_LIMITS,
): LinkedPages {
  return { begin: () => beginVisits(fetcher, now, limits) }
}

function beginVisits(
  fetcher: Pick<FeedFetcher, 'fetch'>,
  now: () => number,
  { maxPages, startWithinMs }: LinkedPageLimits,
): PageVisits {
  const startedMs = now()
  let asked = 0
  let unwelcome: Unwelcome | null = null
  return {
    rest: () => unwelcome?.rest ?? null,
    async withTexts(entries) {
      const read: LinkedEntry[] = []
      const unasked: Entry[] = []
      const warnings: string[] = []
      for (const listed of entries) {
        if (!leadsToPage(listed)) {
          read.push({ listed, entry: listed })
          continue
        }
        if (unwelcome !== null || asked >= maxPages || now() - startedMs > startWithinMs) {
          unasked.push(listed)
          continue
        }
        asked += 1
        const page = await openPage(listed, fetcher, now())
        if (page.kind === 'unwelcome') {
          unwelcome = page
          unasked.push(listed)
          warnings.push(`The page ${listed.url ?? ''} was not given: ${page.reason}`)
          continue
        }
        read.push({ listed, entry: page.entry })
        if (page.warning !== null) warnings.push(page.warning)
      }
      return { read, unasked, warnings }
    },
  }
}

/** Documents hold no page to read a text from. */
const leadsToPage = ({ url }: Entry): boolean =>
  url !== null && !/\.(?:pdf|docx?|xlsx?|pptx?|odt|zip|jpe?g|png|mp[34])$/i.test(URL.parse(url)?.pathname ?? '')

interface OpenedPage {
  readonly kind: 'opened'
  readonly entry: Entry
  readonly warning: string | null
}

/** The server wants to be asked less: no further page is asked for. */
interface Unwelcome {
  readonly kind: 'unwelcome'
  readonly reason: string
  readonly rest: WantedRest | null
}

async function openPage(
  listed: Entry,
  fetcher: Pick<FeedFetcher, 'fetch'>,
  nowMs: number,
): Promise<OpenedPage | Unwelcome> {
  const address = listed.url ?? ''
  const ownText = (reason: string): OpenedPage => ({
    kind: 'opened',
    entry: listed,
    warning: `The page ${address} gave no text: ${reason} The entry keeps its own.`,
  })
  const fetched = await fetcher.fetch({ address, validators: { etag: null, lastModified: null }, nowMs })
  if (fetched.kind === 'failed') {
    const { failure } = fetched
    if (failure.kind === 'http' && [429, 503].includes(failure.status))
      return {
        kind: 'unwelcome',
        reason: sentenceOf(failure),
        rest: failure.retryAfterMs === null ? null : { address, retryAfterMs: failure.retryAfterMs },
      }
    return ownText(sentenceOf(failure))
  }
  if (fetched.kind === 'not-modified') return ownText('The server says that it did not change.')
  if (fetched.bytes[0] === 0x25 && fetched.bytes[1] === 0x50) return ownText('It is a PDF document.')
  const page = readPage(decodePage(fetched.bytes, fetched.charset).text, address, fetched.address)
  if ('kind' in page) return ownText('No article text was found in it.')
  const paragraphs = [page.standfirst, page.text].filter((text) => text !== '').flatMap((text) => text.split(/\n{2,}/))
  if (paragraphs.join('\n\n').length <= plainText(listed.html).length) return ownText('It holds less than the entry.')
  return {
    kind: 'opened',
    entry: {
      ...listed,
      url: ownAddress(page.url, fetched.address),
      title: listed.title.trim() === '' ? page.title : listed.title,
      published: listed.published ?? instantOf(page.published),
      html: toMarkup(paragraphs),
    },
    warning: null,
  }
}

/** What a page calls its own address; not another site's, whose article it would pass for. */
function ownAddress(canonical: string | null, asked: string): string {
  const hostOf = (address: string): string => (URL.parse(address)?.hostname ?? '').replace(/^www\./, '')
  return canonical !== null && hostOf(canonical) === hostOf(asked) ? canonical : asked
}

/** A day is its first second, as in feeds. */
const instantOf = (published: string | null): string | null =>
  published?.length === 10 ? `${published}T00:00:00Z` : published
