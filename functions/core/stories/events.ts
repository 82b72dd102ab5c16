import { daysApart, lookAlike, NEAR_DAYS, shared, sharedPart, type Profile } from './likeness.ts'
import { daysToldAt } from './named-days.ts'

/** From here on two articles tell of one happening. Measured: see ADR 6. */
export const SAME_EVENT = 0.42
/** An announcement is linked with what comes of it, this long after. */
const ANNOUNCED_DAYS = 31

/**
 * How far two articles tell of one happening in words of their own, 0 and up, by the words, names and numbers they share.
 * 0 where days, years or figures speak against it: the conference of another year, the rescue of another night.
 */
export function eventScore(a: Profile, b: Profile): number {
  const numbers = shared(figuresOf(a), figuresOf(b))
  if (a.lang !== b.lang) return acrossLanguages(a, b, numbers)
  // An invitation has other figures than the report of it, the hour or the room, and perhaps another year; but the same people.
  const announced = namesShared(a, b) >= 3 && isAnnounced(a, b)
  if (!announced && speaksAgainst(a, b)) return 0
  return sharedPart(a.words, b.words) + 0.08 * Math.min(shared(a.names, b.names), 4) + 0.05 * Math.min(numbers, 3)
}

function speaksAgainst(a: Profile, b: Profile): boolean {
  if (daysApart(a, b) > NEAR_DAYS) return true
  if (a.years.size > 0 && b.years.size > 0 && shared(a.years, b.years) === 0) return true
  const common = sharedPart(a.runs, b.runs)
  return common > 0.1 && lookAlike(a, b, common)
}

/** Across languages words say nothing: names, numbers and days have to carry it alone, and figures must not differ throughout. */
function acrossLanguages(a: Profile, b: Profile, numbers: number): number {
  const names = namesShared(a, b)
  if (daysApart(a, b) > NEAR_DAYS && !(names >= 2 && isAnnounced(a, b))) return 0
  if (isUndated(a, b) && a.years.size > 0 && b.years.size > 0 && shared(a.years, b.years) === 0) return 0
  if (numbers === 0 && figuresOf(a).size >= 2 && figuresOf(b).size >= 2) return 0
  return 0.15 * Math.min(names, 4) + 0.08 * Math.min(numbers, 3) + 0.1 * Math.min(shared(a.days, b.days), 2)
}

/** Names of two words or more that both tell; a longer one, of several pairs, counts once. */
function namesShared(a: Profile, b: Profile): number {
  const pairs = [...a.namePairs].filter((pair) => b.namePairs.has(pair)).map((pair) => pair.split(' '))
  return pairs.filter(([first]) => !pairs.some(([, second]) => second === first)).length
}

const figuresOf = ({ numbers, years }: Profile): ReadonlySet<string> =>
  new Set([...numbers].filter((number) => !years.has(number)))

/** Only then are years named in a text compared: where both are dated, these may be of what comes next. */
const isUndated = (a: Profile, b: Profile): boolean => a.atMs === null || b.atMs === null

/** The earlier names the day that the later is told of, or both name one that is still to come. */
function isAnnounced(a: Profile, b: Profile): boolean {
  if (a.atMs === null || b.atMs === null || daysApart(a, b) > ANNOUNCED_DAYS) return false
  const [earlier, later] = a.atMs <= b.atMs ? [a, b] : [b, a]
  const laterMs = Math.max(a.atMs, b.atMs)
  const ahead = [...Array(ANNOUNCED_DAYS).keys()].map((days) => daysToldAt(laterMs + days * 86_400_000)[0] ?? '')
  return (
    daysToldAt(laterMs).some((day) => earlier.days.has(day)) ||
    ahead.some((day) => earlier.days.has(day) && later.days.has(day))
  )
}
