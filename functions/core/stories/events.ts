import { compareSlots, NEAR_DAYS } from './likeness.ts'
import { daysToldAt } from './named-days.ts'
import { daysApart, differ, shared, sharedPart, type Profile } from './profile.ts'

/** From here on two articles tell of one happening. Measured: see ADR 16. */
export const SAME_EVENT = 4.25
/** And from here on it is nearly so: as much is wanted of most that an event holds. */
export const NEARLY_SAME_EVENT = 3
/** Across languages words do not count, and what is left is shared by more: more of it is wanted. */
const SAME_EVENT_ABROAD = 5
/** An announcement is linked with what comes of it, this long after. */
const ANNOUNCED_DAYS = 31

/**
 * How far two articles tell of one happening in words of their own or in two languages, 0 and up: the evidence that they share,
 * a point for about what one town in common says. 0 where days, years or figures speak against it: the conference of another
 * year, the rescue of another night.
 */
export function eventScore(a: Profile, b: Profile): number {
  if (speaksAgainst(a, b)) return 0
  const abroad = a.lang !== b.lang
  // The same people over the years are politicians; the same people in two languages within days were there.
  const points =
    1 * most(shared(a.towns(), b.towns()), 3) +
    0.5 * most(shared(a.countries(), b.countries()), 2) +
    0.5 * most(shared(a.concepts(), b.concepts()), 6) +
    (abroad && !isUndated(a, b) ? 1.2 : 0.4) * most(namesShared(a, b), 3) +
    0.3 * most(shared(a.figures(), b.figures()), 4) +
    1 * most(shared(a.days(), b.days()), 1) +
    (differ(a.towns(), b.towns()) ? -0.9 : 0)
  if (abroad) return points - (SAME_EVENT_ABROAD - SAME_EVENT)
  return points + 7 * most(sharedPart(a.terms(), b.terms()), 0.6) + (quoteTheSame(a, b) ? 1.5 : 0)
}

function speaksAgainst(a: Profile, b: Profile): boolean {
  if (differ(a.days(), b.days())) return true
  if (daysApart(a, b) > NEAR_DAYS && !isAnnounced(a, b)) return true
  if (isUndated(a, b) && differ(a.years(), b.years())) return true
  if (a.lang !== b.lang && Math.min(a.figures().size, b.figures().size) >= 2 && differ(a.figures(), b.figures()))
    return true
  const { same, other } = compareSlots(a.slots(), b.slots())
  if (other >= 2 && other > same) return true
  return differ(a.headline(), b.headline()) && sharedPart(a.runs, b.runs) > 0.1
}

const most = (count: number, cap: number): number => Math.min(count, cap)

/** Names of two words or more that both tell; a longer one, of several pairs, counts once. */
function namesShared(a: Profile, b: Profile): number {
  const areOfOneScript = (a.lang === 'ar') === (b.lang === 'ar')
  const [here, there] = areOfOneScript ? [a.namePairs(), b.namePairs()] : [a.skeletons(), b.skeletons()]
  const pairs = [...here].filter((pair) => there.has(pair)).map((pair) => pair.split(' '))
  return pairs.filter(([first]) => !pairs.some(([, second]) => second === first)).length
}

/** Whether both have the same between quotation marks, a title or a sentence, give or take a word. */
const quoteTheSame = (a: Profile, b: Profile): boolean =>
  a
    .quotations()
    .some((said) => said.size >= 3 && b.quotations().some((other) => other.size >= 3 && sharedPart(said, other) >= 0.7))

/** Only then are years named in a text compared: where both are dated, these may be of what comes next. */
const isUndated = (a: Profile, b: Profile): boolean => a.atMs === null || b.atMs === null

/** The earlier names the day that the later is told of, or both name one that is still to come. */
function isAnnounced(a: Profile, b: Profile): boolean {
  if (a.atMs === null || b.atMs === null || daysApart(a, b) > ANNOUNCED_DAYS) return false
  const [earlier, later] = a.atMs <= b.atMs ? [a, b] : [b, a]
  const laterMs = Math.max(a.atMs, b.atMs)
  const ahead = [...Array(ANNOUNCED_DAYS).keys()].map((days) => daysToldAt(laterMs + days * 86_400_000)[0] ?? '')
  return (
    daysToldAt(laterMs).some((day) => earlier.days().has(day)) ||
    ahead.some((day) => earlier.days().has(day) && later.days().has(day))
  )
}
