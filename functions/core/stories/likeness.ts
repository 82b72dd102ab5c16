import { namesSwapped } from './swaps.ts'
import { daysApart, differ, shared, sharedPart, type Profile, type Slots } from './profile.ts'

// The closer look at two articles that share fingerprints. All thresholds were measured; see ADR 16.

/** Copies appear within days of one another; only what is nearly whole may come later. */
export const NEAR_DAYS = 3
const FAR_DAYS = 14
/** The same headline of so many words within so many days stands over one text, whatever an outlet made of it. */
const HEADLINE_WORDS = 5
const SAME_DAY = 1.5
/** Slots that differ where two numbers do. */
const TWO_NUMBERS = 6

/**
 * How far two articles are copies of one text, 0 to 1, by the runs of three words they share; 0 where they are not:
 * too little shared, too far apart in time, or the same despatch about something else, which its numbers tell.
 */
export function copyScore(a: Profile, b: Profile): number {
  if (a.lang !== b.lang) return 0
  const days = daysApart(a, b)
  const common = sharedPart(a.runs, b.runs)
  const wanted = commonWanted(a, b, days)
  if (common >= wanted) return lookAlike(a, b, common) ? 0 : common
  // Back from a machine translation: other runs, but the same words, names and numbers.
  const retold = days <= NEAR_DAYS && common >= 0.15 && sharedPart(a.terms(), b.terms()) >= 0.66
  const agreed = sharedPart(a.numbers(), b.numbers()) === 1
  return retold && agreed && shared(a.numbers(), b.numbers()) + shared(a.namePairs(), b.namePairs()) >= 3 ? common : 0
}

/** The part of the runs that copies share: less under one headline, more of what is short or comes late. */
function commonWanted(a: Profile, b: Profile, days: number): number {
  if (Math.min(a.runs.size, b.runs.size) < 12) return 0.8
  if (days <= SAME_DAY && a.title().length >= HEADLINE_WORDS && a.title().join(' ') === b.title().join(' ')) return 0.18
  return days <= NEAR_DAYS ? 0.36 : days <= FAR_DAYS ? 0.7 : Infinity
}

/** The same words about something else: last month's remittances, another night's rescue, another ministry's workshop. */
function lookAlike(a: Profile, b: Profile, common: number): boolean {
  return otherFigures(a, b, common) || otherNames(a, b, common)
}

/** Outlets put right one name in a text that is else the same; where more is changed, or two names, it is of somebody else. */
function otherNames(a: Profile, b: Profile, common: number): boolean {
  const swapped = namesSwapped(a, b)
  return swapped >= 2 || (swapped === 1 && common < 0.9)
}

function otherFigures(a: Profile, b: Profile, common: number): boolean {
  const opening = compareSlots(a.openingSlots(), b.openingSlots())
  if (opening.same === 0 && opening.other >= 2) return true
  const { same, other } = compareSlots(a.slots(), b.slots())
  // The day and the year may be the same still: two numbers changed, in three slots each, are another despatch by themselves.
  if (other > same || (other >= TWO_NUMBERS && 2 * other >= same)) return true
  // Where the same is said with figures, they are the same: those further on are of what one of the two leaves out.
  if (same >= 3 && same >= 3 * other) return false
  const fewest = Math.min(a.numbers().size, b.numbers().size)
  if (fewest >= 2 && sharedPart(a.numbers(), b.numbers()) < 0.5 && common < 0.85) return true
  return differ(a.headline(), b.headline()) && common < 0.6
}

/** How often two texts give the same number, and how often another, in the same words. */
export function compareSlots(a: Slots, b: Slots): { readonly same: number; readonly other: number } {
  let [same, other] = [0, 0]
  for (const [slot, numbers] of a) {
    const there = b.get(slot)
    if (there === undefined) continue
    if (shared(numbers, there) > 0) same += 1
    else other += 1
  }
  return { same, other }
}
