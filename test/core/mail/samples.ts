import type { Brief, Edition, EditionStory, Language, Match } from '../../../functions/core/model.ts'
import type { Words } from '../../../functions/core/mail/words.ts'
import { wordsFor } from '../../../functions/adapters/words.ts'
import { editionView, type EditionView, type EditionViewInput } from '../../../functions/core/mail/view.ts'

export const PAGES_URL = 'https://digest.example.org'
export const SENDER = { name: 'Bureau des mobilités', postalAddress: '12 rue des Orangers, 10000 Rabat, Maroc' }
export const LINKS = {
  preferences: `${PAGES_URL}/preferences/v1.k1.preferences.r1.1990000000.c2lnbmF0dXJl`,
  unsubscribe: `${PAGES_URL}/unsubscribe/v1.k1.unsubscribe.r1.1990000000.c2lnbmF0dXJl`,
  archive: `${PAGES_URL}/archive/2031-w09`,
}

const topic = (id: string, fr: string, ar: string, en: string, es: string) => ({ id, names: { fr, ar, en, es } })

const TOPICS: Edition['topics'] = [
  topic('governance', 'Gouvernance', 'الحكامة', 'Governance', 'Gobernanza'),
  topic('work', 'Travail', 'العمل', 'Work', 'Trabajo'),
  topic('asylum', 'Asile', 'اللجوء', 'Asylum', 'Asilo'),
]

/** Monday morning to Monday morning, in Casablanca: 24 February to 2 March 2031. */
const WINDOW = { fromMs: Date.UTC(2031, 1, 24, 5), toMs: Date.UTC(2031, 2, 3, 5) }

export const matchesOf = (...topicIds: string[]): Match[] => topicIds.map((topicId) => ({ topicId, hits: [] }))

export function brief(changes: Partial<Brief> = {}): Brief {
  const nothing = {
    theme: null,
    organizers: [],
    place: null,
    date: null,
    speakers: [],
    collective: [],
    upcoming: [],
    summary: [],
  }
  return { id: 'b', lang: 'fr', kinds: [], endDate: null, ...nothing, spans: nothing, ...changes }
}

let position = 0

export function story(changes: Partial<EditionStory> = {}): EditionStory {
  const number = position++
  return {
    position: number,
    storyId: `story-${number}`,
    eventId: `event-${number}`,
    lang: 'fr',
    title: `Une rencontre à Tazmourt, ${number}`,
    url: `https://gazette.example/${number}?a=1&b=2`,
    outlet: 'Gazette du Détroit',
    published: '2031-02-27',
    alsoIn: [],
    matches: matchesOf('governance'),
    followsUp: null,
    ...changes,
    brief: brief({ lang: changes.lang ?? 'fr', ...changes.brief }),
  }
}

export const member = (outlet: string, url: string | null = 'https://atlas.example/a') => ({
  articleId: 'a',
  outlet,
  title: 'Ailleurs',
  url,
  published: null,
})

/** A roundtable with every field that a card has. */
export const roundtable = (changes: Partial<EditionStory> = {}): EditionStory =>
  story({
    title: 'À Tazmourt, un observatoire compte les retours',
    outlet: 'Le Fil du Bouregreg',
    alsoIn: [member('Atlas Info'), member('La Dépêche du Détroit')],
    matches: matchesOf('governance', 'work'),
    ...changes,
    brief: brief({
      kinds: ['roundtable', 'observatory'],
      organizers: ['Observatoire des mobilités', 'Fondation Oued Zitoun'],
      theme: 'Partir, revenir : ce que disent les chiffres',
      place: 'Tazmourt',
      date: '2031-02-26',
      endDate: '2031-02-27',
      speakers: [
        {
          name: 'Samira Ouldlahcen',
          role: 'directrice de l’observatoire',
          statements: ['« Nous ignorons encore combien reviennent »'],
        },
        { name: null, role: 'une représentante du ministère', statements: ['les données seront publiées'] },
      ],
      collective: ['Les participants ont appelé à publier les chiffres chaque trimestre'],
      upcoming: [
        {
          kind: 'deadline',
          date: '2031-03-15',
          endDate: null,
          text: 'Les contributions écrites sont reçues jusqu’au 15 mars à minuit.',
        },
      ],
      summary: ['Soixante chercheurs étaient là.', 'Trois universités verseront leurs enquêtes.'],
      ...changes.brief,
    }),
  })

/** The same happening told in Arabic. */
export const inArabic = (changes: Partial<EditionStory> = {}): EditionStory =>
  story({
    lang: 'ar',
    title: 'مرصد في تازمورت يحصي العائدين',
    outlet: 'صدى الوادي',
    url: 'https://sada.example/1',
    ...changes,
    brief: brief({
      lang: 'ar',
      kinds: ['roundtable'],
      organizers: ['مرصد التنقل'],
      theme: 'الرحيل والعودة',
      place: 'تازمورت',
      date: '2031-02-26',
      speakers: [{ name: 'سميرة أولدلحسن', role: 'مديرة المرصد', statements: ['لا نعرف بعد عدد من يعودون'] }],
      collective: ['دعا المشاركون إلى نشر الأرقام كل ثلاثة أشهر'],
      upcoming: [
        {
          kind: 'event',
          date: '2031-04-02',
          endDate: '2031-04-03',
          text: 'ينعقد اللقاء المقبل يومي 2 و3 أبريل في تازمورت.',
        },
      ],
      summary: ['حضر اللقاء ستون باحثًا.'],
      ...changes.brief,
    }),
  })

/** A call, which has no card but a day until which to answer it. */
export const call = (changes: Partial<EditionStory> = {}): EditionStory =>
  story({
    lang: 'en',
    title: 'A fund for those who study returns',
    outlet: 'The Harbour Post',
    url: 'https://harbour.example/fund',
    ...changes,
    brief: brief({
      lang: 'en',
      upcoming: [
        { kind: 'deadline', date: '2031-03-20', endDate: null, text: 'Applications are open until 20 March.' },
        {
          kind: 'event',
          date: '2031-05-05',
          endDate: null,
          text: 'Those chosen will meet in Tazmourt on 5 May to set out their work',
        },
      ],
      summary: ['Applications are open until 20 March.', 'The fund pays for two years.', 'It has no age limit.'],
      ...changes.brief,
    }),
  })

/** Announced a week before, in the edition of 17 to 23 February 2031. */
export const FOLLOW_UP = {
  editionId: '2031-w08',
  storyId: 'announced',
  title: 'Un observatoire des retours réunira les chercheurs à Tazmourt',
  day: '2031-02-23',
}

export function viewOf(
  stories: readonly EditionStory[],
  lang: Language = 'fr',
  changes: Partial<Omit<EditionViewInput, 'stories'>> & { readonly words?: Words } = {},
): EditionView {
  return editionView({
    edition: { window: WINDOW, topics: TOPICS },
    reader: { lang, topics: [] },
    words: wordsFor(lang),
    sender: SENDER,
    pagesUrl: PAGES_URL,
    archiveOf: (editionId) => `${PAGES_URL}/archive/${editionId}`,
    stories,
    ...changes,
  })
}

/** A heavy week: of five stories one has a card, of two one is in Arabic. Each is an event of its own, with sentences of its length. */
export const manyStories = (count: number): readonly EditionStory[] =>
  Array.from({ length: count }, (_, n) => {
    const sentence = `Au port de Tazmourt, quai ${n}, les délégués ont compté les retours de la saison et relu les chiffres d’hier.`
    const changes = { eventId: `many-${n}`, matches: matchesOf(n % 4 === 0 ? 'work' : 'governance') }
    const isArabic = n % 2 === 1
    if (n % 5 === 0) {
      const { brief: made } = isArabic ? inArabic() : roundtable()
      const card = { ...changes, title: `Rencontre ${n}`, brief: { ...made, summary: [sentence, sentence, sentence] } }
      return isArabic ? inArabic(card) : roundtable(card)
    }
    const news = { ...changes, title: `Brève ${n}`, ...(isArabic && { lang: 'ar' }) }
    return story({ ...news, brief: brief({ lang: isArabic ? 'ar' : 'fr', summary: [sentence, sentence] }) })
  })
