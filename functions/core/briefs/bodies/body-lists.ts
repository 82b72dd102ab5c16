import { type Body, bodyAt } from './bodies.ts'
import { AND, isShortForm, bodyWords } from './body-words.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Sentence, Token } from '../reading/source.ts'

const MAX_BODIES = 6

/** The bodies that begin at a token, joined by commas and "and"; none where no name begins. `limit`: the token to stop at. */
export function bodiesAt(
  sentence: Sentence,
  index: number,
  lexicon: Lexicon,
  limit = sentence.tokens.length,
): readonly Body[] {
  const bodies: Body[] = []
  let at = index
  while (at >= 0 && at < limit && bodies.length < MAX_BODIES) {
    const body = bodyAt(sentence, at, lexicon, limit)
    if (body === null) break
    const whole = withShortForm(sentence, body)
    bodies.push(whole)
    at = nextInList(sentence, pastApposition(sentence, whole, lexicon), lexicon)
  }
  return bodies
}

/** "IOM, the UN migration agency, and …": index after what explains a short form, else after the body. */
function pastApposition({ tokens }: Sentence, body: Body, lexicon: Lexicon): number {
  if (tokens[body.next]?.text !== ',' || !isShortForm(tokens[body.next - 1])) return body.next
  const isArticle = bodyWords(lexicon).articles.has(tokens[body.next + 1]?.folded ?? '')
  const from = body.next + (isArticle ? 2 : 1)
  const close = tokens.findIndex(({ text }, index) => index > from && index <= from + 10 && text === ',')
  const words = tokens.slice(from, close < 0 ? from : close)
  const first = words[0]
  if (first === undefined || words.some(({ folded }) => AND.has(folded))) return body.next
  const isOfTheUn = /^(?:un|u|united|nations|onu|naciones)$/u.test(first.folded) && words.length > 1
  const isLower = !first.capital && words.length > 1
  return isOfTheUn || isLower ? close : body.next
}

/** « le Centre international …, ICMPD ont »: a short form without article that ends the list belongs to the name before it. */
function withShortForm({ tokens }: Sentence, body: Body): Body {
  const [comma, short, after] = [tokens[body.next], tokens[body.next + 1], tokens[body.next + 2]]
  if (comma?.text !== ',' || !isShortForm(short) || short === undefined || body.next - body.head < 3) return body
  if (AND.has(after?.folded ?? '') || (after?.text === ',' && isShortForm(tokens[body.next + 3]))) return body
  if (tokens.slice(body.head, body.next).some(({ text }) => text === '(')) return body
  return { ...body, end: short.end, next: body.next + 2 }
}

/**
 * The bodies after an offset, past an insertion or a day: « organisé par, entre autres, … », نظم، أمس، المرصد;
 * none where something else comes first.
 */
export function bodiesAfter(sentence: Sentence, offset: number, lexicon: Lexicon): readonly Body[] {
  const { tokens } = sentence
  let at = tokens.findIndex(({ start }) => start >= offset)
  for (let steps = 0; at >= 0 && at < tokens.length && steps < 4; steps++) {
    const bodies = bodiesAt(sentence, at, lexicon)
    if (bodies.length > 0) return bodies
    // « A l’origine de la manifestation, le Centre … », "The organisers, the X and the Y, …".
    const isMark = /^[,،:]$/u.test(tokens[at]?.text ?? '')
    const next = isMark ? bodiesAt(sentence, at + 1, lexicon) : []
    if (next.length > 0) return next
    const past = pastInsertion(sentence, at, lexicon)
    if (past <= at) return []
    at = past
  }
  return []
}

/** Index after what may stand between a verb and its agent or subject: an insertion between commas, a day, a town; else the same. */
function pastInsertion({ tokens }: Sentence, at: number, lexicon: Lexicon): number {
  const { time, towns } = bodyWords(lexicon)
  const token = tokens[at]
  if (token === undefined) return at
  if (token.text === ',' || token.text === '،' || token.text === '(') {
    const closer = token.text === '(' ? ')' : token.text
    const close = tokens.findIndex(({ text }, index) => index > at && index <= at + 14 && text === closer)
    return close < 0 ? at + 1 : close + 1
  }
  if (token.text === ':') return at + 1
  // «نظمت كل من جامعة … ووزارة …»
  if (/^كلا?$/u.test(token.folded) && tokens[at + 1]?.folded === 'من') return at + 2
  let to = at
  let past = at
  // « … el pasado jueves », "يوم الخميس 3 مارس بالرباط": words of time and towns with the small words before them.
  while (to < tokens.length && to - at < 9) {
    const word = tokens[to]
    if (word === undefined) break
    const bare = word.folded.replace(/^(?:وال|ال|ب|ل)/u, '')
    const isTime = DURATIONS.has(word.folded) || time.has(word.folded) || (lexicon.lang === 'ar' && time.has(bare))
    const isTown =
      towns.has(word.folded) ||
      (lexicon.lang === 'ar' && (SEATS.has(word.folded) || towns.has(word.folded.replace(/^ب/u, ''))))
    const isSmall = TIME_WORDS.has(word.folded) || word.kind === 'number'
    if (!isTime && !isTown && !isSmall) break
    to++
    if (isTime || isTown) past = to
  }
  return past
}

/** «بالعاصمة», «بمقرها»: where, in place of a town. */
const SEATS = new Set(['بالعاصمه', 'العاصمه', 'بمقره', 'بمقرها', 'حضوريا', 'افتراضيا'])

/** Arabic words for how long or when in the day. */
const DURATIONS = new Set(['يومين', 'ايام', 'مساء', 'صباح', 'اسبوع', 'ساعات', 'زوال', 'اسبوعين'])

const TIME_WORDS = new Set(
  `el la los pasado pasada proximo este esta en de a dia ce le la dernier prochain les du au on this last next in the
   يوم اليوم امس صباح مساء هذا موافق في بمدينه مدينه يومه يومي من حضوريا مشتركا ايضا كذلك علي مدي مدار ثلاثه اربعه خمسه طيله خلال الماضي المقبل القادم الجاري المنصرم`.split(
    /\s+/u,
  ),
)

/** « ainsi que », "as well as": joins the next body of a list. */
const JOINS =
  /^(?:مع|ainsi que|mais aussi|as well as|and also|asi como|y tambien|plus|وكذا|فضلا عن|بالاضافه الي|وكذلك)\s/u

/** Index of the token after a comma or "and"; -1 where the list ends. */
function nextInList(sentence: Sentence, index: number, lexicon: Lexicon): number {
  const { tokens, folded } = sentence
  const token = tokens[index]
  if (token === undefined) return -1
  const placed = pastPlace(tokens, index, lexicon)
  if (placed > index) return nextInList(sentence, placed, lexicon)
  const isComma = token.text === ',' || token.text === '،' || token.text === ';'
  const at = isComma ? index + 1 : index
  const joining = JOINS.exec(folded.slice(tokens[at]?.start ?? folded.length))
  if (joining !== null) {
    const end = (tokens[at]?.start ?? 0) + joining[0].length
    return pastGenitive(
      tokens,
      tokens.findIndex(({ start }) => start >= end),
    )
  }
  if (AND.has(tokens[at]?.folded ?? '')) return pastGenitive(tokens, at + 1)
  if (isComma) return pastGenitive(tokens, at)
  return token.text.startsWith('و') && token.text.length > 3 ? index : -1
}

/** « la Embajada de España en Marruecos y … », "UNICEF in Ghana and …": where a body of a list sits is passed over. */
function pastPlace(tokens: readonly Token[], index: number, lexicon: Lexicon): number {
  const [link, place, after] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  // «كلية الآداب بوجدة ومختبر …»
  const isInTown = link?.folded.startsWith('ب') === true && bodyWords(lexicon).towns.has(link.folded.slice(1))
  if (isInTown && place?.folded.startsWith('و') === true) return index + 1
  if (link === undefined || !/^(?:en|à|au|in|at)$/u.test(link.folded) || link.text === 'En') return index
  return place?.capital === true && AND.has(after?.folded ?? '') ? index + 2 : index
}

/** Past the « de » that each name of a list repeats. A contraction is part of what `bodyAt` reads. */
function pastGenitive(tokens: readonly Token[], index: number): number {
  return /^(?:de|d'|of|by|par|por)$/u.test(tokens[index]?.folded ?? '') ? index + 1 : index
}
