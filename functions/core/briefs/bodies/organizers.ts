import type { Span } from '../../model.ts'
import { bodyAt, type Body } from './bodies.ts'
import { NamedBodies } from './body-references.ts'
import { eventNounsIn, leadOf, meetingNounsIn, observatoriesIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import { claimsIn, namesSubject } from './organizer-claims.ts'
import { belongingIn } from './owners.ts'
import { partnersIn } from './partners.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

const MAX_ORGANIZERS = 6
/** In how many sentences after the one that names the organiser its partners are looked for. */
const PARTNER_SENTENCES = 5
/** How far an observatory is looked for that nobody is said to do anything with: past menus and captions. */
const OBSERVATORY_SENTENCES = 25

const articlesOf = perLexicon((lexicon: Lexicon) => foldedSet(lexicon.speech.articles))

/** A body and the sentence it stands in. */
interface Told {
  readonly sentence: Sentence
  readonly body: Body
}

/**
 * Who organises, holds or publishes, one span each, in the order of the text: those whom the surest sentence of the lead names
 * and their partners; else the body to which the meeting belongs; else the observatory that is the news.
 */
export function organizersOf(source: Source, lexicon: Lexicon): readonly Span[] {
  const named = new NamedBodies(source, lexicon)
  const [title, ...text] = leadOf(source)
  const lead = title === undefined ? text : [...text, title]
  const readings = [
    () => claimed(lead, lexicon),
    () => belonging(lead, eventNounsIn, lexicon),
    () => observatory([...lead, ...source.sentences.slice(0, OBSERVATORY_SENTENCES)], lexicon),
    () => belonging(lead, meetingNounsIn, lexicon),
  ]
  for (const read of readings) {
    const spans = spansOf(read(), named)
    if (spans.length > 0) return spans
  }
  return []
}

function spansOf(told: readonly Told[], named: NamedBodies): readonly Span[] {
  const spans: Span[] = []
  const names = new Set<string>()
  for (const { sentence, body } of told) {
    const span = named.spanOf(sentence, body)
    const name = sentence.folded.slice(sentence.tokens[body.head]?.start ?? body.start, body.end)
    if (span === null || names.has(name) || spans.some((other) => overlaps(span, other))) continue
    names.add(name)
    spans.push(span)
  }
  return spans.slice(0, MAX_ORGANIZERS)
}

function overlaps(a: Span, b: Span): boolean {
  return a.in === b.in && a.start < b.end && b.start < a.end
}

/** The bodies of the surest claims of one sentence, the first among equals, with their partners there and right after. */
function claimed(lead: readonly Sentence[], lexicon: Lexicon): readonly Told[] {
  const told = lead.map((sentence) => namesSubject(sentence, lexicon))
  const all = lead.map((sentence, index) =>
    claimsIn(sentence, told[index] === true || told[index - 1] === true, lexicon),
  )
  const best = Math.max(0, ...all.flat().map(({ weight }) => weight))
  const at = all.findIndex((claims) => claims.some(({ weight }) => weight === best))
  const sentence = lead[at]
  if (best === 0 || sentence === undefined) return []
  const bodies = (all[at] ?? []).filter(({ weight }) => weight === best).flatMap((claim) => claim.bodies)
  const own = [...bodies, ...partnersIn(sentence, true, lexicon)]
    .sort((a, b) => a.start - b.start)
    .map((body) => ({ sentence, body }))
  const later = lead
    .slice(at + 1, at + 1 + PARTNER_SENTENCES)
    .filter((one) => one.in === 'text')
    .flatMap((one) => partnersIn(one, false, lexicon).map((body) => ({ sentence: one, body })))
  return [...own, ...later]
}

function belonging(lead: readonly Sentence[], nounsIn: typeof eventNounsIn, lexicon: Lexicon): readonly Told[] {
  for (const sentence of lead) {
    const bodies = belongingIn(sentence, nounsIn(sentence, lexicon), lexicon)
    if (bodies.length > 0) return bodies.map((body) => ({ sentence, body }))
  }
  return []
}

/** An observatory that is the news itself, when nobody is said to hold anything. */
function observatory(lead: readonly Sentence[], lexicon: Lexicon): readonly Told[] {
  return lead.flatMap((sentence) => observatoryIn(sentence, lexicon)).slice(0, 1)
}

function observatoryIn(sentence: Sentence, lexicon: Lexicon): readonly Told[] {
  const [noun] = observatoriesIn(sentence, lexicon)
  if (noun === undefined) return []
  let first = sentence.tokens.findIndex(({ end }) => end > noun.start)
  while (first > 0 && startsEarlier(sentence, first, lexicon)) first--
  const body = first < 0 ? null : bodyAt(sentence, first, lexicon)
  return body === null ? [] : [{ sentence, body }]
}

function startsEarlier({ tokens }: Sentence, index: number, lexicon: Lexicon): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  if (before === undefined || token === undefined || before.kind !== 'word') return false
  const articles = articlesOf(lexicon)
  if (articles.has(token.folded)) return false
  return (before.capital && lexicon.lang !== 'ar') || articles.has(before.folded)
}
