import type { ArticleLine, Match, PhraseHit, Topic } from '../model.ts'
import { compileTopics, findPhrases, languagesFor, type CompiledTopics, type Finding } from './phrases.ts'
import { wordsOf } from './words.ts'

/** As much of an article as the topics look at. */
export type Matchable = Pick<ArticleLine, 'title' | 'text' | 'lang'>

/** A phrase that does not count, and what it stands beside. */
export interface VetoedHit {
  readonly hit: PhraseHit
  readonly by: PhraseHit
}

/**
 * How an article stands to a topic.
 * - `in`
 * - `no-phrase`: no phrase of `any` stands in it
 * - `vetoed`: each stands beside a phrase of `none`
 * - `look-alike`: the title is about what a phrase of `none` names, and holds no phrase of its own
 * - `passing-mention`: the title names none, and the text too few for its length
 */
type Verdict = 'in' | 'no-phrase' | 'vetoed' | 'look-alike' | 'passing-mention'

export interface Judgement {
  readonly verdict: Verdict
  /** Phrases that count, the longest where several overlap, in order of place. */
  readonly hits: readonly PhraseHit[]
  readonly vetoed: readonly VetoedHit[]
}

/** Where no phrase stands in the title: one is wanted for so many UTF-16 units of text begun, and no more than `MOST_WANTED` in all. */
const UNITS_A_PHRASE = 1000
const MOST_WANTED = 5

/** How many phrases an article is to hold to be in a topic that its title does not name. */
export function phrasesWanted({ text }: Pick<Matchable, 'text'>): number {
  return Math.min(MOST_WANTED, Math.max(1, Math.ceil(text.length / UNITS_A_PHRASE)))
}

const compiledSets = new WeakMap<readonly Topic[], CompiledTopics>()

function compiled(topics: readonly Topic[]): CompiledTopics {
  const known = compiledSets.get(topics)
  if (known !== undefined) return known
  const made = compileTopics(topics)
  compiledSets.set(topics, made)
  return made
}

/**
 * The topics that an article is in, in their order, and why: the phrases and where they stand.
 * Phrases are those of the article's language; of all four where its language is unknown or another. The phrases of a
 * set of topics are made ready once: pass the same array for every article.
 */
export function matchTopics(article: Matchable, topics: readonly Topic[]): readonly Match[] {
  const findings = findIn(article, compiled(topics))
  return topics.flatMap((topic) => {
    const own = findings.filter(({ of }) => of.topicId === topic.id)
    const { verdict, hits } = judge(article, own)
    return verdict === 'in' ? [{ topicId: topic.id, hits }] : []
  })
}

/** All phrases of an article's languages that stand in it. */
export function findIn(
  article: Matchable,
  topics: CompiledTopics,
  languages = languagesFor(article.lang),
): readonly Finding[] {
  return [
    ...findPhrases(wordsOf(article.title), 'title', topics, languages),
    ...findPhrases(wordsOf(article.text), 'text', topics, languages),
  ]
}

/** Whether an article with these findings of one topic is in it. */
export function judge(article: Matchable, findings: readonly Finding[]): Judgement {
  const wanted = longest(findings.filter(({ of }) => of.list === 'any'))
  const unwanted = findings.filter(({ of }) => of.list === 'none')
  const unwantedBySentence = new Map(unwanted.map((finding) => [sentenceOf(finding), finding]))
  const vetoed: VetoedHit[] = []
  const hits: PhraseHit[] = []
  for (const finding of wanted) {
    const by = unwantedBySentence.get(sentenceOf(finding))
    if (by === undefined) hits.push(hitOf(finding))
    else vetoed.push({ hit: hitOf(finding), by: hitOf(by) })
  }
  return { verdict: verdictOn(article, hits, vetoed, unwanted), hits, vetoed }
}

function verdictOn(
  article: Matchable,
  hits: readonly PhraseHit[],
  vetoed: readonly VetoedHit[],
  unwanted: readonly Finding[],
): Verdict {
  if (hits.length === 0) return vetoed.length === 0 ? 'no-phrase' : 'vetoed'
  if (hits.some(({ span }) => span.in === 'title')) return 'in'
  if (unwanted.some(({ span }) => span.in === 'title')) return 'look-alike'
  return hits.length >= phrasesWanted(article) ? 'in' : 'passing-mention'
}

/** Names the sentence: a phrase of `none` vetoes what stands in the same one. */
function sentenceOf({ span, sentence }: Finding): string {
  return `${span.in} ${sentence}`
}

/** Without those that lie within a longer one. */
function longest(findings: readonly Finding[]): readonly Finding[] {
  const kept: Finding[] = []
  const inText = ({ span }: Finding) => Number(span.in === 'text')
  const inOrder = findings.toSorted(
    (a, b) => inText(a) - inText(b) || a.span.start - b.span.start || b.span.end - a.span.end,
  )
  for (const finding of inOrder) {
    const last = kept.at(-1)
    if (last === undefined || last.span.in !== finding.span.in || finding.span.end > last.span.end) kept.push(finding)
  }
  return kept
}

function hitOf({ phrase, span }: Finding): PhraseHit {
  return { phrase, span }
}
