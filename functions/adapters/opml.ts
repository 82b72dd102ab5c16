import { generateOpml, parseOpml, type Opml } from 'feedsmith'
import * as z from 'zod'
import type { FeedListing } from '../core/feeds/feed.ts'
import { FEED_SOURCES, OUTLET_KINDS, TEXT_SOURCES, type Feed } from '../core/model.ts'
import { webAddressOf } from '../core/feeds/web-address.ts'
import { languageCode } from '../core/text/language.ts'

/** What an OPML file lists to be followed. */
export interface OpmlListings {
  readonly listings: readonly FeedListing[]
  /** A sentence for each outline that could not be taken. */
  readonly faults: readonly string[]
  /** A sentence for each that is rightly left out: named a second time, or not asked any more where the file was written. */
  readonly notes: readonly string[]
}

/** The file is no OPML. The message says so in a sentence. */
export class OpmlError extends Error {
  override readonly name = 'OpmlError'
}

const EXTRAS = ['country', 'kind', 'source', 'selector', 'textFrom', 'state'] as const
type Outline = Opml.Outline<string, typeof EXTRAS>

const Listing = z.object({
  // As a client sends it: `https://A.example` is `https://a.example/`, whoever wrote it.
  address: z
    .url({ protocol: /^https?$/, error: 'xmlUrl is no http(s) address' })
    .transform((address) => new URL(address).href),
  outlet: z.string().min(1),
  lang: z.string().nullable(),
  country: z.string(),
  kind: z.enum(OUTLET_KINDS, { error: `kind is none of ${OUTLET_KINDS.join(', ')}` }),
  source: z.enum(FEED_SOURCES, { error: `source is none of ${FEED_SOURCES.join(', ')}` }),
  selector: z
    .string()
    .trim()
    .max(500, 'selector is too long')
    .transform((selector) => (selector === '' ? null : selector))
    .nullable(),
  textFrom: z.enum(TEXT_SOURCES, { error: `textFrom is none of ${TEXT_SOURCES.join(', ')}` }),
})

/** Why a source that is not asked any more is listed and not followed. */
const RESTING: Readonly<Record<Exclude<Feed['state'], 'active'>, string>> = {
  stopped: 'it was stopped by an editor',
  aside: 'it was put aside for an editor to decide',
  gone: 'it was given up by its outlet',
}
const State = z.enum(['active', 'stopped', 'aside', 'gone'], { error: 'state is none of active, stopped, aside, gone' })

/**
 * The sources that an OPML 2.0 file lists, in folders or not. `country`, `kind`, `source`, `selector`, `textFrom` and `state` are
 * attributes of our own; other programs' files lack them: they list feeds, of kind `news`, without a country, read as their entries
 * stand. What is not asked any more where the file was written (`state`) is not followed here either.
 * @throws OpmlError
 */
export function readOpml(text: string): OpmlListings {
  const listings = new Map<string, FeedListing>()
  const faults: string[] = []
  const notes: string[] = []
  for (const outline of feedsOf(parse(text))) {
    const address = webAddressOf((outline.xmlUrl ?? '').trim())
    const state = State.safeParse(outline.state ?? 'active')
    const parsed = Listing.safeParse({
      address,
      outlet: outletOf(outline, address),
      // `unknown`, in the OPML 2.0 specification's own example: the feed itself and its texts tell.
      lang: languageCode(outline.language ?? null),
      country: outline.country ?? '',
      kind: outline.kind ?? 'news',
      source: outline.source ?? 'feed',
      selector: outline.selector ?? null,
      textFrom: outline.textFrom ?? 'entry',
    })
    if (!parsed.success || !state.success) {
      const issues = [...(parsed.error?.issues ?? []), ...(state.error?.issues ?? [])]
      faults.push(`${address}: ${issues.map((issue) => issue.message).join('; ')}`)
    } else if (state.data !== 'active')
      notes.push(`${address}: not followed, because ${RESTING[state.data]} where the file was written`)
    else if (listings.has(parsed.data.address)) notes.push(`${address}: listed twice, taken once`)
    else listings.set(parsed.data.address, parsed.data)
  }
  return { listings: [...listings.values()], faults, notes }
}

/** The name that an outline bears, or else its host's. */
function outletOf({ title = '', text = '' }: Outline, address: string): string {
  const [name] = [title.trim(), text.trim(), URL.parse(address)?.hostname ?? ''].filter((given) => given !== '')
  return name ?? address
}

/** The outlines of a file; none where its body is empty, which the parser takes for no OPML at all. */
function parse(text: string): readonly Outline[] {
  try {
    return parseOpml(text, { extraOutlineAttributes: EXTRAS }).body?.outlines ?? []
  } catch {
    if (/<opml[\s/>]/i.test(text) && !/<outline[\s/>]/i.test(text)) return []
    throw new OpmlError('The file is no OPML.')
  }
}

/** Every outline that is a feed, in whatever folder. */
function feedsOf(outlines: readonly Outline[]): readonly Outline[] {
  return outlines.flatMap((outline) => [
    ...(outline.xmlUrl === undefined ? [] : [outline]),
    ...feedsOf(outline.outlines ?? []),
  ])
}

/** Sources, at least one, as an OPML 2.0 file that this and other programs read. `state` marks those that are not asked any more. */
export function writeOpml(title: string, feeds: readonly Feed[]): string {
  return generateOpml(
    {
      head: { title },
      body: {
        outlines: feeds.map(({ outlet, address, lang, country, kind, source, selector, textFrom, state }) => ({
          // Other programs would ask a page for a feed: they go by the type.
          type: source === 'watched-page' ? 'page' : 'rss',
          text: outlet,
          title: outlet,
          xmlUrl: address,
          ...(lang !== null && { language: lang }),
          country,
          kind,
          ...(source !== 'feed' && { source }),
          ...(selector !== null && { selector }),
          ...(textFrom !== 'entry' && { textFrom }),
          ...(state !== 'active' && { state }),
        })),
      },
    },
    { extraOutlineAttributes: EXTRAS },
  )
}
