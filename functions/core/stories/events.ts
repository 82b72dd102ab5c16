import { compareSlots, NEAR_DAYS } from './likeness.ts'
import { daysToldAt } from './named-days.ts'
import { daysApart, differ, shared, sharedPart, type Profile } from './profile.ts'

/** From here on two articles tell of one happening. Measured: see ADR 16. */
export const SAME_EVENT = 4.25
/** And from here on it is nearly so: as much is wanted of most that an event holds. */
export const NEARLY_SAME_EVENT = 3
/** An announcement is linked with what comes of it, this long after. */
const ANNOUNCED_DAYS = 31

/**
 * How far two articles tell of one happening in words of their own or in two languages, 0 and up: the evidence that they share,
 * a point for about what one town in common says. 0 where days, years or figures speak against it: the conference of another
 * year, the rescue of another night.
 */
export function eventScore(a: Profile, b: Profile): number {
  if (speaksAgainst(a, b)) return 0
  return a.lang === b.lang ? scoreAtHome(a, b) : scoreAbroad(a, b)
}

function scoreAtHome(a: Profile, b: Profile): number {
  return (
    1 * most(shared(a.towns(), b.towns()), 3) +
    0.5 * most(shared(a.countries(), b.countries()), 2) +
    0.5 * most(shared(a.concepts(), b.concepts()), 6) +
    0.4 * most(namesShared(a, b), 3) +
    0.3 * most(shared(a.figures(), b.figures()), 4) +
    1 * most(shared(a.daysTold(), b.daysTold()), 1) +
    (isElsewhere(a, b) ? -1.2 : 0) +
    (differ(a.tellingAmounts(), b.tellingAmounts()) ? -0.6 : 0) +
    (differ(a.daysTold(), b.daysTold()) ? -0.8 : 0) +
    (isOfAnotherDay(a, b) ? -1.5 : 0) +
    weekdayPoints(a, b) +
    7 * most(wordsShared(a, b), 0.6) +
    0.5 * most(wordsQuotedByBoth(a, b), 6)
  )
}

/** The part of the shorter one's words that both have; of a few lines more is wanted. */
const wordsShared = (a: Profile, b: Profile): number =>
  shared(a.stems(), b.stems()) / Math.max(FEW_STEMS, Math.min(a.stems().size, b.stems().size))

const FEW_STEMS = 25

/** Across languages words do not count: place, day, subject, people and amounts do. */
function scoreAbroad(a: Profile, b: Profile): number {
  return (
    1 * most(shared(a.towns(), b.towns()), 2) +
    0.5 * most(shared(a.countries(), b.countries()), 2) +
    0.5 * most(shared(a.concepts(), b.concepts()), 5) +
    1.2 * most(namesShared(a, b), 2) +
    0.4 * most(shared(a.properWords(), b.properWords()), 2) +
    most(amountsShared(a, b), 3) +
    most(shared(a.daysTold(), b.daysTold()), 1) +
    (isElsewhere(a, b) ? -1 : 0) +
    (differ(a.tellingAmounts(), b.tellingAmounts()) ? -0.6 : 0) +
    (differ(a.daysTold(), b.daysTold()) || isOfAnotherDay(a, b) ? -1.5 : 0) +
    weekdayPoints(a, b) +
    (isUndated(a, b) ? -0.75 : daysApart(a, b) <= 1.5 ? 0.75 : 0)
  )
}

/** What amounts in common say: a large one hardly stands in two reports by chance, a small one often does. */
function amountsShared(a: Profile, b: Profile): number {
  const common = [...a.amounts()].filter((amount) => b.amounts().has(amount))
  return common.reduce((sum, amount) => sum + (WEIGHT_BY_DIGITS[amount.length - 1] ?? 1.5), 0)
}

const WEIGHT_BY_DIGITS = [0.25, 0.7, 1.2, 1.5] as const

function speaksAgainst(a: Profile, b: Profile): boolean {
  if (differ(a.days(), b.days())) return true
  if (daysApart(a, b) > NEAR_DAYS && !isAnnounced(a, b)) return true
  if (isUndated(a, b) && differ(a.yearsTold(), b.yearsTold())) return true
  if (a.lang !== b.lang && Math.min(a.figures().size, b.figures().size) >= 2 && differ(a.figures(), b.figures()))
    return true
  const { same, other } = compareSlots(a.slots(), b.slots())
  if (other >= 2 && other > same) return true
  return differ(a.headline(), b.headline()) && sharedPart(a.runs, b.runs) > 0.1
}

const most = (count: number, cap: number): number => Math.min(count, cap)

/** Names of two words or more that both tell; a longer one, of several pairs, counts once. In Arabic one of both tells by what they are names. */
function namesShared(a: Profile, b: Profile): number {
  const inBoth =
    a.lang !== 'ar' && b.lang !== 'ar'
      ? [...a.namePairs()].filter((pair) => b.namePairs().has(pair))
      : [...new Set([...namedIn(a, b), ...namedIn(b, a)])]
  const pairs = inBoth.map((pair) => pair.split(' '))
  return pairs.filter(([first]) => !pairs.some(([, second]) => second === first)).length
}

const namedIn = (a: Profile, b: Profile): readonly string[] =>
  [...a.people()].filter((pair) => b.people().has(pair) || b.neighbours().has(pair))

/** How many words the titles or sentences have that both put between quotation marks, give or take a word; 0 where none are the same. */
function wordsQuotedByBoth(a: Profile, b: Profile): number {
  const common = a.quotations().flatMap((said) =>
    b
      .quotations()
      .filter((other) => Math.min(said.size, other.size) >= 3 && sharedPart(said, other) >= 0.7)
      .map((other) => shared(said, other)),
  )
  return Math.max(0, ...common)
}

/** Both tell of towns, and neither further down of one of the other's. */
const isElsewhere = (a: Profile, b: Profile): boolean =>
  differ(a.towns(), b.towns()) &&
  shared(a.towns(), b.townsAnywhere()) === 0 &&
  shared(b.towns(), a.townsAnywhere()) === 0

/** Weekdays are told of whatever week where one of two is not dated. */
function weekdayPoints(a: Profile, b: Profile): number {
  if (!isUndated(a, b)) return 0
  return differ(a.weekdays(), b.weekdays()) ? -1 : shared(a.weekdays(), b.weekdays()) > 0 ? 0.3 : 0
}

/** Whether an undated article names days, and none of them near the other's publication. */
function isOfAnotherDay(a: Profile, b: Profile): boolean {
  const [dated, undated] = a.atMs === null ? [b, a] : [a, b]
  if (dated.atMs === null || undated.atMs !== null || undated.days().size === 0) return false
  const yearDay = yearDayOf(new Date(dated.atMs).toISOString().slice(5, 10))
  return [...undated.days()].every((day) => {
    const apart = Math.abs(yearDayOf(day) - yearDay)
    return Math.min(apart, 366 - apart) > ANNOUNCED_DAYS
  })
}

const yearDayOf = (day: string): number => (Date.parse(`2000-${day}T00:00:00Z`) - Date.UTC(2000, 0, 1)) / 86_400_000

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
