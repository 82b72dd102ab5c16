import { consonantsOf } from './consonants.ts'
import { fold } from './fold.ts'

// Who is meant by a name, across spellings: only where it is certain (ADR 20). Two names that differ in one word are two.

// ── bodies ───────────────────────────────────────────────────────────────────

const LEADING_ARTICLE = /^(?:le|la|les|l|the|el|los|las) (?=.)/
const SHORT_FORM = /^\p{Lu}[\p{L}\d.&’'-]*$/u
const IN_PARENTHESES = /^(?<outside>[^()]+?)\s*\((?<inside>[^()]+)\)$/u

interface BodyName {
  readonly full: string | null
  readonly short: string | null
}

/**
 * Tells bodies apart: gives each name an identity, the same for all spellings of one body. Case, accents, hyphens, Arabic letter
 * variants and a leading article do not count. A short form is the body that one of `names` writes it behind, `Observatory of
 * the Strait (ODD)`, unless two do: then it is nobody's but its own. Null for a word by itself (`the association`): that may be any.
 */
export function bodiesAmong(names: Iterable<string>): (name: string) => string | null {
  const bodiesOf = new Map<string, Set<string>>()
  for (const { full, short } of Array.from(names, bodyName))
    if (full !== null && short !== null) bodiesOf.set(short, (bodiesOf.get(short) ?? new Set()).add(full))
  return (name) => {
    const { full, short } = bodyName(name)
    const bodies = [...(bodiesOf.get(short ?? '') ?? [])]
    return full ?? (bodies.length === 1 ? (bodies[0] ?? null) : short)
  }
}

function bodyName(name: string): BodyName {
  const written = name.normalize('NFC').trim()
  const { outside = '', inside = '' } = IN_PARENTHESES.exec(written)?.groups ?? {}
  if (isShortForm(inside) && !isShortForm(outside)) return { full: bodyWords(outside), short: initials(inside) }
  if (isShortForm(outside) && inside.includes(' ')) return { full: bodyWords(inside), short: initials(outside) }
  return isShortForm(written) ? { full: null, short: initials(written) } : { full: bodyWords(written), short: null }
}

/** `OIM`, `l’OIM`, `O.I.M.`, `GADEM`, `UNHCR`, `CdG`: one word with two capitals or more. */
function isShortForm(text: string): boolean {
  const word = bare(text)
  return SHORT_FORM.test(word) && word.length <= 12 && (word.match(/\p{Lu}/gu) ?? []).length >= 2
}

const bare = (text: string): string => text.trim().replace(/^(?:l[’']|(?:le|la|les|the|el|los|las)\s)/iu, '')

const initials = (text: string): string => fold(bare(text)).replaceAll(' ', '')

function bodyWords(text: string): string | null {
  const words = fold(text).replace(LEADING_ARTICLE, '')
  return words.includes(' ') ? words : null
}

// ── people ───────────────────────────────────────────────────────────────────

/** Somebody as an article names them. */
export interface PersonMention {
  readonly name: string
  readonly role: string | null
  /** What is told of there: within one event, a name is one person's. */
  readonly eventId: string
}

const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(fold))

const HONORIFICS = wordsOf(
  'm mme mlle me mr mrs ms miss dr pr prof docteur doctor professeur professor monsieur madame maître sir ' +
    'sr sra srta señor señora don doña dra profesor profesora ' +
    'السيد السيدة الدكتور الدكتورة الأستاذ الأستاذة د ذ',
)
/** In functions these say nothing of who it is. */
const SMALL_WORDS = wordsOf(
  'le la les l un une de du des d et au aux a en pour sur the an of for and at on in to ' +
    'el los las una del al y e por para في من عن على',
)

/**
 * The mentions by person, in the order of the first of each. One person are mentions of one name in one event; beyond it only of
 * one full name in one function, told in the same words or in some of them, two at least. Case, accents, hyphens, spaces within a
 * name, Arabic letter variants, honorifics and the place of a FAMILY NAME do not count. Where somebody of that name is
 * known in several functions, a mention that fits more than one of them is somebody of its own. Within an event a name in Arabic
 * is the one in Latin letters that has the same consonants, of three words at least. The order of the mentions does not matter.
 */
export function peopleAmong<Mention extends PersonMention>(
  mentions: readonly Mention[],
): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>()
  const nameOf = namesAcrossScripts(mentions)
  const functions = functionsByName(mentions, nameOf)
  for (const mention of mentions) {
    const person = personOf(mention, functions, nameOf)
    const known = groups.get(person)
    if (known === undefined) groups.set(person, [mention])
    else known.push(mention)
  }
  return [...groups.values()]
}

/** By name, then by event: the words of the function that somebody has there. */
type Functions = ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>

function functionsByName(mentions: readonly PersonMention[], nameOf: NameOf): Functions {
  const functions = new Map<string, Map<string, Set<string>>>()
  for (const mention of mentions) {
    const name = nameOf(mention)
    const ofName = functions.get(name) ?? new Map<string, Set<string>>()
    const words = ofName.get(mention.eventId) ?? new Set()
    for (const word of roleWords(mention.role)) words.add(word)
    functions.set(name, ofName.set(mention.eventId, words))
  }
  return functions
}

function personOf(mention: PersonMention, functions: Functions, nameOf: NameOf): string {
  const name = nameOf(mention)
  const ownEvent = `${name}\n@${mention.eventId}`
  const ofName = functions.get(name)
  const own = ofName?.get(mention.eventId)
  if (own === undefined || own.size < TELLING_WORDS || !isFullName(mention.name)) return ownEvent
  const ofFunctions = [...(ofName?.values() ?? [])]
  const wider = new Map(ofFunctions.filter((words) => isIn(own, words)).map((words) => [wordsKey(words), words]))
  const [widest, another] = [...wider.values()].filter((words) => !ofFunctions.some((other) => isWithin(words, other)))
  const isTold = widest !== undefined && another === undefined
  return isTold ? `${name}\n${wordsKey(widest)}` : ownEvent
}

/** `researcher` is a function of many; `researcher, University of …` is hers. */
const TELLING_WORDS = 2

const isIn = (words: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  [...words].every((word) => other.has(word))

const isWithin = (words: ReadonlySet<string>, other: ReadonlySet<string>): boolean =>
  words.size < other.size && isIn(words, other)

const wordsKey = (words: ReadonlySet<string>): string => [...words].toSorted().join(' ')

const roleWords = (role: string | null): readonly string[] =>
  fold(role ?? '')
    .split(' ')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word))

type NameOf = (mention: PersonMention) => string

/** `فاطمة الزهراء الإدريسي` as `fatima zahra el idrissi`, where the event names nobody else so in either script. */
function namesAcrossScripts(mentions: readonly PersonMention[]): NameOf {
  const written = new Map<string, { readonly latin: Set<string>; readonly arabic: Set<string> }>()
  const inEvent = ({ eventId }: PersonMention, name: string) => `${eventId}\n${name}`
  for (const mention of mentions) {
    const consonants = nameConsonants(mention.name)
    if (consonants === null) continue
    const forms = written.get(inEvent(mention, consonants)) ?? { latin: new Set(), arabic: new Set() }
    forms[isArabic(mention.name) ? 'arabic' : 'latin'].add(personName(mention.name))
    written.set(inEvent(mention, consonants), forms)
  }
  const latinOf = new Map<string, string>()
  for (const [key, { latin, arabic }] of written) {
    const [eventId = ''] = key.split('\n')
    const [[name = ''], [other = '']] = [latin, arabic]
    if (latin.size === 1 && arabic.size === 1) latinOf.set(`${eventId}\n${other}`, name)
  }
  return (mention) => latinOf.get(inEvent(mention, personName(mention.name))) ?? personName(mention.name)
}

/** Null for a name of less than three words that have consonants, or in more than one script. */
function nameConsonants(name: string): string | null {
  if (isArabic(name) === /\p{Script=Latin}/u.test(name)) return null
  const words = nameWords(name).filter((word) => word !== 'al')
  const consonants = words.map(consonantsOf).filter((word) => word !== '')
  return consonants.length >= 3 ? consonants.join('') : null
}

const isArabic = (name: string): boolean => /\p{Script=Arabic}/u.test(name)

/** Initials name nobody. */
const isFullName = (name: string): boolean => nameWords(name).filter(({ length }) => length > 1).length >= 2

/** As it is compared: spaces fall away, so that `Ben Hammou` is `Benhammou`. */
const personName = (name: string): string => nameWords(name).join('')

/** `Mme OUAZIR Salma`: `salma ouazir`. */
function nameWords(name: string): readonly string[] {
  const words = name
    .normalize('NFC')
    .replace(/[’'`ʼ]/g, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
  const first = words.findIndex((word) => !HONORIFICS.has(fold(word)))
  const named = first <= 0 ? words : words.slice(first)
  const isFamily = (word: string) => /^\p{Lu}{2,}$/u.test(word)
  const family = named.findIndex((word) => !isFamily(word))
  const inOrder = family <= 0 ? named : [...named.slice(family), ...named.slice(0, family)]
  const folded = inOrder.map((word) => fold(word))
  return withJoinedNames(folded.map((word, at) => (word === 'el' && folded[at - 1] !== 'abd' ? 'al' : word)))
}

/** `abd el karim`, `عبد الكريم`, `ben hammou`: what begins a name and is none by itself is put to it. */
function withJoinedNames(words: readonly string[]): readonly string[] {
  const joined: string[] = []
  let begun = ''
  for (const [at, word] of words.entries()) {
    const isBeginning = NAME_BEGINS.has(word) || (word === 'el' && begun !== '')
    if (isBeginning && at < words.length - 1) begun += word
    else {
      joined.push(begun + word)
      begun = ''
    }
  }
  return joined
}

const NAME_BEGINS = wordsOf('abd ben bin ibn abou abu bou aït ould عبد بن ابن أبو بو آيت أيت ولد')
