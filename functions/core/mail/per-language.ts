import type { Language } from '../model.ts'

/** One of a kind for each language of the product. What Intl makes is costly to make, and every mail needs it. */
export const perLanguage = <Made>(make: (lang: Language) => Made): Readonly<Record<Language, Made>> => ({
  fr: make('fr'),
  ar: make('ar'),
  en: make('en'),
  es: make('es'),
})
