import { describe, expect, it } from 'vitest'
import { briefOf } from '../../../../functions/core/briefs/brief.ts'
import { anArticle } from '../articles.ts'

const kinds = (lang: string, title: string, text: string) => briefOf(anArticle({ lang, title, text })).kinds

describe('the kinds of an article', () => {
  it.each([
    ['fr', 'Un séminaire sur l’asile', 'Un séminaire sur l’asile et les réfugiés s’est ouvert lundi à Sfax.'],
    ['fr', 'Former les juges', 'Un atelier de formation sur la traite et la migration est organisé à Fès.'],
    ['en', 'Experts meet', 'A workshop on labour migration was held in Kampala on Monday.'],
    ['es', 'Diálogo en Lima', 'El taller sobre personas refugiadas se celebró en Lima con expertos.'],
    ['ar', 'مائدة مستديرة', 'نظمت جمعية الضفاف مائدة مستديرة حول إدماج المهاجرين بطنجة.'],
  ])('%s: %s is a roundtable', (lang, title, text) => {
    expect(kinds(lang, title, text)).toContain('roundtable')
  })

  it.each([
    ['fr', 'its day', 'Les retours vus du village', 'Un colloque, jeudi à Zagora, a parlé des émigrés qui rentrent.'],
    ['fr', 'its title', 'Aïn Leuh écoute', 'Les élus sortent d’une table ronde « Partir, revenir » sur les émigrés.'],
    [
      'fr',
      'a house to confer in',
      'Le droit des exilés',
      'Mardi, trente juristes, élus et voisins se sont retrouvés au Palais des arts de Sfax.',
    ],
    ['en', 'who holds it', 'Seasons abroad', 'Growers and seasonal workers were brought together for a seminar.'],
    ['es', 'its day', 'Los que vuelven', 'El martes hubo en Arucas un coloquio sobre los cayucos.'],
    ['ar', 'its title', 'العائدون', 'تابع الحاضرون ندوة بعنوان «من الضفة إلى القرية» عن المهاجرين.'],
  ])('%s: a meeting with %s beside it is one, whatever the title says', (lang, _what, title, text) => {
    expect(kinds(lang, title, text)).toEqual(['roundtable'])
  })

  it.each([
    'Une trentaine de migrants se sont retrouvés mardi dans un hôtel de Calais, où une collecte est organisée.',
    'Des manifestants se sont réunis samedi place du Port, à l’appel de collectifs de migrants.',
    'Des juristes se sont réunis samedi devant la préfecture pour défendre les migrants.',
  ])('are none of people who only gather: %s', (text) => {
    expect(kinds('fr', 'Migrants : un samedi à Calais', text)).toEqual([])
  })

  it('count no share buttons or captions as the lead', () => {
    const chrome = Array.from({ length: 9 }, (_, at) => `Partager sur le réseau ${at}`).join('\n\n')
    const news = 'Un séminaire sur les réfugiés s’est tenu lundi à Sfax.'
    expect(kinds('fr', 'À Sfax', `${chrome}\n\n${news}`)).toEqual(['roundtable'])
  })

  it.each([
    ['fr', 'L’Observatoire des mobilités publie sa carte', 'Il suit les migrants qui passent le détroit.'],
    ['en', 'A crossings observatory opens', 'The Observatory of Sahara Crossings will count migrants.'],
    ['es', 'Nace un observatorio', 'El Observatorio de la Movilidad del Estrecho contará a los migrantes.'],
    ['ar', 'تقرير أول', 'أصدر مرصد التنقلات بالجنوب تقريره عن المهاجرين.'],
  ])('%s: an observatory may call migration mobility', (lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual(['observatory'])
  })

  it('are the observatory’s alone where a meeting is but mentioned', () => {
    const text = 'L’Observatoire des migrations a un siège. Ses statuts furent adoptés au sommet de juin.'
    expect(kinds('fr', 'Un siège pour l’Observatoire des migrations', text)).toEqual(['observatory'])
  })

  it('take "the conference" for the press conference that was named before', () => {
    const text = 'The mayor gave a press conference on migrants. The conference was held on Monday.'
    expect(kinds('en', 'Mayor speaks', text)).toEqual([])
  })

  it.each([
    ['fr', 'L’Observatoire des migrations recrute', 'L’Observatoire régional des migrations cherche un statisticien.'],
    ['en', 'New head', 'The Island Migration Observatory named a new head.'],
    ['es', 'Informe', 'El Observatorio de las Migraciones presentó su informe anual.'],
    ['ar', 'تقرير جديد', 'أصدر المرصد الجهوي للهجرة تقريره السنوي.'],
  ])('%s: %s is of an observatory', (lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual(['observatory'])
  })

  it('are both where an observatory holds a roundtable', () => {
    const text = 'L’Observatoire régional des migrations organise un colloque sur les travailleurs migrants à Nador.'
    expect(kinds('fr', 'Colloque à Nador', text)).toEqual(['roundtable', 'observatory'])
  })

  it.each([
    [
      'birds',
      'fr',
      'L’Observatoire des oiseaux',
      'L’Observatoire des oiseaux migrateurs organise un atelier sur la migration des cigognes.',
    ],
    ['prices', 'fr', 'Observatoire des prix', 'L’Observatoire des prix tient une table ronde sur les prix du sucre.'],
    ['football', 'en', 'Football round table', 'A football round table was held by clubs on Monday.'],
    [
      'clouds',
      'es',
      'Migración a la nube',
      'El foro sobre la migración a la nube y a servidores cloud reunió a expertos en software.',
    ],
    ['the moon', 'ar', 'مرصد فلكي', 'نظم المرصد الفلكي ندوة حول هلال رمضان.'],
    [
      'a press conference',
      'fr',
      'Migrants secourus',
      'Le préfet a tenu une conférence de presse sur les migrants secourus en mer.',
    ],
    ['other news of migrants', 'en', 'Rescue', 'The coast guard rescued 40 migrants off the islands on Friday.'],
  ])('are none for %s', (_what, lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual([])
  })

  it.each([
    [
      'fr',
      'Loyers',
      'L’Observatoire des migrations du Haouz publie une étude sur le prix des loyers et les tarifs du car.',
    ],
    ['en', 'Fares', 'The Strait Migration Observatory says that the price boatmen ask has doubled; prices rose twice.'],
    ['es', 'Alquileres', 'El Observatorio Insular de las Migraciones alerta del precio del alquiler y de la vivienda.'],
    ['ar', 'الكراء', 'نبه المرصد الجهوي للهجرة إلى أسعار الكراء وأسعار النقل في المدينة.'],
  ])('%s: an observatory of migration stays one when it speaks of %s', (lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual(['observatory'])
  })

  it.each([
    ['fr', 'L’Observatoire des prix relève que les travailleurs étrangers paient plus cher leur loyer.'],
    ['fr', 'L’observatoire des migrations de la baie a compté lundi 2 000 grues cendrées.'],
    ['en', 'The Migration Observatory at the cape counted 400 storks on Monday.'],
    ['es', 'El observatorio de las migraciones del cabo contó el lunes 3.000 cigüeñas.'],
    ['es', 'El Observatorio de la Vivienda alerta del alquiler que pagan los migrantes.'],
    ['ar', 'أعلن مرصد الهجرة بالبحيرة عن وصول أسراب من الطيور يوم الاثنين.'],
  ])('%s: one of something else is none: %s', (lang, text) => {
    expect(kinds(lang, 'Du nouveau', text)).toEqual([])
  })

  it.each([
    [
      'fr',
      'Le Congrès américain rejette un texte',
      'Le Congrès des États-Unis a rejeté mardi un texte sur l’immigration.',
    ],
    ['fr', 'Passeurs jugés', 'La cour d’assises juge depuis lundi trois passeurs. Les assises siègent jusqu’à jeudi.'],
    [
      'fr',
      'Couture',
      'Douze migrants travaillaient dans un atelier clandestin, ouvert en 2020, fermé lundi par la police.',
    ],
    ['en', 'Congress passes a bill', 'The US Congress passed an immigration bill on Thursday after a debate.'],
    ['en', 'Hearing put off', 'A deportation hearing for three asylum seekers was held on Monday.'],
    ['en', 'Talks stall', 'Coalition talks held on Monday stalled over asylum.'],
    ['es', 'El Congreso vota hoy', 'El Congreso de los Diputados vota hoy, martes, la ley de extranjería.'],
    ['es', 'Calma', 'Durante la jornada del lunes llegaron 40 migrantes en patera, en una jornada de calma abierta.'],
    ['es', 'Costura', 'La policía cerró el lunes un taller clandestino en el que trabajaban doce migrantes.'],
    ['ar', 'ميزانية', 'خلال الدورة الاستثنائية المنعقدة أمس خصص المجلس البلدي ميزانية للاجئين.'],
    ['ar', 'شارع', 'خرج المئات يوم السبت في تظاهرة احتجاجية ضد ترحيل المهاجرين.'],
  ])('%s: parliaments, courts, sweatshops and working days are no meetings: %s', (lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual([])
  })

  it.each([
    ['en', 'Safe jobs abroad: a seminar', 'A seminar on recruiting was held on Saturday; it told of jobs abroad.'],
    [
      'en',
      'Ministers promise',
      'On the occasion of the third Ministerial Forum on Migration, ministers promised more.',
    ],
    ['es', 'Los ministros prometen', 'Con motivo del tercer foro sobre migración, los ministros prometieron más.'],
    ['ar', 'وزراء يتعهدون', 'على هامش المنتدى الوزاري حول الهجرة تعهد الوزراء بالتعاون.'],
    ['es', 'Congreso en Vélez', 'El Congreso de Migraciones reunió el jueves a 200 investigadores.'],
  ])('%s: what is told on the occasion of a meeting is news of it: %s', (lang, title, text) => {
    expect(kinds(lang, title, text)).toEqual(['roundtable'])
  })
})
