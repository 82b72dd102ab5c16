import ar from '../../../templates/words/pages/ar.json' with { type: 'json' }
import en from '../../../templates/words/pages/en.json' with { type: 'json' }
import es from '../../../templates/words/pages/es.json' with { type: 'json' }
import fr from '../../../templates/words/pages/fr.json' with { type: 'json' }
import { LANGUAGES, type Language } from '../../core/model.ts'

/** Every word of ours on a public page. */
export type PageWords = typeof en

const WORDS: Readonly<Record<Language, PageWords>> = { fr, ar, en, es }

export const pageWords = (lang: Language): PageWords => WORDS[lang]

/** The name of each language in itself, as a reader looks for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  fr: 'Français',
  ar: 'العربية',
  en: 'English',
  es: 'Español',
}

export const isLanguage = (text: unknown): text is Language => LANGUAGES.some((lang) => lang === text)

/**
 * The language to answer in: the one asked for, else the first of the browser's that is ours, else French.
 * Source: RFC 9110 §12.5.4, Accept-Language.
 */
export function pageLanguage(asked: string | undefined, acceptLanguage: string | undefined): Language {
  if (isLanguage(asked)) return asked
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().split(';')
    const weight = parameters
      .map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1])
      .find((value) => value !== undefined)
    return { lang: tag.split('-')[0]?.toLowerCase(), weight: weight === undefined ? 1 : Number(weight) }
  })
  const ours = wishes.filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight)
  return ours.map(({ lang }) => lang).find(isLanguage) ?? 'fr'
}
