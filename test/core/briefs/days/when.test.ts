import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

// 13 March 2026 is a Friday.
const when = (lang: string, text: string, published: string | null = '2026-03-13') => {
  const { date, endDate } = briefOf(anArticle({ lang, title: 'Migration, migración, الهجرة', text, published }))
  return [date, endDate]
}
const fr = (day: string) => `Un séminaire sur la migration est organisé ${day} à Fès.`
const en = (day: string) => `A seminar on migration was held in Accra ${day}.`
const es = (day: string) => `Un seminario sobre migración se celebra ${day} en Lima.`
const ar = (day: string) => `انعقدت ندوة حول الهجرة ${day} بالرباط.`

describe('the day of a happening', () => {
  it.each([
    [fr('jeudi'), '2026-03-12'],
    [fr('ce vendredi'), '2026-03-13'],
    [fr('lundi prochain'), '2026-03-16'],
    [fr('hier'), '2026-03-12'],
    [fr('avant-hier'), '2026-03-11'],
    [fr('demain'), '2026-03-14'],
    [fr('le 1er avril'), '2026-04-01'],
    [fr('le mardi 9 décembre 2025'), '2025-12-09'],
    [fr('le 28 décembre'), '2025-12-28'],
  ])('%s', (text, day) => {
    expect(when('fr', text)[0]).toBe(day)
  })

  it.each([
    [en('on Thursday'), '2026-03-12'],
    [en('yesterday'), '2026-03-12'],
    [en('on March 3rd, 2026'), '2026-03-03'],
    [en('on 21 June 2025'), '2025-06-21'],
  ])('%s', (text, day) => {
    expect(when('en', text)[0]).toBe(day)
  })

  it.each([
    [es('ayer'), '2026-03-12'],
    [es('el próximo martes'), '2026-03-17'],
    [es('el 5 de mayo de 2026'), '2026-05-05'],
  ])('%s', (text, day) => {
    expect(when('es', text)[0]).toBe(day)
  })

  it.each([
    [ar('أمس الخميس'), '2026-03-12'],
    [ar('أول أمس'), '2026-03-11'],
    [ar('يوم 9 جانفي 2026'), '2026-01-09'],
    [ar('يوم 9 يناير 2026'), '2026-01-09'],
    [ar('يوم 14 نونبر 2025'), '2025-11-14'],
    [ar('يوم ١٤ نوفمبر ٢٠٢٥'), '2025-11-14'],
    [ar('يوم 2 غشت 2025'), '2025-08-02'],
    [ar('يوم 2 أوت 2025'), '2025-08-02'],
    [ar('في الحادي عشر من مارس'), '2026-03-11'],
    [ar('يوم الأول من أبريل 2026'), '2026-04-01'],
    [ar('في الأسبوع الأول من مارس'), null],
  ])('%s', (text, day) => {
    expect(when('ar', text)[0]).toBe(day)
  })

  it('is the first of several, and the last lies beside it', () => {
    expect(when('fr', fr('les 30 et 31 mars'))).toEqual(['2026-03-30', '2026-03-31'])
    expect(when('fr', fr('du 30 mars au 2 avril 2026'))).toEqual(['2026-03-30', '2026-04-02'])
    expect(when('en', en('on October 21 and 22, 2025'))).toEqual(['2025-10-21', '2025-10-22'])
    expect(when('fr', fr('les jeudi 2 et vendredi 3 avril 2026'))).toEqual(['2026-04-02', '2026-04-03'])
    expect(when('en', en('on Thursday 2 and Friday 3 April'))).toEqual(['2026-04-02', '2026-04-03'])
    expect(when('ar', ar('في الثالث والرابع من مارس'))).toEqual(['2026-03-03', '2026-03-04'])
    expect(when('ar', ar('يومي الخميس 2 والجمعة 3 أبريل 2026'))).toEqual(['2026-04-02', '2026-04-03'])
    expect(when('es', es('los días 4 y 5 de mayo de 2026'))).toEqual(['2026-05-04', '2026-05-05'])
  })

  it.each([
    ['fr', fr('vendredi dernier'), '2026-03-06'],
    ['fr', 'Un séminaire sur la migration se tiendra jeudi à Fès.', '2026-03-19'],
    ['fr', fr('le week-end dernier'), '2026-03-07'],
    ['fr', fr('le 12.03.2026'), '2026-03-12'],
    ['fr', 'Fès, 13 mars (Agence) – Un séminaire sur la migration a été organisé mardi à Fès.', '2026-03-10'],
    ['fr', 'Créé le 2 mai 2019, l’Observatoire des migrations a tenu jeudi un séminaire à Fès.', '2026-03-12'],
    ['en', 'A seminar on migration will open in Accra on Tuesday.', '2026-03-17'],
    ['en', en('last Friday'), '2026-03-06'],
    ['en', en('two days ago'), '2026-03-11'],
    ['es', es('el pasado viernes'), '2026-03-06'],
    ['es', es('el primero de abril'), '2026-04-01'],
    ['ar', ar('الجمعة الماضي'), '2026-03-06'],
    ['ar', ar('يوم 15 رمضان 1447 الموافق 5 مارس 2026'), '2026-03-05'],
    ['ar', 'ستنعقد ندوة حول الهجرة يوم الخميس بالرباط.', '2026-03-19'],
  ])('%s: is on the side of publication that its words say: %s', (lang, text, day) => {
    expect(when(lang, text)[0]).toBe(day)
  })

  it('is null where a month alone is told', () => {
    expect(when('fr', fr('en avril 2026'))).toEqual([null, null])
    expect(when('en', en('in April 2026'))).toEqual([null, null])
  })

  it('runs over the ends of months and years', () => {
    expect(when('fr', fr('du 28 décembre au 3 janvier 2026'))).toEqual(['2025-12-28', '2026-01-03'])
    expect(when('en', en('from January 30 to February 1, 2026'))).toEqual(['2026-01-30', '2026-02-01'])
    expect(when('es', es('los días 3, 4 y 5 de marzo'))).toEqual(['2026-03-03', '2026-03-05'])
    expect(when('ar', ar('ما بين 30 مارس و2 أبريل 2026'))).toEqual(['2026-03-30', '2026-04-02'])
  })

  it('is counted on by how many days the meeting takes', () => {
    expect(when('en', 'A two-day seminar on migration opened in Accra on Thursday.')).toEqual([
      '2026-03-12',
      '2026-03-13',
    ])
  })

  it('may be a range of weekdays', () => {
    expect(when('fr', fr('mardi et mercredi'))).toEqual(['2026-03-10', '2026-03-11'])
    expect(when('ar', ar('يومي الثلاثاء والأربعاء'))).toEqual(['2026-03-10', '2026-03-11'])
  })

  it('counts from the day of publication in Casablanca, not in UTC', () => {
    // 23:30 UTC on Thursday is half past midnight on Friday there.
    expect(when('fr', fr('hier'), '2026-01-15T23:30:00Z')[0]).toBe('2026-01-15')
    // In Ramadan the clock there stands at UTC: still Thursday.
    expect(when('fr', fr('hier'), '2026-03-05T23:30:00Z')[0]).toBe('2026-03-04')
  })

  it('stays open where the article was published on an unknown day, unless it is written out', () => {
    expect(when('fr', fr('jeudi'), null)).toEqual([null, null])
    expect(when('fr', fr('hier'), 'vendredi dernier')).toEqual([null, null])
    expect(when('fr', fr('le 12 mars 2026'), null)[0]).toBe('2026-03-12')
  })

  it('is no day that the calendar does not have', () => {
    expect(when('fr', fr('le 31 février 2026'))[0]).toBeNull()
  })
})
