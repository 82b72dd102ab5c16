// Pages of invented bodies, as content management systems write their lists of announcements, with chrome around them.

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

const TEASERS: Readonly<Record<PageLang, string>> = {
  fr: 'Les participants ont présenté leurs travaux et discuté des suites à leur donner dans les régions.',
  ar: 'عرض المشاركون أعمالهم وناقشوا ما ينبغي القيام به في الجهات خلال الأشهر المقبلة.',
  en: 'Participants presented their work and discussed what should follow in the regions next year.',
  es: 'Los participantes presentaron sus trabajos y debatieron los próximos pasos en las regiones.',
}

export const noticesIn = (lang: PageLang, count = 8): readonly Notice[] =>
  TITLES[lang].slice(0, count).map((title, at) => ({
    title,
    day: DAYS[at]!,
    slug: `n${at + 1}`,
    teaser: TEASERS[lang],
  }))

// Written out, so that no library stands between the page and the reader that is tested.
const MONTHS: Readonly<Record<PageLang, readonly string[]>> = {
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
const figures = (day: string): string => day.split('-').toReversed().join('/')
const each = (notices: readonly Notice[], html: (notice: Notice, at: number) => string): string =>
  notices.map(html).join('\n')

const MORE: Readonly<Record<PageLang, string>> = {
  fr: 'Lire la suite',
  ar: 'اقرأ المزيد',
  en: 'Read more',
  es: 'Leer más',
}

export interface Shape {
  /** Whether it writes a day beside each title. */
  readonly dated: boolean
  readonly html: (notices: readonly Notice[], lang: PageLang) => string
}

/** The shapes of lists, by what writes them. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  'WordPress archive': {
    dated: true,
    html: (notices, lang) =>
      each(
        notices,
        (
          n,
          at,
        ) => `<article id="post-${40 + at}" class="post-${40 + at} post type-post status-publish format-standard ${at % 2 ? 'has-post-thumbnail' : ''} hentry category-c${at % 3}">
<header class="entry-header"><h2 class="entry-title"><a href="/${n.day.replaceAll('-', '/')}/${n.slug}/" rel="bookmark">${n.title}</a></h2>
<div class="entry-meta"><span class="posted-on"><a href="/${n.day.slice(0, 7)}/"><time class="entry-date published" datetime="${n.day}T09:00:00+00:00">${dayInWords(n.day, lang)}</time></a></span> <span class="byline"><a href="/author/com">Communication</a></span></div></header>
<div class="entry-summary"><p>${n.teaser} <a class="more-link" href="/${n.day.replaceAll('-', '/')}/${n.slug}/">${MORE[lang]}</a></p></div></article>`,
      ),
  },
  'WordPress blocks': {
    dated: true,
    html: (notices, lang) =>
      `<ul class="wp-block-latest-posts__list wp-block-latest-posts has-dates">${each(notices, (n) => `<li><a class="wp-block-latest-posts__post-title" href="/${n.slug}/">${n.title}</a><time datetime="${n.day}T10:00:00+01:00" class="wp-block-latest-posts__post-date">${dayInWords(n.day, lang)}</time></li>`)}</ul>`,
  },
  'page builder cards': {
    dated: true,
    html: (notices, lang) =>
      `<div class="elementor-element elementor-widget elementor-widget-posts"><div class="elementor-widget-container"><div class="elementor-posts-container elementor-grid">${each(
        notices,
        (
          n,
          at,
        ) => `<article class="elementor-post elementor-grid-item post-${at} post"><a class="elementor-post__thumbnail__link" href="/${n.slug}/"><div class="elementor-post__thumbnail"><img src="/i/${at}.jpg" alt=""></div></a>
<div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/${n.slug}/">${n.title}</a></h3><div class="elementor-post__excerpt"><p>${n.teaser}</p></div><a class="elementor-post__read-more" href="/${n.slug}/" aria-label="${MORE[lang]} ${n.title}">${MORE[lang]} »</a></div>
<div class="elementor-post__meta-data"><span class="elementor-post-date"> ${dayInWords(n.day, lang)} </span></div></article>`,
      )}</div></div></div>`,
  },
  'Drupal view': {
    dated: true,
    html: (notices) =>
      `<div class="view view-actualites view-id-actualites"><div class="view-content">${each(
        notices,
        (n, at) =>
          `<div class="views-row views-row-${at + 1} ${at % 2 ? 'views-row-even' : 'views-row-odd'}"><div class="views-field views-field-title"><span class="field-content"><a href="/fr/${n.slug}" hreflang="fr">${n.title}</a></span></div><div class="views-field views-field-created"><span class="field-content">${figures(n.day)}</span></div><div class="views-field views-field-body"><div class="field-content"><p>${n.teaser}</p></div></div></div>`,
      )}</div></div>`,
  },
  'Drupal teasers': {
    dated: true,
    html: (notices, lang) =>
      each(
        notices,
        (n, at) =>
          `<div class="views-row"><article role="article" data-history-node-id="${at}" class="node node--type-article node--view-mode-teaser"><h2 class="node__title"><a href="/node/${100 + at}" rel="bookmark"><span class="field field--name-title">${n.title}</span></a></h2><div class="node__meta"><span>${dayInWords(n.day, lang)}</span></div><div class="node__content"><div class="field field--name-body"><p>${n.teaser}</p></div><ul class="links inline"><li><a href="/node/${100 + at}" title="${n.title}">${MORE[lang]}</a></li></ul></div></article></div>`,
      ),
  },
  'SPIP articles': {
    dated: true,
    html: (notices, lang) =>
      `<div class="liste articles"><ul class="liste-items">${each(
        notices,
        (n, at) =>
          `<li class="item hentry"><h3 class="h3-like"><a href="spip.php?article${200 + at}" rel="bookmark">${n.title}</a></h3><div class="info-publi"><abbr class="published" title="${n.day}T10:00:00Z">${dayInWords(n.day, lang)}</abbr></div><div class="introduction entry-content"><p>${n.teaser}</p></div></li>`,
      )}</ul></div>`,
  },
  'Joomla category table': {
    dated: true,
    html: (notices, lang) =>
      `<form action="/actus" method="post"><table class="category table"><caption class="hide">Liste</caption><thead><tr><th><a href="#">Titre</a></th><th>Date</th><th>Clics</th></tr></thead><tbody>${each(
        notices,
        (n, at) =>
          `<tr class="cat-list-row${at % 2}"><td headers="categorylist_header_title" class="list-title"><a href="/index.php/actus/${at}-${n.slug}">${n.title}</a></td><td class="list-date small">${dayInWords(n.day, lang)}</td><td class="list-hits"><span class="badge">Clics : ${at * 17}</span></td></tr>`,
      )}</tbody></table></form>`,
  },
  'Joomla blog': {
    dated: true,
    html: (notices, lang) =>
      `<div class="blog">${each(
        notices,
        (n, at) =>
          `<div class="items-row cols-1 row-${at} row"><div class="item column-1" itemprop="blogPost"><div class="page-header"><h2 itemprop="name"><a href="/index.php/${n.slug}" itemprop="url">${n.title}</a></h2></div><dl class="article-info muted"><dt class="article-info-term">Détails</dt><dd class="published"><time datetime="${n.day}T08:00:00+01:00" itemprop="datePublished">Publication : ${dayInWords(n.day, lang)}</time></dd></dl><p>${n.teaser}</p><p class="readmore"><a class="btn" href="/index.php/${n.slug}">${MORE[lang]} : ${n.title}</a></p></div></div>`,
      )}</div>`,
  },
  'plain table of documents': {
    dated: true,
    html: (notices) =>
      `<table border="0" width="100%"><tr><td><b>Intitulé</b></td><td><b>Date</b></td><td><b>Document</b></td></tr>${each(notices, (n) => `<tr><td>${n.title}</td><td>${figures(n.day)}</td><td><a href="/docs/${n.slug}.pdf">PDF</a></td></tr>`)}</table>`,
  },
  'list of PDF files': {
    dated: true,
    html: (notices) =>
      `<ul>${each(notices, (n) => `<li><a href="/wp-content/uploads/${n.slug}.pdf" target="_blank">${n.title}</a> (PDF, 1,2 Mo) – ${figures(n.day)}</li>`)}</ul>`,
  },
  'document cards with a download button': {
    dated: true,
    html: (notices, lang) =>
      `<div class="row">${each(notices, (n) => `<div class="col-md-4"><div class="card"><div class="card-body"><h5 class="card-title">${n.title}</h5><p class="card-text"><small>${dayInWords(n.day, lang)}</small></p><a class="btn btn-primary" href="/documents/${n.slug}.pdf">Télécharger</a></div></div></div>`)}</div>`,
  },
  'links around whole cards': {
    dated: true,
    html: (notices, lang) =>
      `<div class="grid">${each(notices, (n) => `<a class="card" href="/news/${n.slug}"><img src="/i/${n.slug}.webp" alt=""><span class="card__date">${dayInWords(n.day, lang)}</span><h3 class="card__title">${n.title}</h3><p>${n.teaser}</p></a>`)}</div>`,
  },
  'links around lines of day and title': {
    dated: true,
    html: (notices) =>
      `<ul class="actu-list">${each(notices, (n) => `<li><a href="actualites/${n.slug}.html"><span class="date">${figures(n.day)}</span> <span class="titre">${n.title}</span></a></li>`)}</ul>`,
  },
  'definition list': {
    dated: true,
    html: (notices, lang) =>
      `<dl>${each(notices, (n) => `<dt><a href="${n.slug}.html">${n.title}</a></dt><dd>${dayInWords(n.day, lang)}</dd><dd>${n.teaser}</dd>`)}</dl>`,
  },
  'definition list, the day first': {
    dated: true,
    html: (notices, lang) =>
      `<dl>${each(notices, (n) => `<dt>${dayInWords(n.day, lang)}</dt><dd><a href="${n.slug}.html">${n.title}</a></dd>`)}</dl>`,
  },
  'headings and paragraphs, flat': {
    dated: true,
    html: (notices, lang) =>
      `<div class="content"><h1>Actualités</h1><p>Toutes les annonces de l’institution, les plus récentes en premier.</p>${each(notices, (n) => `<h3><a href="/${n.slug}">${n.title}</a></h3><p class="meta">${dayInWords(n.day, lang)}</p><p>${n.teaser}</p>`)}</div>`,
  },
  'lines parted by breaks': {
    dated: true,
    html: (notices) =>
      `<div class="texte">${each(notices, (n) => `${figures(n.day)} : <a href="${n.slug}.htm">${n.title}</a><br>`)}</div>`,
  },
  'paragraphs, the day first': {
    dated: true,
    html: (notices, lang) =>
      `<div>${each(notices, (n) => `<p><strong>${dayInWords(n.day, lang)}</strong> – <a href="/c/${n.slug}">${n.title}</a></p>`)}</div>`,
  },
  'day, month and year in boxes': {
    dated: true,
    html: (notices, lang) =>
      `<div class="events">${each(notices, (n) => {
        const [year, month, date] = n.day.split('-')
        return `<div class="item clearfix"><div class="datebox"><span class="d">${date}</span><span class="m">${MONTHS[lang][Number(month) - 1]}</span><span class="y">${year}</span></div><div class="txt"><h4><a href="/e/${n.slug}">${n.title}</a></h4><p>${n.teaser}</p></div></div>`
      })}</div>`,
  },
  'years with their lists': {
    dated: true,
    html: (notices, lang) =>
      [notices.slice(0, 3), notices.slice(3, 4), notices.slice(4)]
        .map(
          (some, at) =>
            `<section id="annee-${2026 - at}"><h2>${2026 - at}</h2><ul>${each(some, (n) => `<li><span>${dayInWords(n.day, lang)}</span><a href="/p/${n.slug}">${n.title}</a></li>`)}</ul></section>`,
        )
        .join(''),
  },
  'first one large, then a list': {
    dated: true,
    html: (notices, lang) =>
      `<div class="posts">${each(notices, (n, at) =>
        at === 0
          ? `<div class="post post-large"><div class="wrap"><a href="/${n.slug}"><img alt="" src="/1.jpg"></a><h2><a href="/${n.slug}">${n.title}</a></h2><em>${dayInWords(n.day, lang)}</em></div></div>`
          : `<div class="post"><h3><a href="/${n.slug}">${n.title}</a></h3><em>${dayInWords(n.day, lang)}</em></div>`,
      )}</div>`,
  },
  'category, author and tag links in each item': {
    dated: true,
    html: (notices, lang) =>
      `<div class="td-ss-main">${each(notices, (n, at) => `<div class="td_module_10 td_module_wrap"><div class="td-module-thumb"><a href="/${n.slug}/" title="${n.title}"><img src="/t.jpg" alt=""></a></div><div class="item-details"><a class="td-post-category" href="/category/rapports-et-etudes/">Rapports et études</a><h3 class="entry-title td-module-title"><a href="/${n.slug}/" title="${n.title}">${n.title}</a></h3><div class="td-module-meta-info"><span class="td-post-author-name"><a href="/author/a${at % 2}/">Cellule de communication</a></span> <time class="entry-date" datetime="${n.day}T12:00:00+00:00">${dayInWords(n.day, lang)}</time></div><div class="td-excerpt">${n.teaser}</div></div></div>`)}</div>`,
  },
  'ASP.NET grid in one form': {
    dated: true,
    html: (notices) =>
      `<div id="ctl00_main"><table id="ctl00_GridView1" cellspacing="0">${each(notices, (n, at) => `<tr><td><span id="ctl00_lbl${at}">${figures(n.day)}</span></td><td><a id="ctl00_hl${at}" href="Detail.aspx?id=${n.slug}">${n.title}</a></td></tr>`)}</table></div>`,
  },
  'share buttons in each item': {
    dated: true,
    html: (notices, lang) =>
      `<div class="news-items">${each(notices, (n) => `<div class="news-item"><h3><a href="/${n.slug}">${n.title}</a></h3><span>${dayInWords(n.day, lang)}</span><div class="actions"><a href="https://www.facebook.com/sharer/sharer.php?u=https://body.example/${n.slug}">Facebook</a><a href="https://twitter.com/intent/tweet?url=https://body.example/${n.slug}">Twitter</a></div></div>`)}</div>`,
  },
  'undated headings with teasers': {
    dated: false,
    html: (notices, lang) =>
      `<div class="publications">${each(notices, (n) => `<div class="publication"><h3>${n.title}</h3><p>${n.teaser}</p><a href="/pub/${n.slug}">${MORE[lang]}</a></div>`)}</div>`,
  },
  'undated list': {
    dated: false,
    html: (notices) => `<ul>${each(notices, (n) => `<li><a href="/r/${n.slug}">${n.title}</a></li>`)}</ul>`,
  },
}

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
  const parts = (names: readonly string[]): string => names.map((name) => CHROME[name]!(lang)).join('\n')
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
