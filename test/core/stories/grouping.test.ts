import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eventPrintsOf, MAX_EVENT_PRINTS, MAX_PRINTS, sketchOf } from '../../../functions/core/stories/fingerprint.ts'
import {
  candidatesOf,
  groupArticles,
  MAX_HOLDERS,
  MAX_MEMBERS,
  printsOf,
  storyIdOf,
  type Groupable,
  type Grouping,
  type Holder,
  type Known,
} from '../../../functions/core/stories/grouping.ts'

import { profileOf } from '../../../functions/core/stories/profile.ts'

const NOW = Date.parse('2025-05-20T08:00:00Z')
const BODY = [
  'Tanger – Des chercheurs réunis mardi par la Ligue des ports ont demandé un suivi commun des passages dans le détroit.',
  'La présidente de la Ligue, Salma Ouazir, a souligné que les communes manquaient encore de moyens pour accueillir les familles.',
  'Un inventaire des besoins sera remis aux deux ministères avant la fin de l’automne, a précisé le rapporteur Idriss Benkirane.',
  'Les participants ont aussi plaidé pour une carte partagée des secours, tenue par les sauveteurs eux-mêmes.',
]
const nothing: Known = { holders: new Map(), articles: new Map(), stories: new Map() }

function article(id: string, change: Partial<Groupable> = {}): Groupable {
  return {
    id,
    lang: 'fr',
    title: 'Détroit : des chercheurs demandent un suivi commun',
    text: BODY.join('\n\n'),
    published: '2025-05-19',
    url: `https://${id}.example/a`,
    outlet: id,
    firstSeenAtMs: NOW,
    isNews: true,
    ...change,
  }
}
const group = (...articles: Groupable[]) => groupArticles(articles, nothing, NOW)
const together = ({ grouped }: Grouping, a: string, b: string) => grouped.get(a) === grouped.get(b)

/** What the newsroom would hold after a grouping. */
function kept(before: Known, articles: readonly Groupable[], { stories, prints, eventPrints }: Grouping): Known {
  return {
    holders: new Map([...before.holders, ...prints, ...eventPrints]),
    articles: new Map([...before.articles, ...articles.map((one) => [one.id, one] as const)]),
    stories: new Map([...before.stories, ...stories.map((one) => [one.id, one] as const)]),
  }
}

describe('a text that a second outlet runs', () => {
  it.each([
    ['retitled', { title: 'Passages : la Ligue des ports veut des chiffres' }],
    ['cut to its lead', { text: BODY[0] ?? '' }],
    ['cut in its middle', { text: [BODY[0], BODY[3]].join('\n\n') }],
    ['reordered', { text: [...BODY].reverse().join('\n\n') }],
    ['reframed', { text: `Notre rédaction suit le dossier depuis l’hiver.\n\n${BODY.join('\n\n')}` }],
    ['respelled', { text: BODY.join(' ').replaceAll('é', 'e').replaceAll('’', "'").toUpperCase() }],
    ['undated', { published: null }],
    ['two days later', { published: '2025-05-21' }],
  ])('%s is a copy', (_, change) => {
    expect(together(group(article('a'), article('b', change)), 'a', 'b')).toBe(true)
  })
  it('is one story, named after the first article, led by a whole one', () => {
    const { stories, joined } = group(article('short', { text: BODY[0] ?? '' }), article('long'))
    expect(joined).toBe(1)
    expect(stories).toHaveLength(1)
    expect(stories[0]).toMatchObject({ id: storyIdOf({ id: 'short' }), leadArticleId: 'long', firstSeenAtMs: NOW })
    expect(stories[0]?.members.map(({ outlet }) => outlet)).toEqual(['short', 'long'])
  })
  it('is led by the original, which arrives after a copy with a closing line of its own', () => {
    const copy = article('copy', { published: '2025-05-20', text: `${BODY.join('\n\n')}\n\nAvec nos envoyés.` })
    const first = group(copy)
    const { stories } = groupArticles([article('original')], kept(nothing, [copy], first), NOW + 1)
    expect(stories[0]).toMatchObject({ id: storyIdOf({ id: 'copy' }), leadArticleId: 'original' })
  })
  it('in Arabic is a copy in another spelling of its letters', () => {
    const text =
      'أكد المشاركون في لقاء نظمته رابطة الموانئ أن إحداث آلية مشتركة لتتبع العبور أصبح ضرورة ملحة، وأن الجماعات القريبة تحتاج إلى إمكانيات إضافية لاستقبال الأسر الوافدة.'
    const respelled = text.replace(/[أإآ]/g, 'ا').replaceAll('ة', 'ه').replaceAll('ى', 'ي')
    const [a, b] = [article('a', { lang: 'ar', text }), article('b', { lang: 'ar', text: respelled })]
    expect(together(group(a, b), 'a', 'b')).toBe(true)
  })
})

describe('a text that a feed repeats without end', () => {
  it('is one story that lists no more than fits, and is told by a text that it lists', () => {
    const copies = Array.from({ length: MAX_MEMBERS + 20 }, (_, at) => article(`copy-${at}`))
    const whole = article('whole', { text: `${BODY.join('\n\n')}\n\n${BODY[0] ?? ''}` })
    const { stories, grouped } = group(...copies, whole)
    expect(stories).toHaveLength(1)
    expect(stories[0]).toMatchObject({ leadArticleId: 'copy-0' })
    expect(stories[0]?.members).toHaveLength(MAX_MEMBERS)
    expect(new Set(grouped.values()).size).toBe(1)
    expect(grouped.size).toBe(MAX_MEMBERS + 21)
  })
})

describe('look-alikes', () => {
  const despatch = (boats: number, people: number, women: number, days: string) =>
    `La Garde des côtes a porté secours ${days} à ${people} personnes réparties sur ${boats} embarcations légères, dont ${women} femmes, apprend-on de source officielle. Un médecin les a examinées sur le pont avant qu’elles soient conduites au port le plus proche.`
  it('of one despatch with other numbers stay apart', () => {
    const [a, b] = [
      article('a', { text: despatch(3, 118, 12, 'entre le 2 et le 4 mai') }),
      article('b', { text: despatch(5, 241, 30, 'entre le 9 et le 11 mai') }),
    ]
    expect(together(group(a, b), 'a', 'b')).toBe(false)
  })
  it('of a column that comes back every week stay apart, whatever is the same in them', () => {
    const [a, b] = [article('a'), article('b', { published: '2025-06-19' })]
    expect(together(group(a, b), 'a', 'b')).toBe(false)
  })
  it('in another language stay apart', () => {
    expect(together(group(article('a'), article('b', { lang: 'es' })), 'a', 'b')).toBe(false)
  })
  it('by their titles alone stay apart', () => {
    const text =
      'Le conseil régional votera jeudi le budget des routes rurales, après trois reports et de longues discussions entre les élus de la majorité.'
    expect(together(group(article('a'), article('b', { text })), 'a', 'b')).toBe(false)
  })
})

describe('what an article is compared with', () => {
  it('is who shares a rare fingerprint before many who share a common one', () => {
    const own = article('new')
    const { copies } = printsOf([own])
    const [rare = '', ...common] = copies
    const holder = (articleId: string, atMs: number): Holder => ({ articleId, storyId: `s${articleId}`, atMs })
    const crowd = common.slice(0, 2).map((print, at) => {
      const many = Array.from({ length: MAX_HOLDERS }, (_, n) => holder(`crowd-${at}-${n}`, NOW))
      return [print, many] as const
    })
    const holders = new Map<string, readonly Holder[]>([...crowd, [rare, [holder('twin', NOW - 1)]]])
    expect(candidatesOf([own], holders).map(({ articleId }) => articleId)[0]).toBe('twin')
  })
})

describe('a story that is known already', () => {
  const first = group(article('a'))
  const known = kept(nothing, [article('a')], first)
  const later = NOW + 86_400_000
  const copy = article('b', { firstSeenAtMs: later })

  it('takes a late copy in and keeps its name, its event and its first-seen time', () => {
    const { stories } = groupArticles([copy], known, later)
    expect(stories).toHaveLength(1)
    expect(stories[0]).toMatchObject({ id: 'sa', eventId: 'sa', firstSeenAtMs: NOW, leadArticleId: 'a' })
    expect(stories[0]?.members).toHaveLength(2)
  })
  it('is not changed when the same batch is grouped again after a crash', () => {
    const once = groupArticles([copy], known, later)
    const again = groupArticles([copy], kept(known, [copy], once), later + 5_000)
    expect(again.stories).toEqual(once.stories)
    expect(again.grouped).toEqual(once.grouped)
  })
  it('keeps its first-seen time when a crash left it without fingerprints', () => {
    const left: Known = { ...known, holders: new Map() }
    expect(groupArticles([article('a')], left, later).stories[0]?.firstSeenAtMs).toBe(NOW)
  })
  it('that was old news becomes news, seen now, with a copy that is news', () => {
    const old = article('a', { isNews: false })
    const before = kept(nothing, [old], group(old))
    expect(groupArticles([copy], before, later).stories[0]).toMatchObject({ isNews: true, firstSeenAtMs: later })
  })
})

describe('write-ups of one happening', () => {
  const other =
    'Salma Ouazir, présidente de la Ligue des ports, a ouvert mardi à Tanger la rencontre des chercheurs sur les passages dans le détroit. Idriss Benkirane y a présenté son inventaire des besoins des communes.'
  it('are several stories of one event', () => {
    const { stories, grouped } = group(article('a'), article('b', { text: other, title: 'Salma Ouazir à Tanger' }))
    expect(stories).toHaveLength(2)
    expect(new Set(stories.map(({ eventId }) => eventId))).toEqual(new Set([grouped.get('a')]))
  })
  it('a year apart are two events', () => {
    const [a, b] = [article('a'), article('b', { text: other, published: '2024-05-19' })]
    expect(new Set(group(a, b).stories.map(({ eventId }) => eventId)).size).toBe(2)
  })
})

describe('a happening told in two languages of the same letters', () => {
  const english = (change: Partial<Groupable> = {}) =>
    article('en', {
      lang: 'en',
      title: 'Researchers call for one register of crossings',
      text: 'TANGIER – Professor Salma Ouazir of the League of Ports opened the meeting on Tuesday. Rapporteur Idriss Benkirane announced an inventory, and lawyer Nora Tahiri-Lasri asked who would pay for it.',
      ...change,
    })
  const french = (change: Partial<Groupable> = {}) =>
    article('fr', { text: `${BODY.join('\n\n')}\n\nL’avocate Nora Tahiri-Lasri a demandé un budget.`, ...change })
  const areLinked = (...articles: Groupable[]) =>
    new Set(group(...articles).stories.map(({ eventId }) => eventId)).size === 1

  it('is one event by the people named, whatever their titles are', () => {
    expect(areLinked(french(), english())).toBe(true)
    expect(areLinked(english(), french())).toBe(true)
  })
  it('is found in another spelling of their accents', () => {
    const accented = french().text.replace('Salma Ouazir', 'Sálma Ouazîr').replace('Idriss', 'Ídriss')
    expect(areLinked(french({ text: accented }), english())).toBe(true)
  })
  it('is not one where figures differ throughout', () => {
    const [a, b] = [french(), english()]
    expect(
      areLinked(
        { ...a, text: `${a.text} On compte 118 familles et 12 communes.` },
        { ...b, text: `${b.text} There are 241 families in 30 towns.` },
      ),
    ).toBe(false)
  })
  it('is one by two people where the town is the same, not in another town, nor a week later', () => {
    const two = french({ text: BODY.join('\n\n') })
    expect(areLinked(two, english())).toBe(true)
    expect(areLinked(two, english({ text: english().text.replace('TANGIER', 'DAKAR') }))).toBe(false)
    expect(areLinked(french(), english({ published: '2025-05-28' }))).toBe(false)
  })
  it('is one a week apart where both announce the same day', () => {
    const [a, b] = [french(), english({ published: '2025-05-26' })]
    expect(
      areLinked(
        { ...a, text: `${a.text} Elle se tiendra le jeudi 5 juin.` },
        { ...b, text: `${b.text} It will be held on Thursday 5 June.` },
      ),
    ).toBe(true)
  })
})

describe('a happening told in Arabic and in Latin letters', () => {
  const arabic = article('ar', {
    lang: 'ar',
    title: 'طنجة: باحثون يدعون إلى تتبع مشترك',
    text: 'طنجة – دعا باحثون اجتمعوا في مؤتمر بطنجة إلى سجل مشترك لعمليات العبور. وقالت سلمى الوزير إن الجماعات تحتاج إلى وسائل أكثر لاستقبال الأسر، وقدم إدريس بنكيران جردا للحاجيات سيرفع إلى الوزراء.',
  })
  const latin = article('fr', {
    title: 'Tanger : des chercheurs demandent un suivi commun',
    text: 'Réunis en conférence à Tanger, des chercheurs ont demandé un registre commun. Salma Ouazir a rappelé que l’accueil des familles manquait de moyens, et Idriss Benkiran a présenté aux ministres un inventaire des besoins.',
  })
  it('is one event by the place, the subject and the people', () => {
    const { stories } = group(latin, arabic)
    expect(stories).toHaveLength(2)
    expect(new Set(stories.map(({ eventId }) => eventId)).size).toBe(1)
  })
  it('is not one with another town and other people', () => {
    const elsewhere = latin.text
      .replace('Tanger', 'Dakar')
      .replace('Salma Ouazir', 'Rokia Traouli')
      .replace('Idriss Benkiran', 'Bastien Fauvelle')
    const { stories } = group(article('fr', { title: 'Des chercheurs à Dakar', text: elsewhere }), arabic)
    expect(new Set(stories.map(({ eventId }) => eventId)).size).toBe(2)
  })
})

describe('an invitation and the report of what came of it', () => {
  const invitation = (day: string) =>
    article('invitation', {
      published: '2025-05-10',
      title: 'Invitation : une rencontre sur les passages',
      text: `La Ligue des ports vous convie à une rencontre des chercheurs sur le suivi des passages dans le détroit, ${day} à 15 h 30, salle 12. Interviendront Salma Ouazir, présidente de la Ligue, Idriss Benkirane, rapporteur, et Nora Tahiri, avocate des familles.`,
    })
  const report = article('report', { text: `${BODY.join('\n\n')}\n\nNora Tahiri a parlé pour les familles.` })
  const events = (...articles: Groupable[]) => new Set(group(...articles).stories.map(({ eventId }) => eventId)).size

  it('are one event where the day is the one that was announced', () => {
    expect(events(invitation('le lundi 19 mai 2025'), report)).toBe(1)
  })
  it('are two where another day was', () => {
    expect(events(invitation('le lundi 2 juin 2025'), report)).toBe(2)
  })
})

describe('the requests that an article costs', () => {
  it('do not grow with its length', () => {
    const long = article('a', { text: Array.from({ length: 9_000 }, (_, at) => `mot${at * 7} parole${at}`).join(' ') })
    expect(sketchOf(profileOf(long)).length).toBe(MAX_PRINTS)
    const busy = article('a', {
      title: 'Tanger, Rabat, Oujda : observatoire, accord, sommet, atelier, rapport',
      text: Array.from(
        'abcdefghijkl',
        (letter) => `Salma O${letter}azir, 1${letter.charCodeAt(0)} « un titre ${letter} de rencontre annoncée »`,
      ).join(', '),
    })
    expect(eventPrintsOf(profileOf(busy)).length).toBe(MAX_EVENT_PRINTS)
    expect(MAX_PRINTS + MAX_EVENT_PRINTS).toBeLessThanOrEqual(17)
  })
  it('do not grow with the number of copies: a fingerprint has so many holders at most', () => {
    const copies = Array.from({ length: 30 }, (_, at) => article(`a${at}`))
    const grouping = group(...copies)
    expect(Math.max(...[...grouping.prints.values()].map(({ length }) => length))).toBe(MAX_HOLDERS)
    const { copies: keys, events } = printsOf([article('new')])
    const holders = new Map<string, readonly Holder[]>([...grouping.prints, ...grouping.eventPrints])
    expect(keys.length + events.length).toBeLessThanOrEqual(MAX_PRINTS + MAX_EVENT_PRINTS)
    expect(candidatesOf([article('new')], holders).length).toBeLessThanOrEqual(12 + 6)
  })
})

describe('any batch', () => {
  it('gives every article one story and every story one event, in one batch or in several', () => {
    const pool = BODY.map((text, at) => article(`p${at}`, { text })).concat(
      article('whole'),
      article('other', { lang: 'es' }),
    )
    fc.assert(
      fc.property(fc.shuffledSubarray(pool, { minLength: 1 }), fc.nat(6), (articles, cut) => {
        const [early, late] = [articles.slice(0, cut), articles.slice(cut)]
        const first = groupArticles(early, nothing, NOW)
        const known = kept(nothing, early, first)
        const second = groupArticles(late, known, NOW + 1)
        const stories = kept(known, late, second).stories
        const grouped = new Map([...first.grouped, ...second.grouped])
        expect(grouped.size).toBe(articles.length)
        for (const [articleId, storyId] of grouped)
          expect(stories.get(storyId)?.members.filter((member) => member.articleId === articleId)).toHaveLength(1)
        for (const story of stories.values()) expect(stories.has(story.eventId)).toBe(true)
      }),
      { numRuns: 50 },
    )
  })
})

describe('a grouping that broke off after its fingerprints', () => {
  const first = article('first')
  const copy = article('copy', { title: 'Passages : la Ligue des ports veut des chiffres' })
  const done = group(first, copy)
  const broken: Known = { ...kept(nothing, [first, copy], done), stories: new Map() }

  it('stands, whichever of its articles comes again first, and alone or not', () => {
    for (const again of [[copy], [copy, first], [first, copy]]) {
      const { grouped, stories } = groupArticles(again, broken, NOW + 1)
      for (const { id } of again) expect(grouped.get(id)).toBe(storyIdOf(first))
      expect(stories.map(({ id }) => id)).toEqual([storyIdOf(first)])
    }
  })

  it('gives its story to a further copy that comes before', () => {
    const third = article('third')
    expect(groupArticles([third], broken, NOW + 1).grouped.get('third')).toBe(storyIdOf(first))
  })

  it('has each article among those whose stories are looked up', () => {
    const wanted = candidatesOf([copy], broken.holders).map(({ articleId }) => articleId)
    expect(wanted).toContain('copy')
  })
})
