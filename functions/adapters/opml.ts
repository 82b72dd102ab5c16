import { generateOpml, parseOpml, type Opml } from 'feedsmith'
import * as z from 'zod'
import type { FeedListing } from '../core/feeds/feed.ts'
import { FEED_SOURCES, OUTLET_KINDS, TEXT_SOURCES, type Feed } from '../core/model.ts'

/** What an OPML file lists, and a sentence for each outline that could not be taken. */
export interface OpmlListings {
  readonly listings: readonly FeedListing[]
  readonly faults: readonly string[]
}

/** The file is no OPML. The message says so in a sentence. */
export class OpmlError extends Error {
  override readonly name = 'OpmlError'
}

const EXTRAS = ['country', 'kind', 'source', 'selector', 'textFrom'] as const
type Outline = Opml.Outline<string, typeof EXTRAS>

const Listing = z.object({
  address: z.url({ protocol: /^https?$/, error: 'xmlUrl is no http(s) address' }),
  outlet: z.string().min(1),
  lang: z
    .string()
    .regex(/^[a-z]{2,3}(-|$)/i, 'language is no language code')
    .transform((code) => code.slice(0, 2).toLowerCase())
    .nullable(),
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

/**
 * The sources that an OPML 2.0 file lists, in folders or not. `country`, `kind`, `source`, `selector` and `textFrom` are attributes of
 * our own; other programs' files lack them: they list feeds, of kind `news`, without a country, read as their entries stand.
 * @throws OpmlError
 */
export function readOpml(text: string): OpmlListings {
  const outlines = parse(text).body?.outlines ?? []
  const listings = new Map<string, FeedListing>()
  const faults: string[] = []
  for (const outline of feedsOf(outlines)) {
    const parsed = Listing.safeParse({
      address: outline.xmlUrl,
      outlet: outline.title ?? outline.text ?? outline.xmlUrl,
      lang: outline.language ?? null,
      country: outline.country ?? '',
      kind: outline.kind ?? 'news',
      source: outline.source ?? 'feed',
      selector: outline.selector ?? null,
      textFrom: outline.textFrom ?? 'entry',
    })
    if (!parsed.success)
      faults.push(
        `${outline.xmlUrl ?? outline.text ?? '?'}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`,
      )
    else if (listings.has(parsed.data.address)) faults.push(`${parsed.data.address}: listed twice`)
    else listings.set(parsed.data.address, parsed.data)
  }
  return { listings: [...listings.values()], faults }
}

function parse(text: string): Opml.Document<string, typeof EXTRAS> {
  try {
    return parseOpml(text, { extraOutlineAttributes: EXTRAS })
  } catch {
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

/** Sources as an OPML 2.0 file that this and other programs read. */
export function writeOpml(title: string, feeds: readonly Feed[]): string {
  return generateOpml(
    {
      head: { title },
      body: {
        outlines: feeds.map(({ outlet, address, lang, country, kind, source, selector, textFrom }) => ({
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
        })),
      },
    },
    { extraOutlineAttributes: EXTRAS },
  )
}
