import type { ArticleLine, Span } from '../../functions/core/model.ts'
import type { Explanation, NearMiss } from '../../functions/core/topics/explain.ts'
import type { VetoedHit } from '../../functions/core/topics/match.ts'
import { wordsAround } from '../../functions/web/desk/excerpt.ts'

/** So many places of one topic are shown; the others are counted. */
const MOST_PLACES = 3

/**
 * Why an article is in its topics and why it is not in others, for an editor: its id and headline, then a paragraph a topic.
 * Topics of which nothing stands in the article are named together.
 */
export function explanationInWords(article: ArticleLine, explanations: readonly Explanation[]): readonly string[] {
  const telling = explanations.filter(({ verdict, nearMisses }) => verdict !== 'no-phrase' || nearMisses.length > 0)
  const silent = explanations.filter((explanation) => !telling.includes(explanation)).map(({ topicId }) => topicId)
  const inFirst = [...telling].sort((a, b) => Number(b.verdict === 'in') - Number(a.verdict === 'in'))
  return [
    `${article.id}  ${oneLine(article.title)}`,
    ...inFirst.flatMap((explanation) => [
      `  ${explanation.verdict === 'in' ? 'in' : 'not in'} ${explanation.topicId}: ${verdictInWords(explanation)}`,
      ...placesOf(article, explanation).map((place) => `    ${place}`),
    ]),
    ...(silent.length > 0 ? [`  no phrase of: ${silent.join(', ')}`] : []),
    '',
  ]
}

function verdictInWords({ verdict, hits, phrasesWanted }: Explanation): string {
  switch (verdict) {
    case 'in':
      return hits.some(({ span }) => span.in === 'title')
        ? 'a phrase of it stands in the title'
        : `${phrases(hits.length)} of it in the text, which needs ${phrasesWanted} by its length`
    case 'no-phrase':
      return 'nearly, but none of its phrases stands there'
    case 'vetoed':
      return 'its phrases stand only beside what it excludes'
    case 'look-alike':
      return 'the title is about something that it excludes'
    case 'passing-mention':
      return `only mentioned: ${phrases(hits.length)} in the text, which needs ${phrasesWanted} by its length`
  }
}

const phrases = (count: number): string => `${count} phrase${count === 1 ? '' : 's'}`

function placesOf(article: ArticleLine, { hits, vetoed, nearMisses }: Explanation): readonly string[] {
  return [
    ...shortened(hits.map(({ phrase, span }) => `“${phrase}”: ${excerpt(article, span)}`)),
    ...shortened(vetoed.map((veto) => `does not count: ${vetoInWords(article, veto)}`)),
    ...shortened(nearMisses.map((miss) => `nearly: ${missInWords(article, miss)}`)),
  ]
}

const vetoInWords = (article: ArticleLine, { hit, by }: VetoedHit): string =>
  `“${hit.phrase}” beside “${by.phrase}”: ${excerpt(article, hit.span)}`

function missInWords(article: ArticleLine, { kind, lang, hit }: NearMiss): string {
  const why =
    kind === 'other-language' ? `stands in the list for ${lang} only` : 'has another ending: a * would find it'
  return `“${hit.phrase}” ${why}: ${excerpt(article, hit.span)}`
}

function shortened(places: readonly string[]): readonly string[] {
  const more = places.length - MOST_PLACES
  return more > 0 ? [...places.slice(0, MOST_PLACES), `and ${more} more`] : places
}

/** The words around, the phrase itself in brackets. */
function excerpt(article: ArticleLine, span: Span): string {
  const { before, found, after } = wordsAround(article[span.in], span)
  return `${span.in === 'title' ? 'title: ' : ''}${before}[${found}]${after}`
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
