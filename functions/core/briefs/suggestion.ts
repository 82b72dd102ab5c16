import type { ArticleLine, Brief, IsoDay, Span } from '../model.ts'
import { fold } from '../text/fold.ts'
import type { Piece } from '../text/sentences.ts'
import { cut, cutAll, type Grounded } from './reading/grounding.ts'
import { readSource, type Sentence, type Source } from './reading/source.ts'
import { suggestedSpeakers, type SuggestedSpeaker } from './suggested-speakers.ts'
import { plainArticle, spansOf, type PlainArticle } from './reading/verbatim.ts'
import { whenOf, type When } from './days/when.ts'
import { lexiconOf } from './reading/words.ts'

/** What a model would have in the brief. Nothing of it is believed: `judge` keeps what stands in the article. */
export interface Suggestion {
  readonly theme: string | null
  readonly organizers: readonly string[]
  readonly place: string | null
  /** The words that name the day, and the day they are held to mean. */
  readonly day: { readonly words: string; readonly date: IsoDay; readonly endDate: IsoDay | null } | null
  readonly speakers: readonly SuggestedSpeaker[]
  /** Numbers of the question's sentences, from 1, in the order in which they are to be read. */
  readonly summary: readonly number[]
}

/** What a model is asked with: of the article what it may choose from, and nothing else. */
export interface Question {
  readonly lang: string
  readonly published: string | null
  readonly title: string
  /** In order; the first is number 1. */
  readonly sentences: readonly string[]
  /** Whether the fields of a card are asked for, or a summary alone. */
  readonly isOnCard: boolean
}

/** What became of a suggestion: how many of its pieces there were, and how many stand in the article. */
export interface Judgement {
  readonly kind: 'taken' | 'too-little-left'
  readonly proposed: number
  readonly kept: number
  /** The deterministic one where too little is left. */
  readonly brief: Brief
}

/** A model of whose words more than half are not the article's has not read it: then nothing of it is taken. */
const LEAST_SHARE = 0.5
/** Units of the sentences asked with: what matters of longer articles is told before. */
const MAX_ASKED_CHARS = 12_000
const MAX_SUMMARY = 3
const MAX_CHARS = { theme: 300, organizer: 200, place: 90, dayWords: 80, sentence: 900 } as const
const MAX_ORGANIZERS = 12

/** The question that a model is asked about an article. `brief` is the deterministic one: its kinds hold. */
export function questionOf(article: ArticleLine, brief: Brief): Question {
  return {
    lang: article.lang,
    published: article.published,
    title: article.title,
    sentences: askedSentences(readSource(article)).map(({ text }) => text),
    isOnCard: brief.kinds.length > 0,
  }
}

/** Both who asks and who judges number the sentences by this. */
function askedSentences({ sentences }: Source): readonly Sentence[] {
  const beyond = sentences.findIndex(({ offset, text }) => offset + text.length > MAX_ASKED_CHARS)
  return beyond < 0 ? sentences : sentences.slice(0, beyond)
}

/**
 * The brief that a model suggests, as far as the article bears it: through the same gate as the engine's own, so that
 * each string stands in the article at its span. A string stands there letter by letter, but for white space and the glyphs of quotation
 * marks, and is shown as the article writes it. A day is told by words that stand there and that the engine resolves to
 * that day. What is not borne is dropped, and where a field is left empty the deterministic one stands; where less than
 * half of all pieces is left, the deterministic brief as a whole. Kinds, collective statements and days to come are the engine's.
 * Pure, never throws, whatever was suggested.
 */
export function judge(article: ArticleLine, brief: Brief, suggestion: Suggestion): Judgement {
  const source = readSource(article)
  const isOnCard = brief.kinds.length > 0
  const plain = plainArticle(article)
  const stands = (words: string | null, maxChars: number) => firstSpan(words, maxChars, plain)
  const summary = summaryOf(article, source, suggestion.summary)
  let proposed = suggestion.summary.length
  let kept = summary.length
  let judged: Brief = summary.length === 0 ? brief : withSummary(brief, summary)
  if (isOnCard) {
    const { theme, organizers, place, day } = suggestion
    const themed = cut(article, withoutMarks(article, stands(theme, MAX_CHARS.theme)))
    const held = cutAll(
      article,
      organizers.slice(0, MAX_ORGANIZERS).map((one) => stands(one, MAX_CHARS.organizer)),
    )
    const placed = cut(article, stands(place, MAX_CHARS.place))
    const when = day === null ? null : dayOf(source, day, plain)
    const dated = cut(article, when?.span ?? null)
    const said = suggestedSpeakers(source, brief, suggestion.speakers, plain)
    proposed += [theme, place, day].filter((one) => one !== null).length + organizers.length + said.proposed
    kept += [themed, placed, dated].filter((one) => one !== null).length + held.length + said.kept
    judged = withField(judged, 'theme', themed)
    judged = withField(judged, 'place', placed)
    if (held.length > 0) judged = withOrganizers(judged, held)
    if (dated !== null && when !== null) judged = withDay(judged, when, dated)
    if (said.kept > 0) judged = withSpeakers(judged, said)
  }
  if (kept === 0 || kept < proposed * LEAST_SHARE) return { kind: 'too-little-left', proposed, kept, brief }
  return { kind: 'taken', proposed, kept, brief: judged }
}

function firstSpan(words: string | null, maxChars: number, plain: PlainArticle): Span | null {
  return spansOf(words, maxChars, plain)[0] ?? null
}

/** A theme is shown without the marks around it. */
function withoutMarks(article: ArticleLine, span: Span | null): Span | null {
  if (span === null) return null
  const whole = span.in === 'title' ? article.title : article.text
  const marked = /^[«“„"]\s*(?<inner>[^«»“”„"]+?)\s*[»”“"]$/u.exec(whole.slice(span.start, span.end))
  const inner = marked?.groups?.['inner']
  if (inner === undefined) return span
  const start = whole.indexOf(inner, span.start)
  return { ...span, start, end: start + inner.length }
}

/** The sentences of these numbers: whole ones that can stand alone, each once, none that says the title again. */
function summaryOf(article: ArticleLine, source: Source, numbers: readonly number[]): readonly Grounded[] {
  const sentences = askedSentences(source)
  const chosen = numbers.slice(0, 2 * MAX_SUMMARY).flatMap((number) => {
    const sentence = sentences[number - 1]
    return sentence !== undefined && canStandAlone(sentence, source) ? [spanOf(sentence)] : []
  })
  return cutAll(article, chosen).slice(0, MAX_SUMMARY)
}

function canStandAlone({ text, folded }: Sentence, { title }: Source): boolean {
  return text.length <= MAX_CHARS.sentence && /[.!?؟…»”")]$/u.test(text) && folded !== title.folded && fold(text) !== ''
}

const spanOf = ({ in: within, offset, text }: Sentence): Span => ({
  in: within,
  start: offset,
  end: offset + text.length,
})

/** The day as the engine resolves it, where that is the suggested one and the suggested words are those that tell it. */
function dayOf(source: Source, day: NonNullable<Suggestion['day']>, plain: PlainArticle): When | null {
  for (const span of spansOf(day.words, MAX_CHARS.dayWords, plain)) {
    const sentence = [source.title, ...source.sentences].find(
      (one) => one.in === span.in && one.offset <= span.start && one.offset + one.text.length >= span.end,
    )
    const when = sentence === undefined ? null : dayIn(source, sentence, span)
    const isThatDay = when?.date === day.date && (day.endDate === null || day.endDate === when.endDate)
    if (when !== null && isThatDay) return when
  }
  return null
}

/** What the engine makes of the words at a span, read in their sentence: « 12 mars » may go on to « 2019 ». */
function dayIn({ article }: Source, sentence: Sentence, { start, end }: Piece): When | null {
  const lexicon = lexiconOf(article.lang)
  if (lexicon === null) return null
  const alone = { ...article, title: '', text: sentence.text }
  const when = whenOf(readSource(alone), lexicon)
  if (when === null) return null
  const span = {
    in: sentence.in,
    start: when.span.start + sentence.offset,
    end: when.span.end + sentence.offset,
  }
  return span.start < end && span.end > start ? { ...when, span } : null
}

function withSummary(brief: Brief, summary: readonly Grounded[]): Brief {
  return {
    ...brief,
    summary: summary.map(({ text }) => text),
    spans: { ...brief.spans, summary: summary.map(({ span }) => span) },
  }
}

function withField(brief: Brief, field: 'theme' | 'place', grounded: Grounded | null): Brief {
  if (grounded === null) return brief
  return { ...brief, [field]: grounded.text, spans: { ...brief.spans, [field]: grounded.span } }
}

function withOrganizers(brief: Brief, organizers: readonly Grounded[]): Brief {
  return {
    ...brief,
    organizers: organizers.map(({ text }) => text),
    spans: { ...brief.spans, organizers: organizers.map(({ span }) => span) },
  }
}

function withDay(brief: Brief, { date, endDate }: When, { span }: Grounded): Brief {
  return { ...brief, date, endDate, spans: { ...brief.spans, date: span } }
}

function withSpeakers(
  brief: Brief,
  said: Pick<Brief, 'speakers'> & { readonly spans: Brief['spans']['speakers'] },
): Brief {
  return { ...brief, speakers: said.speakers, spans: { ...brief.spans, speakers: said.spans } }
}
