import { genderOfPronoun, genderOfRole, type Gender } from './gender.ts'
import { contentWords, functionsOf, genderOf, personOf, roleOf, wordsOf, type Person } from './person.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention, Range } from '../reading/mention.ts'
import { orderOf } from './ordinals.ts'
import { spanIn, type Sentence } from '../reading/source.ts'
import { foldedSet, perLexicon } from '../reading/words.ts'

const indefiniteWords = perLexicon((lexicon: Lexicon) => foldedSet(lexicon.speech.indefinites))
const epithetWords = perLexicon((lexicon: Lexicon) => foldedSet(lexicon.speech.epithets))
const adjectiveWords = perLexicon((lexicon: Lexicon) => foldedSet(lexicon.speech.functionAdjectives))
const particleWords = perLexicon((lexicon: Lexicon) => foldedSet(lexicon.speech.particles))

const SCHOLARS =
  /^(?:enseignante?|enseignante?-chercheu\p{L}+|chercheu\p{L}+|universitaire|sociologue|economiste|geographe|historien(?:ne)?|demographe|politologue|anthropologue|politiste|juriste|academicien(?:ne)?)$/u

/** A function in a body that is only called so. */
const OF_THE_BODY =
  /^(?:la|le|l'|el)\s?\p{L}+ (?:du|de la|de l'|del)\s?(?:association|collectif|federation|ong|reseau|ligue|syndicat|fondation|centre|observatoire|institut|laboratoire|asociacion|entidad|colectivo|federacion|fundacion|observatorio|centro|instituto)$/u

/** More are a list, not an article; it also bounds the search for who is meant. */
const MAX_PEOPLE = 300

/** The people of one article, each once, however they are called. */
export class People {
  readonly #all: Person[] = []
  readonly #lexicon: Lexicon
  #last: Person | null = null
  /** Whom the sentence before brought in without letting them speak. */
  #fresh: Person | null = null
  readonly #groups = new Map<string, Person>()
  readonly #groupSet = new Set<Person>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Those who are reported to say something or to take part, in the order in which they came to word. */
  get speakers(): readonly Person[] {
    return this.#spoken.filter(({ takesPart, statements }) => takesPart || statements.length > 0)
  }
  readonly #spoken: Person[] = []

  /** Takes note of a full name and its role. */
  introduce(sentence: Sentence, mention: Mention): void {
    const words = wordsOf(sentence, mention)
    if (words.length < 2) return
    // «ودعا بوسيتي السلطات»: the object right behind a surname looks like a part of the name.
    if (/^ال/u.test(words[1] ?? '') && this.#bySurname(words) !== null) return
    const known = this.#named(words)
    if (known === null) this.#added(personOf(sentence, mention, words, this.#lexicon))
    else this.#learn(known, sentence, mention, words)
  }

  /** Who is meant; null where it cannot be told. A function without a name becomes a person of its own. */
  resolve(sentence: Sentence, mention: Mention): Person | null {
    if (mention.isPronoun) {
      const pronoun = sentence.folded.slice(mention.start, mention.end)
      const order = orderOf(pronoun)
      return order < 0 ? this.meant(genderOfPronoun(pronoun)) : this.#inOrder(order, pronoun.startsWith('la '))
    }
    if (mention.name !== null) {
      const words = wordsOf(sentence, mention)
      const known = this.#named(words) ?? this.#bySurname(words) ?? this.#byGivenName(words)
      if (known !== null) return this.#learn(known, sentence, mention, this.#named(words) === known ? words : [])
      const isFull = words.length > 1 || mention.role !== null || mention.start < mention.name.start
      if (!isFull) return null
      return this.#added(personOf(sentence, mention, words, this.#lexicon))
    }
    return this.#byFunction(sentence, mention)
  }

  /** Notes who were named side by side: whom « el primero » and « la segunda » mean from here on. */
  line(sentence: Sentence, mentions: readonly Mention[]): void {
    const named = mentions
      .filter(({ name }) => name !== null)
      .flatMap((mention) => this.resolve(sentence, mention) ?? [])
    const once = [...new Set(named)]
    if (once.length > 1) this.#line = once
  }
  #line: readonly Person[] = []

  #inOrder(order: number, isFeminine: boolean): Person | null {
    const person = this.#line[order]
    // « La segunda » of two men is a session or a bridge.
    const isOther = person?.gender != null && person.gender !== (isFeminine ? 'f' : 'm')
    return person === undefined || isOther ? null : person
  }

  /** The one who spoke last: whom pronouns and elided subjects mean. */
  get last(): Person | null {
    return this.#last
  }

  /** The one whom a pronoun of a gender means: who spoke last or was brought in since, unless known to be of the other gender. */
  meant(gender: Gender): Person | null {
    const person = this.#last
    if (person === null || gender === null) return person
    if (person.gender !== null && person.gender !== gender) return null
    person.gender = gender
    return person
  }

  /** Takes somebody for the one whom pronouns mean from here on: the subject of a sentence, who may come to word in the next. */
  expect(person: Person): void {
    this.#last = person
    this.#fresh = person
  }

  /** Whoever was brought in is no longer new. */
  settle(): void {
    this.#fresh = null
  }

  /** Ends the last speaker's words: a pronoun means nobody until the next one is heard. */
  forget(): void {
    this.#last = null
    this.#fresh = null
  }

  /** A group or body, once for all its statements. */
  group(sentence: Sentence, mention: Mention): Person {
    const key = mention.role === null ? '' : sentence.folded.slice(mention.role.start, mention.role.end)
    const known = this.#groups.get(key)
    if (known !== undefined) return known
    const made = personOf(sentence, mention, [], this.#lexicon)
    this.#groups.set(key, made)
    this.#groupSet.add(made)
    return made
  }

  /** The person whose name some words are, honorifics aside; null where they are nobody's known. */
  known({ tokens }: Sentence, { start, end }: Range): Person | null {
    const own = tokens.filter((token) => token.start >= start && token.end <= end && token.kind === 'word')
    const isName = this.#lexicon.lang === 'ar' || own.every(({ capital }) => capital)
    const person = isName ? this.#named(own.map(({ folded }) => folded)) : null
    return person?.words.at(-1) === own.at(-1)?.folded ? person : null
  }

  /** Whoever is named last before an offset of the text. */
  namedBefore(offset: number): Person | null {
    return this.#all.findLast(({ name }) => name !== null && name.in === 'text' && name.start < offset) ?? null
  }

  isGroup(person: Person): boolean {
    return this.#groupSet.has(person)
  }

  /** Notes that somebody speaks or takes part. */
  hear(person: Person): void {
    if (!person.isSpeaker) this.#spoken.push(person)
    person.isSpeaker = true
    if (this.isGroup(person)) return
    this.#last = person
    this.#fresh = null
  }

  /** Notes that somebody opens, chairs or moderates. */
  attend(person: Person): void {
    this.hear(person)
    this.#fresh = person
    person.takesPart = true
  }

  #learn(person: Person, sentence: Sentence, mention: Mention, words: readonly string[]): Person {
    if (words.length > person.words.length && mention.name !== null) {
      person.name = spanIn(sentence, mention.name.start, mention.name.end)
      person.words = words
    }
    if (person.role === null && mention.role !== null) Object.assign(person, roleOf(sentence, mention, this.#lexicon))
    person.gender ??= genderOf(sentence, mention, this.#lexicon)
    return person
  }

  /** All words of the shorter name stand in the longer one; a single word must not be a first name. */
  #named(words: readonly string[]): Person | null {
    const particles = particleWords(this.#lexicon)
    const own = words.filter((word) => !particles.has(word))
    const fits = (person: Person) => {
      const theirs = person.words.filter((word) => !particles.has(word))
      const [short, long] = own.length <= theirs.length ? [own, theirs] : [theirs, own]
      if (short.length === 0 || !short.every((word) => long.includes(word))) return false
      return short.length > 1 || long.length === 1 || long.indexOf(short[0] ?? '') > 0
    }
    return this.#all.findLast((person) => person.isSpeaker && fits(person)) ?? this.#all.find(fits) ?? null
  }

  /** «وتقول زينب»: a given name of one person only. */
  #byGivenName([given, ...others]: readonly string[]): Person | null {
    if (this.#lexicon.lang !== 'ar' || others.length > 0) return null
    const [person, another] = this.#all.filter(({ words }) => words.length > 1 && words[0] === given)
    return another === undefined ? (person ?? null) : null
  }

  /** «ودعا موراياما الجهات إلى»: no capital tells where a surname ends; it is somebody's who is known by it. */
  #bySurname(words: readonly string[]): Person | null {
    if (this.#lexicon.lang !== 'ar' || words.length < 2) return null
    return this.#all.find((person) => person.words.length > 1 && person.words.at(-1) === words[0]) ?? null
  }

  /** « Le ministre »: who was introduced with that function, the latest speaker first; else someone without a name. */
  #byFunction(sentence: Sentence, mention: Mention): Person | null {
    const functions = functionsOf(sentence, mention, this.#lexicon)
    const head = functions[0]
    const bearer = this.#surnamed(sentence, mention)
    if (bearer !== null) return bearer
    // «أم فقدت ابنها»: the noun is no function, but of names.
    const isMother = mention.role !== null && /^ام\s/u.test(sentence.folded.slice(mention.role.start, mention.role.end))
    if (isMother) return this.#added(personOf(sentence, mention, [], this.#lexicon))
    if (mention.role === null || head === undefined) return null
    const [opening] = sentence.folded.slice(mention.role.start, mention.role.end).split(/\s/u)
    const isNew = indefiniteWords(this.#lexicon).has(opening ?? '')
    if (isNew) return this.#added(personOf(sentence, mention, [], this.#lexicon))
    const told = sentence.folded.slice(mention.role.start, mention.role.end)
    // « La présidente de l’association », "el presidente de la entidad": whose body was named before.
    const isShort = told.split(/\s+/u).length <= 3 || OF_THE_BODY.test(told)
    const spoke = this.#all.filter(({ isSpeaker }) => isSpeaker)
    // "The director of the school" is not the director of the centre: all words of the function must be known of a person.
    const own = contentWords(sentence.folded.slice(mention.role.start, mention.role.end))
    const isBare = own.length === 1
    const fits = (person: Person) =>
      person.functions.includes(head) && (isBare || own.every((word) => person.roleWords.includes(word)))
    if (this.#last !== null && fits(this.#last)) return this.#last
    // «تعيين الباحثة نجوى … رئيسة للمرصد … وتعهدت الرئيسة الجديدة»
    const isNewlyAppointed = /^ال\p{L}+ الجديده?$/u.test(told)
    const isOfHers = genderOfRole(told, this.#lexicon) !== 'f' || this.#last?.gender !== 'm'
    if (isNewlyAppointed && this.#last?.name != null && isOfHers) return this.#last
    // « Puis vint Awa Ba. La présidente des commerçantes a demandé … »: the name first, the function in the next sentence.
    if (this.#fresh !== null && this.#fresh.role === null && mention.start === 0)
      return this.#learn(this.#fresh, sentence, mention, [])
    // « M. Alami a dit … Le ministre a ajouté »: the function is told after the name.
    const gender = genderOfRole(told, this.#lexicon)
    const isOther = gender !== null && this.#last?.gender !== null && this.#last?.gender !== gender
    if (isShort && !isOther && this.#last !== null && this.#last.role === null && this.#last.name !== null)
      return this.#learn(this.#last, sentence, mention, [])
    const known = spoke.findLast(fits) ?? (isShort ? this.#all.find(fits) : undefined)
    if (known !== undefined) return known
    return this.#takenUp(sentence, mention, head) ?? this.#added(personOf(sentence, mention, [], this.#lexicon))
  }

  /** «القاضي», "Baker": a lone function may be the surname of somebody known. */
  #surnamed(sentence: Sentence, { role }: Mention): Person | null {
    if (role === null) return null
    const word = sentence.folded.slice(role.start, role.end)
    if (/\s/u.test(word)) return null
    return this.#all.find(({ words }) => words.length > 1 && words.at(-1) === word) ?? null
  }

  /** « La chercheuse », "the official": a noun of no one office takes up the one who spoke last. */
  #takenUp(sentence: Sentence, { role }: Mention, head: string): Person | null {
    if (this.#last === null || role === null || !epithetWords(this.#lexicon).has(head)) return null
    const words = sentence.folded
      .slice(role.start, role.end)
      .split(/\s|(?<=')/u)
      .filter((word) => !adjectiveWords(this.#lexicon).has(word))
    // « l’enseignante-chercheuse de l’université de Thiès », after « la sociologue Awa Ba a dit »: scholars are brought in by name.
    const isScholar = SCHOLARS.test(head) && this.#last.functions.some((known) => SCHOLARS.test(known))
    const isLonger = words.length > (this.#lexicon.lang === 'ar' ? 1 : 2)
    if (isLonger && !(isScholar && /^(?:le|la|l')$/u.test(words[0] ?? ''))) return null
    const gender = genderOfRole(sentence.folded.slice(role.start, role.end), this.#lexicon)
    return gender !== null && this.#last.gender !== null && gender !== this.#last.gender ? null : this.#last
  }

  #added(person: Person): Person {
    if (this.#all.length < MAX_PEOPLE) this.#all.push(person)
    return person
  }
}
