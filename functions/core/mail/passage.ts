import type { Language } from '../model.ts'
import { perLanguage } from './per-language.ts'

export type Direction = 'ltr' | 'rtl'

/** Words of a source, with what a reader's software needs to know of them. `lang` is null where it could not be told. */
export interface Passage {
  readonly text: string
  /** BCP 47. */
  readonly lang: string | null
  readonly dir: Direction | 'auto'
}

const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'ur', 'he', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb'])
const LANGUAGE_TAG = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i

/** Controls, and the marks that turn the direction of all that follows them. Joiners (U+200C, U+200D) are spelling. */
const CONTROLS =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g

/** One line of plain text: no controls, no direction marks, single spaces. No-break spaces stay. */
export const plain = (text: string): string =>
  text
    .toWellFormed()
    .replace(CONTROLS, '')
    .replace(/[ \t\r\n\u2028\u2029]+/g, ' ')
    .trim()

/** A language's tag where it is one; null for `und` and whatever else a source may have declared. */
export const languageTag = (lang: string): string | null => (LANGUAGE_TAG.test(lang) && lang !== 'und' ? lang : null)

/** Which way a language is written; null for an unknown one. */
export function directionOf(lang: string | null): Direction | null {
  if (lang === null) return null
  return RIGHT_TO_LEFT.has(lang.toLowerCase().split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** Which way a name is written whose language is not known, by its letters. */
export const directionByScript = (text: string): Direction =>
  /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text) ? 'rtl' : 'ltr'

/** A source's words; null where nothing is left of them. */
export function passage(text: string | null, lang: string): Passage | null {
  const words = plain(text ?? '')
  if (words === '') return null
  const tag = languageTag(lang)
  return { text: words, lang: tag, dir: directionOf(tag) ?? 'auto' }
}

/**
 * What somebody said, as a reader may trust it: a whole quotation in the marks of its language, once; reported speech
 * without any, for marks around it would make the outlet's words the speaker's.
 */
export function quoted<Words extends Passage>(statement: Words): Words {
  // A comma before the closing mark led on to "he said", which is not shown.
  const [, words] = /^[«“„"]\s*([^«»“”„"]+?)[\s,،]*[»”"][.,،;]?$/su.exec(statement.text) ?? []
  return words === undefined ? statement : { ...statement, text: quote(words, statement.lang) }
}

function quote(text: string, lang: string | null): string {
  switch (lang?.split('-')[0]) {
    case 'fr':
      return `«\u00a0${text}\u00a0»`
    case 'ar':
    case 'es':
      return `«${text}»`
    default:
      return `“${text}”`
  }
}

const languageNames = perLanguage((lang) => new Intl.DisplayNames(lang, { type: 'language', fallback: 'none' }))

/** The name of a language in another: `Spanish`. Null for the reader's own and for unknown ones. */
export function languageName(lang: string, reader: Language): string | null {
  const tag = languageTag(lang)
  if (tag === null || tag.split('-')[0] === reader) return null
  try {
    return languageNames[reader].of(tag) ?? null
  } catch {
    return null
  }
}

/** A link that may stand in a mail: http(s), absolute, without a name or password; null for anything else. */
export function httpUrl(address: string | null): string | null {
  if (address === null || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return null
  const url = new URL(address)
  const isPlain = (url.protocol === 'https:' || url.protocol === 'http:') && url.username === '' && url.password === ''
  // The address goes into an attribute and on a line of its own: what a browser would escape anyway is escaped here.
  return isPlain ? url.href.replace(/['"<>`\s]/g, (mark) => encodeURIComponent(mark).replace("'", '%27')) : null
}
