import type { Groupable } from '../../../functions/core/stories/grouping.ts'
import { TEMPLATES, WORDS } from './despatch-words.ts'

// Invented despatches by the hundred, for copies and look-alikes to be made of.

/** A repeatable source of numbers in [0, 1). Source: mulberry32, Tommy Ettinger. */
export function randomOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Lang = keyof typeof WORDS

/** What a template leaves open. */
export interface Filling {
  readonly people: readonly string[]
  readonly bodies: readonly string[]
  readonly towns: readonly string[]
  readonly figures: readonly number[]
  readonly day: number
  readonly month: number
  readonly year: number
}

export interface Despatch {
  readonly id: string
  readonly lang: Lang
  /** Which template of its language it is made of. */
  readonly template: number
  readonly filling: Filling
}

const LANGS: readonly Lang[] = ['fr', 'ar', 'en', 'es']

/** So many despatches of each template, no two with the same people, bodies, figures or day. */
export function despatchesOf(perTemplate: number, seed = 1): readonly Despatch[] {
  const random = randomOf(seed)
  return LANGS.flatMap((lang) =>
    TEMPLATES[lang].flatMap((_, template) =>
      Array.from({ length: perTemplate }, (_unused, at) => ({
        id: `${lang}${template}-${at}`,
        lang,
        template,
        filling: fillingOf(lang, random),
      })),
    ),
  )
}

export function fillingOf(lang: Lang, random: () => number): Filling {
  const { first, last, bodies, towns, months } = WORDS[lang]
  return {
    people: drawn(first, 3, random).map((name, at) => `${name} ${drawn(last, 3, random)[at] ?? ''}`),
    bodies: drawn(bodies, 3, random),
    towns: drawn(towns, 2, random),
    figures: figuresOf(random),
    day: 2 + Math.floor(random() * 26),
    month: Math.floor(random() * months.length),
    year: 2018 + Math.floor(random() * 8),
  }
}

export const figuresOf = (random: () => number): readonly number[] => [
  21 + Math.floor(random() * 280),
  3 + Math.floor(random() * 17),
  1_200 + Math.floor(random() * 60_000),
  5 + Math.floor(random() * 80),
]

const drawn = (list: readonly string[], count: number, random: () => number): readonly string[] =>
  [...list]
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .slice(0, count)
    .map(({ item }) => item)

/** The despatch as an outlet would run it, the day after what it tells of. */
export function articleOf({ id, lang, template, filling }: Despatch): Groupable {
  const { title, paragraphs } = TEMPLATES[lang][template] ?? { title: '', paragraphs: [] }
  const [month = ''] = WORDS[lang].months.slice(filling.month)
  const values: Readonly<Record<string, string>> = {
    p1: filling.people[0] ?? '',
    p2: filling.people[1] ?? '',
    b1: filling.bodies[0] ?? '',
    b2: filling.bodies[1] ?? '',
    town: filling.towns[0] ?? '',
    town2: filling.towns[1] ?? '',
    n1: String(filling.figures[0]),
    n2: String(filling.figures[1]),
    n3: grouped(filling.figures[2] ?? 0, WORDS[lang].thousands),
    n4: String(filling.figures[3]),
    date: `${filling.day} ${lang === 'es' ? 'de ' : ''}${month}`,
    year: String(filling.year),
  }
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? '')
  return {
    id,
    lang,
    title: fill(title),
    text: paragraphs.map(fill).join('\n\n'),
    published: new Date(Date.UTC(filling.year, filling.month, filling.day + 1, 8)).toISOString(),
    url: `https://${id}.example/`,
    outlet: `${id}.example`,
    firstSeenAtMs: Date.UTC(filling.year, filling.month, filling.day + 1, 9),
    isNews: true,
  }
}

const grouped = (number: number, separator: string): string => String(number).replace(/\B(?=(\d{3})+$)/g, separator)
