import type { Body } from './bodies.ts'

/** Bodies that a sentence says hold, house or bring out something; the higher the weight, the surer. */
export interface Claim {
  readonly weight: number
  readonly bodies: readonly Body[]
}

/** What a body is said to do: hold a meeting, house it, bring something out, found an observatory. */
export const DOINGS = ['organises', 'hosts', 'issues', 'founds'] as const
export type Doing = (typeof DOINGS)[number]

/** Who organises before who houses or publishes. */
export const WEIGHTS: Readonly<Record<Doing, number>> = { organises: 4, hosts: 3, issues: 3, founds: 3 }
/** What is taken off where nothing tells that the name is a body's. */
export const UNPROVEN = 2

/** One claim, or none where nobody is told. */
export function claim(weight: number, bodies: readonly Body[]): readonly Claim[] {
  return bodies.length === 0 ? [] : [{ weight, bodies }]
}
