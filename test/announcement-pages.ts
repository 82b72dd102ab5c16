// Pages of invented bodies: their announcements, and the chrome around the list of them.

/** One announcement of an invented body. */
export interface Notice {
  readonly title: string
  /** YYYY-MM-DD. */
  readonly day: string
  readonly slug: string
  readonly teaser: string
}

export type PageLang = 'fr' | 'ar' | 'en' | 'es'

const DAYS = [
  '2026-11-20',
  '2026-11-12',
  '2026-10-29',
  '2026-10-07',
  '2026-08-31',
  '2026-06-18',
  '2026-05-04',
  '2026-02-10',
]

const TITLES: Readonly<Record<PageLang, readonly string[]>> = {
  fr: [
    'Table ronde sur la reconnaissance des diplômes des travailleurs migrants',
    'Parution du rapport annuel 2025 sur les retours volontaires',
    'Appel à contributions : enfances en mobilité',
    'Le conseil scientifique s’est réuni à Kénitra',
    'Bulletin statistique n° 14',
    'Signature d’une convention avec l’université du Littoral',
    'Formation des agents communaux à l’accueil des demandeurs d’asile',
    'Nouvelle base de données sur les titres de séjour',
  ],
  ar: [
    'مائدة مستديرة حول الاعتراف بشهادات العمال المهاجرين',
    'صدور التقرير السنوي حول العودة الطوعية',
    'دعوة إلى المساهمة في عدد خاص عن طفولة المهاجرين',
    'اجتماع المجلس العلمي للمرصد بالقنيطرة',
    'النشرة الإحصائية الرابعة عشرة',
    'توقيع اتفاقية مع جامعة الساحل',
    'دورة تكوينية لموظفي الجماعات حول استقبال طالبي اللجوء',
    'قاعدة بيانات جديدة حول سندات الإقامة',
  ],
  en: [
    'Roundtable on recognising the qualifications of migrant workers',
    'Annual report on voluntary returns published',
    'Call for papers: childhoods on the move',
    'Scientific council meets in the northern office',
    'Statistical bulletin no. 14',
    'Agreement signed with the Coastal University',
    'Municipal staff trained in receiving asylum seekers',
    'New database on residence permits goes online',
  ],
  es: [
    'Mesa redonda sobre el reconocimiento de títulos de personas migrantes',
    'Publicado el informe anual sobre retornos voluntarios',
    'Convocatoria de artículos: infancias en movimiento',
    'El consejo científico se reúne en la sede del norte',
    'Boletín estadístico n.º 14',
    'Firma de un convenio con la Universidad del Litoral',
    'Formación del personal municipal en acogida de solicitantes de asilo',
    'Nueva base de datos sobre permisos de residencia',
  ],
}

/** A second stock: titles with days, quotes and colons in them, in capitals, very short and very long. */
const FURTHER_TITLES: Readonly<Record<PageLang, readonly string[]>> = {
  fr: [
    'Avis de recrutement',
    '« Partir, revenir » : une exposition itinérante ouvre ses portes à Larache',
    'COMMUNIQUÉ DE PRESSE',
    'Journée d’étude du 12 décembre 2026 : femmes, travail domestique et protection sociale',
    'Visite d’une délégation de l’université de la Vallée dans les locaux de l’observatoire et signature d’un mémorandum relatif à l’échange d’étudiants en master',
    'Vœux 2026',
    'Enquête nationale : premiers résultats (2025-2026)',
    'Qui sont les nouveaux arrivants ?',
  ],
  ar: [
    'إعلان عن مباراة',
    '«ذهاب وإياب»: معرض متنقل يفتح أبوابه بالعرائش',
    'بلاغ صحفي',
    'يوم دراسي يوم 12 دجنبر 2026: النساء والعمل المنزلي والحماية الاجتماعية',
    'زيارة وفد من جامعة الوادي إلى مقر المرصد وتوقيع مذكرة تفاهم تتعلق بتبادل طلبة الماستر والباحثين الشباب',
    'تهنئة',
    'البحث الوطني: النتائج الأولية (2025-2026)',
    'من هم الوافدون الجدد؟',
  ],
  en: [
    'Vacancy notice',
    '“Leaving, returning”: a travelling exhibition opens in the old port',
    'PRESS RELEASE',
    'Study day on 12 December 2026: women, domestic work and social protection',
    'A delegation of the Valley University visits the premises of the observatory and signs a memorandum on the exchange of master’s students',
    'Greetings',
    'National survey: first results (2025-2026)',
    'Who are the newcomers?',
  ],
  es: [
    'Oferta de empleo',
    '«Irse, volver»: una exposición itinerante abre sus puertas en el puerto',
    'NOTA DE PRENSA',
    'Jornada de estudio del 12 de diciembre de 2026: mujeres, trabajo doméstico y protección social',
    'Una delegación de la Universidad del Valle visita la sede del observatorio y firma un memorando sobre el intercambio de estudiantes de máster',
    'Felicitación',
    'Encuesta nacional: primeros resultados (2025-2026)',
    '¿Quiénes son los recién llegados?',
  ],
}

const TEASERS: Readonly<Record<PageLang, string>> = {
  fr: 'Les participants ont présenté leurs travaux et discuté des suites à leur donner dans les régions.',
  ar: 'عرض المشاركون أعمالهم وناقشوا ما ينبغي القيام به في الجهات خلال الأشهر المقبلة.',
  en: 'Participants presented their work and discussed what should follow in the regions next year.',
  es: 'Los participantes presentaron sus trabajos y debatieron los próximos pasos en las regiones.',
}

export const noticesIn = (lang: PageLang, count = 8, stock: 'plain' | 'further' = 'plain'): readonly Notice[] =>
  (stock === 'plain' ? TITLES : FURTHER_TITLES)[lang].slice(0, count).map((title, at) => ({
    title,
    day: DAYS[at]!,
    slug: `n${at + 1}`,
    teaser: TEASERS[lang],
  }))

// Written out, so that no library stands between the page and the reader that is tested.
export const MONTHS: Readonly<Record<PageLang, readonly string[]>> = {
  fr: [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ],
  ar: ['يناير', 'فبراير', 'مارس', 'أبريل', 'ماي', 'يونيو', 'يوليوز', 'غشت', 'شتنبر', 'أكتوبر', 'نونبر', 'دجنبر'],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
}

/** A day as a page in that language writes it. */
export function dayInWords(day: string, lang: PageLang): string {
  const [year, month, date] = day.split('-').map(Number)
  const name = MONTHS[lang][month! - 1]!
  if (lang === 'en') return `${name} ${date}, ${year}`
  return lang === 'es' ? `${date} de ${name} de ${year}` : `${date} ${name} ${year}`
}
export const figures = (day: string): string => day.split('-').toReversed().join('/')

const label = (lang: PageLang, fr: string, ar: string, en: string, es: string): string => ({ fr, ar, en, es })[lang]

/** What stands around the list on real pages: each part under its name, so that tests choose among them. */
export const CHROME: Readonly<Record<string, (lang: PageLang) => string>> = {
  'menu with more links than the list': (lang) =>
    `<nav class="main-nav"><ul class="menu">${Array.from({ length: 40 }, (_, at) => `<li class="menu-item menu-item-${at}"><a href="/menu/${at}">${label(lang, 'Présentation du département', 'تقديم القسم', 'About the department', 'Presentación del departamento')} ${at}</a></li>`).join('')}</ul></nav>`,
  'menu without a name': (lang) =>
    `<div class="left"><ul>${Array.from({ length: 25 }, (_, at) => `<li><a href="/s/${at}">${label(lang, 'Service', 'مصلحة', 'Service', 'Servicio')} ${String.fromCharCode(65 + at)}</a></li>`).join('')}</ul></div>`,
  'language switcher': () =>
    '<ul class="language-switcher-language-url"><li><a href="/fr/actus" lang="fr">Français</a></li><li><a href="/ar/actus" lang="ar">العربية</a></li><li><a href="/en/actus">English</a></li><li><a href="/es/actus">Español</a></li></ul>',
  breadcrumb: (lang) =>
    `<div class="breadcrumb"><a href="/">${label(lang, 'Accueil', 'الرئيسية', 'Home', 'Inicio')}</a> › <a href="/medias">${label(lang, 'Médias et publications', 'الإعلام والمنشورات', 'Media and publications', 'Medios y publicaciones')}</a></div>`,
  'most read, with days': (lang) =>
    `<aside class="sidebar"><h3>${label(lang, 'Les plus lus', 'الأكثر قراءة', 'Most read', 'Lo más leído')}</h3><ul>${Array.from({ length: 5 }, (_, at) => `<li><a href="/old/${at}">${label(lang, 'Un vieux dossier sur les saisonniers agricoles', 'ملف قديم حول العمال الموسميين', 'An old file on seasonal farm workers', 'Un viejo expediente sobre temporeros')} ${at}</a><span>${dayInWords(`2021-03-0${at + 1}`, lang)}</span></li>`).join('')}</ul></aside>`,
  'most read, in a box without a name': (lang) =>
    `<div class="box"><h4>${label(lang, 'Les plus consultés', 'المقالات الأكثر قراءة', 'Most popular', 'Más vistos')}</h4>${Array.from({ length: 6 }, (_, at) => `<p><a href="/pop/${at}">${label(lang, 'Étude ancienne sur les transferts des résidents', 'دراسة قديمة حول التحويلات', 'Old study on remittances of residents abroad', 'Estudio antiguo sobre remesas de residentes')} ${at}</a> ${figures(`2020-05-1${at}`)}</p>`).join('')}</div>`,
  carousel: (lang) =>
    `<div class="swiper"><div class="swiper-wrapper">${Array.from({ length: 4 }, (_, at) => `<div class="swiper-slide"><h2><a href="/une/${at}">${label(lang, 'À la une : la campagne nationale d’information', 'في الواجهة: الحملة الوطنية للإعلام', 'Spotlight: the national information campaign', 'Destacado: la campaña nacional de información')} ${at}</a></h2></div>`).join('')}</div></div>`,
  pagination: (lang) =>
    `<ul class="pager">${Array.from({ length: 9 }, (_, at) => `<li><a href="?page=${at}">${at + 1}</a></li>`).join('')}<li><a href="?page=9">${label(lang, 'Page suivante', 'الصفحة التالية', 'Next page', 'Página siguiente')}</a></li></ul>`,
  'useful links': (lang) =>
    `<div class="block"><h2>${label(lang, 'Liens utiles', 'روابط مفيدة', 'Useful links', 'Enlaces de interés')}</h2><ul>${Array.from({ length: 12 }, (_, at) => `<li><a href="https://partner${at}.example/">${label(lang, 'Ministère chargé des affaires numéro', 'الوزارة المكلفة بالشؤون رقم', 'Ministry in charge of the affairs number', 'Ministerio encargado de los asuntos número')} ${at}</a></li>`).join('')}</ul></div>`,
  'tag cloud': () =>
    `<div class="tagcloud">${Array.from({ length: 30 }, (_, at) => `<a href="/tag/t${at}">mot clé ${at}</a> `).join('')}</div>`,
  footer: (lang) =>
    `<footer><div class="col"><ul>${Array.from({ length: 15 }, (_, at) => `<li><a href="/f/${at}">${label(lang, 'Politique de protection des données, volet', 'سياسة حماية المعطيات، الجزء', 'Data protection policy, part', 'Política de protección de datos, parte')} ${at}</a></li>`).join('')}</ul></div><p>© 2026</p></footer>`,
  'prose with links': (lang) =>
    `<div class="intro"><p>${label(lang, 'L’institution, créée par la loi, publie ici', 'تنشر المؤسسة المحدثة بالقانون هنا', 'The body, set up by law, publishes here', 'La institución, creada por ley, publica aquí')} <a href="/loi">${label(lang, 'les textes qui la régissent', 'النصوص المنظمة لها', 'the texts that govern it', 'los textos que la rigen')}</a>.</p></div>`,
  cookies: (lang) =>
    `<div id="cookie-banner" role="dialog"><p>${label(lang, 'Ce site utilise des cookies.', 'يستعمل هذا الموقع ملفات تعريف.', 'This site uses cookies.', 'Este sitio usa cookies.')} <a href="/cookies">${label(lang, 'En savoir plus', 'المزيد', 'Learn more', 'Más información')}</a></p></div>`,
}

/** What else stands around lists: other lists, with days and with titles as long. */
export const FURTHER_CHROME: Readonly<Record<string, (lang: PageLang) => string>> = {
  'events to come': (lang) =>
    `<div class="agenda-box"><h3>${label(lang, 'Agenda', 'الأنشطة المقبلة', 'Upcoming events', 'Agenda')}</h3>${[1, 2, 3].map((at) => `<div class="ev"><a href="/agenda/${at}">${label(lang, 'Rencontre mensuelle des associations', 'لقاء شهري للجمعيات', 'Monthly meeting of associations', 'Encuentro mensual de asociaciones')} ${at}</a><span>${dayInWords(`2026-12-0${at}`, lang)}</span></div>`).join('')}</div>`,
  'documents to load': (lang) =>
    `<div class="right-col"><h3>${label(lang, 'À télécharger', 'للتحميل', 'Downloads', 'Descargas')}</h3><ul>${[1, 2, 3, 4].map((at) => `<li><a href="/files/form-${at}.pdf">${label(lang, 'Formulaire de demande de subvention', 'استمارة طلب الدعم', 'Grant application form', 'Formulario de solicitud de ayuda')} ${at}</a> (PDF, 20${at} Ko)</li>`).join('')}</ul></div>`,
  'posts of a network': (lang) =>
    `<div class="social-feed">${[1, 2, 3].map((at) => `<div class="post"><a href="https://social.example/body/status/${at}"><p>${label(lang, 'Merci à toutes et à tous pour votre présence ce matin !', 'شكرا لكم جميعا على حضوركم هذا الصباح', 'Thank you all for being with us this morning!', 'Gracias a todas y a todos por acompañarnos')} ${at}</p></a><time datetime="2026-11-1${at}">${dayInWords(`2026-11-1${at}`, lang)}</time></div>`).join('')}</div>`,
  'form of filters': (lang) =>
    `<form class="filters"><ul>${Array.from({ length: 9 }, (_, at) => `<li><label><input type="checkbox"> <a href="?theme=${at}">${label(lang, 'Intégration et cohésion sociale, axe', 'الاندماج والتماسك الاجتماعي، المحور', 'Integration and social cohesion, axis', 'Integración y cohesión social, eje')} ${at}</a> (${at * 3})</label></li>`).join('')}</ul></form>`,
  'archives by month': (lang) =>
    `<div class="widget"><h2>${label(lang, 'Archives', 'الأرشيف', 'Archives', 'Archivos')}</h2><ul>${[1, 2, 3, 4, 5, 6].map((month) => `<li><a href="/2026/0${month}/">${MONTHS[lang][month - 1]} 2026</a> (${month})</li>`).join('')}</ul></div>`,
  'tiles of services': (lang) =>
    `<div class="tiles">${[1, 2, 3, 4, 5, 6].map((at) => `<div class="tile"><a href="/services/${at}"><img src="/t${at}.svg" alt=""><h3>${label(lang, 'Démarche en ligne pour les usagers', 'خدمة إلكترونية للمرتفقين', 'Online service for the public', 'Trámite en línea para el público')} ${at}</h3></a></div>`).join('')}</div>`,
  'latest comments': (lang) =>
    `<div class="widget widget_recent_comments"><h2>${label(lang, 'Commentaires récents', 'أحدث التعليقات', 'Recent comments', 'Comentarios recientes')}</h2><ul>${[1, 2, 3, 4].map((at) => `<li>Lecteur ${at} ${label(lang, 'dans', 'على', 'on', 'en')} <a href="/c/${at}#comment-${at}">${label(lang, 'Une page ancienne sur les visas de travail', 'صفحة قديمة حول تأشيرات العمل', 'An old page about work visas', 'Una página antigua sobre visados')} ${at}</a></li>`).join('')}</ul></div>`,
}

interface PageParts {
  readonly lang: PageLang
  readonly list: string
  /** Names of chrome before and after the list, in order. */
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  /** How many boxes the list is wrapped into. */
  readonly wrappers?: number
  /** Whether the list stands in `main`. */
  readonly main?: boolean
  readonly head?: string
}

/** A whole page. */
export function pageOf({
  lang,
  list,
  before = [],
  after = [],
  wrappers = 0,
  main = false,
  head = '',
}: PageParts): string {
  const parts = (names: readonly string[]): string =>
    names.map((name) => (CHROME[name] ?? FURTHER_CHROME[name]!)(lang)).join('\n')
  const wrapped = Array.from({ length: wrappers }).reduce<string>(
    (inner, _, at) => `<div class="wrap-${at}">${inner}</div>`,
    list,
  )
  return `<!doctype html>
<html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${label(lang, 'Actualités – Observatoire des Rives', 'أخبار – مرصد الضفاف', 'News – Shores Observatory', 'Noticias – Observatorio de las Orillas')}</title>${head}</head>
<body class="with-sidebar">
<div id="page">
${parts(before)}
${main ? `<main>${wrapped}</main>` : `<div id="content">${wrapped}</div>`}
${parts(after)}
</div>
<script>var menu = "<li><a href='/x'>not a link</a></li>"</script>
</body>
</html>`
}
