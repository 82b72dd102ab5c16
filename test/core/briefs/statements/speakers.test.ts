import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

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

describe('who somebody is', () => {
  it.each([
    [
      'en',
      '"The quay floods," said the harbour’s lamplighter, Joan Abara.',
      ['Joan Abara', 'the harbour’s lamplighter'],
    ],
    [
      'en',
      'A ropemaker in the back row, Joan Abara, said the quay floods twice a year.',
      ['Joan Abara', 'A ropemaker in the back row'],
    ],
    [
      'en',
      'Joan Abara, a ropemaker with the old yard, said the quay floods twice a year.',
      ['Joan Abara', 'a ropemaker with the old yard'],
    ],
    [
      'en',
      'Harbour inspector Joan Abara noted that the quay floods twice a year.',
      ['Joan Abara', 'Harbour inspector'],
    ],
    ['fr', 'L’échanson du port, Hind Ziani, a regretté que les quais ferment.', ['Hind Ziani', 'L’échanson du port']],
    ['fr', 'Hind Ziani, 47 ans, cordière à Taza, regrette que les quais ferment.', ['Hind Ziani', 'cordière à Taza']],
    [
      'es',
      'Marta Solís (directora de la Casa Abierta) lamentó que falten camas.',
      ['Marta Solís', 'directora de la Casa Abierta'],
    ],
    ['ar', 'ورأى السفير سامي القاضي، مساعد وزير البحر، أن المراكب جاهزة.', ['سامي القاضي', 'مساعد وزير البحر']],
  ])('%s: is told beside the name, whatever the noun: %s', (lang, text, person) => {
    expect(people(lang, text)).toEqual([person])
  })

  it.each([
    ['en', 'The next day, Joan Abara, visibly tired, said the quay floods.'],
    ['fr', 'La semaine dernière, Hind Ziani, la voix brisée, a regretté que les quais ferment.'],
  ])('%s: is no time and no gesture: %s', (lang, text) => {
    expect(people(lang, text)[0]?.[1]).toBeNull()
  })

  it.each([
    ['en', 'Osei Darkwah II pledged that the quay would open.', 'Osei Darkwah II'],
    ['en', 'Denise Baker said the quay would open in May.', 'Denise Baker'],
    ['fr', 'Joost van der Meulen a proposé que les quais ouvrent.', 'Joost van der Meulen'],
    ['fr', 'Moussa DIOP, mareyeur, a proposé que les quais ouvrent.', 'Moussa DIOP'],
    ['es', 'Ana Ortiz Cruz propuso que el muelle abriera en mayo.', 'Ana Ortiz Cruz'],
    ['ar', 'وأكد السيد عبد الحق منصور أنّ المراكب جاهزة.', 'عبد الحق منصور'],
  ])('%s: has a whole name: %s', (lang, text, name) => {
    expect(people(lang, text).map(([own]) => own)).toEqual([name])
  })
})

describe('whom a sentence brings in', () => {
  it.each([
    ['en', 'Then came Joan Abara, a ropemaker with the old yard. She warned that the quay floods.', 'Joan Abara'],
    ['fr', 'Hind Ziani, cordière à Taza, n’a pas souri. « Les quais ferment », a-t-elle soutenu.', 'Hind Ziani'],
    ['es', 'Después habló Marta Solís. La directora de la Casa Abierta contó que faltan camas.', 'Marta Solís'],
  ])('%s: is meant by what follows: %s', (lang, text, name) => {
    expect(people(lang, text).map(([own]) => own)).toEqual([name])
  })

  it('is not meant by a pronoun of the other gender', () => {
    const text = 'Mme Hind Ziani a dit que les quais ferment. « Tout ira bien demain », a-t-il ajouté.'
    expect(
      speakers('fr', text)
        .flatMap(({ statements }) => statements)
        .join(),
    ).not.toContain('Tout ira bien')
  })

  it('is taken up by a noun of no one office', () => {
    const text =
      'Marta Solís, coordinadora de la Casa Abierta, dijo que faltan camas. La investigadora agregó que sobran mesas.'
    expect(speakers('es', text).map(({ statements }) => statements.length)).toEqual([2])
  })
})

describe('who takes part', () => {
  it.each([
    ['fr', 'Les débats étaient modérés par le journaliste Omar Jebli.', 'Omar Jebli'],
    ['en', 'The Rev. Joan Abara was in the chair.', 'Joan Abara'],
    ['es', 'Abrió la sesión la vicerrectora de Pesca, Marta Solís.', 'Marta Solís'],
    ['ar', 'أدارت الندوة الدكتورة نجوى الشرادي.', 'نجوى الشرادي'],
  ])('%s: is heard without words: %s', (lang, text, name) => {
    expect(speakers(lang, text)).toEqual([expect.objectContaining({ name, statements: [] })])
  })

  it('is told by a programme, hour by hour', () => {
    const text = [
      'Programme',
      '9 h 30 – Ouverture par Omar Jebli, doyen de la faculté',
      '10 h – Hind Ziani (Larache) : « Compter les départs »',
      '10h45-11h30 : Conférence de Réda Sabri, historien',
      '– 14 h : « Vu par Frantz Marin », projection ;',
    ].join('\n\n')
    expect(people('fr', text)).toEqual([
      ['Omar Jebli', 'doyen de la faculté'],
      ['Hind Ziani', null],
      ['Réda Sabri', 'historien'],
    ])
  })

  it('is told by a list under its heading, and no further', () => {
    const text =
      'Intervenants :\nHind Ziani, économiste\n- Omar Jebli, pêcheur\n\nUn buffet suivra.\n\nRéda Sabri, imprimeur à Larache'
    expect(people('fr', text)).toEqual([
      ['Hind Ziani', 'économiste'],
      ['Omar Jebli', 'pêcheur'],
    ])
  })

  it('is not who opens a shop', () => {
    expect(speakers('en', 'Joan Abara opened a small shop by the quay in 2019.')).toEqual([])
  })
})

describe('words beside their speaker', () => {
  it.each([
    ['en', 'A sharper note came from Joan Abara, a ropemaker: “Nobody asked the crews.”', '“Nobody asked the crews.”'],
    [
      'fr',
      'La salle a écouté Omar Jebli, pour qui les quais ferment trop tôt.',
      'pour qui les quais ferment trop tôt.',
    ],
    [
      'fr',
      'M. Omar Jebli s’est contenté d’affirmer que les quais ouvriront bientôt.',
      's’est contenté d’affirmer que les quais ouvriront bientôt.',
    ],
    ['fr', 'Et Omar Jebli de lancer : « On ne ferme pas la mer. »', 'de lancer : « On ne ferme pas la mer. »'],
    ['fr', 'Omar Jebli n’en démord pas : « On ne ferme pas la mer. »', '« On ne ferme pas la mer. »'],
    [
      'fr',
      'Le mot de la fin est revenu à un marin, Omar Jebli, installé à Larache : « On ne ferme pas la mer. »',
      '« On ne ferme pas la mer. »',
    ],
    [
      'fr',
      '« On ne ferme pas la mer », a fait valoir, cartes à l’appui, le pilote Omar Jebli.',
      '« On ne ferme pas la mer »',
    ],
  ])('%s: are theirs: %s', (lang, text, piece) => {
    expect(speakers(lang, text).flatMap(({ statements }) => statements)).toContain(piece)
  })

  it('are his who answers, not his who stands before the colon', () => {
    const told = speakers('fr', 'M. Omar Jebli a répondu à Hind Ziani : « Nous n’avons plus de bateaux. »')
    expect(told.map(({ name }) => name)).toEqual(['Omar Jebli'])
  })

  it.each([
    'Omar Jebli tenait une pancarte : « Rendez-nous la mer. »',
    'La salle a vu le film de Réda Sabri, projeté en clôture : « Les Oubliés du rivage ».',
    'Une place porte le nom d’Omar Jebli, marin de Larache : « La Voie du large ».',
  ])('are not what is read, or a title: %s', (text) => {
    expect(speakers('fr', text)).toEqual([])
  })

  it('pass to whom the next sentence brings in', () => {
    const text =
      '« La ville ne peut pas tout », a reconnu le maire, Omar Jebli. Autre ton du côté de Hind Ziani, infirmière. À l’entendre, les familles attendent des lits.'
    expect(speakers('fr', text).map(({ name, statements }) => [name, statements.length])).toEqual([
      ['Omar Jebli', 1],
      ['Hind Ziani', 1],
    ])
  })

  it('go on past a sentence that tells the speaker’s function', () => {
    const text =
      '« C’est nous », a tranché Hind Ziani. La présidente du collectif avait vendu sa barque. « On achète un silence », souffle-t-elle.'
    expect(speakers('fr', text)).toEqual([
      expect.objectContaining({ name: 'Hind Ziani', role: 'La présidente du collectif' }),
    ])
  })

  it('are not a thesis that is defended', () => {
    expect(speakers('fr', 'Hind Ziani a soutenu une thèse sur les quais de la rive nord.')).toEqual([])
  })
})

describe('a speaker in Spanish', () => {
  it.each([
    ['Samira El Idrissi, mediadora en el puerto, pidió más intérpretes en el muelle.', 'Samira El Idrissi'],
    ['El catedrático de Derecho Internacional Público Iker Lasa alertó de que faltan datos.', 'Iker Lasa'],
    ['«Los muelles se llenan», comenta la coordinadora del curso, Mtra. Marta Solís.', 'Marta Solís'],
    ['Según explicó a este diario el portavoz del puerto, Iker Lasa, faltan muelles.', 'Iker Lasa'],
    ['En palabras de la directora, Marta Solís, «el barrio ha cambiado más que la ley».', 'Marta Solís'],
    ['Así lo ve Marta Solís, directora de la Casa Abierta, que pide más camas.', 'Marta Solís'],
  ])('has a whole name: %s', (text, name) => {
    expect(people('es', text).map(([own]) => own)).toEqual([name])
  })

  it('is the one who is told to preside', () => {
    const text = 'La reunión se celebró bajo la presidencia de la consejera de Puertos, Marta Solís.'
    expect(people('es', text)).toEqual([['Marta Solís', 'la consejera de Puertos']])
  })

  it('is known again by a surname with its article', () => {
    const text = 'Samira El Idrissi pidió más intérpretes en el muelle. El Idrissi añadió que sobran trámites.'
    expect(speakers('es', text).map(({ statements }) => statements.length)).toEqual([2])
  })

  it('has the words behind « mientras que »', () => {
    const text =
      '«Faltan camas», concluyó Marta Solís, mientras que el alcalde Iker Lasa se comprometió a buscar mesas.'
    expect(speakers('es', text).map(({ name, statements }) => [name, statements])).toEqual([
      ['Marta Solís', ['«Faltan camas»']],
      ['Iker Lasa', ['se comprometió a buscar mesas.']],
    ])
  })

  it.each([
    ['El consorcio nombró el lunes directora a Marta Solís. «Queremos datos limpios», dijo Solís.', 'directora'],
    ['El puerto nombró a Marta Solís secretaria general. Solís dijo que faltan datos limpios.', 'secretaria general'],
    [
      'El puerto designó a Marta Solís como nueva directora del museo. Solís dijo que faltan datos limpios.',
      'nueva directora del museo',
    ],
    ['Marta Solís ha sido elegida presidenta del puerto. «Faltan datos», dijo Solís.', 'presidenta del puerto'],
  ])('has the function to which the news appoints her: %s', (text, role) => {
    expect(people('es', text)).toEqual([['Marta Solís', role]])
  })

  it.each([
    ['«Mi hijo no ha vuelto», cuenta Fátima, madre de un joven marinero.', ['Fátima', 'madre de un joven marinero']],
    [
      'El acto abrió con la historia de Marta Solís, peluquera del puerto. Ella cuenta que nadie le alquiló un piso.',
      ['Marta Solís', 'peluquera del puerto'],
    ],
  ])('has the function behind a name, whatever stands before it: %s', (text, person) => {
    expect(people('es', text)).toEqual([person])
  })

  it('has a function without the full stop', () => {
    expect(people('es', 'La mitad llegó en barco, según Marta Solís, portavoz de la red.')).toEqual([
      ['Marta Solís', 'portavoz de la red'],
    ])
  })

  it('is not who leads a committee', () => {
    expect(people('es', 'El comité científico, presidido por Marta Solís, decidirá en junio.')).toEqual([])
  })

  it('is meant by « nueva responsable » after a sentence that describes her', () => {
    const text =
      'El puerto nombró directora a Samira El Idrissi. Geógrafa y doctora por Cádiz, El Idrissi ha dirigido un equipo. La nueva responsable avanzó que la encuesta saldrá en otoño.'
    expect(people('es', text)).toEqual([['Samira El Idrissi', 'directora']])
  })

  it('is no town of a dateline', () => {
    expect(people('es', 'PUERTO DE LA CRUZ, 17 (Redacción).- El alcalde, Iker Lasa, dijo que faltan camas.')).toEqual([
      ['Iker Lasa', 'El alcalde'],
    ])
  })
})
