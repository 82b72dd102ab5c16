import { matchesIn } from '../../text/matches.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import { eventNounsIn, meetingNounsIn } from '../kinds/kind.ts'
import { foldKeepingOffsets, type Sentence, type Token } from '../reading/source.ts'
import { anyOf, foldedSet, perLexicon, wordsOf } from '../reading/words.ts'

/** A town a sentence names, and how surely something happens there. */
export interface Town extends Range {
  readonly weight: number
}

// Every assigned region code gives its name in the language; the unassigned ones come back as they were and harm nothing.
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
function countryNames(lang: string): readonly string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => names.of(first + second) ?? first))
    .map(foldKeepingOffsets)
    .filter((name) => name.length > 2)
}

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { before, municipalities, notTowns, towns, elsewhere, hosts } = lexicon.place
  const time = [...lexicon.when.months.flat(), ...lexicon.when.weekdays.flat()]
  return {
    before: wordsOf([...before, ...municipalities]),
    towns: wordsOf(towns, lexicon.lang === 'ar' ? '(?:[وف]?ب?ـ?)??' : ''),
    municipality: new RegExp(
      `(?:^|[^\\p{L}])[وف]?(?:في\\s+)?(?:${anyOf(municipalities)})\\s+(?:ال\\p{L}{3,}[يه]\\s+)?$`,
      'u',
    ),
    unknownTown: new RegExp(
      `(?<![\\p{L}])(?:في\\s+مدينة|بمدينة|احتضنت\\s+مدينة|تحتضن\\s+مدينة)\\s+(?<word>\\p{L}{3,})(?![\\p{L}])`,
      'gu',
    ),
    elsewhere: new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(elsewhere)})(?:\\s+\\p{L}{1,12})?\\s+$`, 'u'),
    seats: new RegExp(`(?:^|[^\\p{L}])(?:${anyOf(lexicon.place.seats)})(?:\\s+\\p{L}{1,12})?\\s+$`, 'u'),
    hosts: new RegExp(`^(?:,[^,.;]{3,60},|,(?=\\s))?\\s+(?:[\\p{L}']+\\s+)?(?:${anyOf(hosts)})(?![\\p{L}])`, 'u'),
    hostsBefore: new RegExp(
      `(?:^|[^\\p{L}])(?:${anyOf(hosts)})(?:\\s+(?:مدينة|المدينة|العاصمة)(?:\\s+ال\\p{L}{3,}[يه])?)?\\s+$`,
      'u',
    ),
    dayNext: new RegExp(
      `^,?\\s(?:\\p{L}{2,4}\\s)?(?:${anyOf([...lexicon.when.weekdays.flat(), ...Object.keys(lexicon.when.relativeDays)])})(?!\\p{L})`,
      'u',
    ),
    names: foldedSet(towns),
    /** «إطار» is not أطار. */
    underAlif: foldedSet(towns.filter((name) => name.startsWith('إ'))),
    barred: new Set([
      ...countryNames(lexicon.lang),
      ...foldedSet(notTowns),
      ...foldedSet(time),
      ...foldedSet(lexicon.organizers.bodies),
    ]),
    venues: foldedSet(lexicon.place.venues),
  }
})

const DATELINE =
  /^(?<town>\p{Lu}[\p{L}’' -]{1,30}?)\s*(?:\([^)]{2,30}\)\s*)?(?:[,/][^–—«“".]{2,35}?\.?,?\s?(?:\d{4})?)?\s*(?:\([^)]{2,40}\)\s*\.?\s*)?\.?\s?(?:[–—:]|--|\s-|-\s)/u
/** « (Tiznit) – », "(Kano) The": the town alone. */
const IN_PARENTHESES = /^\((?<town>\p{Lu}[\p{L}’'-]{2,30}(?:\s\p{Lu}[\p{L}-]+)?)\)\s*(?:[–—:.-]|(?=\p{Lu}))/u
const ARABIC_DATELINE =
  /^[^\s–—:./،-]{2,}(?:\s[^\s–—:./،-]{2,}){0,2}\s*(?:\([^)]{2,30}\)\s*)?(?:[–—:/-]|\.\.|[،,]\s\d)/u
const GENITIVE = /^(?:de|d'|from)$/u

/** The towns of a sentence; `isList` where each that is named counts, as on the line of an address. */
export function townsIn(sentence: Sentence, lexicon: Lexicon, isList: boolean): readonly Town[] {
  if (isList) return knownNames(sentence, lexicon).map((range) => ({ ...range, weight: 0 }))
  const found = lexicon.lang === 'ar' ? arabicTowns(sentence, lexicon) : latinTowns(sentence, lexicon)
  const { elsewhere, seats } = patternsOf(lexicon)
  return found
    .filter((town) => !isRange(sentence, town))
    .filter((town) => !standsBehind(sentence, town.start, elsewhere) || isSignedNow(sentence, town, lexicon))
    .map((town) => (standsBehind(sentence, town.start, seats) ? { ...town, weight: town.weight - 3 } : town))
}

function knownNames({ folded, text }: Sentence, lexicon: Lexicon): readonly Range[] {
  return matchesIn(folded, patternsOf(lexicon).towns)
    .map((match) => {
      const end = match.index + match[0].length
      return { start: end - (match.groups?.['word'] ?? '').length, end }
    })
    .filter(({ start }) => lexicon.lang === 'ar' || /^\p{Lu}/u.test(text.slice(start)))
}

/** « de Tanger à Lagouira », "from Kano to Enugu": all over, and in neither. */
function isRange({ text }: Sentence, { start, end }: Town): boolean {
  const lead = text.slice(Math.max(0, start - 50), start)
  return (
    /(?:^|\s)(?:de\s|d[’']|du\s|from\s|desde\s)\p{Lu}[\p{L}’'-]{1,30}\s(?:à|jusqu[’']à|to|a|hasta)\s$/u.test(lead) ||
    (/\s(?:de\s|d[’']|from\s|desde\s)$/u.test(lead) && /^\s(?:à|jusqu[’']à|to|a|hasta)\s\p{Lu}/u.test(text.slice(end)))
  )
}

/** « le pacte signé à », "based in": the town behind is not where the meeting is. */
function standsBehind({ folded }: Sentence, start: number, words: RegExp): boolean {
  const lead = folded
    .slice(Math.max(0, start - 60), start)
    .replace(/(?:[وف]?ب|(?:^|\s)(?:à|a|au|en|in|at|de|d'|في)\s*)$/u, ' ')
  return words.test(lead)
}

/** "a memorandum signed in Lusaka on Thursday": what is signed there on a day of the week is the news itself. */
function isSignedNow({ folded }: Sentence, { start, end }: Range, lexicon: Lexicon): boolean {
  return (
    /(?:^|\s)(?:signed|signee?s?|firmad[oa]s?)\s(?:\p{L}+\s)?$/u.test(folded.slice(Math.max(0, start - 30), start)) &&
    patternsOf(lexicon).dayNext.test(folded.slice(end, end + 40))
  )
}

/** Arabic has no capitals to tell a town by: it is known, or stands behind "in the town of". */
function arabicTowns(sentence: Sentence, lexicon: Lexicon): readonly Town[] {
  const { folded, text } = sentence
  const { municipality, hostsBefore, unknownTown, underAlif } = patternsOf(lexicon)
  const known = knownNames(sentence, lexicon).flatMap(({ start, end }) => {
    if (text.charAt(start) === 'إ' && !underAlif.has(folded.slice(start, end))) return []
    const lead = folded.slice(Math.max(0, start - 40), start)
    if (/(?:^|[^\p{L}])[وف]?بـ?$/u.test(lead) || /(?:^|[^\p{L}])في\s+$/u.test(lead)) return [{ start, end, weight: 3 }]
    if (municipality.test(lead) || hostsBefore.test(lead)) return [{ start, end, weight: 3 }]
    if (start === 0) return [{ start, end, weight: ARABIC_DATELINE.test(folded) ? 1 : 0 }]
    // « بكلية الآداب، جامعة تلمسان »: a university behind the house that belongs to it.
    if (/[،,]\s*جامعه\s+$/u.test(lead)) return [{ start, end, weight: -1 }]
    return []
  })
  const unknown = matchesIn(folded, unknownTown).map((match) => {
    const end = match.index + match[0].length
    return { start: end - (match.groups?.['word'] ?? '').length, end, weight: 2 }
  })
  return [...known, ...unknown.filter(({ start }) => !known.some((town) => town.start === start))]
}

function latinTowns(sentence: Sentence, lexicon: Lexicon): readonly Town[] {
  return [
    ...namedTowns(sentence, lexicon),
    ...dateline(sentence, lexicon),
    ...placeLine(sentence, lexicon),
    ...leadingTowns(sentence, lexicon),
  ]
}

/** « à Rabat », "in Addis Ababa": a preposition and a capitalised name that is no country and no body. */
function namedTowns(sentence: Sentence, lexicon: Lexicon): readonly Town[] {
  const { before, barred, names, municipality, venues } = patternsOf(lexicon)
  const events = eventNounsIn(sentence, lexicon)
  return matchesIn(sentence.folded, before).flatMap((match) => {
    const from = match.index + match[0].length
    // "the City of Arrivals Forum": with a capital in the middle it is a name.
    if (lexicon.lang === 'en' && match.index > 0 && /^\p{Lu}.*\sof$/u.test(sentence.text.slice(match.index, from)))
      return []
    const next = sentence.tokens.findIndex(({ start }) => start >= from)
    // "the Gambian capital, Banjul", « la capitale, Bamako ».
    const isSetOff = /capitale?$/u.test(match[0]) && sentence.tokens[next]?.text === ','
    const first = isSetOff ? next + 1 : next
    const run = first < 0 ? [] : capitalRun(sentence, first)
    const start = run[0]?.start ?? 0
    if (run.length === 0 || start - from > (isSetOff ? 3 : 2)) return []
    const known = longestKnown(sentence, run, names)
    const end = known ?? run.at(-1)?.end ?? 0
    const words = sentence.folded.slice(start, end)
    const isKnown = known !== null
    // « au Québec », « au Luxembourg »: of what is a town, too, the land.
    if (isKnown && lexicon.lang === 'fr' && match[0] === 'au') return []
    if (barred.has(words) && !isKnown) return []
    if (!isKnown && (run.some(({ folded }) => barred.has(folded)) || venues.has(run[0]?.folded ?? ''))) return []
    const isMunicipal = municipality.test(sentence.folded.slice(Math.max(0, start - 40), start))
    const isGenitive = GENITIVE.test(match[0]) && !isMunicipal
    // « Universidad de La Laguna » is a body, wherever it meets; « Séminaire de Rabat » is not.
    const governor = sentence.tokens[first - 2]
    const isEventOf = governor !== undefined && events.some(({ end: at }) => at === governor.end)
    if (isGenitive && governor?.capital === true && !isEventOf) return []
    if (!isKnown && (isGenitive || isDoubtful(sentence, start, end))) return []
    const sureness = barred.has(words) ? 1 : isKnown ? 4 : run.length > 2 ? 1 : 2
    return [{ start, end, weight: sureness - (isGenitive ? 2 : 0) }]
  })
}

/** An unknown name is none where all words have capitals, and an abbreviation is a body's. */
function isDoubtful({ in: within, text, tokens }: Sentence, start: number, end: number): boolean {
  if (/^\p{Lu}{2,5}$/u.test(text.slice(start, end))) return true
  const words = tokens.filter(({ kind, text: word }) => kind === 'word' && word.length > 3)
  return within === 'title' && words.length > 3 && words.filter(({ capital }) => capital).length > 0.6 * words.length
}

/** The end of the longest known name that the run begins with: "Dakar" of "Dakar Sénégal". */
function longestKnown(sentence: Sentence, run: readonly Token[], names: ReadonlySet<string>): number | null {
  const start = run[0]?.start ?? 0
  return (
    run.map(({ end }) => end).findLast((end) => names.has(sentence.folded.slice(start, end).replace(/\s+/g, ' '))) ??
    null
  )
}

const PARTICLE = /^(?:de|del|la|las|los|el|es|en|sur|of|d')$/u

function capitalRun(sentence: Sentence, first: number): readonly Token[] {
  const run: Token[] = []
  for (let at = first; at < sentence.tokens.length && run.length < 6; at++) {
    const token = sentence.tokens[at]
    const last = run.at(-1)
    if (token?.kind !== 'word' || (last !== undefined && token.start - last.end > 1)) break
    // « Las Palmas de Gran Canaria »: a particle between two capitals.
    const isJoined = last !== undefined && PARTICLE.test(token.folded) && isNameAhead(sentence, at + 1)
    if (!token.capital && !isJoined) break
    run.push(token)
  }
  return run.at(-1)?.capital === true ? run : run.slice(0, -1)
}

function isNameAhead({ tokens }: Sentence, at: number): boolean {
  const next = tokens[at]
  return next?.kind === 'word' && (next.capital || (PARTICLE.test(next.folded) && tokens[at + 1]?.capital === true))
}

/** « Rabat – », "ADDIS ABABA (AP) —": where the despatch is dated from; « Verviers : … », where a title puts its news. */
function dateline(sentence: Sentence, lexicon: Lexicon): readonly Town[] {
  const match = DATELINE.exec(sentence.text) ?? (sentence.in === 'title' ? null : IN_PARENTHESES.exec(sentence.text))
  const town = match?.groups?.['town']?.trim()
  if (match === null || town === undefined) return []
  const start = match[0].startsWith('(') ? 1 : 0
  const { barred, names } = patternsOf(lexicon)
  const folded = foldKeepingOffsets(town)
  const isKnown = names.has(folded)
  if (!isKnown && (barred.has(folded) || town.includes(' ') || sentence.in === 'title')) return []
  return [{ start, end: start + town.length, weight: isKnown ? 2 : 0 }]
}

/** "Parliament, Cape Town.", "Mahajanga, Madagascar.": a first line of names alone is where the news is from. */
function placeLine(sentence: Sentence, lexicon: Lexicon): readonly Town[] {
  const words = sentence.tokens.filter(({ kind }) => kind === 'word')
  const isLine =
    sentence.in === 'text' && sentence.offset < 200 && words.length <= 6 && words.every(({ capital }) => capital)
  if (!isLine || !/^[^,.]+(?:,[^,.]+)?\.$/u.test(sentence.text.trim())) return []
  return knownNames(sentence, lexicon)
    .slice(0, 1)
    .map((town) => ({ ...town, weight: 2 }))
}

/** « Agadir accueille … », "Fez seminar weighs …": a known town that hosts, or stands before the meeting's noun. */
function leadingTowns(sentence: Sentence, lexicon: Lexicon): readonly Town[] {
  const { hosts } = patternsOf(lexicon)
  const events = meetingNounsIn(sentence, lexicon)
  return knownNames(sentence, lexicon).flatMap(({ start, end }) => {
    if (hosts.test(sentence.folded.slice(end))) return [{ start, end, weight: 3 }]
    const next = sentence.tokens.find((token) => token.start >= end)
    const isNounNext = next !== undefined && !next.capital && events.some((noun) => noun.start === next.start)
    return isNounNext ? [{ start, end, weight: 2 }] : []
  })
}
