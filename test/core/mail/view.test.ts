import { describe, expect, it } from 'vitest'
import { brief, call, FOLLOW_UP, inArabic, matchesOf, member, roundtable, story, viewOf } from './samples.ts'

const titlesOf = (view: ReturnType<typeof viewOf>) =>
  view.sections.map(({ name, events }) => [name, ...events.map((event) => event.story.title.text)])

describe('an edition for a reader', () => {
  it.each([
    ['fr', 'Revue des migrations, 24 février – 2 mars 2031\u00A0: 2 actualités'],
    ['ar', 'نشرة الهجرة، 24 فبراير – 2 مارس 2031: خبران'],
    ['en', 'Migration digest, 24 February – 2 March 2031: 2 stories'],
    ['es', 'Resumen de migraciones, 24 de febrero – 2 de marzo de 2031: 2 noticias'],
  ] as const)('has its subject in %s', (lang, subject) => {
    expect(viewOf([story(), story()], lang).subject.replace(/[\u2009\u202F]/g, ' ')).toBe(subject)
  })

  it('has sections by topic in the order of the edition, and none that is empty', () => {
    const view = viewOf([
      story({ title: 'C', matches: matchesOf('asylum') }),
      story({ title: 'A', matches: matchesOf('governance') }),
      story({ title: 'B', matches: matchesOf('governance') }),
    ])
    expect(titlesOf(view)).toEqual([
      ['Gouvernance', 'A', 'B'],
      ['Asile', 'C'],
    ])
  })

  it('shows what has a card before what has none', () => {
    const view = viewOf([story({ title: 'plain' }), roundtable({ title: 'card', matches: matchesOf('governance') })])
    expect(titlesOf(view)).toEqual([['Gouvernance', 'card', 'plain']])
  })

  it("shows what is in the reader's language before what is not, among those with a card and those without", () => {
    const view = viewOf([
      inArabic({ title: 'ع' }),
      roundtable({ title: 'card' }),
      story({ title: 'ب', lang: 'ar' }),
      story({ title: 'plain' }),
    ])
    expect(titlesOf(view)).toEqual([['Gouvernance', 'card', 'ع', 'plain', 'ب']])
  })

  it('shows a story of several topics once, under the first that the reader wants, and names the others', () => {
    const both = story({ title: 'both', matches: matchesOf('governance', 'work', 'asylum') })
    const view = viewOf([both], 'en', { reader: { lang: 'en', topics: ['work'] } })
    expect(titlesOf(view)).toEqual([['Work', 'both']])
    expect(view.sections[0]?.events[0]?.otherTopics).toBe('Other topics: Governance and Asylum')
  })

  it('begins with the sections that hold most cards, and counts the stories of each', () => {
    const view = viewOf([
      story({ matches: matchesOf('governance') }),
      roundtable({ eventId: 'e', matches: matchesOf('asylum') }),
      inArabic({ eventId: 'e', matches: matchesOf('asylum') }),
    ])
    expect(view.sections.map(({ name, count }) => [name, count])).toEqual([
      ['Asile', 2],
      ['Gouvernance', 1],
    ])
  })

  it('loses no story whose topic it does not know', () => {
    expect(titlesOf(viewOf([story({ title: 'A', matches: matchesOf('gone') })], 'en'))).toEqual([['Other news', 'A']])
  })

  it('puts the write-ups of one event together under the first', () => {
    const view = viewOf([roundtable({ eventId: 'e' }), story({ title: 'between' }), inArabic({ eventId: 'e' })])
    const [first, ...rest] = view.sections[0]?.events ?? []
    expect(first?.story.title.lang).toBe('fr')
    expect(first?.otherWriteUps.map(({ title, language }) => [title.lang, title.dir, language])).toEqual([
      ['ar', 'rtl', 'arabe'],
    ])
    expect(rest.map((event) => event.story.title.text)).toEqual(['between'])
    expect(view.count).toBe('3 actualités')
  })

  it('tells what it is about before it is opened', () => {
    expect(viewOf([story({ title: 'A' }), story({ title: 'B' })]).preheader).toBe('A · B')
    expect(viewOf([]).preheader).toBe('0 actualité')
  })
})

describe('a story in a mail', () => {
  const shown = (of: ReturnType<typeof story>, lang: 'fr' | 'ar' | 'en' | 'es' = 'en') =>
    viewOf([of], lang).sections[0]!.events[0]!.story

  it('has a card of who, on what, where and when, where it has a kind', () => {
    const card = shown(roundtable())
    expect(card.kind).toBe('Meeting · Observatory')
    expect(card.facts.map(({ label, values }) => [label, ...values.map(({ text }) => text)])).toEqual([
      ['Organised by', 'Observatoire des mobilités', 'Fondation Oued Zitoun'],
      ['On', 'Partir, revenir : ce que disent les chiffres'],
      ['Where', 'Tazmourt'],
      ['When', '26–27 February 2031'],
      ['Deadline', '15 March 2031'],
    ])
    expect(card.facts.map(({ values }) => values[0]?.lang)).toEqual(['fr', 'fr', 'fr', 'en', 'en'])
  })

  it('says whose an announcement is, not who organised it', () => {
    const announced = roundtable({ brief: brief({ kinds: ['observatory'], organizers: ['Observatoire'] }) })
    expect(shown(announced).facts.map(({ label }) => label)).toContain('From')
  })

  it('leaves out what is not known', () => {
    const bare = shown(
      story({ url: null, published: null, brief: brief({ kinds: ['roundtable'], organizers: [' '], place: '' }) }),
    )
    expect(bare).toMatchObject({ url: null, day: null, facts: [], speakers: [], summary: [], alsoIn: [] })
  })

  it('names who said what, and who is known by function only', () => {
    expect(shown(roundtable()).speakers.map((s) => [s.name?.text, s.role?.text, s.statements[0]?.text])).toEqual([
      ['Samira Ouldlahcen', 'directrice de l’observatoire', '«\u00A0Nous ignorons encore combien reviennent\u00A0»'],
      [undefined, 'une représentante du ministère', 'les données seront publiées'],
    ])
  })

  it('has no card where it has no kind', () => {
    const plain = shown(roundtable({ brief: brief({ ...roundtable().brief, kinds: [], upcoming: [] }) }))
    expect(plain).toMatchObject({ kind: null, facts: [], speakers: [], together: [] })
  })

  it('has each of its words of the source lead to their place there', () => {
    const { speakers, together, facts, summary } = shown(roundtable({ url: 'https://fil.example/retours' }))
    const url = (fragment: string) => `https://fil.example/retours#:~:text=${fragment}`
    expect(speakers[0]?.statements[0]?.url).toBe(url('Nous%20ignorons%20encore%20combien%20reviennent'))
    expect(together.map((said) => [said.text, said.url])).toEqual([
      [
        'Les participants ont appelé à publier les chiffres chaque trimestre',
        url('Les%20participants%20ont%20appel%C3%A9,chaque%20trimestre'),
      ],
    ])
    expect(facts.at(-1)?.note?.url).toBe(url('Les%20contributions%20%C3%A9crites%20sont,mars%20%C3%A0%20minuit'))
    expect(summary[0]?.url).toBe(url('Soixante%20chercheurs%20%C3%A9taient%20l%C3%A0'))
    expect(shown(roundtable({ url: null })).speakers[0]?.statements[0]?.url).toBeNull()
  })

  it('is told in two sentences at most where it has no card', () => {
    const sentences = ['Un.', 'Deux.', 'Trois.']
    expect(shown(story({ brief: brief({ summary: sentences }) })).summary.map(({ text }) => text)).toEqual([
      'Un.',
      'Deux.',
    ])
    expect(shown(story({ brief: brief({ kinds: ['roundtable'], summary: sentences }) })).summary).toHaveLength(3)
  })

  it('does not tell again in its summary what somebody has said, but begins with what it is about', () => {
    const text = 'Le colloque parle des retours. « Nous rentrons », a dit Awa Ba. La salle était pleine.'
    const sentences = [
      { in: 'text', start: 0, end: 30 },
      { in: 'text', start: 31, end: 63 },
      { in: 'text', start: 64, end: 86 },
    ] as const
    const summary = sentences.map(({ start, end }) => text.slice(start, end))
    const said = { in: 'text', start: 31, end: 48 } as const
    const told = brief({
      kinds: ['roundtable'],
      speakers: [{ name: 'Awa Ba', role: null, statements: [text.slice(said.start, said.end)] }],
      summary,
    })
    const spans = {
      ...told.spans,
      speakers: [{ name: { in: 'text', start: 56, end: 62 } as const, role: null, statements: [said] }],
      summary: sentences,
    }
    const texts = shown(story({ brief: { ...told, spans } })).summary.map((sentence) => sentence.text)
    expect(texts).toEqual([summary[0], summary[2]])
  })

  it('says until when to answer a call, whether it has a card or not, and what the source says of it, once', () => {
    const { kind, facts, summary } = shown(call())
    expect(kind).toBeNull()
    expect(facts.map(({ label, values, note }) => [label, values[0]?.text, note?.text])).toEqual([
      ['Deadline', '20 March 2031', 'Applications are open until 20 March.'],
      ['Coming up', '5 May 2031', 'Those chosen will meet in Tazmourt on 5 May to set out their work'],
    ])
    expect(summary.map(({ text }) => text)).toEqual(['The fund pays for two years.', 'It has no age limit.'])
  })

  it('is silent of days that are over when the edition is read, and of the day of the meeting itself', () => {
    const upcoming = (date: string, endDate: string | null = null, kind: 'deadline' | 'event' = 'event') => ({
      kind,
      date,
      endDate,
      text: 'on a day to come',
    })
    const days = (kinds: readonly 'roundtable'[], ...of: readonly ReturnType<typeof upcoming>[]) =>
      shown(story({ brief: brief({ kinds, date: '2031-03-09', upcoming: of }) })).facts.flatMap(({ label, values }) =>
        label === 'When' ? [] : values.map(({ text }) => text),
      )
    expect(days([], upcoming('2031-03-02'), upcoming('2031-03-01', '2031-03-03'))).toEqual(['1–3 March 2031'])
    expect(days([], upcoming('2031-03-09'))).toEqual(['9 March 2031'])
    expect(days(['roundtable'], upcoming('2031-03-09'), upcoming('2031-03-09', null, 'deadline'))).toEqual([
      '9 March 2031',
    ])
    expect(days([], upcoming('2031-04-09'), upcoming('2031-03-05'))).toEqual(['5 March 2031', '9 April 2031'])
  })

  it('says where it was announced', () => {
    expect(shown(roundtable({ followsUp: FOLLOW_UP }), 'fr').announced).toMatchObject({
      label: 'Annoncé dans la revue du 23 février',
      title: { text: FOLLOW_UP.title, dir: 'auto' },
    })
    expect(shown(story({ followsUp: { ...FOLLOW_UP, day: '2030-12-29' } })).announced?.label).toBe(
      'Announced in the digest of 29 December 2030',
    )
    expect(shown(story()).announced).toBeNull()
  })

  it('says its day, and the year only where it is not the one of the edition', () => {
    expect(shown(story({ published: '2031-02-27T10:00:00Z' })).day).toBe('27 February')
    expect(shown(story({ published: '2029-12-01' })).day).toBe('1 December 2029')
  })

  it('is set in the direction of its own language', () => {
    expect(shown(inArabic(), 'fr')).toMatchObject({ dir: 'rtl', start: 'right', language: 'arabe' })
    expect(shown(story(), 'ar')).toMatchObject({ dir: 'ltr', start: 'left', language: 'الفرنسية' })
    expect(shown(story({ lang: 'und' }), 'ar')).toMatchObject({ dir: 'rtl', language: null })
  })

  it('names each other outlet once, and not its own', () => {
    const alsoIn = [
      member('Atlas Info'),
      member('Atlas Info'),
      member('Gazette du Détroit'),
      member('Sud', 'javascript:x'),
    ]
    expect(shown(story({ alsoIn })).alsoIn).toEqual([
      { outlet: 'Atlas Info', url: 'https://atlas.example/a' },
      { outlet: 'Sud', url: null },
    ])
  })
})
