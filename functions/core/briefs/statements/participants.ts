import { matchesIn } from '../../text/matches.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Mention } from '../reading/mention.ts'
import type { People } from '../people/registry.ts'
import type { Sentence } from '../reading/source.ts'
import { reaches } from './subject.ts'
import { anyOf, foldedSet, LETTER, perLexicon, wordsOf } from '../reading/words.ts'

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { speech, kinds } = lexicon
  const prefix = lexicon.lang === 'ar' ? '[وف]?' : ''
  // "opened the two-day regional workshop": a few words up to what is opened.
  const opened = `(?:${anyOf(speech.opens)})(?:\\s+[\\p{L}'-]+){0,3}?[\\s']+(?:ال)?(?:${anyOf([...speech.sessions, ...kinds.events])})`
  return {
    passive: wordsOf(speech.takesPart),
    events: wordsOf(kinds.events),
    relatives: foldedSet(speech.relatives),
    // «وافتتحت رئيسة الجمعية … |أشغال الندوة», «أشرف الوالي … |على انطلاق الملتقى»
    openedBy:
      /(?:^|[\s،])[وف]?(?:افتتحت?|[يت]فتتح|اختتمت?|[يت]ختتم|اشرفت?|[يت]شرف|دشنت?|[يت]دشن|حضرت?|تراست?|[يت]تراس)\s+$/u,
    openedThen: new RegExp(
      `^\\s*(?:[،,][^،,.]{2,60}[،,]\\s*)?(?:علي\\s+)?(?:(?:افتتاح|انطلاق|اختتام|سير)\\s+)?(?:ال)?(?:${anyOf([...speech.sessions, ...kinds.events])})(?!${LETTER})`,
      'u',
    ),
    heading: new RegExp(
      `^\\s*(?:[-•*·]\\s*)?(?:${anyOf(speech.takesPart.filter((phrase) => phrase.endsWith(':')))})\\s*$`,
      'u',
    ),
    active: new RegExp(
      `(?<!${LETTER})${prefix}(?:(?:${anyOf(speech.chairs)})${lexicon.lang === 'ar' ? '(?:ه|ها)?' : ''}|${opened})(?!${LETTER})`,
      'gu',
    ),
  }
})

/** « Ont pris part |au panel de l’après-midi Awa Ba et … »: what they take part in. */
const TAKING_PART = /^\s(?:au|aux|a la|à la|à l'|à cette|à ce|à un|à une|a cette)\s?(?:[\p{L}'-]+\s){1,7}(?::\s)?$/u
/** « Le panel réunissait Awa Ba et … »: only those right behind, not who brings them together. */
const BRINGS_TOGETHER = /^(?:reuni|rassembl|a reuni|a rassembl|composee?|forme)/u

/** What may stand between a verb of chairing and its subject behind it: its object, « con oficio ». */
const OBJECT = /^(?:\s+[\p{Ll}\p{Lo}'-]+){0,6}\s*(?:،[^،]{3,120}،\s*)?$/u

/** Those who open, chair, moderate or are announced as speakers: heard, though their words are not told. */
export function hearParticipants(
  sentence: Sentence,
  mentions: readonly Mention[],
  people: People,
  lexicon: Lexicon,
): void {
  const { passive, active, relatives, openedBy, openedThen } = patternsOf(lexicon)
  const attend = (list: readonly Mention[]) => {
    for (const mention of list) {
      const person = people.resolve(sentence, mention)
      if (person !== null) people.attend(person)
    }
  }
  for (const match of matchesIn(sentence.folded, passive)) {
    const end = match.index + match[0].length
    if (leadsBody(sentence, match.index, lexicon)) continue
    const next = from(mentions, end)
    const gap =
      lexicon.lang === 'fr' ? (TAKING_PART.exec(sentence.folded.slice(end, next[0]?.start))?.[0].length ?? 0) : 0
    const after = listFrom(sentence, end + gap, next)
    if (after.length === 0 && BRINGS_TOGETHER.test(match[0])) continue
    attend(after.length > 0 ? after : listBack(sentence, match.index, mentions))
  }
  if (lexicon.lang === 'ar')
    attend(
      mentions.filter(
        ({ name, start, end }) =>
          name !== null &&
          openedBy.test(sentence.folded.slice(0, start)) &&
          openedThen.test(sentence.folded.slice(end)),
      ),
    )
  for (const match of matchesIn(sentence.folded, active)) {
    const end = match.index + match[0].length
    const subject = mentions.findLast(
      ({ end: at, isBound, isPronoun, start }) =>
        at <= match.index && !isBound && !(isPronoun && relatives.has(sentence.folded.slice(start, at))),
    )
    const next = from(mentions, end)[0]
    const isNext = next?.name != null && OBJECT.test(sentence.folded.slice(end, next.start))
    const isLed = subject?.name != null && reaches(sentence, subject, { start: match.index }, lexicon)
    // « Ana Pons, que moderó el debate »: whom a relative takes up is alone.
    const list = isLed && lexicon.lang !== 'ar' ? listBack(sentence, match.index, mentions) : []
    if (isLed && lexicon.lang !== 'ar') attend(list.length > 0 ? list : [subject])
    else if (isNext && (lexicon.lang === 'ar' || invites(sentence, match.index)))
      attend(listFrom(sentence, next.start, from(mentions, end)))
  }
}

/** What is led or presided without being a meeting. */
const BODY =
  /(?:^|\s)(?:comite|comision|jurado|patronato|equipo|estudio|informe|proyecto|organismo|entidad|investigacion|encuesta|libro|documental)(?:\s\p{L}+){0,4},?\s*$/u

/** « el comité científico, presidido por … »: who leads a committee or a study does not take part in the meeting by that. */
function leadsBody({ folded }: Sentence, at: number, lexicon: Lexicon): boolean {
  const lead = folded.slice(Math.max(0, at - 60), at)
  return lexicon.lang === 'es' && BODY.test(lead) && lead.search(patternsOf(lexicon).events) < 0
}

/** Whether a subject may follow its verb: at the head of a sentence or of a part of it. */
const invites = ({ folded }: Sentence, at: number) =>
  /(?:^|[,;:.»”"–—-]|\s(?:y|e|et|and)|[,»”"'’]\sque)\s*(?:(?:la|lo|les|l')\s*)?$/u.test(folded.slice(0, at))

const from = (mentions: readonly Mention[], offset: number) => mentions.filter(({ start }) => start >= offset)

function listBack(sentence: Sentence, offset: number, mentions: readonly Mention[]): readonly Mention[] {
  return listFrom(sentence, -offset, mentions.filter(({ end }) => end <= offset).reverse()).reverse()
}

/** The named people that follow each other from an offset with nothing but commas and "and" between; backwards where it is negative. */
function listFrom(sentence: Sentence, offset: number, mentions: readonly Mention[]): Mention[] {
  const list: Mention[] = []
  let at = offset
  for (const mention of mentions) {
    const between = at > 0 ? sentence.folded.slice(at, mention.start) : sentence.folded.slice(mention.end, -at)
    if (mention.name === null || !BETWEEN.test(between)) break
    list.push(mention)
    at = at > 0 ? mention.end : -mention.start
  }
  return list
}

/** What joins the people of a list. */
const BETWEEN =
  /^(?:[\s,;،:.]|\([^()]{0,90}\)|(?<!\p{L})(?:et|and|y|e|و|par|by|ainsi que|as well as|asi como|de|du|des|del|ensemble|le|la|el|the|were|was|are|minister|m|mme|l')(?!\p{L}))*$/u

/** « 10 h 30 – », "– 10:30-11:15: ": a line of a programme begins with its hour. */
const HOUR =
  /^\s*(?:[-•*·]\s*)?(?:de\s)?\d{1,2}\s?(?:h(?:\s?\d{2})?|[:.]\d{2}(?:\s?[ap]\.?m\.?)?|[ap]\.?m\.?)(?:\s?(?:-|a|à|to|y)\s?\d{1,2}\s?(?:h(?:\s?\d{2})?|[:.]\d{2}(?:\s?[ap]\.?m\.?)?|[ap]\.?m\.?))?(?!\d)[\s:.,-]*/u
/** What brings in who speaks at that hour. */
const BY =
  /(?:(?:^|[\s:,-])(?:par|avec|by|with|por|con)|(?:conference|allocution|intervention|communication|discours|expose|presentation|mot|ponencia|conferencia|intervencion)\s(?:\p{L}+\s){0,2}(?:de|d'|of))\s*(?:(?:le|la|l'|el|the)\s?)?$/u

/** « 10 h – Awa Ba (Dakar) : “…” », "11:00 Opening by Awa Ba": those whom a programme names with their hour take part. */
export function hearProgramme(sentence: Sentence, mentions: readonly Mention[], people: People): void {
  const hour = HOUR.exec(sentence.folded)
  if (hour === null) return
  for (const [index, mention] of mentions.entries()) {
    const isFirst = mention.start === hour[0].length
    if (mention.name === null || !(isFirst || BY.test(sentence.folded.slice(0, mention.start)))) continue
    for (const one of listFrom(sentence, mention.start, mentions.slice(index))) {
      const person = people.resolve(sentence, one)
      if (person !== null) people.attend(person)
    }
  }
}

/**
 * The lines below « Intervenants : », each with one name at its head: those take part, too.
 * @returns whether the next line may go on with the list.
 */
export function hearListed(
  sentence: Sentence,
  mentions: readonly Mention[],
  people: People,
  isListing: boolean,
  lexicon: Lexicon,
): boolean {
  if (patternsOf(lexicon).heading.test(sentence.folded)) return true
  const [first] = mentions
  if (!isListing || first?.name == null || !/^\s*[-•*·]?\s*$/u.test(sentence.folded.slice(0, first.start))) return false
  const person = people.resolve(sentence, first)
  if (person !== null) people.attend(person)
  return true
}
