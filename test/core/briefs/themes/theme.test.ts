import { describe, expect, it } from 'vitest'
import { readSource } from '../../../../functions/core/briefs/reading/source.ts'
import { themeOf } from '../../../../functions/core/briefs/themes/theme.ts'
import { lexiconOf } from '../../../../functions/core/briefs/reading/words.ts'
import { anArticle } from '../articles.ts'

/** The theme of an article as it writes it. */
function theme(lang: string, text: string, title = ''): string | null {
  const article = anArticle({ lang, title, text })
  const lexicon = lexiconOf(lang)
  if (lexicon === null) throw new Error(lang)
  const span = themeOf(readSource(article), lexicon)
  return span === null ? null : (span.in === 'title' ? title : text).slice(span.start, span.end)
}

describe('a title in quotation marks', () => {
  it.each([
    [
      'en',
      'A seminar was held in Fez under the theme ‘Making Migrants’ Money Work’, the rector said.',
      'Making Migrants’ Money Work',
    ],
    [
      'en',
      "The panel, titled 'Who Pays? Fees, Families and the Traveller's Debt', drew nurses.",
      "Who Pays? Fees, Families and the Traveller's Debt",
    ],
    ['en', 'A workshop with the theme; “Home: a “Second” Look” ended.', 'Home: a “Second” Look'],
    ['en', '“Roads and Returns” was the theme of a conference in Accra.', 'Roads and Returns'],
    ['en', 'The “Cities of Arrival” workshop ended on Monday.', 'Cities of Arrival'],
    [
      'fr',
      'Un colloque s’est tenu autour du thème « Le “bon” migrant : usages d’un mot ».',
      'Le “bon” migrant : usages d’un mot',
    ],
    ['ar', 'انعقدت بطنجة ندوة موسومة بـ"موانئ الضفتين وأهلها"، أمس.', 'موانئ الضفتين وأهلها'],
    ['ar', 'انعقدت ندوة اختارت لها عنوان «موانئ الضفتين وأهلها»، أمس.', 'موانئ الضفتين وأهلها'],
    ['ar', '«موانئ الضفتين وأهلها» عنوان الندوة التي انعقدت أمس حول الهجرة.', 'موانئ الضفتين وأهلها'],
    ['fr', '« Partir, et après ? » : c’est le thème d’un séminaire qui s’ouvre lundi.', 'Partir, et après ?'],
    ['fr', 'Le rapport, qui s’intitule "Routes longues", compte les départs.', 'Routes longues'],
    ['fr', 'L’Observatoire des passages a dévoilé son premier « Atlas des détours ».', 'Atlas des détours'],
    ['es', "Un foro que lleva por título 'Barrios con acento' empieza hoy.", 'Barrios con acento'],
    [
      'es',
      'El congreso, que lleva por nombre «Idas, vueltas y esperas», reúne a cien personas.',
      'Idas, vueltas y esperas',
    ],
    ['es', '«Puertas abiertas» es el lema de las jornadas.', 'Puertas abiertas'],
    ['ar', 'نظم المركز ندوة بعنوان «العودة: أي أفق؟ أي كلفة؟».', 'العودة: أي أفق؟ أي كلفة؟'],
    ['ar', 'شكل موضوع “نساء على الطريق” محور ندوة بفاس.', 'نساء على الطريق'],
    ['ar', 'يحمل التقرير عنوان "طرق أطول".', 'طرق أطول'],
  ])('%s: %s', (lang, text, expected) => {
    expect(theme(lang, text)).toBe(expected)
  })
})

describe('a title without marks', () => {
  it.each([
    [
      'en',
      'A forum on the theme Remittances After the Boom: Whose Gain? opened in Accra.',
      'Remittances After the Boom: Whose Gain?',
    ],
    [
      'fr',
      'Le séminaire a eu lieu sur le thème : Mobilités rurales et droits des saisonniers.',
      'Mobilités rurales et droits des saisonniers',
    ],
    [
      'es',
      'Título de esta edición: Manos prestadas. Campañas, cuidados y derechos\n\nEl congreso será en mayo.',
      'Manos prestadas. Campañas, cuidados y derechos',
    ],
    [
      'es',
      'El curso tuvo la acogida de menores como tema, con la acogida familiar de menores como tema.',
      'la acogida familiar de menores',
    ],
    ['ar', 'انعقدت مائدة مستديرة تحت عنوان الهجرة بين الأمس واليوم، وحضرها الوالي.', 'الهجرة بين الأمس واليوم'],
  ])('%s: %s', (lang, text, expected) => {
    expect(theme(lang, text)).toBe(expected)
  })
})

describe('a title in the headline', () => {
  it.each([
    ['en', 'Agadir study day: “Coming Back, Starting Over”', 'Coming Back, Starting Over'],
    ['en', 'Call for papers: Ports and People in the Gulf of Guinea', 'Ports and People in the Gulf of Guinea'],
    ['fr', 'Appel à communications – Vieillir loin de chez soi', 'Vieillir loin de chez soi'],
    ['fr', 'Atelier « Compter sans juger » : les villes répondent', 'Compter sans juger'],
    ['ar', '«المدينة والوافدون» في يوم دراسي بسلا', 'المدينة والوافدون'],
  ])('%s: %s', (lang, title, expected) => {
    expect(theme(lang, 'Les travaux durent deux jours.', title)).toBe(expected)
  })
})

describe('a subject where no title is told', () => {
  it.each([
    [
      'en',
      'A workshop on the health of migrant farm workers was held in Kumasi.',
      'the health of migrant farm workers',
    ],
    [
      'fr',
      'Un atelier sur l’accueil des familles qui arrivent par la mer a réuni dix élus.',
      'l’accueil des familles qui arrivent par la mer',
    ],
    ['fr', 'Le travail des femmes migrantes a fait l’objet d’une table ronde.', 'Le travail des femmes migrantes'],
    ['es', 'Una jornada sobre la vivienda de los temporeros se celebró en Lepe.', 'la vivienda de los temporeros'],
    ['ar', 'انعقدت ندوة حول حماية القاصرين الأجانب بطنجة يوم السبت.', 'حماية القاصرين الأجانب'],
  ])('%s: %s', (lang, text, expected) => {
    expect(theme(lang, text)).toBe(expected)
  })
})

describe('what is no title', () => {
  it.each([
    ['en', 'A seminar was held on Monday. “Nobody asked us,” said a baker.'],
    ['fr', 'Un séminaire a eu lieu lundi. « Personne ne nous a rien demandé », a dit un boulanger.'],
    ['es', 'El foro se celebró el lunes. «Nadie preguntó», dijo un panadero.'],
    ['ar', 'انعقدت ندوة يوم الاثنين. وقال خباز: «لم يسألنا أحد».'],
  ])('%s: %s', (lang, text) => {
    expect(theme(lang, text)).toBeNull()
  })
})

describe('a title that English sets off by its capitals', () => {
  it.each([
    [
      'The forum, titled Moving Coasts: Climate and Fishing Families, opened on Monday.',
      'Moving Coasts: Climate and Fishing Families',
    ],
    ['A policy dialogue dubbed Beyond Remittances was convened in Kigali by the network.', 'Beyond Remittances'],
    ['Mayors came to Palermo for a forum called The Right to Stay.', 'The Right to Stay'],
    ['Monday’s webinar, Turned Back at Dusk, which two charities prepared, was about lorries.', 'Turned Back at Dusk'],
    ['Names Before Numbers, as the workshop was called, was led by a trainer from Jos.', 'Names Before Numbers'],
    ['“Names Before Numbers”, as the training is known, lasts two days.', 'Names Before Numbers'],
    [
      'The pledge came out of the thematic meeting on Family Money and Village Roads, which took place in Lomé.',
      'Family Money and Village Roads',
    ],
    ['The theme of this year’s conference is “Ports of Call”.', 'Ports of Call'],
    ['The theme printed on the programme of the seminar was Work Without Debt.', 'Work Without Debt'],
    ['The observatory published “The Empty Chair”, a study of families left behind.', 'The Empty Chair'],
    ['“Sent Home”, the observatory’s new report, was launched on Friday.', 'Sent Home'],
    ['Tagged “The Road Back”, the training will run from 4 to 6 May.', 'The Road Back'],
    ['"Nobody counts them," she said of the study, entitled "The Quiet Shore".', 'The Quiet Shore'],
    [
      'A dialogue on the return, readmission and reintegration of migrants opened.',
      'the return, readmission and reintegration of migrants',
    ],
  ])('%s', (text, told) => {
    expect(theme('en', text)).toBe(told)
  })

  it.each([
    ['Salt and Sand: a migration symposium in Nouadhibou', 'Salt and Sand'],
    ['Online seminar, Friday 6 March 2026: Thin Ice, Full Nets', 'Thin Ice, Full Nets'],
  ])('heads a headline: %s', (title, told) => {
    expect(theme('en', 'Scholars meet on Monday.', title)).toBe(told)
  })

  it('is no name beside the meeting, and nothing that was said there', () => {
    expect(theme('en', 'At the forum, Labour Minister Esi Ofori Tetteh, a lawyer, spoke.')).toBeNull()
    expect(theme('en', 'After the conference, Bank of Ghana Square, Accra, was empty.')).toBeNull()
    expect(theme('en', 'They sat down.', 'Returnees tell panel: ‘Give us work, not talk’')).toBeNull()
    expect(theme('en', 'It was billed as a panel on debts. They sat down.')).not.toBe('a panel on debts')
  })
})

describe('a theme in Spanish', () => {
  it.each([
    [
      'Cien juristas asistieron en Cádiz al congreso internacional El muelle que viene, celebrado en el rectorado.',
      'El muelle que viene',
    ],
    [
      'El centro imparte un curso sobre migración titulado Mediar entre dos orillas, dirigido a personas adultas.',
      'Mediar entre dos orillas',
    ],
    [
      'La villa celebrará las II Jornadas de Acogida, que tienen por tema la vida en los muelles.',
      'la vida en los muelles',
    ],
    [
      'El Ministerio inauguró, en el Centro Cultural de Bata, un taller sobre la pesca de bajura en el golfo.',
      'la pesca de bajura en el golfo',
    ],
  ])('is told without quotation marks: %s', (text, told) => {
    expect(theme('es', text)).toBe(told)
  })

  it('is not the title of the book that a meeting brings forth', () => {
    const text =
      'El congreso “Muelles abiertos” terminó ayer. El libro de actas, que llevará el título de «Fronteras de sal», sale en mayo.'
    expect(theme('es', text)).toBe('Muelles abiertos')
  })
})

describe('a theme behind a colon in French', () => {
  it.each([
    [
      'Le port organise à Sfax une formation gratuite destinée à vingt animateurs : « Raconter la mer sans la subir ».',
      'Raconter la mer sans la subir',
    ],
    [
      'La médiathèque propose jeudi une rencontre ouverte à toutes et à tous : « Exils et langues maternelles ».',
      'Exils et langues maternelles',
    ],
    [
      'Le Collectif des quais a convié élus et marins à un forum autour d’une question posée sans détour : « Qui paie la barque ? »',
      'Qui paie la barque ?',
    ],
  ])('is told: %s', (text, told) => {
    expect(theme('fr', text)).toBe(told)
  })

  it('is not what somebody says there', () => {
    expect(
      theme('fr', 'Le port organise mardi un débat entre élus et riverains : « Nous ne voulons plus de ce centre ».'),
    ).toBeNull()
  })
})
