import { LANGUAGES, type Language } from '../../../functions/core/model.ts'

// Feeds of invented outlets, each with chrome of its own that no list of words knows: for measuring what is learned.

interface Phrases {
  readonly who: readonly string[]
  readonly does: readonly string[]
  readonly what: readonly string[]
  readonly where: readonly string[]
  readonly towns: readonly string[]
  readonly mottos: readonly string[]
  readonly prompts: readonly string[]
  readonly footers: readonly string[]
  readonly counters: readonly string[]
}

const PHRASES: Readonly<Record<Language, Phrases>> = {
  fr: {
    who: [
      'La Ligue des ports',
      'Un collectif de mères',
      'Le conseil du détroit',
      'Une chercheuse de l’université',
      'La maison des rivages',
      'Le syndicat des pêcheurs',
      'Une équipe de juristes',
    ],
    does: ['a présenté', 'a demandé', 'prépare', 'a remis aux élus', 'veut étendre', 'a discuté', 'publie', 'défend'],
    what: [
      'un inventaire des besoins',
      'une charte de l’accueil',
      'des chiffres sur les passages',
      'un plan pour les familles',
      'une enquête sur les retours',
      'un guide pour les communes',
      'une carte des abris',
    ],
    where: [
      'dans les villes du littoral',
      'au cours d’une réunion publique',
      'avant la fin de l’automne',
      'devant une centaine d’habitants',
      'avec l’appui des deux rives',
      'pour les mois d’hiver',
      'après une semaine de travaux',
    ],
    towns: ['Tanger', 'Safi', 'Nador'],
    mottos: [
      '%s, le quotidien qui regarde la mer',
      'Toute la côte chaque matin avec %s',
      '%s dit ce que les vagues apportent',
    ],
    prompts: [
      'Notre lettre du vendredi arrive chez vous dès que vous nous laissez votre adresse.',
      'Chaque lundi, la rédaction de %s vous écrit, il suffit de le vouloir.',
      'Trois mille lecteurs ont déjà choisi la formule papier de %s.',
    ],
    footers: [
      '%s est une coopérative de presse fondée par douze journalistes du détroit et tenue par ses lecteurs.',
      'La reproduction des textes de %s est permise aux écoles et aux associations du rivage.',
      'Pour joindre le bureau de %s, passez rue des Tanneurs aux heures de marée basse.',
    ],
    counters: ['Ouvert %d fois depuis ce matin', '%d mercis, %d désaccords', 'Rangé dans %d classeurs de lecteurs'],
  },
  en: {
    who: [
      'The League of Ports',
      'A group of mothers',
      'The strait council',
      'A scholar of the university',
      'The house of shores',
      'The fishers’ union',
      'A team of lawyers',
    ],
    does: [
      'presented',
      'asked for',
      'is preparing',
      'handed the councillors',
      'wants to extend',
      'discussed',
      'publishes',
      'defends',
    ],
    what: [
      'a list of needs',
      'a charter of welcome',
      'figures on crossings',
      'a plan for families',
      'a survey on returns',
      'a guide for towns',
      'a map of shelters',
    ],
    where: [
      'in the towns of the coast',
      'at a public meeting',
      'before the end of autumn',
      'before a hundred residents',
      'with the help of both shores',
      'for the months of winter',
      'after a week of work',
    ],
    towns: ['Dover', 'Hythe', 'Deal'],
    mottos: [
      '%s, the paper that watches the sea',
      'All of the coast every morning with %s',
      '%s tells what the waves bring',
    ],
    prompts: [
      'Our Friday letter finds you once you leave an address with us.',
      'Each Monday the desk of %s writes to you if you care to hear.',
      'Three thousand readers have already taken the paper form of %s.',
    ],
    footers: [
      '%s is a press cooperative founded by twelve journalists of the strait and held by its readers.',
      'Schools and societies of the shore may print what %s writes without asking.',
      'To find the office of %s, walk down Tanner Street when the tide is out.',
    ],
    counters: ['Opened %d times since morning', '%d thanks, %d doubts', 'Filed in %d readers’ binders'],
  },
  es: {
    who: [
      'La Liga de los puertos',
      'Un grupo de madres',
      'El consejo del estrecho',
      'Una profesora de la universidad',
      'La casa de las orillas',
      'El sindicato de pescadores',
      'Un equipo de juristas',
    ],
    does: [
      'presentó',
      'pidió',
      'prepara',
      'entregó a los concejales',
      'quiere ampliar',
      'debatió',
      'publica',
      'defiende',
    ],
    what: [
      'un inventario de necesidades',
      'una carta de acogida',
      'cifras sobre los cruces',
      'un plan para las familias',
      'una encuesta sobre los retornos',
      'una guía para los municipios',
      'un mapa de albergues',
    ],
    where: [
      'en los pueblos de la costa',
      'durante una reunión pública',
      'antes de que acabe el otoño',
      'ante un centenar de vecinos',
      'con el apoyo de las dos orillas',
      'para los meses de invierno',
      'tras una semana de trabajo',
    ],
    towns: ['Tarifa', 'Motril', 'Adra'],
    mottos: ['%s, el diario que mira al mar', 'Toda la costa cada mañana con %s', '%s cuenta lo que traen las olas'],
    prompts: [
      'Nuestra carta de los viernes llega a su casa en cuanto nos deja una dirección.',
      'Cada lunes la redacción de %s le escribe si así lo quiere.',
      'Tres mil lectores eligieron ya la edición en papel de %s.',
    ],
    footers: [
      '%s es una cooperativa de prensa fundada por doce periodistas del estrecho y sostenida por sus lectores.',
      'Las escuelas y asociaciones de la orilla pueden imprimir los textos de %s sin pedir permiso.',
      'Para encontrar la oficina de %s, baje por la calle de los Curtidores con marea baja.',
    ],
    counters: ['Abierto %d veces desde la mañana', '%d gracias, %d dudas', 'Guardado en %d carpetas de lectores'],
  },
  ar: {
    who: [
      'رابطة الموانئ',
      'مجموعة من الأمهات',
      'مجلس المضيق',
      'باحثة من الجامعة',
      'دار الضفاف',
      'نقابة الصيادين',
      'فريق من القانونيين',
    ],
    does: [
      'قدمت أمس',
      'ناقشت مطولا',
      'تعد حاليا',
      'سلمت للمنتخبين',
      'تريد توسيع',
      'درست بعناية',
      'نشرت حديثا',
      'دافعت عن',
    ],
    what: [
      'جردا للحاجيات',
      'ميثاقا للاستقبال',
      'أرقاما عن العبور',
      'خطة لفائدة الأسر',
      'بحثا حول العودة',
      'دليلا للجماعات',
      'خريطة للملاجئ',
    ],
    where: [
      'في مدن الساحل',
      'خلال لقاء عمومي',
      'قبل نهاية الخريف',
      'أمام مئة من السكان',
      'بدعم من الضفتين',
      'لأشهر الشتاء المقبلة',
      'بعد أسبوع من العمل',
    ],
    towns: ['طنجة', 'آسفي', 'الناظور'],
    mottos: ['%s الجريدة التي تنظر إلى البحر', 'كل الساحل كل صباح مع %s', '%s تروي ما تحمله الأمواج'],
    prompts: [
      'رسالتنا ليوم الجمعة تصل إلى بيتكم متى تركتم لنا عنوانا.',
      'كل اثنين تكتب لكم هيئة تحرير %s إن رغبتم في ذلك.',
      'ثلاثة آلاف قارئ اختاروا من قبل النسخة الورقية من %s.',
    ],
    footers: [
      '%s تعاونية صحفية أسسها اثنا عشر صحفيا من المضيق ويملكها قراؤها.',
      'يمكن لمدارس الضفة وجمعياتها طبع نصوص %s دون إذن مسبق.',
      'للوصول إلى مكتب %s انزلوا زنقة الدباغين عند الجزر.',
    ],
    counters: ['فتح %d مرة منذ الصباح', '%d شكرا و%d تحفظا', 'محفوظ في %d من ملفات القراء'],
  },
}

/** An entry's text as the feed carries it, with what of it is chrome and what is the article's own. */
export interface InventedEntry {
  readonly title: string
  readonly text: string
  readonly chrome: readonly string[]
  readonly own: readonly string[]
}

/** Numbers in [0, 1), the same for the same seed. Source: mulberry32. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/**
 * One document of an invented outlet's feed: `count` articles with the outlet's own header, prompt, footer and counter;
 * every third opens with its town; three follow one story and repeat its background; one stands in it twice.
 */
export function inventedFeed(lang: Language, seed: number, count = 12): readonly InventedEntry[] {
  const random = seeded(seed * 7 + LANGUAGES.indexOf(lang))
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? ''
  const phrases = PHRASES[lang]
  const outlet = `${lang === 'ar' ? 'صدى' : 'Echo'} ${seed}${lang === 'ar' ? ' المضيق' : ' Littoral'}`
  const fill = (pattern: string): string =>
    pattern.replaceAll('%s', outlet).replaceAll('%d', () => String(2 + Math.floor(random() * 900)))
  const sentence = (): string =>
    `${pick(phrases.who)} ${pick(phrases.does)} ${pick(phrases.what)} ${pick(phrases.where)} ${lang === 'ar' ? 'و' : '— '}${pick(phrases.what)} ${pick(phrases.where)}.`
  const paragraph = (): readonly string[] => Array.from({ length: 2 + Math.floor(random() * 3) }, sentence)

  const header = fill(pick(phrases.mottos))
  const prompt = fill(pick(phrases.prompts))
  const footer = fill(pick(phrases.footers))
  const counter = pick(phrases.counters)
  const sticks = random() < 0.5
  const background = sentence()

  const entries = Array.from({ length: count }, (_, at): InventedEntry => {
    const paragraphs = Array.from({ length: 2 + Math.floor(random() * 3) }, paragraph).map((list) => [...list])
    const town = pick(phrases.towns)
    const first = paragraphs[0]
    if (first !== undefined && at % 3 === 0) first[0] = `${town} – ${first[0] ?? ''}`
    if (at < 3) paragraphs.at(-1)?.push(background)
    const own = paragraphs.flat()
    const count = fill(counter)
    const body = paragraphs.map((list) => list.join(' '))
    // Some outlets set their prompt as a paragraph, some let it run on in the last one.
    const asks = random() < 0.8
    const last = !asks ? [body.at(-1) ?? ''] : sticks ? [`${body.at(-1) ?? ''} ${prompt}`] : [body.at(-1) ?? '', prompt]
    const text = [header, ...body.slice(0, -1), ...last, count, footer].join('\n\n')
    return { title: sentence().slice(0, 80), text, own, chrome: [header, ...(asks ? [prompt] : []), count, footer] }
  })
  const twice = entries[count - 1]
  return twice === undefined ? entries : [...entries, { ...twice }]
}

/** How much of the chrome is gone from cleaned entries, and how much of the articles is still there; shares. */
export function removalOf(
  entries: readonly InventedEntry[],
  clean: (entry: InventedEntry) => string,
): { readonly removed: number; readonly kept: number } {
  const counts = entries.map((entry) => {
    const text = clean(entry)
    const left = entry.chrome.filter((piece) => text.includes(piece)).length
    return {
      chrome: entry.chrome.length,
      left,
      own: entry.own.length,
      kept: entry.own.filter((piece) => text.includes(piece)).length,
    }
  })
  const sum = (of: (count: (typeof counts)[number]) => number) => counts.reduce((total, count) => total + of(count), 0)
  return {
    removed: 1 - sum(({ left }) => left) / sum(({ chrome }) => chrome),
    kept: sum(({ kept }) => kept) / sum(({ own }) => own),
  }
}
