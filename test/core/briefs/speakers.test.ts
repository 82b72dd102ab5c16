import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../functions/core/briefs/brief.ts'
import { anArticle } from './articles.ts'

const speakers = (lang: string, text: string) => briefOf(anArticle({ lang, text }), { allStatements: true }).speakers
const people = (lang: string, text: string) => speakers(lang, text).map(({ name, role }) => [name, role])

describe('a speaker', () => {
  it.each([
    [
      'fr',
      'Le maire de Larache, Anouar Tazi, a annoncé un guichet pour les familles.',
      ['Anouar Tazi', 'Le maire de Larache'],
    ],
    [
      'fr',
      'Anouar Tazi, maire de Larache, a annoncé un guichet pour les familles.',
      ['Anouar Tazi', 'maire de Larache'],
    ],
    ['fr', '« Le guichet ouvrira », a annoncé la ministre Hind Ziani.', ['Hind Ziani', 'la ministre']],
    [
      'fr',
      'Le ministre des Pêches, de la Mer et des Ports, Réda Sabri, a salué l’accord signé.',
      ['Réda Sabri', 'Le ministre des Pêches, de la Mer et des Ports'],
    ],
    ['en', 'Ferry director Joan Abara said the route will open in May.', ['Joan Abara', 'Ferry director']],
    [
      'en',
      'The route will open in May, said Joan Abara, director of Blue Ferries.',
      ['Joan Abara', 'director of Blue Ferries'],
    ],
    [
      'es',
      'Marta Solís, directora de la Casa Abierta, señaló que faltan camas.',
      ['Marta Solís', 'directora de la Casa Abierta'],
    ],
    [
      'ar',
      'وأكد مدير المعهد الوطني للبحر سامي الكرداوي أن المراكب جاهزة.',
      ['سامي الكرداوي', 'مدير المعهد الوطني للبحر'],
    ],
  ])('%s: %s', (lang, text, person) => {
    expect(people(lang, text)).toEqual([person])
  })

  it('known by function only has no name', () => {
    expect(people('fr', '« Les quais sont saturés », a déclaré le directeur du port de Nador.')).toEqual([
      [null, 'le directeur du port de Nador'],
    ])
  })

  it('is one person under full name, surname and pronoun', () => {
    const text =
      'Joan Abara, director of Blue Ferries, said the route will open. Abara noted that two boats are new. She added that fares stay the same.'
    expect(speakers('en', text).map(({ name, statements }) => [name, statements.length])).toEqual([['Joan Abara', 3]])
  })

  it('does not get the words of the next one', () => {
    const [tazi, ziani] = speakers(
      'fr',
      'Le maire, Anouar Tazi, a promis des logements. Pour sa part, la ministre Hind Ziani a souligné le manque de lits.',
    )
    expect(tazi?.statements.join()).not.toContain('lits')
    expect(ziani?.statements.join()).toContain('le manque de lits')
  })

  it('is not who is quoted within a quotation', () => {
    const text = '« Mon frère Omar Jebli a dit que tout irait bien », a raconté Lina Jebli, infirmière.'
    expect(speakers('fr', text).map(({ name }) => name)).toEqual(['Lina Jebli'])
  })

  it('is no organisation and no place on a card', () => {
    const text =
      'Un séminaire sur la migration est organisé lundi à Fès. L’Union des ports a annoncé une hausse. Nador a dit non.'
    expect(briefOf(anArticle({ lang: 'fr', title: 'Séminaire', text })).speakers).toEqual([])
  })

  it.each([
    ['fr', 'L’agronome Salma Kerroumi a dit que les puits baissent.', ['Salma Kerroumi', 'L’agronome']],
    [
      'fr',
      'De son côté, la sociologue Hind Ziani, enseignante à Taza, a plaidé pour des cours du soir.',
      ['Hind Ziani', 'la sociologue'],
    ],
    [
      'fr',
      '« Les quais ferment », a regretté la ministre déléguée des Ports Hind Ziani dans un message.',
      ['Hind Ziani', 'la ministre déléguée des Ports'],
    ],
    ['en', 'Geographer Joan Abara said forty papers came in.', ['Joan Abara', 'Geographer']],
    ['es', 'El sociólogo Iker Lasa advirtió de que faltan datos.', ['Iker Lasa', 'El sociólogo']],
    ['ar', 'أما عالمة الاجتماع نجوى الشرادي، فشددت على دور المدرسة.', ['نجوى الشرادي', 'عالمة الاجتماع']],
    ['ar', 'وأوضحت رئيسة الجمعية، القاضية نجوى الشرادي، أن الملفات تتراكم.', ['نجوى الشرادي', 'رئيسة الجمعية']],
  ])('%s: keeps function and name apart: %s', (lang, text, person) => {
    expect(people(lang, text)).toEqual([person])
  })

  it.each([
    ['fr', 'Un habitant du quartier de Bab Rih a regretté que les bus manquent le soir.'],
    ['fr', 'Un participant venu d’Oued Amlil a regretté que les bus manquent le soir.'],
    ['es', 'Un vecino del barrio de Monte Alto lamentó que falten autobuses.'],
  ])('%s: is not the place the person comes from: %s', (lang, text) => {
    expect(speakers(lang, text).map(({ name }) => name)).toEqual([null])
  })

  it.each([
    ['en', 'Joan Abara, who leads the study, told reporters that the fares will fall.', 'Joan Abara'],
    [
      'en',
      '"The fares will fall," Joan Abara, who leads the study, told reporters in the harbour hall on Monday.',
      'Joan Abara',
    ],
    ['en', 'For Joan Abara, who speaks three languages, the hardest part is silence.', 'Joan Abara'],
    ['fr', 'Pour Hind Ziani, présidente du port, le plus dur reste à faire.', 'Hind Ziani'],
  ])('%s: is the one whom the relative clause is about: %s', (lang, text, name) => {
    expect(speakers(lang, text).map((speaker) => speaker.name)).toEqual([name])
  })

  it('is someone new where an indefinite article brings one in', () => {
    const text = 'Joan Abara said the fares will fall. A harbour worker admitted that the quays are full.'
    expect(people('en', text)).toEqual([
      ['Joan Abara', null],
      [null, 'A harbour worker'],
    ])
  })

  it.each([
    ['en', '"The boats are new," Joan Abara told a crowd at the old harbour wall on Monday evening. "They are fast."'],
    ['en', "''The boats are new,'' Joan Abara told a crowd at the old harbour wall. ''They are fast.''"],
    ['es', 'Marta Solís afirmó que los barcos son nuevos. «Son rápidos y seguros», resumió.'],
    ['fr', '« Les bateaux sont neufs », a dit Hind Ziani. « Ils sont rapides aussi. »'],
  ])('%s: has the quotation that goes on after the verb: %s', (lang, text) => {
    const [speaker, ...others] = speakers(lang, text)
    expect(others).toEqual([])
    expect(speaker?.statements).toHaveLength(2)
  })

  it('is told with the whole sentence where the verb is put into it', () => {
    const text = 'Joan Abara left early. The fares, she added, will stay the same for a year.'
    expect(speakers('en', `Joan Abara said so twice in May. ${text}`)[0]?.statements.at(-1)).toBe(
      'The fares, she added, will stay the same for a year.',
    )
  })

  it.each([['دعا باحثون ومشغلون، اليوم، إلى تبسيط المساطر.'], ['وذكر التقرير أن عدد الملفات ارتفع.']])(
    'is no group in Arabic: %s',
    (text) => {
      expect(speakers('ar', text)).toEqual([])
    },
  )

  it('may be a body when all statements are asked for', () => {
    expect(
      people('en', 'The ferry company said fares will fall. The fees rose in spring, according to the harbour board.'),
    ).toEqual([
      [null, 'The ferry company'],
      [null, 'the harbour board'],
    ])
  })
})
