import { describe, expect, it } from 'vitest'
import { organizersOf } from '../../../../functions/core/briefs/bodies/organizers.ts'
import { readSource } from '../../../../functions/core/briefs/reading/source.ts'
import { lexiconOf } from '../../../../functions/core/briefs/reading/words.ts'
import { anArticle } from '../articles.ts'

/** The organisers of an article as it writes them. */
function organizers(lang: string, text: string, title = ''): readonly string[] {
  const article = anArticle({ lang, title, text })
  const lexicon = lexiconOf(lang)
  if (lexicon === null) throw new Error(lang)
  return organizersOf(readSource(article), lexicon).map((span) =>
    (span.in === 'title' ? title : text).slice(span.start, span.end),
  )
}

describe('who is the subject of a verb of holding', () => {
  it.each([
    ['en', 'The Harbour Institute will jointly host a seminar on migration on Monday.', ['The Harbour Institute']],
    [
      'en',
      'The Coast University and the Harbour Institute (HI) on Tuesday held a workshop on asylum.',
      ['The Coast University', 'the Harbour Institute (HI)'],
    ],
    [
      'en',
      'The Department of Labour and Employment is organising a two-day forum on migrant workers.',
      ['The Department of Labour and Employment'],
    ],
    [
      'en',
      'Harbour Welcomes, a local charity, is putting on a panel discussion about refugees tonight.',
      ['Harbour Welcomes'],
    ],
    [
      'en',
      'The Delta Migration Observatory unveiled its first yearbook in Warri on Monday.',
      ['The Delta Migration Observatory'],
    ],
    ['en', 'The county council has convened a roundtable on asylum housing.', ['The county council']],
    ['fr', 'L’Institut des rivages tiendra jeudi à Nantes un séminaire sur la migration.', ['L’Institut des rivages']],
    [
      'fr',
      'Le Réseau des deux rives et l’association Passerelles viennent d’organiser un atelier sur l’exil.',
      ['Le Réseau des deux rives', 'l’association Passerelles'],
    ],
    [
      'fr',
      'La chaire Mobilités de l’université du Cap a consacré, hier, une journée d’étude aux réfugiés qu’elle a organisée.',
      ['La chaire Mobilités de l’université du Cap'],
    ],
    [
      'fr',
      'L’OIM, avec le ministère de la Santé, a réuni mardi un panel sur les migrants.',
      ['L’OIM', 'le ministère de la Santé'],
    ],
    [
      'fr',
      'C’est un colloque sur l’asile que tiendra mardi la Faculté de droit de Sousse.',
      ['la Faculté de droit de Sousse'],
    ],
    ['es', 'La Asociación Orillas organizará este viernes un foro sobre migraciones.', ['La Asociación Orillas']],
    [
      'es',
      'El Colegio de Abogados de Cádiz y la Fundación Dos Orillas celebran hoy una jornada sobre asilo.',
      ['El Colegio de Abogados de Cádiz', 'la Fundación Dos Orillas'],
    ],
    [
      'es',
      'En el seminario que organizó ayer la Cátedra de Movilidad se habló de migraciones.',
      ['la Cátedra de Movilidad'],
    ],
    [
      'es',
      'El ayuntamiento de Motril ha puesto en marcha un taller para personas migrantes.',
      ['El ayuntamiento de Motril'],
    ],
    ['ar', 'نظم مركز الضفتين للدراسات، أمس الخميس، ندوة حول الهجرة.', ['مركز الضفتين للدراسات']],
    ['ar', 'تنظم جمعية الجسور وكلية الحقوق بسلا يوم السبت لقاء حول اللجوء.', ['جمعية الجسور', 'كلية الحقوق']],
    ['ar', 'تعتزم وزارة الجالية عقد مؤتمر حول الهجرة.', ['وزارة الجالية']],
  ])('%s: %s', (lang, text, expected) => {
    expect(organizers(lang, text)).toEqual(expected)
  })
})

describe('who is the agent of a passive', () => {
  it.each([
    ['en', 'A webinar on migration was put together last week by the Harbour Institute.', ['the Harbour Institute']],
    [
      'en',
      'Delegates met at a seminar on asylum convened by UNHCR and the Ministry of Interior in Jinja.',
      ['UNHCR', 'the Ministry of Interior'],
    ],
    [
      'en',
      'The workshop on migrant health, sponsored by the Coast Foundation, an NGO, drew nurses.',
      ['the Coast Foundation'],
    ],
    [
      'en',
      'It was a panel on exile under the auspices of the Centre for Refugee Studies, University of Mwanza.',
      ['the Centre for Refugee Studies, University of Mwanza'],
    ],
    [
      'fr',
      'Un colloque sur l’exil est organisé du 3 au 5 mai à Oran par le laboratoire Mobilités et la Ligue des voisins.',
      ['le laboratoire Mobilités', 'la Ligue des voisins'],
    ],
    [
      'fr',
      'La table ronde sur l’asile, à l’initiative du Conseil des sages et de l’association Rivage, s’ouvre lundi.',
      ['Conseil des sages', 'l’association Rivage'],
    ],
    [
      'fr',
      'Placé sous l’égide du ministère de la Santé, de la Population et de la Réforme hospitalière, l’atelier sur les migrants dure deux jours.',
      ['ministère de la Santé, de la Population et de la Réforme hospitalière'],
    ],
    [
      'fr',
      'Les chercheurs invités par la Maison des sciences de Sfax ont débattu de migration lors d’un séminaire.',
      ['la Maison des sciences de Sfax'],
    ],
    [
      'es',
      'El foro sobre migración, convocado por la Cruz Verde y la Universidad de La Costa, reunió a cien vecinos.',
      ['la Cruz Verde', 'la Universidad de La Costa'],
    ],
    [
      'es',
      'Un curso sobre asilo impulsado por la Dirección General de Migraciones y Fronteras empezó ayer.',
      ['la Dirección General de Migraciones y Fronteras'],
    ],
    ['es', 'Las jornadas sobre migraciones se celebran bajo los auspicios del Instituto Andino.', ['Instituto Andino']],
    ['ar', 'انعقدت بوجدة ندوة حول الهجرة نظمتها جامعة الشاطئ ومعهد الحدود.', ['جامعة الشاطئ', 'معهد الحدود']],
    ['ar', 'احتضنت قاعة البلدية مائدة مستديرة حول اللجوء بمبادرة من جمعية النور للتنمية.', ['جمعية النور للتنمية']],
    ['ar', 'شارك خبراء في ورشة حول الهجرة من تنظيم المرصد الجهوي للهجرة.', ['المرصد الجهوي للهجرة']],
    ['ar', 'ناقش ملتقى حول الهجرة تحت إشراف كلية الآداب، قضايا الشباب.', ['كلية الآداب']],
  ])('%s: %s', (lang, text, expected) => {
    expect(organizers(lang, text)).toEqual(expected)
  })
})

describe('partners', () => {
  it.each([
    [
      'en',
      'The Harbour Institute held a seminar on migration in partnership with the Coast University.',
      ['The Harbour Institute', 'the Coast University'],
    ],
    [
      'en',
      'The Harbour Institute, together with UNHCR, held a seminar on migration with funding from the Bank of Coast.',
      ['The Harbour Institute', 'UNHCR'],
    ],
    [
      'fr',
      'L’Institut des rivages organise un séminaire sur la migration, de concert avec la Ville de Nantes et avec le soutien de la Banque du Sud.',
      ['L’Institut des rivages', 'la Ville de Nantes'],
    ],
    [
      'es',
      'La Asociación Orillas celebró un foro sobre migración de la mano de Cáritas y con el apoyo del Banco Azul.',
      ['La Asociación Orillas', 'Cáritas'],
    ],
    [
      'ar',
      'نظمت جمعية الجسور ندوة حول الهجرة بشراكة مع جامعة الشاطئ وبدعم من بنك البحر.',
      ['جمعية الجسور', 'جامعة الشاطئ'],
    ],
  ])('%s: count, funders do not: %s', (lang, text, expected) => {
    expect(organizers(lang, text)).toEqual(expected)
  })

  it('are found in the sentence after', () => {
    const text = 'El Colegio del Puerto organiza un curso sobre asilo. La formación se hace en colaboración con ACNUR.'
    expect(organizers('es', text)).toEqual(['El Colegio del Puerto', 'ACNUR'])
  })
})

describe('a body that is named short', () => {
  it.each([
    [
      'en',
      'So says the Coast Observatory on Migration (COM). The figures were shown at a panel which the observatory hosted jointly with the Harbour Institute.',
      ['the Coast Observatory on Migration (COM)', 'the Harbour Institute'],
    ],
    [
      'en',
      'IOR held a seminar on migration. The International Office for Returns (IOR) met in Lomé.',
      ['The International Office for Returns (IOR)'],
    ],
    [
      'fr',
      'Le Laboratoire des confins a dix ans. Jeudi, le laboratoire organise un colloque sur la migration.',
      ['Le Laboratoire des confins'],
    ],
    ['ar', 'تأسست جامعة الشاطئ سنة 2001. ونظمت الجامعة أمس ندوة حول الهجرة.', ['جامعة الشاطئ']],
  ])('%s: is shown in full: %s', (lang, text, expected) => {
    expect(organizers(lang, text)).toEqual(expected)
  })
})

describe('who does not organise', () => {
  it.each([
    ['en', 'Researchers, lawyers and teachers met on Monday for a seminar on migration.'],
    ['en', 'The Minister of Labour, Awa Ba, opened the seminar on migration.'],
    ['en', 'On Wednesday the Vienna Conference on asylum opened.'],
    ['fr', 'Fès accueille jeudi un séminaire sur la migration.'],
    ['fr', 'Mme Awa Ba présente jeudi le séminaire sur la migration.'],
    ['es', 'Cádiz acoge este jueves un foro sobre migraciones.'],
    ['ar', 'تحتضن مدينة فاس ندوة حول الهجرة.'],
  ])('%s: %s', (lang, text) => {
    expect(organizers(lang, text)).toEqual([])
  })
})

describe('an observatory that is the news', () => {
  it.each([
    [
      'en',
      'Crossings fell by half, according to a bulletin of the Coast Migration Observatory.',
      ['the Coast Migration Observatory'],
    ],
    ['fr', 'L’Observatoire des mobilités du Sud ouvre ses portes à Gabès.', ['L’Observatoire des mobilités du Sud']],
    [
      'es',
      'El Observatorio de la Inmigración del Estrecho cumple diez años.',
      ['El Observatorio de la Inmigración del Estrecho'],
    ],
    ['ar', 'كشف تقرير أصدره المرصد الجهوي للهجرة أن العدد تضاعف.', ['المرصد الجهوي للهجرة']],
  ])('%s: %s', (lang, text, expected) => {
    expect(organizers(lang, text)).toEqual(expected)
  })
})

describe('organisers in Spanish', () => {
  it.each([
    [
      'El Observatorio de las Dos Orillas (ODO) inició su andadura el jueves. El nuevo organismo, que sostienen la Ciudad Vieja y la Universidad del Puerto, publicará un boletín.',
      ['El Observatorio de las Dos Orillas (ODO)'],
    ],
    [
      'La llegada de migrantes creció, con Angola a la cabeza, según un informe difundido por el Observatorio de las Dos Orillas.',
      ['el Observatorio de las Dos Orillas'],
    ],
    [
      'La Facultad del Mar convoca el curso de migración que se impartirá en Tapachula, Chiapas, del 4 al 9 de mayo.',
      ['La Facultad del Mar'],
    ],
  ])('are those who act: %s', (text, told) => {
    expect(organizers('es', text)).toEqual(told)
  })
})

describe('those with whom, under whom and by whose initiative something is held', () => {
  it.each([
    [
      'en',
      'The meeting on migration was held in Lomé, at the initiative of Togo and with Spain as co-host.',
      ['Togo', 'Spain'],
    ],
    [
      'en',
      'Organised by Mansoura University with the collaboration of Uppsala University, the summer school is on migration.',
      ['Mansoura University', 'Uppsala University'],
    ],
    [
      'en',
      'The Ruaha Council and the Institute of Rural Studies on Tuesday evening filled the hall for a debate on exile.',
      ['The Ruaha Council', 'the Institute of Rural Studies'],
    ],
    [
      'en',
      'A seminar on exile is organised by the Centre for Law at Kwame Nkrumah University.',
      ['the Centre for Law at Kwame Nkrumah University'],
    ],
    [
      'fr',
      'Placé sous l’égide du ministère de la Jeunesse, ce forum est organisé par l’association Horizons.',
      ['l’association Horizons'],
    ],
    [
      'fr',
      'Le webinaire sur l’exil était proposé par l’Observatoire Atlas de concert avec la Chaire de droit.',
      ['l’Observatoire Atlas', 'la Chaire de droit'],
    ],
    [
      'fr',
      'L’initiative du forum sur l’exil revient à l’association Horizons et au Centre Averroès.',
      ['l’association Horizons', 'Centre Averroès'],
    ],
    ['fr', 'Le forum a entendu le récit des auditions menées par le Parlement régional.', []],
  ])('%s: %s', (lang, text, told) => {
    expect(organizers(lang, text)).toEqual(told)
  })
})

describe('who organises by more than a verb and its subject', () => {
  it.each([
    // Behind a relative pronoun, whatever governs the name.
    [
      'en',
      'Much of it came from the Lagos Law Centre, which organised the panel on migration.',
      ['the Lagos Law Centre'],
    ],
    [
      'fr',
      'C’est le Centre d’études des rives qui organise cette table ronde sur l’exil.',
      ['le Centre d’études des rives'],
    ],
    ['ar', 'إن جمعية الأفق إذ تنظم هذه الندوة حول الهجرة تدعو إلى الحوار.', ['جمعية الأفق']],
    // By a noun for it.
    [
      'fr',
      'Un forum sur la diaspora se tient à Lomé. Les organisateurs, la Chambre des métiers et l’ONG Retour gagnant, attendent cent personnes.',
      ['la Chambre des métiers', 'l’ONG Retour gagnant'],
    ],
    ['es', 'Así lo dijo la Fundación Orilla, organizadora del seminario sobre migrantes.', ['la Fundación Orilla']],
    [
      'en',
      'Behind the conference on migration are the Sand Institute and Noor University.',
      ['the Sand Institute', 'Noor University'],
    ],
    // By a meeting of its own, or what it wants with one.
    ['fr', 'L’Institut Thala a fait de l’exil le sujet de sa conférence annuelle.', ['L’Institut Thala']],
    [
      'es',
      'Con este seminario, la Organización de los Puertos quiere ayudar a los trabajadores migrantes.',
      ['la Organización de los Puertos'],
    ],
    // Two states, two signers.
    ['en', 'Talks between Kenya and Uganda on migrant workers resumed on Monday.', ['Kenya', 'Uganda']],
    ['ar', 'عقدت تونس وإيطاليا يوم الاثنين جولة من المحادثات حول الهجرة.', ['تونس', 'إيطاليا']],
    // By founding the observatory.
    [
      'fr',
      'Le conseil départemental de la Lande crée un observatoire des migrations.',
      ['Le conseil départemental de la Lande'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(organizers(lang, text)).toEqual(expected)
  })

  it.each([
    // A meeting that starts does not hold itself.
    ['en', 'The conference, which starts tomorrow evening, builds on last year’s debate on migration.'],
    ['en', 'The forum on the border between Kenya and Uganda dealt with migration.'],
    ['fr', 'La table ronde sur l’exil s’est tenue en présence de l’ambassade du Japon.'],
  ])('is not told: %s %s', (lang, text) => {
    expect(organizers(lang, text)).toEqual([])
  })
})
