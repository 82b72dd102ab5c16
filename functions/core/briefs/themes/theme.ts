import type { Span } from '../../model.ts'
import { matchesIn } from '../../text/matches.ts'
import { eventNounsIn, leadOf, meetingNounsIn } from '../kinds/kind.ts'
import type { Lexicon } from '../lexicon/lexicon.ts'
import type { Range } from '../reading/mention.ts'
import type { Sentence, Source } from '../reading/source.ts'
import { capitalTitle } from './theme-capitals.ts'
import { bounded, subjectFrom, titleFrom, titleSpan } from './theme-extent.ts'
import { leadingTitle, setOffTitle, titleCaseFrom } from './theme-title-case.ts'
import { asked, dealtWith, occupied, onAgenda, toldBehind } from './theme-dealt.ts'
import { namedSo, toldTitle } from './theme-told.ts'
import { titlesIn, type QuotedTitle } from './theme-titles.ts'
import { anyOf, perLexicon, wordsOf } from '../reading/words.ts'

/** How far into the text a title is looked for: past menus and captions. */
const MOST_SENTENCES = 30
/** How much may stand between an introducer or a meeting and its title. */
const GAP_CHARS = 25
/** And between a meeting and what it is "to discuss". */
const FAR_CHARS = 120
const MIN_TITLE_WORDS = 3

const patternsOf = perLexicon((lexicon: Lexicon) => {
  const { theme, organizers, lang } = lexicon
  const and = lang === 'ar' ? '[وف]?' : ''
  const far = theme.about.filter(
    (phrase) =>
      /^(?:to|pour|para|ل|devoted|dedicated|focus|cent(?:re|er)ed|dealt|dealing|looked)/u.test(phrase) &&
      !phrase.startsWith('para la'),
  )
  return {
    introducers: wordsOf(theme.introducers, and),
    closers: new RegExp(`^[\\s,:;]*(?:[-–—]\\s*)?(?:${anyOf(theme.closers)})(?![\\p{L}])`, 'u'),
    asTheme: new RegExp(
      `(?<![\\p{L}])(?:con|with|avec|a|ont|avait)\\s(?<theme>[^.;:«“"]{8,200}?),?\\s(?:${anyOf(theme.closers.filter((phrase) => /^(?:como|as|comme)\s/u.test(phrase)))})(?![\\p{L}])`,
      'u',
    ),
    occupies: wordsOf(theme.occupies),
    calls: new RegExp(`(?:${anyOf(theme.calls)})[^:–—-]{0,60}?\\s*[:–—-]\\s*`, 'u'),
    works: wordsOf(theme.works, lang === 'ar' ? lexicon.prefixes : ''),
    issues: wordsOf([...organizers.issues.active, ...organizers.organises.active]),
    about: wordsOf(theme.about),
    far: wordsOf(far),
    label: new RegExp(`^(?:${LABELS[lang]})(?:\\s[^\\s:]+){0,4}\\s?:\\s*(?=[\\p{L}¿¡«“"'‘])`, 'u'),
  }
})

/** Words that stand before a title at the head of a line: "Theme: …". */
const LABELS = {
  fr: 'theme|thematique|intitule|titre|sujet',
  en: 'theme|title|topic|conference theme|workshop theme|seminar title',
  es: 'tema|titulo|lema|tematica',
  ar: 'الموضوع|العنوان|موضوع|عنوان|شعار|الشعار|المحور',
} as const

/** A word for "theme" or "title" in an introducer: what follows it is one even without quotation marks. */
const SAYS_TITLE = /th?em|titl|titul|titr|lema|slogan|motto|billed|dubbed|شعار|عنوان|موضوع/u

type Reading = (source: Source, sentence: Sentence, lexicon: Lexicon) => Span | null

/** The announced title of a meeting or a publication, whole, without the sentence around it; null where none is told. */
export function themeOf(source: Source, lexicon: Lexicon): Span | null {
  const all = [...source.sentences.slice(0, MOST_SENTENCES), source.title]
  const lead = leadOf(source)
  const readings: readonly (readonly [readonly Sentence[], Reading])[] = [
    [all, introducedTitle],
    [all, closedTitle],
    [all, toldBehind],
    [all, labelledTitle],
    [all, titledMeeting],
    [all, namedSo],
    [all, toldTitle],
    [lead.filter(({ in: within }) => within === 'text'), capitalTitle],
    [[source.title], calledTitle],
    [all, plainlyIntroduced],
    [lead.slice(1), setOffTitle],
    [[source.title], leadingTitle],
    [lead, titledWork],
    [lead.slice(1), colonTitle],
    [[source.title], headedTitle],
    [lead.slice(1), onAgenda],
    [lead.slice(1), asked],
    [lead.slice(1), occupied],
    [lead.slice(1), occupyingSubject],
    [[...lead.slice(1), source.title], subjectOfMeeting],
    [lead.slice(1), dealtWith],
    [lead.slice(1), subjectOfGathering],
    [lead.slice(1), namedMeeting],
  ]
  for (const [sentences, read] of readings) {
    for (const sentence of sentences) {
      const span = read(source, sentence, lexicon)
      if (span !== null) return span
    }
  }
  return null
}

/** « placée sous le thème “…” », "themed: …", عنوانها "…": the quotation after an introducer. */
function introducedTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const titles = titlesIn(source, sentence)
  if (titles.length === 0) return null
  for (const match of matchesIn(sentence.folded, patternsOf(lexicon).introducers)) {
    const after = match.index + match[0].length
    const quoted = titles.find(({ start }) => start >= after && start <= after + GAP_CHARS)
    // « une question posée sans détour : “…” »
    const between = quoted === undefined ? '' : sentence.text.slice(after, quoted.start)
    if (quoted === undefined || (/\p{L}{4,}/u.test(between) && !/^[^,.;:]*:\s*$/u.test(between))) continue
    const isOfMeeting = () =>
      followsSubject(sentence, match.index, lexicon) || (match.index === 0 && leadsSubject(sentence, quoted, lexicon))
    if (NAMES_ANYTHING.test(match[0]) && !isOfMeeting()) continue
    if (OTHER_WORK.test(sentence.folded.slice(0, match.index))) continue
    return spanOf(source, sentence, quoted)
  }
  return null
}

/** What is "called" or "named" something is a meeting or a publication only when that stands right before. */
const NAMES_ANYTHING =
  /^(?:called|named|dubbed|christened|tagged|baptise|denomme|nomme|llamad|l[ao]s? llam|se llam|l[ao]s? bautiz|denominad|bautizad|nombrad|سميت|المسم|حمله)/u

/** « el libro de actas, que llevará el título de “…” »: a book or film that the meeting brings forth has its own title. */
const OTHER_WORK =
  /(?:^|[^\p{L}])(?:libro|volumen|documental|pelicula|exposicion|muestra|novela|poemario|cortometraje)(?:\s(?!sobre)[\p{L}]+){0,3}(?:,?\sque)?\s*$/u

function followsSubject(sentence: Sentence, offset: number, lexicon: Lexicon): boolean {
  const before = sentence.folded.slice(Math.max(0, offset - 2 * GAP_CHARS), offset)
  if (before.search(patternsOf(lexicon).works) >= 0 || lexicon.lang === 'ar') return true
  return meetingNounsIn(sentence, lexicon).some(({ end }) => end <= offset && offset - end <= 2 * GAP_CHARS)
}

/** "Tagged “…”, the training …": the meeting right behind its title. */
function leadsSubject(sentence: Sentence, { end }: QuotedTitle, lexicon: Lexicon): boolean {
  return meetingNounsIn(sentence, lexicon).some(({ start }) => start >= end && start - end <= GAP_CHARS)
}

/** The words after an introducer where no title stands in quotation marks anywhere. */
function plainlyIntroduced(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  for (const match of matchesIn(sentence.folded, patternsOf(lexicon).introducers)) {
    const after = match.index + match[0].length
    const isNamed = /^(?:called|named|dubbed|christened|tagged|(?:en)?titled)$/u.test(match[0])
    const named =
      isNamed && followsSubject(sentence, match.index, lexicon) ? titleCaseFrom(sentence, after + 1, lexicon) : null
    if (named !== null) return named
    // "It was billed as a panel discussion": what it was, not what it was called.
    const isNoTitle = match[0] === 'billed as' && /^\san?\s/u.test(sentence.text.slice(after))
    if (!SAYS_TITLE.test(match[0]) || isNoTitle) continue
    const span = titleBelow(source, sentence, after) ?? plainTitle(sentence, match.index, after, lexicon)
    if (span !== null) return span
  }
  return null
}

/** An announcement that sets the title on a line of its own: "… under the theme:". */
function titleBelow(source: Source, sentence: Sentence, after: number): Span | null {
  if (sentence.in === 'title' || !/^\s*[:：]\s*$/u.test(sentence.text.slice(after))) return null
  const rest = /^\s*\n\s*(?<line>[^\n]{8,})/u.exec(
    source.article.text.slice(
      sentence.offset + sentence.text.trimEnd().length,
      sentence.offset + sentence.text.length + 400,
    ),
  )
  if (rest === null) return null
  const line = rest.groups?.['line'] ?? ''
  const start = sentence.text.trimEnd().length + rest[0].length - line.length
  return titleSpan(source, sentence, start, start + line.length)
}

/** "on the theme Remittances Beyond Consumption", « sur le thème : … »: words that begin like a title or stand behind a colon. */
function plainTitle(sentence: Sentence, from: number, after: number, lexicon: Lexicon): Span | null {
  const rest = sentence.text.slice(after)
  const lead = /^\s*(?<colon>[:;,-]?)\s*(?:(?:de|del|du|des|of|d['’])\s?)?/u.exec(rest)
  const start = after + (lead?.[0].length ?? 0)
  const isColon = /[:;-]/u.test(lead?.groups?.['colon'] ?? '')
  const isTitle = isColon || /^[\p{Lu}¿¡]/u.test(sentence.text.slice(start))
  const isNear =
    meetingNounsIn(sentence, lexicon).length > 0 &&
    (!/^\s*(?:du\s|des\s|de la\s|d'une?\s|of th|of an?\s|del\s|de un)/u.test(sentence.folded.slice(after)) ||
      (lexicon.lang === 'fr' &&
        !meetingNounsIn(sentence, lexicon).some(({ start }) => start >= after && start - after < 20)))
  if (lexicon.lang === 'ar')
    return /(?:\s|^ب)(?:عنوان|شعار)$|(?:عنوان|شعار)ها?$/u.test(sentence.folded.slice(from, after))
      ? titleFrom(sentence, start, lexicon)
      : null
  if (after - from <= 6 && !isColon) return null
  if (isTitle)
    return isNear || after - from > 8
      ? (titleCaseFrom(sentence, start, lexicon) ?? titleFrom(sentence, start, lexicon))
      : null
  return isNear && /^\s*(?:\p{L}|d['’])/u.test(rest) ? subjectFrom(sentence, start, lexicon) : null
}

/** « “…” est le thème d’un séminaire », "… is the title of …", « con … como tema ». */
function closedTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { closers, asTheme } = patternsOf(lexicon)
  for (const title of titlesIn(source, sentence))
    if (closers.test(sentence.folded.slice(title.end))) return spanOf(source, sentence, title)
  const match = asTheme.exec(sentence.folded)
  const theme = match?.groups?.['theme']
  if (match === null || theme === undefined) return null
  // The nearest "with" begins it: « …, con Clara Vega, con la acogida como tema ».
  const inner = theme.slice(theme.lastIndexOf(' con ') < 0 ? 0 : theme.lastIndexOf(' con ') + 5)
  const start = match.index + match[0].indexOf(theme) + theme.length - inner.length
  return bounded(sentence, start, start + inner.length)
}

/** "Theme: …" at the head of a line, up to its end. */
function labelledTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const match = patternsOf(lexicon).label.exec(sentence.folded)
  if (match === null || sentence.in === 'title') return null
  const [title] = titlesIn(source, sentence)
  const start = match[0].length
  if (title !== undefined && title.start - start < 3) return spanOf(source, sentence, title)
  const line = source.article.text.indexOf('\n', sentence.offset)
  const end = line < 0 ? source.article.text.length : line
  return titleSpan(source, sentence, start, end - sentence.offset)
}

/** A meeting that is named by its title in quotation marks: جامعة … حول “…”, 'jornadas …, "…"', « “…”, colloque à Fès ». */
function titledMeeting(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const events = eventNounsIn(sentence, lexicon)
  if (events.length === 0) return null
  const { about } = patternsOf(lexicon)
  for (const title of titlesIn(source, sentence)) {
    const words = sentence.text.slice(title.innerStart, title.innerEnd).trim().split(/\s+/u)
    if (isInside(events, title)) continue
    const gap = gapBefore(events, title)
    if (gap > 0 && isHeard(sentence, title)) continue
    const isDirect = gap >= 0 && gap <= 2
    if (words.length < MIN_TITLE_WORDS && !(isDirect && words.length === 2)) continue
    if (opensHeadline(sentence, events, title) || isAttribute(sentence, events, title))
      return spanOf(source, sentence, title)
    if (gap < 0 || gap > 4 * GAP_CHARS) continue
    const between = sentence.folded.slice(Math.max(0, title.start - 12), title.start)
    const isNamed =
      words.length >= MIN_TITLE_WORDS &&
      /^\s(?:\p{L}{5,}\s){0,2}$/u.test(sentence.text.slice(title.start - gap, title.start))
    if (isDirect || isNamed || between.search(about) >= 0 || /[,،:-]\s*$/u.test(between))
      return spanOf(source, sentence, title)
  }
  return null
}

/** "Returnees tell panel: ‘…’", "Forum hears: “…”": what a headline says was said there. */
const HEARD =
  /\s(?:tells?|told|urges?|urged|warns?|warned|reminds?|assures?|hears?|heard)\s(?:[\p{L}'-]+\s?){0,4}:\s*$|\s(?:hears?|heard|told):\s*$/u

function isHeard(sentence: Sentence, { start }: QuotedTitle): boolean {
  return sentence.in === 'title' && HEARD.test(sentence.folded.slice(Math.max(0, start - 80), start))
}

/** Words of somebody who speaks, which no title holds. */
const SPOKEN = /(?:^|[\s'])(?:je|j'|nous|on|ne|n'|c'est|c'etait|il faut|vous|tu)(?:[\s']|$)|[!.…]\s*$/u

/** « organise une formation destinée aux radios : “Raconter la migration” »: in French a new meeting, however named, up to a colon. */
function colonTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  if (lexicon.lang !== 'fr' || sentence.folded.search(patternsOf(lexicon).issues) < 0) return null
  const nouns = meetingNounsIn(sentence, lexicon).filter(({ start }) =>
    /(?:^|\s)une?\s$/u.test(sentence.folded.slice(Math.max(0, start - 5), start)),
  )
  for (const title of titlesIn(source, sentence)) {
    const gap = gapBefore(nouns, title)
    const words = sentence.folded.slice(title.innerStart, title.innerEnd)
    const isTitle = words.trim().split(/\s+/u).length >= MIN_TITLE_WORDS && !SPOKEN.test(words)
    const between = sentence.folded.slice(title.start - gap, title.start)
    if (isTitle && gap > 0 && gap <= FAR_CHARS && /^[^.;:]*:\s*$/u.test(between)) return spanOf(source, sentence, title)
  }
  return null
}

/** Letters between a title and the meeting before it; -1 where none is. */
function gapBefore(events: readonly Range[], title: QuotedTitle): number {
  const last = events.findLast(({ end }) => end <= title.start)
  return last === undefined ? -1 : title.start - last.end
}

function isInside(events: readonly Range[], title: QuotedTitle): boolean {
  return events.some(({ start, end }) => start >= title.start && start - title.start < 3 && end <= title.end)
}

/** A headline that begins with the title and goes on with the meeting. */
function opensHeadline(sentence: Sentence, events: readonly Range[], title: QuotedTitle): boolean {
  if (sentence.in !== 'title' || !/(?:^|[.:،…!-]\s*)$/u.test(sentence.text.slice(0, title.start))) return false
  return events.some(({ start }) => start >= title.end && start - title.end <= GAP_CHARS)
}

/** The “City of Arrivals” conference: a title right before the noun. */
function isAttribute(sentence: Sentence, events: readonly Range[], title: QuotedTitle): boolean {
  return events.some(({ start }) => start >= title.end && start - title.end <= 2) && sentence.in === 'text'
}

/** "Call for papers: City of Arrivals": in a headline what follows the call is the title. */
function calledTitle(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const match = patternsOf(lexicon).calls.exec(sentence.folded)
  if (match === null) return null
  const start = match.index + match[0].length
  const title = titlesIn(source, sentence).find((one) => one.start >= start - 1 && one.start - start < GAP_CHARS)
  if (title !== undefined) return spanOf(source, sentence, title)
  const short = bounded(sentence, start, sentence.text.length)
  return short === null ? null : (longerInText(source, short, lexicon) ?? short)
}

/** A headline may cut a title at its colon: the text has it whole. */
function longerInText(source: Source, { start, end }: Span, lexicon: Lexicon): Span | null {
  const title = `${source.article.title.slice(start, end)}: `
  const sentence = source.sentences.slice(0, MOST_SENTENCES).find(({ text }) => text.includes(title))
  return sentence === undefined ? null : titleFrom(sentence, sentence.text.indexOf(title), lexicon)
}

/** A colon or dash behind the noun, in Arabic perhaps behind its town. */
const HEADING_MARK =
  /^(?:\s(?:في\s[\u0600-\u06ff]+|ب[\u0600-\u06ff]+)|,\s[^:;,]{2,40}(?:,\s)?\d{4})?\s*(?::|\s[-–—])\s*(?=\p{L})/u
const HEADING_ADJECTIVES =
  /^(?:(?:online|virtual|public|international|national|regional|open|free|hybrid|upcoming|en ligne|prochaine?|international[ea]?|nacional|publique|virtuel(?:le)?)\s)+/u

/** « Journée d’étude – Femmes et travail agricole », "Round table: Ports and People": the meeting's noun alone, then its title. */
function headedTitle(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const [noun] = eventNounsIn(sentence, lexicon)
  const before = sentence.folded.slice(0, noun?.start).replace(HEADING_ADJECTIVES, '')
  if (noun === undefined || /\p{L}{3,}/u.test(before)) return null
  const mark = HEADING_MARK.exec(sentence.text.slice(noun.end))
  const start = noun.end + (mark?.[0].length ?? 0)
  // "Summit: come home, says minister": what begins small is what was said there.
  return mark === null || /^\p{Ll}/u.test(sentence.text.slice(start))
    ? null
    : bounded(sentence, start, sentence.text.length)
}

/** "the report “…”", « a présenté son premier “…” »: a publication by its title. */
function titledWork(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { works, issues } = patternsOf(lexicon)
  for (const title of titlesIn(source, sentence)) {
    const before = sentence.folded.slice(0, title.start)
    const isShown = matchesIn(before.slice(-60), issues).some((match) =>
      /^\s(?:\p{L}{1,8}\s){1,2}$/u.test(before.slice(-60).slice(match.index + match[0].length)),
    )
    const isWork = matchesIn(before.slice(-40), works).some(({ index, 0: word }) => {
      const gap = before.slice(-40).slice(index + word.length)
      // « un rapport sur la migration de retour, “…” »
      return /^[\s,:]*(?:\p{L}{2,14}\s){0,1}$|^\s(?:sur|sobre|on|consacre\p{L}*)\s[^,.;:]{3,30},\s$/u.test(gap)
    })
    const isTold = WORK_BEHIND.test(sentence.folded.slice(title.end)) && behindIsWork(sentence, title, lexicon)
    if ((isShown || isWork || isTold) && !isQuote(sentence, title)) return spanOf(source, sentence, title)
  }
  return null
}

/** "“…”, a study of …", "“…”, the observatory's new report": an apposition that begins behind a title. */
const WORK_BEHIND = /^,\s(?:an?|the|its|their|une?|l[ae]|l'|son|sa|un|una|el|la|su)\s?\p{L}/u

function behindIsWork(sentence: Sentence, { end }: QuotedTitle, lexicon: Lexicon): boolean {
  const behind = sentence.folded.slice(end, end + 70)
  const [work] = matchesIn(behind, patternsOf(lexicon).works)
  return work !== undefined && !/[.;:]|,.*,/u.test(behind.slice(0, work.index))
}

/** Whole sentences in quotation marks are words, not titles. */
function isQuote(sentence: Sentence, { innerStart, innerEnd }: QuotedTitle): boolean {
  return /[.,]\s*$/u.test(sentence.text.slice(innerStart, innerEnd))
}

/** « La migration … a fait l’objet d’une table ronde », "… head the agenda of the conference": the subject of the sentence. */
function occupyingSubject(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  for (const match of matchesIn(sentence.folded, patternsOf(lexicon).occupies)) {
    const after = match.index + match[0].length
    // « el Centro », « el marco »: without its accent the Spanish verb is a noun.
    if (
      lexicon.lang === 'es' &&
      /^(?:\p{L}*[^\P{L}ó])$/u.test(sentence.text.slice(match.index, after)) &&
      /o$/u.test(match[0])
    )
      continue
    const isMeeting = meetingNounsIn(sentence, lexicon).some(
      ({ start }) => start >= after - 20 && start - after <= 2 * GAP_CHARS,
    )
    if (!isMeeting) continue
    const before = sentence.text.slice(0, match.index)
    const dateline = /^[^.;]{0,60}?\s?(?:[-–—]|\.-)\s+/u.exec(before)?.[0].length ?? 0
    const inner = before.slice(dateline)
    if (inner.includes(', ') && inner.length > 160) continue
    const start = dateline + (inner.length - inner.trimStart().length)
    const end = dateline + inner.trimEnd().length
    const span = { in: sentence.in, start: sentence.offset + start, end: sentence.offset + end }
    if (isTelling(sentence, span)) return span
  }
  return null
}

/** « un atelier sur les bons outils », "workshop on migration data": the words after the noun and its preposition. */
function subjectOfMeeting(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const { about, far } = patternsOf(lexicon)
  const nouns = eventNounsIn(sentence, lexicon)
  if (nouns.length === 0) return null
  const distant = matchesIn(sentence.folded, far).map(({ index }) => index)
  for (const match of matchesIn(sentence.folded, about)) {
    const reach = distant.includes(match.index) ? FAR_CHARS : GAP_CHARS
    const noun = nouns.findLast(({ end }) => end <= match.index)
    if (noun === undefined || match.index - noun.end > reach) continue
    if (isBroken(sentence, noun, match.index, reach, lexicon) || isTalk(sentence, noun, match[0])) continue
    const span = subjectFrom(sentence, match.index + match[0].length, lexicon)
    if (span !== null && isTelling(sentence, span)) return span
  }
  return null
}

/** "the thematic meeting on Diaspora Capital and Local Development": a looser word for a meeting, and a title by its capitals. */
function subjectOfGathering(_source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  for (const { end } of meetingNounsIn(sentence, lexicon)) {
    const about = /^\s(?:on|about)\s(?:the\s)?/u.exec(sentence.folded.slice(end, end + 12))
    const span = about === null ? null : titleCaseFrom(sentence, end + about[0].length, lexicon)
    if (span !== null && isTelling(sentence, span)) return span
  }
  return null
}

const TALKS = /^(?:محادثات|مباحثات|مشاورات|جوله من|اجتماع|لجنه|دور[هت]\p{L}{0,2} (?:ال)?(?:تكوينيه|تدريبيه))/u

/** Arabic talks and trainings have a subject, but no title of their own unless it is called so. */
const isTalk = ({ folded }: Sentence, { start, end }: Range, about: string) =>
  TALKS.test(folded.slice(start, end)) && !about.includes('موضوع')

/** What stands between a meeting and "on" may end the phrase: another noun with its own subject, a mark. */
function isBroken(sentence: Sentence, noun: Range, about: number, reach: number, lexicon: Lexicon): boolean {
  const gap = sentence.folded.slice(noun.end, about)
  if (reach === GAP_CHARS && (/[:;]/u.test(gap) || /^,\s*$/u.test(gap))) return true
  // « يتضمن برنامج الدورة عروضا حول … »: the lectures have the subject, not the course.
  const isDefinite = /ال$/u.test(sentence.folded.slice(0, noun.start))
  return lexicon.lang === 'ar' && isDefinite && /\s(?!ال)\p{L}{3,}ا(?:\s|$)/u.test(gap)
}

/** One word is no subject: « sur la migration » says nothing that the kind does not say. */
function isTelling(sentence: Sentence, span: Span): boolean {
  const words = sentence.tokens.filter(
    ({ start, end, kind }) =>
      kind === 'word' && start + sentence.offset >= span.start && end + sentence.offset <= span.end,
  )
  return words.filter(({ folded }) => folded.length > 3).length >= 2
}

/** « a réuni son “Forum des jeunes …” »: a meeting that bears its noun in its own quoted name, when nothing else is told. */
function namedMeeting(source: Source, sentence: Sentence, lexicon: Lexicon): Span | null {
  const events = eventNounsIn(sentence, lexicon)
  const title = events.length === 0 ? undefined : titlesIn(source, sentence).find((one) => isInside(events, one))
  const words = title === undefined ? 0 : sentence.text.slice(title.innerStart, title.innerEnd).split(/\s+/u).length
  return title === undefined || words <= MIN_TITLE_WORDS ? null : spanOf(source, sentence, title)
}

function spanOf(source: Source, sentence: Sentence, { innerStart, innerEnd }: QuotedTitle): Span | null {
  return titleSpan(source, sentence, innerStart, innerEnd)
}
