import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

// 13 March 2026 is a Friday.
const upcoming = (lang: string, text: string, title = 'Migration, migración, الهجرة') =>
  briefOf(anArticle({ lang, title, text })).upcoming
const days = (lang: string, text: string) =>
  upcoming(lang, text).map(({ kind, date, endDate }) => [kind, date, endDate])

describe('the days an announcement names', () => {
  it.each([
    ['fr', 'Un colloque sur la migration se tiendra les 4 et 5 juin 2026 à Sfax. Date limite d’envoi : 30 avril 2026.'],
    ['en', 'A conference on migration will be held in Accra on 4 and 5 June 2026. Abstracts are due by 30 April 2026.'],
    ['es', 'El congreso sobre migración se celebrará los días 4 y 5 de junio en Lima. Resúmenes hasta el 30 de abril.'],
    ['ar', 'سينعقد مؤتمر حول الهجرة يومي 4 و5 يونيو 2026 بفاس. ترسل الملخصات قبل 30 أبريل 2026.'],
  ])('%s: are those of the meeting and the one until which to send in: %s', (lang, text) => {
    expect(days(lang, text)).toEqual([
      ['deadline', '2026-04-30', null],
      ['event', '2026-06-04', '2026-06-05'],
    ])
  })

  it.each([
    ['en', 'Registration closes on Thursday.'],
    ['fr', 'Les inscriptions sont ouvertes jusqu’au jeudi 19 mars à midi.'],
    ['es', 'El plazo de inscripción termina el próximo jueves.'],
    ['ar', 'باب التسجيل مفتوح إلى غاية 19 مارس الجاري.'],
  ])('%s: may be worded by the weekday: %s', (lang, last) => {
    const seminar = { en: 'A seminar on migration is planned.', fr: 'Un séminaire sur la migration est prévu.' }
    const other = { es: 'Está previsto un seminario sobre migración.', ar: 'من المقرر تنظيم ندوة حول الهجرة.' }
    const first = new Map(Object.entries({ ...seminar, ...other })).get(lang) ?? ''
    expect(days(lang, `${first} ${last}`)).toEqual([['deadline', '2026-03-19', null]])
  })

  it('stand with the sentence that tells them, as the source has it', () => {
    const text = 'Un séminaire sur la migration est prévu à Fès.\n\nDossiers à envoyer au plus tard le 2 avril 2026.'
    const article = anArticle({ title: 'Migration', text })
    const { upcoming: told, spans } = briefOf(article)
    expect(told.map(({ text: words }) => words)).toEqual(['Dossiers à envoyer au plus tard le 2 avril 2026.'])
    expect(spans.upcoming.map(({ start, end }) => text.slice(start, end))).toEqual(told.map(({ text: words }) => words))
  })

  it('are not the day of an answer, nor one gone by', () => {
    const held = 'Un séminaire sur la migration s’est tenu jeudi à Fès.'
    expect(days('fr', `${held} Les auteurs recevront une réponse le 5 juin 2026.`)).toEqual([])
    expect(days('fr', `${held} Les propositions étaient à envoyer avant le 5 janvier 2026.`)).toEqual([])
  })

  it('are told of a call that is no news of a meeting, but not of other news', () => {
    const call = 'Call for applications: the Harbour School invites applications for ten places by 2 April 2026.'
    expect(upcoming('en', call, 'Places for young sailors')).toHaveLength(1)
    const news = 'The town must repair its bridge by 2 April 2026, the court said.'
    expect(upcoming('en', news, 'Bridge')).toEqual([])
  })
})
