import { matchesIn } from '../../text/matches.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence } from '../reading/source.ts'
import { anyOf, foldedSet, perLexicon, wordsOf } from '../reading/words.ts'

/** The hall or house of a meeting, and the town in its name where one is known. */
export interface Venue extends Range {
  readonly town: Range | null
  /** Arabic tells so of a faculty which university it is of, rather than where it meets. */
  readonly isUniversity: boolean
}

/** A longer piece is no name. */
const MOST_CHARS = 120

const patternsOf = perLexicon(({ place, prefixes, lang }: Lexicon) => ({
  nouns: wordsOf(place.venues, prefixes),
  // What leads to a venue; its own words before the noun are part of it: "at the Lagos Airport |Hotel".
  lead:
    lang === 'ar'
      ? new RegExp(
          `(?:^|[\\s،])(?:في\\s|ب|داخل\\s|(?:${anyOf(place.hosts)})(?:،[^،]{0,25}،)?\\s)\\s*(?<own>(?:مقر\\s|رحاب\\s)?)$`,
          'u',
        )
      : /(?:^|[\s,])(?:au|à la|à l'|dans (?:la|le|l'|un|une)|dans (?:les|une|un|la|l')\s?(?:locaux|murs|salons|jardins|salles?|bureaux|enceinte|hall|foyer|cour|grand salon) (?:de la|de l'|du|des)|(?:foyer|halls?|rooms?|premises|auditorium|grounds|gardens|lobby|courtyard|amphitheatre|auditorium) of(?: the)?|at the|at|in the|in a|into the|inside the|inside|en el|en la|en su|en un|al|venue: ?|lieu: ?)\s*(?<own>(?:[\p{L}'-]+\s){0,3})$/u,
  end: new RegExp(`[.;،:()"«»“”]|,(?! \\p{Lu})|\\s[–—-]\\s|\\s(?:${anyOf(place.venueEnds)})(?![\\p{L}])|$`, 'u'),
  towns: foldedSet(place.towns),
  town: wordsOf(place.towns, lang === 'ar' ? '(?:[وف]?ب)?' : ''),
}))

/** The venues a sentence names, up to the next mark or the word with which it goes on. */
export function venuesIn(sentence: Sentence, lexicon: Lexicon): readonly Venue[] {
  const { nouns, lead: leads, end: ends } = patternsOf(lexicon)
  return matchesIn(sentence.folded, nouns).flatMap((match) => {
    const noun = match.index + match[0].length - (match.groups?.['word'] ?? '').length
    const lead = leads.exec(sentence.folded.slice(Math.max(0, noun - MOST_CHARS), noun))
    const isOnCampus = match[0] === 'campus' && /\ssur le\s$/u.test(sentence.folded.slice(0, noun))
    if (lead === null && !isOnCampus && !(noun === 0 && isAddress(sentence))) return []
    const start = noun - (lead?.groups?.['own'] ?? '').length
    const length = lengthOf(sentence, noun, ends)
    const end = noun + length
    return length < 0 || end - start > MOST_CHARS
      ? []
      : [{ start, end, town: townOf(sentence, start, end, lexicon), isUniversity: match.groups?.['word'] === 'جامعه' }]
  })
}

/** Letters up to the word with which the sentence goes on; with a capital it is part of a name: « la librairie Le Phare ». */
function lengthOf({ folded, text }: Sentence, from: number, ends: RegExp): number {
  for (let at = 0; at <= MOST_CHARS;) {
    const length = folded.slice(from + at).search(ends)
    if (length < 0) return -1
    at += length
    if (!/^\s(?:Les?|La|L[’']|Des|Du|Un|Une)(?:\s|$)/u.test(text.slice(from + at, from + at + 5))) return at
    at++
  }
  return -1
}

/** « Université de Liège, salle 3 »: a line of its own that tells where, as announcements have it. */
function isAddress({ text, tokens }: Sentence): boolean {
  return (
    tokens.length <= 18 &&
    text.includes(',') &&
    !/[.:!?…»”"]\s*$/u.test(text) &&
    /\s(?:salle|amphi|amphithéâtre|room|hall|place|rue|avenue|boulevard|bâtiment|campus|street|road)\s/iu.test(text)
  )
}

/** « à la Faculté des lettres de Sfax », "at the Kenya School, Nairobi": the last town in the name or right behind it. */
function townOf({ folded, text }: Sentence, start: number, end: number, lexicon: Lexicon): Range | null {
  const behind = /^\s?[,،(]\s?[^,،.;:)]{2,30}/u.exec(folded.slice(end))?.[0].length ?? 0
  const found = matchesIn(folded.slice(start, end + behind), patternsOf(lexicon).town).map((match) => {
    const to = start + match.index + match[0].length
    return { start: to - (match.groups?.['word'] ?? '').length, end: to }
  })
  const last = found.filter((range) => lexicon.lang === 'ar' || /^\p{Lu}/u.test(text.slice(range.start))).at(-1)
  return last ?? (lexicon.lang === 'fr' ? townOfHall(text.slice(start, end), start) : null)
}

/** « à la mairie de Grand-Lahou », « à l’université de Moncton »: houses that bear the name of their town, known or not. */
const TOWN_HALL =
  /^(?:mairie|hôtel de ville|université|campus de l[’']université|tribunal|préfecture|sous-préfecture|gare|médiathèque|bourse du travail|lycée)\s(?:de\s|d[’'])(?<town>\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}-]+)?)$/iu

function townOfHall(name: string, start: number): Range | null {
  const town = TOWN_HALL.exec(name.trimEnd())?.groups?.['town']
  if (town === undefined || !/^\p{Lu}/u.test(town)) return null
  const at = start + name.lastIndexOf(town)
  return { start: at, end: at + town.length }
}
