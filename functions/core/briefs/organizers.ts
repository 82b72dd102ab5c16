import type { Span } from '../model.ts'
import { eventNounsIn, leadOf, meetingNounsIn, observatoriesIn } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { spanIn, type Sentence, type Source, type Token } from './source.ts'
import { anyOf, foldedSet, perLexicon, wordsOf } from './words.ts'

/** The name of a body within a sentence. */
interface Body {
  readonly start: number
  readonly end: number
  /** Index of the token after it. */
  readonly next: number
}

const MAX_NAME_TOKENS = 22
const MAX_ORGANIZERS = 5

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const prefixes = lexicon.lang === 'ar' ? '[وف]?' : ''
  return {
    by: new RegExp(`(?<![\\p{L}\\p{N}])${prefixes}${passiveOf(lexicon.organizers.by)}(?![\\p{L}\\p{N}])`, 'gu'),
    holds: wordsOf(lexicon.organizers.holds, prefixes),
    partners: wordsOf(lexicon.organizers.partners, prefixes),
    body: new RegExp(`^(?:ال)?${anyOf(lexicon.organizers.bodies)}$`, 'u'),
    bodies: foldedSet(lexicon.organizers.bodies),
    // After the noun its own title or year may stand: "Conference 2018” of the …".
    genitive: new RegExp(`^[^.,;:]{0,25}?\\s(?=${anyOf(lexicon.speech.genitives)}(?:\\s|\\b))(?:of\\s)?`, 'u'),
    ends: foldedSet(lexicon.organizers.ends),
    genitives: foldedSet(lexicon.speech.genitives),
    articles: foldedSet(lexicon.speech.articles),
    towns: foldedSet(lexicon.place.towns),
    venues: foldedSet([...lexicon.place.venues, 'siège']),
  }
})
/** « organisée, jeudi à Rabat, par »: day and place may stand between the participle and its agent. */
function passiveOf(phrases: readonly string[]): string {
  const agent = / (?:par|by|por)$/u
  const participles = phrases.filter((phrase) => agent.test(phrase)).map((phrase) => phrase.replace(agent, ''))
  const others = phrases.filter((phrase) => !agent.test(phrase))
  return `(?:${anyOf(participles)}(?:,?\\s[^.;:«“"]{0,60}?)?\\s+(?:par|by|por)|${anyOf(others)})`
}

const AND = new Set(['et', 'and', 'y', 'e'])
const CONTRACTIONS = new Set(['du', 'des', 'au', 'aux', 'del', 'al'])

/** Who organises, holds or publishes, one span each, in the order of the text. */
export function organizersOf(source: Source, lexicon: Lexicon): readonly Span[] {
  const lead = leadOf(source)
  const [title, ...sentences] = lead
  for (const [index, sentence] of sentences.entries()) {
    const bodies = [...passive(sentence, sentences[index - 1], lexicon), ...active(sentence, lexicon)]
    if (bodies.length > 0) return spansOf(sentence, bodies)
  }
  for (const sentence of sentences) {
    const bodies = belonging(sentence, lexicon)
    if (bodies.length > 0) return spansOf(sentence, bodies)
  }
  for (const sentence of title === undefined ? sentences : [...sentences, title]) {
    const bodies = observatoryNames(sentence, lexicon)
    if (bodies.length > 0) return spansOf(sentence, bodies)
  }
  return []
}

function spansOf(sentence: Sentence, bodies: readonly Body[]): readonly Span[] {
  const inOrder = [...bodies].sort((a, b) => a.start - b.start)
  const apart = inOrder.filter((body, index) => body.start >= (inOrder[index - 1]?.end ?? 0))
  return apart.slice(0, MAX_ORGANIZERS).flatMap(({ start, end }) => spanIn(sentence, start, end) ?? [])
}

/** « organisée par l’Observatoire … et … », عقدها المرصد. */
function passive(sentence: Sentence, before: Sentence | undefined, lexicon: Lexicon): readonly Body[] {
  const isTold = [sentence, before].some(
    (one) => one !== undefined && meetingNounsIn(one, lexicon).length + observatoriesIn(one, lexicon).length > 0,
  )
  if (!isTold) return []
  return Array.from(sentence.folded.matchAll(patternsOf(lexicon).by)).flatMap((match) =>
    bodiesFrom(sentence, match.index + match[0].length, lexicon),
  )
}

/** « L’Observatoire … organise un atelier », نظمت جامعة … ندوة: the bodies that are the verb's subject. */
function active(sentence: Sentence, lexicon: Lexicon): readonly Body[] {
  const { holds, partners } = patternsOf(lexicon)
  const nouns = [...eventNounsIn(sentence, lexicon), ...observatoriesIn(sentence, lexicon)]
  if (nouns.length === 0) return []
  for (const match of sentence.folded.matchAll(holds)) {
    const end = match.index + match[0].length
    const subject =
      lexicon.lang === 'ar' ? bodiesFrom(sentence, end, lexicon) : bodiesBefore(sentence, match.index, lexicon)
    if (subject.length === 0) continue
    const joined = Array.from(sentence.folded.matchAll(partners)).flatMap((partner) =>
      bodiesFrom(sentence, partner.index + partner[0].length, lexicon),
    )
    return [...subject, ...joined]
  }
  return []
}

/** "the Vienna Conference of the International Centre …": the body to which a meeting belongs, when nothing else is told. */
function belonging(sentence: Sentence, lexicon: Lexicon): readonly Body[] {
  const { genitive } = patternsOf(lexicon)
  for (const { end } of eventNounsIn(sentence, lexicon)) {
    const match = genitive.exec(sentence.folded.slice(end))
    const bodies =
      match === null ? [] : bodiesFrom(sentence, afterGenitive(sentence, end + match[0].length, lexicon), lexicon)
    const named = bodies.filter((body) => namesBody(sentence, body, lexicon))
    if (named.length > 0) return named
  }
  return []
}

/** Past « de », "of" at an offset. */
function afterGenitive(sentence: Sentence, offset: number, lexicon: Lexicon): number {
  const token = sentence.tokens.find(({ start }) => start >= offset)
  const { genitives } = patternsOf(lexicon)
  return token !== undefined && genitives.has(token.folded) && !CONTRACTIONS.has(token.folded) ? token.end : offset
}

/** Whether a name holds the word for a body, or a short form: not a town or a subject. */
function namesBody(sentence: Sentence, { start, end }: Body, lexicon: Lexicon): boolean {
  const { bodies } = patternsOf(lexicon)
  return sentence.tokens.some(
    (token) =>
      token.start >= start && token.end <= end && (bodies.has(token.folded) || /^\p{Lu}{3,}$/u.test(token.text)),
  )
}

/** An observatory that is the news itself, when nobody is said to hold anything. */
function observatoryNames(sentence: Sentence, lexicon: Lexicon): readonly Body[] {
  const [noun] = observatoriesIn(sentence, lexicon)
  if (noun === undefined) return []
  let first = sentence.tokens.findIndex(({ end }) => end > noun.start)
  while (first > 0 && startsEarlier(sentence, first, lexicon)) first--
  const body = first < 0 ? null : bodyAt(sentence, first, lexicon)
  return body === null ? [] : [body]
}

function startsEarlier(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const before = sentence.tokens[index - 1]
  const token = sentence.tokens[index]
  if (before === undefined || token === undefined || before.kind !== 'word') return false
  const { articles } = patternsOf(lexicon)
  if (articles.has(token.folded)) return false
  return (before.capital && lexicon.lang !== 'ar') || articles.has(before.folded)
}

/** The bodies that follow an offset, joined by commas and "and". */
function bodiesFrom(sentence: Sentence, offset: number, lexicon: Lexicon): readonly Body[] {
  const bodies: Body[] = []
  let at = sentence.tokens.findIndex(({ start }) => start >= offset)
  while (at >= 0 && at < sentence.tokens.length && bodies.length < MAX_ORGANIZERS) {
    const body = bodyAt(sentence, at, lexicon)
    if (body === null) break
    bodies.push(body)
    at = nextInList(sentence, body.next)
  }
  return bodies
}

/** Index of the token after a comma or "and"; -1 where the list ends. */
function nextInList({ tokens }: Sentence, index: number): number {
  const token = tokens[index]
  if (token === undefined) return -1
  const isComma = token.text === ',' || token.text === '،'
  if (isComma) return AND.has(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1
  if (AND.has(token.folded))
    return /^(?:de|d'|du|des|del)$/u.test(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1
  return token.text.startsWith('و') && token.text.length > 3 ? index : -1
}

/** The bodies that end before a verb: « L’ONM et l’INS ont … ». */
function bodiesBefore(sentence: Sentence, offset: number, lexicon: Lexicon): readonly Body[] {
  const last = sentence.tokens.findLastIndex(({ end }) => end <= offset)
  const { genitives } = patternsOf(lexicon)
  for (let at = Math.max(0, last - 2 * MAX_NAME_TOKENS); at <= last; at++) {
    // « La capitale du Maroc … accueille »: a name after "of" is not the subject.
    if ([at - 1, at].some((index) => genitives.has(sentence.tokens[index]?.folded ?? ''))) continue
    const bodies = bodiesFrom(sentence, sentence.tokens[at]?.start ?? 0, lexicon)
    const end = bodies.at(-1)
    if (end !== undefined && reaches(sentence, end.next, last)) return bodies
  }
  return []
}

/** Whether nothing but an insertion between commas or parentheses stands from one token to another. */
function reaches({ tokens }: Sentence, from: number, last: number): boolean {
  if (from > last + 1) return false
  if (from === last + 1) return true
  const isWithOthers =
    AND.has(tokens[from]?.folded ?? '') && last - from < 4 && !tokens.slice(from, last).some(({ capital }) => capital)
  if (isWithOthers) return true
  const closes = tokens[last]?.text ?? ''
  return (tokens[from]?.text === ',' && closes === ',') || (tokens[from]?.text === '(' && closes === ')')
}

/** The name of a body that begins at a token, with its article and the short form in parentheses; null where none does. */
function bodyAt(sentence: Sentence, index: number, lexicon: Lexicon): Body | null {
  const { articles } = patternsOf(lexicon)
  const { tokens } = sentence
  const opening = tokens[index]
  if (opening?.kind !== 'word') return null
  const hasArticle =
    articles.has(opening.folded) && !opening.capital ? true : articles.has(opening.folded) && index === 0
  const isContracted = CONTRACTIONS.has(opening.folded)
  const head = hasArticle || isContracted ? index + 1 : index
  if (!beginsName(sentence, head, lexicon)) return null
  const next = nameEnd(sentence, head, lexicon)
  const start = tokens[isContracted ? head : index]?.start ?? 0
  const end = tokens[next - 1]?.end ?? 0
  const joined = lexicon.lang === 'ar' && isJoinedBody(opening, lexicon) ? 1 : 0
  return end > start ? { start: start + joined, end, next } : null
}

/** Whether an Arabic word begins a body's name: المرصد, and with "and" glued to it والمرصد. */
function isBody(token: Token, lexicon: Lexicon): boolean {
  return patternsOf(lexicon).body.test(token.folded)
}

function isJoinedBody(token: Token, lexicon: Lexicon): boolean {
  return token.folded.startsWith('و') && token.folded.length > 3 && patternsOf(lexicon).body.test(token.folded.slice(1))
}

function beginsName(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const token = sentence.tokens[index]
  if (token?.kind !== 'word') return false
  if (lexicon.lang === 'ar') return isBody(token, lexicon) || isJoinedBody(token, lexicon)
  const { ends, towns } = patternsOf(lexicon)
  // "the Tangier Migration Observatory": English puts the town first.
  const isPlace = towns.has(token.folded) && !(lexicon.lang === 'en' && sentence.tokens[index + 1]?.capital === true)
  return token.capital && token.text.length > 1 && !ends.has(token.folded) && !isPlace
}

/** Index of the token after a name that begins at `head`. */
function nameEnd(sentence: Sentence, head: number, lexicon: Lexicon): number {
  const { tokens } = sentence
  let at = head + 1
  while (at < tokens.length && at - head < MAX_NAME_TOKENS && continues(sentence, at, lexicon)) {
    const closes = tokens[at]?.text === '(' ? tokens.findIndex(({ text }, index) => index > at && text === ')') : -1
    at = closes > 0 ? closes + 1 : at + 1
  }
  while (at > head + 1 && isDangling(tokens[at - 1], lexicon)) at--
  return at
}

function isDangling(token: Token | undefined, lexicon: Lexicon): boolean {
  if (token === undefined || token.capital) return false
  return (
    AND.has(token.folded) ||
    lexicon.speech.genitives.includes(token.text) ||
    ['the', 'for', 'on', '-', '–'].includes(token.folded)
  )
}

function continues(sentence: Sentence, index: number, lexicon: Lexicon): boolean {
  const { tokens } = sentence
  const { ends, articles, towns, genitives, venues } = patternsOf(lexicon)
  const token = tokens[index]
  const after = tokens[index + 1]
  if (token === undefined) return false
  if (token.text === '(') return closesSoon(tokens, index)
  if (token.kind === 'number') return false
  if (token.text === ',') return isInnerComma(tokens, index)
  if (token.kind === 'mark') return token.text === '-' || token.text === '–' || token.text === '&'
  // « le Forum … au siège du barreau »: where it meets is no part of its name.
  if (/^(?:au|aux|a la)$/u.test(token.folded) && venues.has(after?.folded ?? '')) return false
  if (token.text === 'à') return after?.capital === false
  if (AND.has(token.folded) && startsOther(tokens, index + 1, lexicon)) return false
  if (AND.has(token.folded) && genitives.has(after?.folded ?? ''))
    return tokens[index + 2]?.capital === true || lexicon.organizers.lowerCaseNames
  if (AND.has(token.folded))
    return after !== undefined && !articles.has(after.folded) && (after.capital || lexicon.organizers.lowerCaseNames)
  if (lexicon.lang === 'ar')
    return (
      !ends.has(token.folded) &&
      !(token.folded.startsWith('ب') && towns.has(token.folded.slice(1))) &&
      !isJoinedBody(token, lexicon)
    )
  if (ends.has(token.folded) && !token.capital) return false
  return token.capital || lexicon.organizers.lowerCaseNames || isConnector(tokens, index)
}

/** « le Conseil économique, social et environnemental »: a comma between the adjectives of one name. */
function isInnerComma(tokens: readonly Token[], index: number): boolean {
  const [first, and, last] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  if (first?.kind !== 'word' || first.capital || last === undefined || last.capital) return false
  return AND.has(and?.folded ?? '') && first.folded.length > 3
}

/** « … et de l’OIM », « … et du Ministère »: after "and of" comes another body, not more of this one. */
function startsOther(tokens: readonly Token[], index: number, lexicon: Lexicon): boolean {
  const { genitives, articles, bodies } = patternsOf(lexicon)
  if (!genitives.has(tokens[index]?.folded ?? '')) return false
  const head = tokens[articles.has(tokens[index + 1]?.folded ?? '') ? index + 2 : index + 1]
  return head !== undefined && head.capital && (/^\p{Lu}{2,}$/u.test(head.text) || bodies.has(head.folded))
}

/** Short forms in parentheses belong to the name: (ONM). */
function closesSoon(tokens: readonly Token[], index: number): boolean {
  return tokens.slice(index + 1, index + 8).some(({ text }) => text === ')')
}

/** A small word with a capitalised one after it: "for", "of the". */
function isConnector(tokens: readonly Token[], index: number): boolean {
  const [token, after, next] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (token === undefined || token.folded.length > 5) return false
  return after?.capital === true || (after !== undefined && after.folded.length <= 4 && next?.capital === true)
}
