import type { Span } from '../model.ts'
import { eventNounsIn, leadOf, observatoriesIn } from './kind.ts'
import type { Lexicon } from './lexicon.ts'
import { foldKeepingOffsets, spanIn, type Sentence, type Source } from './source.ts'
import { foldedSet, perLexicon, wordsOf } from './words.ts'

interface Place {
  readonly sentence: Sentence
  readonly start: number
  readonly end: number
}

interface Candidate extends Place {
  readonly score: number
}

// Every assigned region code gives its name in the language; the unassigned ones come back as they were and harm nothing.
const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))
function countryNames(lang: string): readonly string[] {
  const names = new Intl.DisplayNames(lang, { type: 'region' })
  return LETTERS.flatMap((first) => LETTERS.map((second) => names.of(first + second) ?? first)).map(foldKeepingOffsets)
}

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { before, venues, notTowns, towns } = lexicon.place
  const time = [...lexicon.when.months.flat(), ...lexicon.when.weekdays.flat()]
  return {
    before: wordsOf(before),
    towns: wordsOf(towns, lexicon.lang === 'ar' ? '(?:[وف]?ب?)??' : ''),
    venues: wordsOf(venues, lexicon.prefixes),
    // What leads to a venue; its own words before the noun are part of it: "at the Lagos Airport |Hotel".
    venueLead: /(?:^|\s)(?:au|à la|à l'|à|at the|at|en el|en la|في|المكان: ?|ب)\s*(?<own>(?:[\p{L}'-]+\s){0,3})$/u,
    townNames: foldedSet(towns),
    barred: new Set([
      ...countryNames(lexicon.lang),
      ...foldedSet(notTowns),
      ...foldedSet(time),
      ...foldedSet(lexicon.organizers.bodies),
    ]),
  }
})

const DATELINE =
  /^(?<town>\p{Lu}[\p{L}’' -]{2,30}?)\s*(?:,[^–—-]{2,30}?)?(?:\([^)]{2,30}\)\s*)?\s?(?:[–—:]|--|\s-|-\s)/u

/**
 * Where the happening of an article is: the town, without preposition and country, that stands nearest to the meeting or
 * the observatory; the venue where no town is told.
 */
export function placeOf(source: Source, lexicon: Lexicon): Span | null {
  const candidates = leadOf(source).flatMap((sentence, index) => candidatesIn(sentence, index, lexicon))
  const best = candidates.sort((a, b) => b.score - a.score || a.start - b.start)[0]
  if (best === undefined) return null
  const { sentence, start, end } = inNormalCase(source, best)
  return spanIn(sentence, start, end)
}

/** A town in capitals, as agencies date despatches, rather where the article writes it plainly: "TUNIS (Wire) – … in Tunis". */
function inNormalCase(source: Source, { sentence, start, end }: Place): Place {
  const name = sentence.text.slice(start, end)
  if (name.length < 3 || name !== name.toUpperCase() || name === name.toLowerCase()) return { sentence, start, end }
  const words = sentence.folded.slice(start, end)
  for (const other of [...source.sentences.slice(0, 12), source.title]) {
    for (let at = other.folded.indexOf(words); at >= 0; at = other.folded.indexOf(words, at + 1)) {
      const isWord = !/[\p{L}\p{N}]/u.test(other.text.charAt(at - 1) + other.text.charAt(at + words.length))
      if (isWord && other.text.slice(at, at + words.length) !== name)
        return { sentence: other, start: at, end: at + words.length }
    }
  }
  return { sentence, start, end }
}

function candidatesIn(sentence: Sentence, index: number, lexicon: Lexicon): readonly Candidate[] {
  const isEvent = eventNounsIn(sentence, lexicon).length + observatoriesIn(sentence, lexicon).length > 0
  const base = (isEvent ? 3 : 0) - index - (sentence.in === 'title' ? 1 : 0)
  const found =
    lexicon.lang === 'ar'
      ? knownTowns(sentence, lexicon)
      : [...namedTowns(sentence, lexicon), ...dateline(sentence, lexicon), ...knownTowns(sentence, lexicon)]
  const places = found.length > 0 ? found : venues(sentence, lexicon)
  return places.map(({ start, end, weight }) => ({ sentence, start, end, score: base + weight }))
}

interface Found {
  readonly start: number
  readonly end: number
  readonly weight: number
}

/** Towns by name: Arabic has no capitals to tell them by. */
function knownTowns(sentence: Sentence, lexicon: Lexicon): readonly Found[] {
  return Array.from(sentence.folded.matchAll(patternsOf(lexicon).towns), (match) => {
    const end = match.index + match[0].length
    const start = end - (match.groups?.['word'] ?? '').length
    const isIn = /(?:^|\s)(?:في|بمدينة|مدينة)\s+$/u.test(sentence.folded.slice(0, match.index)) || start > match.index
    return { start, end, weight: isIn ? 3 : 0 }
  })
}

/** « à Rabat », "in Addis Ababa": a preposition and a capitalised name that is no country and no body. */
function namedTowns(sentence: Sentence, lexicon: Lexicon): readonly Found[] {
  const { before, barred, townNames } = patternsOf(lexicon)
  return Array.from(sentence.folded.matchAll(before)).flatMap((match) => {
    const from = match.index + match[0].length
    const first = sentence.tokens.findIndex(({ start }) => start >= from)
    const name = first < 0 ? [] : capitalRun(sentence, first)
    const start = name[0]?.start ?? 0
    const end = name.at(-1)?.end ?? 0
    if (end === 0 || start - from > 2) return []
    const words = sentence.folded.slice(start, end)
    if (barred.has(words) || name.some(({ folded }) => barred.has(folded))) return []
    const isKnown = townNames.has(words)
    const isGenitive = /^(?:de|d'|from)$/u.test(match[0])
    // « Universidad de La Laguna » is a body, wherever it meets.
    if (isGenitive && sentence.tokens[first - 2]?.capital === true) return []
    if (!isKnown && (isGenitive || /^\p{Lu}{2,5}$/u.test(sentence.text.slice(start, end)))) return []
    return [{ start, end, weight: (isKnown ? 4 : 2) - (isGenitive ? 2 : 0) }]
  })
}

function capitalRun(sentence: Sentence, first: number) {
  const run = []
  for (let at = first; at < sentence.tokens.length; at++) {
    const token = sentence.tokens[at]
    const last = run.at(-1)
    if (token?.kind !== 'word' || !token.capital || run.length === 4) break
    if (last !== undefined && token.start - last.end > 1) break
    run.push(token)
  }
  return run
}

/** « Rabat – », "ADDIS ABABA (AP) —": where the despatch is dated from. */
function dateline(sentence: Sentence, lexicon: Lexicon): readonly Found[] {
  const match = DATELINE.exec(sentence.text)
  const town = match?.groups?.['town']?.trim()
  if (sentence.in === 'title' || town === undefined) return []
  const { barred, townNames } = patternsOf(lexicon)
  const folded = foldKeepingOffsets(town)
  if (barred.has(folded) || (!townNames.has(folded) && town.includes(' '))) return []
  return [{ start: 0, end: town.length, weight: townNames.has(folded) ? 2 : 0 }]
}

/** Where no town is told: the hall or house, up to the next mark. */
function venues(sentence: Sentence, lexicon: Lexicon): readonly Found[] {
  const { venues: nouns, venueLead } = patternsOf(lexicon)
  return Array.from(sentence.folded.matchAll(nouns)).flatMap((match) => {
    const noun = match.index + match[0].length - (match.groups?.['word'] ?? '').length
    const lead = venueLead.exec(sentence.folded.slice(0, noun))
    if (lead === null) return []
    const start = lead.index + lead[0].length - (lead.groups?.['own'] ?? '').length
    const length = sentence.text.slice(start).search(/[.;،:]|,(?! \p{Lu})|\s[–—-]\s|\son\s|$/u)
    return length > 90 ? [] : [{ start, end: start + length, weight: -1 }]
  })
}
