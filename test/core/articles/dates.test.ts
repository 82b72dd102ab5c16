import { describe, expect, it } from 'vitest'
import { findDay } from '../../../functions/core/articles/dates.ts'

describe('a day written on a page', () => {
  it.each([
    ['vendredi, janvier 31, 2025', '2025-01-31'],
    ['31 janvier 2025 à 15h10', '2025-01-31'],
    ['Le 1er août 2024', '2024-08-01'],
    ['Publiédécembre 22, 2020', '2020-12-22'],
    ['Friday, January 31, 2025', '2025-01-31'],
    ['31st January 2025', '2025-01-31'],
    ['Publicado el 31 de enero de 2025', '2025-01-31'],
    ['23 jun 2025', '2025-06-23'],
    ['الجمعة 31 يناير 2025', '2025-01-31'],
    ['22 جويلية 2020', '2020-07-22'],
    ['8 أفريل 2021', '2021-04-08'],
    ['15 غشت 2023', '2023-08-15'],
    ['20 حزيران / يونيو 2013', '2013-06-20'],
    ['١٣ أبريل ٢٠٢١', '2021-04-13'],
    ['17.10.2018 – 10:00', '2018-10-17'],
    ['today22/07/2020 8', '2020-07-22'],
    ['2025-01-31', '2025-01-31'],
  ])('%s is %s', (text, day) => {
    expect(findDay(text)?.day).toBe(day)
  })
  it.each(['31 février 2025', '42 janvier 2025', 'janvier 2025', 'mars', '12 000 migrants en 2025', ''])(
    'does not stand in «%s»',
    (text) => {
      expect(findDay(text)).toBeNull()
    },
  )
})
