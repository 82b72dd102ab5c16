import { daysApart, lookAlike, NEAR_DAYS, shared, sharedPart, type Profile } from './likeness.ts'

/** From here on two articles tell of one happening. Measured: see ADR 6. */
export const SAME_EVENT = 0.42

/**
 * How far two articles tell of one happening in words of their own, 0 and up, by the words, names and numbers they share.
 * 0 where days, years or figures speak against it: the conference of another year, the rescue of another night.
 */
export function eventScore(a: Profile, b: Profile): number {
  if (daysApart(a, b) > NEAR_DAYS) return 0
  if (a.years.size > 0 && b.years.size > 0 && shared(a.years, b.years) === 0) return 0
  const common = sharedPart(a.runs, b.runs)
  if (common > 0.1 && lookAlike(a, b, common)) return 0
  const names = Math.min(shared(a.names, b.names), 4)
  const numbers = Math.min([...a.numbers].filter((number) => b.numbers.has(number) && !a.years.has(number)).length, 3)
  // Across languages words say nothing: names and numbers have to carry it alone.
  if (a.lang !== b.lang) return 0.1 * names + 0.08 * numbers
  return sharedPart(a.words, b.words) + 0.08 * names + 0.05 * numbers
}
