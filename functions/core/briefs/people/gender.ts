import type { Lexicon } from '../lexicon/lexicon.ts'

/** Grammatical gender as far as words tell it. */
export type Gender = 'f' | 'm' | null

const TITLES_F =
  /^(?:mme|mlle|madame|mrs|ms|miss|lady|sra|srta|dona|senora|dra|doctora|profesora|professeure|lalla|السيده|الدكتوره|الاستاذه|المهندسه|الحاجه)$/u
const TITLES_M = /^(?:m|mm|monsieur|mr|sir|lord|sr|don|senor|السيد|الشيخ|الحاج|الدكتور|الاستاذ|المهندس)$/u
const PRONOUNS_F = /(?:^|[-\s])(?:elle|celle-ci|derniere|interessee|she|her|ella|esta|primera|المتحدثه|المسووله)$/u
const PRONOUNS_M = /(?:^|[-\s])(?:il|celui-ci|dernier|interesse|he|him|el|este|primero|المتحدث|المسوول)$/u

/** The gender that an honorific tells: « Mme », "Mr". */
export function genderOfTitle(folded: string): Gender {
  return TITLES_F.test(folded) ? 'f' : TITLES_M.test(folded) ? 'm' : null
}

/** The gender of a pronoun, or of one glued to its verb: « a-t-elle ». */
export function genderOfPronoun(folded: string): Gender {
  if (/-(?:t-)?elle(?!\p{L})/u.test(folded)) return 'f'
  if (/-(?:t-)?il(?!\p{L})/u.test(folded)) return 'm'
  return PRONOUNS_F.test(folded) ? 'f' : PRONOUNS_M.test(folded) ? 'm' : null
}

/**
 * The gender of a function, where it is feminine: « la ministre », « una vecina », باحثة. The masculine is used of women too
 * (« le maire »), so that it tells nothing.
 */
export function genderOfRole(folded: string, { lang }: Lexicon): Gender {
  if (lang === 'ar') return /^(?:\p{L}+ه|(?:ال)?(?:ام|اخت|بنت|عجوز))(?:\s|$)/u.test(folded) ? 'f' : null
  return lang === 'en' ? null : /^(?:la|una|une|sa|l'ancienne)\s/u.test(folded) ? 'f' : null
}
