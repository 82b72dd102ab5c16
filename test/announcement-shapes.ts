// The shapes in which content management systems, and people, write lists of announcements.
import { dayInWords, figures, MONTHS, type Notice, type PageLang } from './announcement-pages.ts'

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
  'Bootstrap list group': {
    dated: true,
    html: (notices, lang) =>
      `<div class="list-group">${each(notices, (n) => `<a href="/x/${n.slug}" class="list-group-item list-group-item-action"><div class="d-flex w-100 justify-content-between"><h5 class="mb-1">${n.title}</h5><small>${dayInWords(n.day, lang)}</small></div><p class="mb-1">${n.teaser}</p></a>`)}</div>`,
  },
  'site builder, no headings': {
    dated: true,
    html: (notices, lang) =>
      `<div class="w-dyn-list"><div role="list" class="w-dyn-items">${each(notices, (n) => `<div role="listitem" class="w-dyn-item"><a href="/news/${n.slug}" class="news-link w-inline-block"><div class="text-block-3">${dayInWords(n.day, lang)}</div><div class="text-block-4">${n.title}</div></a></div>`)}</div></div>`,
  },
  'component library of an institution': {
    dated: true,
    html: (notices, lang) =>
      `<div class="ecl-block">${each(notices, (n) => `<div class="ecl-block__item"><article class="ecl-item"><ul class="ecl-meta"><li class="ecl-meta-item">News article</li><li class="ecl-meta-item"><time datetime="${n.day}T12:00:00Z">${dayInWords(n.day, lang)}</time></li></ul><div class="ecl-title"><a href="/news/${n.slug}_en" class="ecl-link">${n.title}</a></div><div class="ecl-description"><p>${n.teaser}</p></div></article></div>`)}</div>`,
  },
  'tables in tables, with rules between': {
    dated: true,
    html: (notices) =>
      `<table width="760"><tr><td valign="top"><table>${each(notices, (n) => `<tr><td><img src="puce.gif"></td><td><a href="art.asp?id=${n.slug}"><font size="2"><b>${n.title}</b></font></a><br><font size="1">${figures(n.day)}</font></td></tr><tr><td colspan="2"><hr></td></tr>`)}</table></td></tr></table>`,
  },
  'announcements in the cells of a grid': {
    dated: true,
    html: (notices, lang) =>
      `<table>${[0, 2, 4, 6].map((row) => `<tr>${each(notices.slice(row, row + 2), (n) => `<td><h3><a href="/q/${n.slug}">${n.title}</a></h3><span>${dayInWords(n.day, lang)}</span></td>`)}</tr>`).join('')}</table>`,
  },
  'blog, the day over each post': {
    dated: true,
    html: (notices, lang) =>
      `<div class="blog-posts hfeed">${each(notices, (n) => `<div class="date-outer"><h2 class="date-header"><span>${dayInWords(n.day, lang)}</span></h2><div class="date-posts"><div class="post-outer"><div class="post hentry"><h3 class="post-title"><a href="/2026/11/${n.slug}.html">${n.title}</a></h3><div class="post-body">${n.teaser}</div><div class="post-footer"><span>Publié par <a href="/profile/1">admin</a></span> <a href="/2026/11/${n.slug}.html#comments">0 commentaires</a></div></div></div></div></div>`)}</div>`,
  },
  'title and lead linked apart': {
    dated: true,
    html: (notices, lang) =>
      `<div id="mod_1"><div class="inner">${each(notices, (n) => `<div class="cel1"><div class="titre"><a href="/${n.slug}_a12.html">${n.title}</a></div><div class="chapeau"><a href="/${n.slug}_a12.html">${n.teaser}</a></div><div class="date">Rédigé par la Direction le ${dayInWords(n.day, lang)} - 10:30</div></div>`)}</div></div>`,
  },
  'utility classes alone': {
    dated: true,
    html: (notices, lang) =>
      `<div class="flex flex-col gap-4 mt-8">${each(notices, (n) => `<div class="flex p-4 border rounded"><div class="w-1/4 text-sm">${dayInWords(n.day, lang)}</div><div class="w-3/4"><a class="text-lg font-bold" href="/a/${n.slug}">${n.title}</a></div></div>`)}</div>`,
  },
  'a title, its day, and a word to click': {
    dated: true,
    html: (notices) =>
      `<div>${each(notices, (n) => `<p>${n.title} (${figures(n.day)}) <a href="/t/${n.slug}">Lire</a></p>`)}</div>`,
  },
  'theme links before the title': {
    dated: true,
    html: (notices, lang) =>
      `<div class="results">${each(notices, (n, at) => `<div class="result"><div class="meta"><a href="/type/c">Communiqué de presse</a> | ${dayInWords(n.day, lang)} | <a href="/theme/t${at}">Thème numéro ${at} des travaux</a></div><a class="result-title" href="/doc/${n.slug}">${n.title}</a><p>${n.teaser}</p></div>`)}</div>`,
  },
  'months that unfold': {
    dated: false,
    html: (notices) =>
      [notices.slice(0, 3), notices.slice(3)]
        .map(
          (some, at) =>
            `<details><summary>Mois ${at}</summary><ul>${each(some, (n) => `<li><a href="/c/${n.slug}">${n.title}</a></li>`)}</ul></details>`,
        )
        .join(''),
  },
  'references to publications': {
    dated: false,
    html: (notices) =>
      `<ol class="biblio">${each(notices, (n) => `<li>Benali, S. (2026). <a href="/pdf/${n.slug}.pdf">${n.title}</a>. Cahiers, n° 4.</li>`)}</ol>`,
  },
  'happenings with their ranges of days': {
    dated: false,
    html: (notices) =>
      `<ul class="agenda">${each(notices, (n) => `<li><span>Du 5 au 7 novembre 2026</span> <a href="/e/${n.slug}">${n.title}</a></li>`)}</ul>`,
  },
}
