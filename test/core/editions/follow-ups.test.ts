import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  announcementsOf,
  daysOfAnnouncement,
  daysToAsk,
  withFollowUps,
  type KeptAnnouncement,
} from '../../../functions/core/editions/follow-ups.ts'
import type { Brief, Edition, EditionStory, UpcomingDate } from '../../../functions/core/model.ts'
import { briefOf, DAY_MS, editionStoryOf, NOON_MS } from './edition-builder.ts'

// This edition ends on 23 November; the one before announced a meeting of the 19th.
const window = { fromMs: NOON_MS - 7 * DAY_MS, toMs: NOON_MS }
const lastWeek = { fromMs: NOON_MS - 14 * DAY_MS, toMs: NOON_MS - 7 * DAY_MS }
const recipients = { candidates: 2, deliveries: 2, excluded: 0 }
const sent = { id: '2026-w47', window: lastWeek, state: 'sent', recipients } as const satisfies Partial<Edition>

const meeting = {
  kinds: ['roundtable'],
  date: '2026-11-19',
  place: 'Tanger',
  theme: 'Le retour des saisonniers agricoles',
  organizers: ['l’Observatoire du Détroit (ODD)'],
} as const satisfies Partial<Brief>

function storyOf(id: string, brief: Partial<Brief>, changes: Partial<EditionStory> = {}): EditionStory {
  return editionStoryOf(0, { storyId: id, published: '2026-11-20T09:00:00Z', brief: briefOf(id, brief), ...changes })
}
const announced = (brief: Partial<Brief> = {}, changes: Partial<EditionStory> = {}) =>
  storyOf('before', { ...meeting, ...brief }, { published: '2026-11-12T09:00:00Z', ...changes })
const upcoming = (date: string, kind: UpcomingDate['kind'] = 'event'): UpcomingDate => ({
  kind,
  date,
  endDate: null,
  text: `Elle se tiendra le ${date}.`,
})

const keptOf = (
  stories: readonly EditionStory[],
  edition: KeptAnnouncement['edition'] & { readonly id: string } = sent,
) => announcementsOf(edition, stories).map((announcement) => ({ announcement, edition }))
const follow = (stories: readonly EditionStory[], kept: readonly KeptAnnouncement[]) =>
  withFollowUps(stories, kept, window, ({ toMs }) => new Date(toMs).toISOString().slice(0, 10))
const followed = (report: EditionStory, announcement: EditionStory = announced()) =>
  follow([report], keptOf([announcement]))[0]?.followsUp ?? null

describe('an announcement', () => {
  const daysOf = (story: EditionStory) =>
    announcementsOf(sent, [story]).map(({ firstDay, lastDay }) => [firstDay, lastDay])

  it('is of a day after its publication', () => {
    expect(daysOf(announced())).toEqual([['2026-11-19', '2026-11-19']])
    expect(daysOf(announced({ date: '2026-11-12' }))).toEqual([])
    expect(daysOf(announced({ date: '2026-11-11', endDate: '2026-11-14' }))).toEqual([])
  })

  it('of unknown publication is of a day after its edition', () => {
    const undated = { published: null }
    expect(daysOf(announced({ date: '2026-11-17' }, undated))).toHaveLength(1)
    expect(daysOf(announced({ date: '2026-11-16' }, undated))).toEqual([])
    expect(daysOf(announced({ date: '2026-11-17' }, { published: '2026-99-99' }))).toHaveLength(1)
  })

  it('may name its day further down, where nothing that has taken place has the card', () => {
    const days = [upcoming('2026-11-19'), upcoming('2026-11-30', 'deadline')]
    expect(daysOf(announced({ date: null, upcoming: days }))).toEqual([['2026-11-19', '2026-11-19']])
    expect(daysOf(announced({ date: '2026-11-11', upcoming: days }))).toEqual([])
  })

  it('is not the last day of a call', () => {
    expect(daysOf(announced({ upcoming: [upcoming('2026-11-19', 'deadline')] }))).toEqual([])
  })

  it('of several happenings has the town of none', () => {
    const days = [upcoming('2026-11-19'), upcoming('2026-11-26')]
    expect(announcementsOf(sent, [announced({ date: null, upcoming: days })])).toMatchObject([
      { firstDay: '2026-11-19', place: null, theme: null, organizers: [] },
      { firstDay: '2026-11-26', place: null, theme: null, organizers: [] },
    ])
  })

  it('of some days is found by each of them, of a season by its first', () => {
    const range = (endDate: string) => announcementsOf(sent, [announced({ endDate })]).flatMap(daysOfAnnouncement)
    expect(range('2026-11-21')).toEqual(['2026-11-19', '2026-11-20', '2026-11-21'])
    expect(range('2027-02-28')).toEqual(['2026-11-19'])
    expect(range('2026-11-01')).toEqual(['2026-11-19'])
  })
})

describe('a story of the same event', () => {
  const sameEvent = { eventId: 'e' }

  it('follows up what was announced for its day, and links it', () => {
    const report = storyOf('report', { date: '2026-11-19' }, sameEvent)
    expect(followed(report, announced({}, { ...sameEvent, title: 'Une table ronde jeudi' }))).toEqual({
      editionId: '2026-w47',
      storyId: 'before',
      title: 'Une table ronde jeudi',
      day: '2026-11-16',
    })
  })

  it('does so without a day of its own where it comes within a week', () => {
    const told = (published: string | null) =>
      followed(storyOf('report', {}, { ...sameEvent, published }), announced({}, sameEvent))
    expect(told('2026-11-19')).not.toBeNull()
    expect(told('2026-11-26T12:00:00Z')).not.toBeNull()
    expect(told('2026-11-27T12:00:00Z')).toBeNull()
    expect(told('2026-11-18T12:00:00Z')).toBeNull()
    expect(told(null)).toBeNull()
  })

  it('does not where it tells of another day', () => {
    expect(followed(storyOf('report', { date: '2026-11-18' }, sameEvent), announced({}, sameEvent))).toBeNull()
  })

  it('does so where it announces it again', () => {
    const again = storyOf('again', { upcoming: [upcoming('2026-12-10')] }, sameEvent)
    expect(followed(again, announced({ date: '2026-12-10' }, sameEvent))).not.toBeNull()
  })
})

describe('a story of another event, of the same day and town', () => {
  const report = (brief: Partial<Brief>) => followed(storyOf('report', { ...meeting, ...brief }))

  it('follows up where the theme is the same, however it is spelled', () => {
    expect(
      report({ organizers: [], theme: '« Le Retour des saisonniers  agricoles »', place: 'TANGER' }),
    ).not.toBeNull()
  })

  it('follows up where an organizer is the same, by its full name or its short form', () => {
    expect(report({ theme: null, organizers: ['Observatoire du Détroit'] })).not.toBeNull()
    expect(report({ theme: 'Les saisonniers et leurs droits', organizers: ['La Ville', 'l’ODD'] })).not.toBeNull()
  })

  it('does not where only day and town are', () => {
    expect(report({ organizers: [], theme: null })).toBeNull()
    expect(report({ organizers: ['Observatoire des Ports'], theme: 'Le retour des saisonniers' })).toBeNull()
  })

  it('does not where town or day is another or unknown', () => {
    for (const place of [null, 'Tétouan', '—']) expect(report({ place })).toBeNull()
    for (const date of [null, '2026-11-18', '2026-11-20']) expect(report({ date })).toBeNull()
  })

  it('does not where the organizer holds something else that day, or the theme is everybody’s', () => {
    expect(report({ theme: 'Un port plus propre' })).toBeNull()
    const common = { theme: 'La migration', organizers: [] }
    expect(followed(storyOf('report', { ...meeting, ...common }), announced(common))).toBeNull()
  })

  it('is held to any day of a range', () => {
    const days = announced({ date: '2026-11-18', endDate: '2026-11-20' })
    expect(followed(storyOf('report', meeting), days)).not.toBeNull()
    expect(followed(storyOf('report', { ...meeting, date: '2026-11-21' }), days)).toBeNull()
  })
})

describe('an earlier edition', () => {
  const report = storyOf('report', meeting)
  const after = (edition: Partial<Edition>) =>
    follow([report], keptOf([announced()], { ...sent, ...edition }))[0]?.followsUp ?? null

  it('counts where readers were sent it, or some of them', () => {
    expect(after({ state: 'held' })).not.toBeNull()
    expect(after({ state: 'sending' })).not.toBeNull()
    for (const state of ['draft', 'approved', 'held', 'sending'] as const)
      expect(after({ state, recipients: null })).toBeNull()
  })

  it('counts for half a year', () => {
    const weeksBefore = (weeks: number) => ({ fromMs: 0, toMs: NOON_MS - weeks * 7 * DAY_MS })
    expect(after({ window: weeksBefore(25) })).not.toBeNull()
    expect(after({ window: weeksBefore(26) })).toBeNull()
    expect(after({ window })).toBeNull()
  })

  it('is the one in the story’s language, then the latest', () => {
    const kept = [
      ...keptOf([announced({}, { storyId: 'old' })], { ...sent, window: { fromMs: 0, toMs: lastWeek.fromMs } }),
      ...keptOf([announced({}, { storyId: 'ar', lang: 'ar' }), announced({}, { storyId: 'new' })]),
    ]
    expect(follow([report], kept)[0]?.followsUp?.storyId).toBe('new')
    expect(follow([report], kept.toReversed())[0]?.followsUp?.storyId).toBe('new')
    expect(follow([report], kept.slice(0, 2))[0]?.followsUp?.storyId).toBe('old')
  })
})

describe('the write-ups of one event', () => {
  const arabic = { eventId: 'e', lang: 'ar' }
  const french = storyOf('fr', meeting, { eventId: 'e' })

  it('all follow up what one of them does', () => {
    const stories = [french, storyOf('ar', { date: '2026-11-19', place: 'طنجة' }, arabic)]
    expect(follow(stories, keptOf([announced()])).map(({ followsUp }) => followsUp?.storyId)).toEqual([
      'before',
      'before',
    ])
  })

  it('but for one that names another day', () => {
    const stories = [french, storyOf('ar', { date: '2026-11-18' }, arabic)]
    expect(follow(stories, keptOf([announced()]))[1]?.followsUp).toBeNull()
  })
})

describe('the days looked up for an edition', () => {
  it('are those its stories name, else those of the week before they were published', () => {
    expect(daysToAsk([storyOf('a', meeting)], window)).toEqual(['2026-11-19'])
    const days = daysToAsk([storyOf('a', { upcoming: [upcoming('2026-12-10')] })], window)
    expect(days.toSorted()).toEqual([...Array(8).keys()].map((at) => `2026-11-${13 + at}`).concat('2026-12-10'))
  })

  it('are a hundred at most, those nearest to its end, whatever is named', () => {
    const dates = Array.from({ length: 300 }, (_, at) => new Date(NOON_MS + at * DAY_MS).toISOString().slice(0, 10))
    const days = daysToAsk(
      dates.map((date, at) => storyOf(`s${at}`, { date })),
      window,
    )
    expect(days.toSorted()).toEqual(dates.slice(0, 100))
  })

  it('hold the day of every announcement that is followed up', () => {
    const day = fc.integer({ min: 1, max: 30 }).map((date) => `2026-11-${String(date).padStart(2, '0')}`)
    const some = fc.record({
      eventId: fc.constantFrom('e1', 'e2'),
      published: fc.option(day),
      date: fc.option(day),
      endDate: fc.option(day),
      place: fc.constantFrom('Tanger', 'Rabat', null),
      theme: fc.constantFrom(meeting.theme, null),
    })
    const made = (id: string, { eventId, published, ...card }: typeof some extends fc.Arbitrary<infer T> ? T : never) =>
      storyOf(id, card, { eventId, published })
    fc.assert(
      fc.property(fc.array(some), fc.array(some), (before, now) => {
        const kept = keptOf(before.map((drawn, at) => made(`b${at}`, drawn)))
        const stories = now.map((drawn, at) => made(`n${at}`, drawn))
        const asked = new Set(daysToAsk(stories, window))
        const found = kept.filter(({ announcement }) => daysOfAnnouncement(announcement).some((one) => asked.has(one)))
        expect(follow(stories, found)).toEqual(follow(stories, kept))
      }),
    )
  })
})
