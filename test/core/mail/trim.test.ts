import { describe, expect, it } from 'vitest'
import { trimToFit } from '../../../functions/core/mail/trim.ts'
import type { EditionView, EventView } from '../../../functions/core/mail/view.ts'
import { LANGUAGES } from '../../../functions/core/model.ts'
import { brief, inArabic, manyStories, matchesOf, story, viewOf } from './samples.ts'

const size = (view: EditionView) => JSON.stringify(view.sections).length
/** 114 stories for a reader of French, four in five without a card, half of them in Arabic. */
const whole = viewOf(manyStories(114))
const trimmed = (share: number, view = whole) => trimToFit(view, (candidate) => size(candidate) <= size(view) * share)
const eventsOf = (view: EditionView) => view.sections.flatMap(({ events }) => events)
const storiesOf = (view: EditionView, isWanted: (event: EventView) => boolean) =>
  eventsOf(view)
    .filter(isWanted)
    .map(({ story }) => story)

const isForeign = ({ story }: EventView) => story.language !== null
const foreignNews = (event: EventView) => !event.isCard && isForeign(event)
const ownNews = (event: EventView) => !event.isCard && !isForeign(event)
const foreignCard = (event: EventView) => event.isCard && isForeign(event)
const ownCard = (event: EventView) => event.isCard && !isForeign(event)
const isCard = (event: EventView) => event.isCard

const sentences = (view: EditionView, of: (event: EventView) => boolean) =>
  storiesOf(view, of).reduce((sum, { summary }) => sum + summary.length, 0)
const statements = (view: EditionView, of: (event: EventView) => boolean) =>
  storiesOf(view, of)
    .flatMap(({ speakers }) => speakers)
    .reduce((sum, speaker) => sum + speaker.statements.length, 0)
const shorter = Array.from({ length: 99 }, (_, n) => ({ share: (99 - n) / 100, view: trimmed((99 - n) / 100) }))
const views = shorter.map(({ view }) => view)

const links = (view: EditionView, of: (event: EventView) => boolean) =>
  storiesOf(view, of)
    .flatMap(({ facts, speakers, together }) => [
      ...facts.map(({ note }) => note),
      ...speakers.flatMap(({ statements: said }) => said),
      ...together,
    ])
    .filter((passage) => passage !== null && passage.url !== null).length

/** What a mail is made of, in the order in which it may go. */
const ORDER: readonly (readonly [string, (view: EditionView) => number])[] = [
  ['links to passages of cards in another language', (view) => links(view, foreignCard)],
  ["links to passages of cards in the reader's language", (view) => links(view, ownCard)],
  ['summaries of what is in another language and has no card', (view) => sentences(view, foreignNews)],
  ['summaries of what has no card', (view) => sentences(view, ownNews)],
  ['summaries of cards in another language', (view) => sentences(view, foreignCard)],
  ["summaries of cards in the reader's language", (view) => sentences(view, ownCard)],
  ['what is in another language and has no card', (view) => storiesOf(view, foreignNews).length],
  ['what has no card', (view) => storiesOf(view, ownNews).length],
  ['statements of cards in another language', (view) => statements(view, foreignCard)],
  ["statements of cards in the reader's language", (view) => statements(view, ownCard)],
  ['cards in another language', (view) => storiesOf(view, foreignCard).length],
  ["cards in the reader's language", (view) => storiesOf(view, ownCard).length],
]

/** Who said what in the cards, and what they said together. */
const said = (view: EditionView) =>
  storiesOf(view, isCard).map(({ speakers, together }) => [
    ...speakers.flatMap(({ name, role, statements: words }) => [
      name?.text,
      role?.text,
      ...words.map(({ text }) => text),
    ]),
    ...together.map(({ text }) => text),
  ])

describe('a mail that is too long', () => {
  it('stays as it is where it fits', () => {
    expect(trimmed(1)).toBe(whole)
  })

  it.each(ORDER.slice(1).map(([name, amount], at) => [name, amount, ORDER[at]!] as const))(
    'keeps all %s while there is something before it to take',
    (_, amount, [, amountBefore]) => {
      for (const view of views) if (amountBefore(view) > 0) expect(amount(view)).toBe(amount(whole))
      expect(views.some((view) => amount(view) < amount(whole))).toBe(true)
    },
  )

  it('is not called shortened where all that went is links to passages', () => {
    expect(views[0]).toMatchObject({ isShortened: false, shown: null })
    expect(links(trimmed(0.99), isCard)).toBeLessThan(links(whole, isCard))
  })

  it('takes from its end first, and says that it is shortened', () => {
    const view = trimmed(0.87)
    expect(view.isShortened).toBe(true)
    const told = storiesOf(view, foreignNews).map(({ summary }) => summary.length)
    expect(told).toEqual(told.toSorted((one, other) => other - one))
    expect(told[0]).toBeGreaterThan(told.at(-1)!)
  })

  it('leaves every card its speakers and what they said as long as a story without a card is left', () => {
    for (const view of views)
      if (storiesOf(view, (event) => !event.isCard).length > 0) expect(said(view)).toEqual(said(whole))
  })

  it('fits, and leaves no more room than the next thing to take would need', () => {
    const largest = Math.max(...eventsOf(whole).map((event) => JSON.stringify(event).length))
    for (const { share, view } of shorter) {
      expect(size(view)).toBeLessThanOrEqual(size(whole) * share)
      expect(size(view)).toBeGreaterThan(size(whole) * share - largest)
    }
  })

  it('is found in few tries', () => {
    let tries = 0
    trimToFit(whole, (view) => {
      tries += 1
      return size(view) <= size(whole) / 3
    })
    expect(tries).toBeLessThan(14)
  })
})

describe('stories that a mail has no room for', () => {
  it.each(LANGUAGES)('are counted under their topic and in the heading, so that the figures add up, in %s', (lang) => {
    const all = viewOf(manyStories(114), lang)
    const view = trimmed(0.4, all)
    const numberIn = (words: string | null) => Number(/\d+/.exec(words ?? '0')?.[0])
    let more = 0
    for (const section of view.sections) {
      const shown = section.events.reduce((sum, { otherWriteUps }) => sum + 1 + otherWriteUps.length, 0)
      expect(shown + numberIn(section.more)).toBe(section.count)
      more += numberIn(section.more)
    }
    expect(more).toBeGreaterThan(2)
    expect(numberIn(view.shown)).toBe(114 - more)
    expect(view.subject).toBe(all.subject)
    expect(view.count).toBe(all.count)
  })

  it('leave the name of their topic when all of it is gone', () => {
    const stories = [...manyStories(9), story({ title: 'Seule', matches: matchesOf('asylum') })]
    const view = trimToFit(viewOf(stories, 'en'), (candidate) => eventsOf(candidate).every(isCard))
    expect(view.sections.map(({ name, events, more }) => [name, events.length, more])).toContainEqual([
      'Asylum',
      0,
      '1 more in the archive',
    ])
  })

  it('are counted with the write-ups of one event', () => {
    const plain = { brief: brief({ summary: [] }) }
    const stories = [story({ eventId: 'e', ...plain }), inArabic({ eventId: 'e' }), story(plain)]
    const view = trimToFit(viewOf(stories, 'en'), (candidate) => eventsOf(candidate).length === 0)
    expect(view.sections[0]).toMatchObject({ count: 3, more: '3 more in the archive' })
  })

  it('are none where only summaries went', () => {
    expect(trimmed(0.87)).toMatchObject({ isShortened: true, shown: null })
    expect(trimmed(0.87).sections.map(({ more }) => more)).toEqual(whole.sections.map(() => null))
  })

  it('are not promised before the mail is opened', () => {
    const plain = viewOf([story({ title: 'A' }), story({ title: 'B' })])
    const view = trimToFit(plain, (candidate) => eventsOf(candidate).length === 1)
    expect(view.preheader).toBe('A')
    expect(trimToFit(plain, (candidate) => eventsOf(candidate).length === 0).preheader).toBe(plain.count)
  })
})
