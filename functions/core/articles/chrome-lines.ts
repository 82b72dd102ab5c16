import { fold, tokens } from '../text/fold.ts'
import { CHROME_WORDS, type ChromeWords } from './chrome-words.ts'
import { findDay, isWeekday } from './dates.ts'

// What one line of a page is, by itself.

const allOf = (list: (words: ChromeWords) => readonly string[]): readonly string[] => [
  ...new Set(CHROME_WORDS.flatMap(list).map(fold)),
]
const wordsOf = (list: (words: ChromeWords) => string): ReadonlySet<string> =>
  new Set(CHROME_WORDS.flatMap((words) => tokens(list(words))))

const ENDS = byFirstWord(allOf(({ ends }) => ends))
const BOXES = byFirstWord(allOf(({ boxes }) => boxes))
const RELATED = byFirstWord(allOf(({ related }) => related))
const LINES = byFirstWord(allOf(({ lines }) => lines))
const BYLINES = allOf(({ bylines }) => bylines)
const CAPTIONS = byFirstWord(allOf(({ captions }) => captions))
const BUTTONS = wordsOf(({ buttons }) => buttons)
const DATE_LABELS = wordsOf(({ dateLabels }) => dateLabels)

/** Phrases by their first word. */
function byFirstWord(phrases: readonly string[]): ReadonlyMap<string, readonly string[]> {
  return Map.groupBy(phrases, (phrase) => phrase.split(' ')[0] ?? '')
}

/** Whether a folded line begins with a phrase, at a word's end. A phrase of one word is no sign in a longer line. */
function begins(words: readonly string[], folded: string, phrases: ReadonlyMap<string, readonly string[]>): boolean {
  return (phrases.get(words[0] ?? '') ?? []).some(
    (phrase) => (folded === phrase || folded.startsWith(`${phrase} `)) && (phrase.includes(' ') || words.length <= 3),
  )
}

const SENTENCE_END = /[.!?؟…][»”"')\]]*$/
const TRUNCATED = /(?:…|\.\.\.|\[(?:…|\.\.\.)\])$/

/** Whether a line ends as a sentence does. */
export const endsSentence = (line: string): boolean => SENTENCE_END.test(line.trim())

/** Whether a paragraph of `count` words is one of an article, not of its page: long enough, and ended as a sentence, or longer still. */
export function isProse(paragraph: string, count = tokens(paragraph).length): boolean {
  return (count >= 12 && endsSentence(paragraph) && !TRUNCATED.test(paragraph.trim())) || count >= 25
}

/** What page chrome does to what comes after it. */
export type ChromeKind = 'end' | 'box' | 'line'

/** What has more words is chrome only where it speaks of cookies. */
const MAX_LINE_WORDS = 45

/**
 * What sort of chrome a line is, by the words it begins with or is made of; null where it may be of the article.
 * @param folded What `fold` makes of it, where that is known.
 */
export function chromeKind(line: string, folded = fold(line)): ChromeKind | null {
  const text = line.trim()
  if (folded === '') return text === '' ? null : 'line'
  const words = folded.split(' ')
  if (words.length > MAX_LINE_WORDS) return isButtons(words) || isCookieNotice(folded) ? 'line' : null
  if (words.length <= 25 && begins(words, folded, ENDS)) return 'end'
  const sentence = endsSentence(text) && words.length > 5 && !TRUNCATED.test(text)
  if (begins(words, folded, BOXES) && words.length <= 18 && (!sentence || words.length <= 16)) return 'box'
  if (begins(words, folded, RELATED) && words.length <= 30 && (!sentence || pointsElsewhere(text))) return 'box'
  if (!sentence && words.length <= 16 && begins(words, folded, LINES)) return 'line'
  if (isButtons(words) || isCounter(text) || isDateLine(text) || isPublicationLine(text) || isSignature(text))
    return 'line'
  return isByline(text) || isCaption(text) || isCookieNotice(folded) ? 'line' : null
}

/** `Lire aussi : …`, `>> Lire aussi …`: the phrase is set apart from what follows. */
const pointsElsewhere = (text: string): boolean => /^[^\p{L}]{2,}|^.{3,25}\s?[:：|»>]/u.test(text)

const isButtons = (words: readonly string[]): boolean =>
  words.every((word) => BUTTONS.has(word) || /^\d{1,3}$/.test(word))

/** Nothing but figures and signs, a temperature, `3 min`, how long ago. */
const isCounter = (text: string): boolean =>
  /^[^\p{L}]{1,12}$/u.test(text) ||
  /^-?\d{1,2}(?:[.,]\d)?\s*°?\s*[CF]$/.test(text) ||
  /^\W{0,2}\d{1,3}\s?(?:min|mins|minutes?|minutos?|دقيقة|دقائق)(?:\s+(?:de\s+)?(?:read|lecture|lectura|قراءة))?$/iu.test(
    text,
  ) ||
  /^image \d+ (?:of|sur|de)\s?\/?\s?\d+$/iu.test(text) ||
  /^(?:il y a|hace|منذ|قبل)\s+\d+\s+\S+$|^\d+\s+\S+\s+ago$/iu.test(text)

/**
 * A line that says a day and nothing else but labels, weekday and hour. Not one with two hours, which says when something
 * begins and ends, nor one that opens with a town (`Rabat, le 30 janvier 2025`), which is a dateline.
 */
export function isDateLine(text: string): boolean {
  if (text.length > 120) return false
  const found = findDay(text)
  if (found === null) return false
  if ((text.match(/\d{1,2}\s?[:h]\s?\d{2}|\d{1,2}\s?(?:صباح|مساء|[ap]\.?m)/giu) ?? []).length > 1) return false
  const meaning = (words: string): string[] =>
    words
      .split(' ')
      .filter((word) => /\p{L}{2}/u.test(word) && !isWeekday(word) && !DATE_LABELS.has(word) && !BUTTONS.has(word))
  const before = meaning(found.before)
  const after = meaning(found.after)
  if (before.length === 1 && /^\p{L}[\p{L}-]+\s*,/u.test(text)) return false
  // In a list the one word beside a day is what happens then.
  return before.length + after.length <= (/^\s*[•*-]\s/.test(text) ? 0 : 1)
}

const PUBLISHED =
  /(?:^|[\s,|(])(?:publi(?:é|ée|cado|cada|shed)|posted|updated|mise? à jour|actualizado|modifié|نشر|تم نشره)(?=[\s:]|$)/iu

/** Who published it, when and at what hour: `Outlet with agency, published on Monday 3 May 2021 at 10:30`. */
function isPublicationLine(text: string): boolean {
  const label = PUBLISHED.exec(text)
  if (label === null || text.length > 160 || endsSentence(text) || tokens(text).length > 20) return false
  return (label.index <= 1 || /\d{1,2}\s?[:h]\s?\d{2}/i.test(text)) && findDay(text) !== null
}

/** What agencies and desks sign with: `LR/MAP`, `AFP`, `(Avec MAP)`, `و م ع/هـ`. */
const isSignature = (text: string): boolean =>
  /^[([]?(?:(?:avec|with|con|مع)\s)?\p{Lu}{1,6}(?:\s?[/–-]\s?\p{Lu}{1,6})*[)\]]?\.?$/u.test(text) ||
  (/^[\p{Script=Arabic}\u0640\s/()-]{2,14}$/u.test(text) &&
    /(?:^|[\s/(])\p{L}(?:\s\p{L}){1,2}(?:$|[\s/)])/u.test(text)) ||
  /^[([]?(?:additional )?(?:reporting|writing|editing) by\s.{3,250}$|^.{3,250}\scontributed to this (?:report|story|article)\.?$/iu.test(
    text,
  ) ||
  /^(?:©|copyright\b).{0,100}$/iu.test(text) ||
  /^(?:source|sources|fuente|المصدر)\s?[:：]\s?\S.{0,60}$/iu.test(text)

/** An author alone in a line that is no sentence: `Par Prénom Nom`, `By A. Name | Outlet`, `Outlet // Author`. */
function isByline(text: string): boolean {
  if (endsSentence(text)) return false
  if (/^[^/:.]{2,30}\s?\/\/\s?[^/:.]{2,40}$/.test(text)) return true
  const folded = fold(text)
  const cue = BYLINES.find((phrase) => folded.startsWith(`${phrase} `))
  if (cue === undefined || /\d{3}/.test(text)) return false
  const names = text.split(/[\s/|,-]+/).slice(cue.split(' ').length)
  if (/^\p{Script=Arabic}/u.test(text)) return names.length <= 4
  return names.length <= 7 && names.every((word) => NAME_WORD.test(word) || word.includes('.'))
}

/** What describes a picture: the photographer's or agency's mark, or words that only captions begin with. */
function isCaption(text: string): boolean {
  const folded = fold(text)
  const words = folded.split(' ')
  const count = words.length
  if (count > 30) return false
  if (/[/|]\s?(?:ph|photo|picture|foto|credit|crédit|crédits)\b[.:]?|[/(]\s?[@©]|\/\s?(?:Ph|DR)\b/iu.test(text))
    return true
  if (/^[©@]|©\s?\S{1,80}(?:\s.{0,40})?$/u.test(text)) return true
  if (
    /[[(](?:[^\])]{0,30}\b)?(?:AP|AFP|Reuters|EPA|EFE|Getty|photo|foto|archives?|archivo|file)\b[^\])]{0,30}[\])]\.?$/iu.test(
      text,
    )
  )
    return count <= 25
  if (count <= 15 && /[-–—(]\s?(?:صورة )?(?:تعبيرية|أرشيفية|توضيحية|من الأرشيف)\)?$/u.test(text)) return true
  return !endsSentence(text) && begins(words, folded, CAPTIONS) && count <= 25
}

/** A notice on cookies: the word and what the reader is to do about them. */
const isCookieNotice = (folded: string): boolean =>
  /\bcookies?\b|ملفات تعريف الارتباط/u.test(folded) &&
  /\b(accept\w*|acept\w*|utilis\w*|uses?|usamos|site|sitio|website|policy|politique|politica)\b|قبول|الموقع|سياسه/u.test(
    folded,
  )

const NAME_WORD = /^(?:\p{Lu}[\p{L}.’'-]*|de|del|el|ben|ould|al|van|von|la|et|and|y)$/u

/** Whether a line is two to four capitalised words: a person's name. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => NAME_WORD.test(word)) &&
    /^\p{Lu}/u.test(text.trim())
  )
}

const escaped = (phrase: string): string =>
  phrase
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/\s*…\s*/g, '\\s[^\\n]{1,400}?\\s')
    .replace(/ +/g, '\\s+')
    // Arabic vowel marks and hamza are written or not.
    .replace(/[اأإ]/g, '\\u064b?[اأإ]\\u064b?')

const FOOTER = new RegExp(
  `(?<!\\s)\\s*(?:${CHROME_WORDS.flatMap(({ footers }) => footers)
    .map(escaped)
    .join('|')})[^\\n]{0,150}$`,
  'iu',
)

/** What each of them ends with: looked for first, which is quick. */
const FOOTER_ENDS = [
  ...new Set(CHROME_WORDS.flatMap(({ footers }) => footers).map((footer) => fold(footer.split('…').at(-1) ?? ''))),
]

/**
 * Where the sentence that blog software puts under an entry begins in a paragraph; -1 where there is none.
 * @param folded What `fold` makes of it.
 */
export const footerStart = (paragraph: string, folded: string): number =>
  FOOTER_ENDS.some((end) => folded.includes(end)) ? paragraph.search(FOOTER) : -1
