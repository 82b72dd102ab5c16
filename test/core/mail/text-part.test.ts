import { describe, expect, it } from 'vitest'
import { wordsFor } from '../../../functions/adapters/words.ts'
import { confirmationText, editionText } from '../../../functions/core/mail/text-part.ts'
import { confirmationView } from '../../../functions/core/mail/view.ts'
import { columnsOf, wrap } from '../../../functions/core/mail/wrap.ts'
import { LANGUAGES } from '../../../functions/core/model.ts'
import { call, FOLLOW_UP, inArabic, LINKS, PAGES_URL, roundtable, SENDER, story, viewOf } from './samples.ts'

describe('the plain text of an edition', () => {
  const stories = [
    roundtable({ eventId: 'e', followsUp: FOLLOW_UP }),
    call(),
    inArabic({ eventId: 'e' }),
    story({ title: 'mot '.repeat(60) }),
  ]

  it('says what the HTML says', () => {
    const text = editionText(viewOf(stories), LINKS).replace(/\s+/g, ' ')
    for (const said of [
      'Revue des migrations ====================',
      'Gouvernance -----------',
      '[Rencontre · Observatoire] À Tazmourt, un observatoire compte les retours',
      'Autres thèmes : Travail',
      'Organisation : Observatoire des mobilités · Fondation Oued Zitoun',
      'Date : 26–27 février 2031',
      'Samira Ouldlahcen — directrice de l’observatoire : « Nous ignorons encore combien reviennent »',
      'Soixante chercheurs étaient là. Trois universités verseront leurs enquêtes.',
      'Date limite : 15 mars 2031 Les contributions écrites sont reçues jusqu’au 15 mars à minuit.',
      'Ensemble : Les participants ont appelé à publier les chiffres chaque trimestre',
      'Annoncé dans la revue du 23 février : Un observatoire des retours réunira les chercheurs à Tazmourt https://',
      'Date limite : 20 mars 2031 Applications are open until 20 March.',
      'À lire aussi dans : - Atlas Info https://atlas.example/a',
      'Le même événement, ailleurs : مرصد في تازمورت يحصي العائدين',
      SENDER.postalAddress,
    ])
      expect(text).toContain(said)
  })

  it.each(LANGUAGES)('keeps to 78 columns in %s, but for links, which stand alone on their lines', (lang) => {
    for (const line of editionText(viewOf(stories, lang), LINKS).split('\n')) {
      if (line.includes('https://')) expect(line).toMatch(/^https:\S+$/)
      else expect(columnsOf(line)).toBeLessThanOrEqual(78)
    }
  })

  it("starts the frame's lines from the right in Arabic, and keeps other scripts apart within them", () => {
    const text = editionText(viewOf(stories, 'ar'), LINKS)
    expect(text.split('\n')[0]).toBe('\u200Fنشرة الهجرة')
    expect(text).toContain('\u2068Le Fil du Bouregreg\u2069 · 27 فبراير · الفرنسية')
  })

  it('ends with the links that a reader has a right to', () => {
    for (const link of Object.values(LINKS)) expect(editionText(viewOf(stories), LINKS).split('\n')).toContain(link)
  })

  it('says so where it is shortened', () => {
    const text = editionText({ ...viewOf(stories, 'en'), isShortened: true }, LINKS)
    expect(text).toContain(`Read the whole issue:\n${LINKS.archive}`)
  })
})

describe('the plain text of a confirmation', () => {
  it.each(LANGUAGES)('asks, and gives the link and the sender, in %s', (lang) => {
    const confirmUrl = `${PAGES_URL}/confirm/v1.k1.confirm.r1.1990000000.c2lnbmF0dXJl`
    const words = wordsFor(lang)
    const text = confirmationText(confirmationView({ lang, confirmUrl, words, sender: SENDER, pagesUrl: PAGES_URL }))
    expect(text.split('\n')).toContain(confirmUrl)
    expect(text).toContain(words.confirmation.heading)
    expect(text).toContain(SENDER.name)
  })
})

describe('wrapping', () => {
  it('counts what is seen: combining marks take no column', () => {
    expect(columnsOf('مُهَاجِر')).toBe(5)
    expect(columnsOf('e\u0301\u200F')).toBe(1)
  })

  it('never breaks a word, however long', () => {
    expect(wrap(`a ${'b'.repeat(100)} c`, 20)).toEqual(['a', 'b'.repeat(100), 'c'])
  })
})
