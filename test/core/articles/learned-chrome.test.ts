import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../functions/core/articles/chrome.ts'
import {
  learnChrome,
  learnFromPages,
  NOTHING_LEARNED,
  type LearnedChrome,
} from '../../../functions/core/articles/learned-chrome.ts'
import { LANGUAGES } from '../../../functions/core/model.ts'
import { inventedFeed, removalOf } from './invented-outlets.ts'

const PARAGRAPHS = [
  'Des chercheurs réunis mardi par la Ligue des ports ont demandé un suivi commun des passages dans le détroit.',
  'La présidente de la Ligue a souligné que les communes manquaient encore de moyens pour accueillir les familles.',
  'Un inventaire des besoins sera remis aux deux ministères avant la fin de l’automne, selon le rapporteur.',
  'Le conseil du littoral votera jeudi le budget des routes et des abris pour les mois d’hiver qui viennent.',
  'Une exposition de photographies retrace dans la vieille ville quarante ans de départs et de retours.',
  'Les pêcheurs de la baie ont signalé une embarcation vide au large, sans que personne ne manque à terre.',
]
const TITLES = ['Un suivi commun', 'Des moyens', 'Inventaire', 'Budget des routes', 'Exposition', 'Embarcation vide']
const FOOTER = 'Le Détroit est une coopérative de presse tenue par ses lecteurs, rue des Tanneurs.'

const feedOf = (text: (paragraph: string, at: number) => string, count = PARAGRAPHS.length) =>
  PARAGRAPHS.slice(0, count).map((paragraph, at) => ({ title: TITLES[at] ?? '', text: text(paragraph, at) }))
const clean = (text: string, learned: LearnedChrome, title = 'Autre titre') =>
  cleanText(text, { title, lang: 'fr', learned }).text
const learnedOf = (...documents: readonly (readonly { title: string; text: string }[])[]) =>
  documents.reduce<LearnedChrome>(learnChrome, NOTHING_LEARNED)
const another = 'Le musée du détroit rouvre samedi après deux ans de travaux, avec une salle sur les traversées.'

describe('a block that recurs over the articles of a feed', () => {
  const learned = learnedOf(feedOf((paragraph) => `${paragraph}\n\n${FOOTER}`))
  it('is taken out of the next article', () => {
    expect(clean(`${another}\n\n${FOOTER}`, learned)).toBe(another)
  })
  it('is taken off a paragraph that it ends', () => {
    expect(clean(`${another} ${FOOTER}`, learned)).toBe(another)
  })
  it('is said to have been taken out', () => {
    expect(cleanText(`${another}\n\n${FOOTER}`, { title: '', lang: 'fr', learned }).dropped).toEqual([FOOTER])
  })
  it('stays where it is all that a text has', () => {
    expect(clean(FOOTER, learned)).toBe(FOOTER)
  })
  it('is one block whatever figures it counts', () => {
    const counted = learnedOf(
      feedOf((paragraph, at) => `${paragraph}\n\nRangé par ${at * 37 + 2} lecteurs, ouvert ${at} fois`),
    )
    expect(clean(`${another}\n\nRangé par 991 lecteurs, ouvert 12 fois\n\n${FOOTER}`, counted)).toBe(
      `${another}\n\n${FOOTER}`,
    )
  })
})

describe('what is not learned', () => {
  const keeps = (articles: readonly { title: string; text: string }[], block: string) => {
    expect(clean(`${another}\n\n${block}\n\n${another}`, learnedOf(articles))).toContain(block)
  }
  it('is what two articles share', () => {
    keeps(
      feedOf((paragraph, at) => (at < 2 ? `${paragraph}\n\n${FOOTER}` : paragraph)),
      FOOTER,
    )
  })
  it('is the background that the articles of one story repeat', () => {
    keeps(
      feedOf((paragraph, at) =>
        at < 3 ? `${PARAGRAPHS[at + 1] ?? ''}\n\n${FOOTER}\n\n${paragraph}` : `${paragraph} ${paragraph}`,
      ).concat(feedOf((paragraph) => `${paragraph} Suite.`)),
      FOOTER,
    )
  })
  it('is the text of an article that stands in a feed under several guids', () => {
    const again = { title: 'Un suivi commun', text: PARAGRAPHS.slice(0, 3).join('\n\n') }
    for (const copies of [
      [again, again, again],
      [again, again, again, ...feedOf((paragraph) => paragraph).slice(3)],
    ])
      for (const paragraph of PARAGRAPHS.slice(0, 3)) keeps(copies, paragraph)
  })
  it('is the text of an article that is republished, retitled and a little changed', () => {
    const versions = ['Premier bilan.', 'Nouveau bilan.', 'Dernier bilan.'].map((change, at) => ({
      title: TITLES[at] ?? '',
      text: [change, ...PARAGRAPHS.slice(0, 3)].join('\n\n'),
    }))
    keeps(versions, PARAGRAPHS[1] ?? '')
  })
  it('is a sentence that tells other figures in each article', () => {
    const told = (count: number) =>
      `Au large, ${count} personnes ont été secourues dans la nuit par les pêcheurs de la baie et les deux ports.`
    keeps(
      feedOf((paragraph, at) => `${paragraph}\n\n${told(at + 30)}`),
      told(99),
    )
  })
  it.each([
    'Rabat, le 12 mai 2025',
    'Lieu : maison des associations',
    'GENÈVE (agence) —',
    'De 9 h 30 à 12 h 00',
    'Budget : 30 millions',
  ])('says when, where and how much: %s', (line) => {
    keeps(
      feedOf((paragraph) => `${line}\n\n${paragraph}`),
      line,
    )
  })
})

describe('what is learned of a feed', () => {
  const withFooter = feedOf((paragraph) => `${paragraph}\n\n${FOOTER}`)
  const without = feedOf((paragraph) => paragraph)
  it('is kept while the feed shows too few articles to learn it anew', () => {
    expect(clean(`${another}\n\n${FOOTER}`, learnedOf(withFooter, withFooter.slice(0, 1)))).toBe(another)
  })
  it('does not grow with entries that stay in the feed from poll to poll', () => {
    const learned = learnedOf(...Array.from({ length: 5 }, () => withFooter.slice(0, 2)))
    expect(Object.keys(learned.blocks)).toEqual([])
  })
  it('is forgotten when the outlet stopped writing it', () => {
    const learned = learnedOf(withFooter, ...Array.from({ length: 40 }, () => without))
    expect(clean(`${another}\n\n${FOOTER}`, learned)).toBe(`${another}\n\n${FOOTER}`)
  })
  it('is plain JSON below 4 KB, however much recurs', () => {
    const lines = Array.from(
      { length: 70 },
      (_, at) => `Ligne ${String.fromCodePoint(0x61 + (at % 26)).repeat(1 + at)} du bas de page`,
    ).join('\n\n')
    let learned = learnedOf(feedOf((paragraph) => `${paragraph}\n\n${lines}`, 4))
    learned = learnChrome(
      learned,
      feedOf(
        (paragraph) =>
          `${lines.replaceAll('page', 'feuille')}\n\n${paragraph} Suite et fin de ce texte plus long que les autres.`,
      ),
    )
    learned = learnChrome(
      learned,
      feedOf((paragraph) => `${lines.replaceAll('bas', 'haut')}\n\n${paragraph}`),
    )
    expect(JSON.stringify(learned).length).toBeLessThan(4_096)
    expect(JSON.parse(JSON.stringify(learned))).toEqual(learned)
  })
})

describe('feeds of invented outlets with chrome of their own', () => {
  it.each(LANGUAGES)('lose it, and nothing of their articles: %s', (lang) => {
    for (let seed = 1; seed <= 12; seed++) {
      const feed = inventedFeed(lang, seed, 6 + seed)
      const learned = learnChrome(NOTHING_LEARNED, feed)
      const { removed, kept } = removalOf(feed, ({ text, title }) => cleanText(text, { title, lang, learned }).text)
      expect(removed).toBeGreaterThanOrEqual(0.97)
      expect(kept).toBe(1)
    }
  })
})

describe('pages that are opened one by one', () => {
  const pages = feedOf((paragraph) => `${paragraph}\n\n${another}\n\n${FOOTER}`)
  /** What is known after each page. */
  const stages = (all: readonly { title: string; text: string }[]) =>
    all.reduce<LearnedChrome[]>(
      (known, page) => [...known, learnFromPages(known.at(-1) ?? NOTHING_LEARNED, [page])],
      [],
    )

  it('teach what recurs over them, from the fifth on', () => {
    const own = PARAGRAPHS.map((paragraph, at) => ({
      title: TITLES[at] ?? '',
      text: `${paragraph}\n\nRapport ${at} de la côte : ${TITLES[at] ?? ''}, lu par ses auteurs.\n\n${FOOTER}`,
    }))
    const gone = stages(own).map((learned) => !clean(`${another}\n\n${FOOTER}`, learned).includes(FOOTER))
    expect(gone).toEqual([false, false, false, false, true, true])
  })

  it('of one article that comes again and again teach nothing', () => {
    const again = Array.from({ length: 8 }, () => pages[0]!)
    expect(stages(again).at(-1)?.blocks).toEqual({})
  })

  it('are remembered by hashes alone, eight of them, in a few kilobytes', () => {
    const long = Array.from({ length: 20 }, (_, at) => ({
      title: `Titre ${at}`,
      text: Array.from({ length: 60 }, (__, line) => `Ligne ${at * 60 + line} de ${TITLES[at % 6] ?? ''}`).join('\n\n'),
    }))
    const learned = stages(long).at(-1)!
    expect(learned.pages).toHaveLength(8)
    expect(JSON.stringify(learned)).not.toMatch(/Ligne|Titre|côte/)
    expect(JSON.stringify(learned).length).toBeLessThan(8_000)
  })

  it.each(LANGUAGES)('lose as much of their chrome in %s as a document of them, and nothing of their own', (lang) => {
    const removals = Array.from({ length: 20 }, (_, seed) => {
      const entries = inventedFeed(lang, seed)
      let learned = NOTHING_LEARNED
      const cleaned = new Map(
        entries.map((entry) => {
          learned = learnFromPages(learned, [entry])
          return [entry, cleanText(entry.text, { title: entry.title, lang, learned }).text]
        }),
      )
      return removalOf(entries.slice(4), (entry) => cleaned.get(entry) ?? '')
    })
    const mean = (of: (removal: (typeof removals)[number]) => number) =>
      removals.reduce((sum, removal) => sum + of(removal), 0) / removals.length
    expect(mean(({ removed }) => removed)).toBeGreaterThan(0.97)
    expect(mean(({ kept }) => kept)).toBeGreaterThan(0.995)
  })
})
