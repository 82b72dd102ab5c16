import { AND, isHead, isShortForm, bodyWords } from './body-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Token } from '../reading/source.ts'

/** Whether "and" stands within a name: "Ministry of Labour and Employment", not « l’OIM et l’UNICEF ». */
export function isInnerAnd(sentence: Sentence, from: number, at: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence
  const { genitives, articles, ends } = bodyWords(lexicon)
  const after = tokens[at + 1]
  if (after === undefined || after.kind !== 'word' || isShortForm(after)) return false
  const name = tokens.slice(from, at)
  const isRestricted = name.some(({ folded }) => genitives.has(folded) || /^(?:for|para|pour|on)$/u.test(folded))
  if (genitives.has(after.folded)) return lexicon.lang !== 'en' && !startsOther(tokens, at + 1, lexicon)
  if (articles.has(after.folded) || /^(?:the|les|los|las)$/u.test(after.folded) || ends.has(after.folded)) return false
  if (isAfterPlace(tokens, from, at, lexicon)) return false
  if (
    isHead(after, lexicon) &&
    (after.capital || !lexicon.organizers.lowerCaseNames || genitives.has(tokens[at + 2]?.folded ?? ''))
  )
    return isRestricted && !/^(?:of|for|de|del|du|des|d')$/u.test(tokens[at + 2]?.folded ?? '')
  if (!after.capital)
    return (
      lexicon.organizers.lowerCaseNames || (isRestricted && lexicon.lang === 'es') || tokens[from]?.capital === false
    )
  if (isRestricted || hasCommonShortForm(tokens, from, at + 1)) return true
  // "Research and Evidence Facility": the noun for a body comes last.
  const run = tokens.slice(at + 1, at + 5)
  const length = run.findIndex(({ capital }) => !capital)
  const isLast = isHead(run[(length < 0 ? run.length : length) - 1], lexicon)
  return isLast && !name.some((token) => isHead(token, lexicon)) && !name.some(isShortForm)
}

/** « el Cabildo de Gran Canaria y Casa África »: Spanish bodies of a territory end with its name; what is joined is another one. */
const OF_A_TERRITORY =
  /^(?:cabildo|ayuntamiento|diputacion|gobierno|generalitat|junta|xunta|embajada|consulado|universidad|alcaldia|gobernacion|intendencia|camara|colegio|obispado|diocesis|archidiocesis|subdelegacion|delegacion)$/u

function isAfterPlace(tokens: readonly Token[], from: number, at: number, lexicon: Lexicon): boolean {
  if (lexicon.lang !== 'es' || tokens[at + 1]?.capital !== true) return false
  const { towns, genitives } = bodyWords(lexicon)
  const name = tokens.slice(from, at)
  const last = name.findLastIndex(({ folded }) => genitives.has(folded))
  // « Gran Canaria », « Las Palmas de Gran Canaria »: the words behind the first or the last « de ».
  const first = name.findIndex(({ folded }) => genitives.has(folded))
  const wordsFrom = (index: number) =>
    index < 0
      ? ''
      : name
          .slice(index + 1)
          .map(({ folded }) => folded)
          .join(' ')
  if (towns.has(wordsFrom(first)) || towns.has(wordsFrom(last))) return true
  const isTerritorial =
    OF_A_TERRITORY.test(name[0]?.folded ?? '') && first === 1 && name.slice(2).every(({ capital }) => capital)
  // « Castilla y León »
  return isTerritorial && (isHead(tokens[at + 1], lexicon) || isShortForm(tokens[at + 1])) && name.length > 2
}

/** « le Laboratoire Frontières et Sociétés (LFS) »: the short form behind begins with the first word, so all before it is one name. */
function hasCommonShortForm(tokens: readonly Token[], from: number, at: number): boolean {
  const opens = tokens.findIndex(({ text }, index) => index > at && index <= at + 5 && text === '(')
  const short = tokens[opens + 1]
  if (opens < 0 || !isShortForm(short) || short === undefined) return false
  return short.text.startsWith(tokens[from]?.text.charAt(0).toUpperCase() ?? ' ')
}

/** « le Conseil économique, social et environnemental », "Faculty of Legal, Economic and Social Sciences", « de la Santé, de la Population et de … ». */
export function isInnerComma(sentence: Sentence, from: number, at: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence
  const { genitives, articles } = bodyWords(lexicon)
  const first = tokens[at + 1]
  if (first?.kind !== 'word' || isShortForm(first) || AND.has(first.folded)) return false
  const name = tokens.slice(from, at)
  const isRestricted = name.some(({ folded }) => genitives.has(folded))
  // Up to the "and" that closes the enumeration, no more than three words to a part, none of them another body.
  let width = 0
  for (let index = at + 1; index < tokens.length && index < at + 12; index++) {
    const token = tokens[index]
    if (token === undefined || isHead(token, lexicon) || isShortForm(token)) return false
    if (AND.has(token.folded)) {
      const last = tokens[index + 1]
      if (last === undefined || isHead(last, lexicon) || isShortForm(last)) return false
      const isBody = articles.has(last.folded) && !genitives.has(last.folded)
      return !isBody && last.capital === first.capital && (isRestricted || !first.capital)
    }
    const isSeparator = token.text === ','
    if (token.kind !== 'word' && !isSeparator) return false
    const isSmall = genitives.has(token.folded) || /^(?:la|l'|le|les|las|los)$/u.test(token.folded)
    if (!isSmall && !isSeparator && token.capital !== first.capital && !genitives.has(first.folded)) return false
    width = isSeparator ? 0 : width + 1
    if (width > 4) return false
  }
  return false
}

/** « … et de l’OIM », « … et du Ministère »: after "and of" comes another body, not more of this one. */
function startsOther(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { genitives, articles } = bodyWords(lexicon)
  if (!genitives.has(tokens[index]?.folded ?? '')) return false
  const at = articles.has(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1
  const [head, after] = [tokens[at], tokens[at + 1]]
  return (
    head !== undefined && (isShortForm(head) || (isHead(head, lexicon) && (head.capital || after?.capital === true)))
  )
}
