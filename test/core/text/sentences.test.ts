import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentencesOf } from '../../../functions/core/text/sentences.ts'

const cut = (text: string, lang = 'fr') => sentencesOf(text, lang).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('end at full stops, and at line ends where a heading has none', () => {
    expect(cut('Un titre\nUne phrase. Une autre ? Oui !')).toEqual(['Un titre', 'Une phrase.', 'Une autre ?', 'Oui !'])
  })

  it.each([
    ['M. Tazi a parlé à Mme. Ziani.', 'fr'],
    ['The U.N. Agency met Dr. Joan K. Abara.', 'en'],
    ['El Sr. Solís llegó el 3 de dic. Después nada', 'es'],
  ])('do not end at an abbreviation: %s', (text, lang) => {
    expect(cut(text, lang)[0]?.length).toBeGreaterThan(20)
  })

  it('keep a closing mark and what reports the words', () => {
    expect(cut('« Nous partons. » Il sourit.')).toEqual(['« Nous partons. »', 'Il sourit.'])
    expect(cut('« Partons ! » a-t-il lancé.')).toEqual(['« Partons ! » a-t-il lancé.'])
  })

  it('do not end at the two dots that Arabic writes for a pause', () => {
    expect(cut('حدود أكثر إنسانية.. من الفكرة إلى العمل. انتهى اللقاء.', 'ar')).toHaveLength(2)
  })

  it('end at the question mark of Arabic', () => {
    expect(cut('من يعود؟ لا أحد يعرف.', 'ar')).toEqual(['من يعود؟', 'لا أحد يعرف.'])
  })

  it('end where the space after the full stop was lost', () => {
    expect(cut('La visite est finie.La pluie aussi.')).toEqual(['La visite est finie.', 'La pluie aussi.'])
    expect(cut('Le port est plein.L’accès est libre.A la gare, rien.')).toHaveLength(3)
    expect(cut('Tout va, selon la SNTB.En juin, rien.')).toEqual(['Tout va, selon la SNTB.', 'En juin, rien.'])
    expect(cut('Les cartes de M.Saber et du U.S.Museum sont vues.')).toHaveLength(1)
  })

  it('take the straight quotation mark along that opens right behind a full stop', () => {
    expect(cut('Le bateau est à quai."Nous partons. Il le faut", dit Rose Saber."Tant pis."Il rit.')).toEqual([
      'Le bateau est à quai.',
      '"Nous partons.',
      'Il le faut", dit Rose Saber.',
      '"Tant pis."',
      'Il rit.',
    ])
    expect(cut('They met at the "Blue Inn"."Nobody came," she said.', 'en')).toEqual([
      'They met at the "Blue Inn".',
      '"Nobody came," she said.',
    ])
    expect(cut('Elle dit "non." Il dit "oui".')).toEqual(['Elle dit "non."', 'Il dit "oui".'])
  })

  it('go on over a line that was wrapped', () => {
    const text = 'Les deux associations préparent ensemble une caravane qui ira de\nport en port. Fin.'
    expect(cut(text)).toHaveLength(2)
    expect(
      cut('يستعد صيادو الميناء القديم لموسم جديد بعد أن أعيد فتح الرصيف الشمالي أمام\nالمراكب الصغيرة. انتهى.', 'ar'),
    ).toHaveLength(2)
  })

  it('go on over any number of wrapped lines', () => {
    const line = 'يستعد صيادو الميناء القديم لموسم جديد بعد أن أعيد فتح الرصيف الشمالي أمام\n'
    expect(cut(`${line.repeat(4)}المراكب الصغيرة. انتهى.`, 'ar')).toHaveLength(2)
  })

  it('are in order, apart, trimmed and within any text in any language', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('fr', 'ar', 'und', 'x?', ''),
        (text, lang) => {
          let before = 0
          for (const { start, end } of sentencesOf(text, lang)) {
            expect(start).toBeGreaterThanOrEqual(before)
            expect(end).toBeGreaterThan(start)
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
            before = end
          }
          expect(before).toBeLessThanOrEqual(text.length)
        },
      ),
    )
  })
})
