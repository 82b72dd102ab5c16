// The shapes in which the systems that public bodies use write their lists: a second set, written before its first measurement.
import { dayInWords, figures, MONTHS, type Notice, type PageLang } from './announcement-pages.ts'
import type { Shape } from './announcement-shapes.ts'

const each = (notices: readonly Notice[], html: (notice: Notice, at: number) => string): string =>
  notices.map(html).join('\n')

const words = (fr: string, ar: string, en: string, es: string): Readonly<Record<PageLang, string>> => ({
  fr,
  ar,
  en,
  es,
})
const MORE = words('Lire la suite', 'اقرأ المزيد', 'Read more', 'Leer más')
const LOAD = words('Télécharger', 'تحميل', 'Download', 'Descargar')
const NEWS = words('Actualités', 'أخبار', 'News', 'Noticias')
const EVENTS = words('Agenda', 'الأنشطة المقبلة', 'Upcoming events', 'Próximos eventos')
const DOCUMENTS = words('Documents', 'وثائق', 'Documents', 'Documentos')
const PUBLISHED = words('Date de publication', 'تاريخ النشر', 'Publication date', 'Fecha de publicación')
const CLOSING = words('Date limite', 'آخر أجل', 'Closing date', 'Fecha límite')
const SUBJECT = words('Objet', 'الموضوع', 'Subject', 'Asunto')

const SHORT_MONTHS: Readonly<Record<PageLang, readonly string[]>> = {
  fr: ['Janv', 'Févr', 'Mars', 'Avr', 'Mai', 'Juin', 'Juil', 'Août', 'Sept', 'Oct', 'Nov', 'Déc'],
  ar: MONTHS.ar,
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  es: ['ENE', 'FEB', 'MAR', 'ABR', 'MAY', 'JUN', 'JUL', 'AGO', 'SEP', 'OCT', 'NOV', 'DIC'],
}
const ALGERIAN = [
  'جانفي',
  'فيفري',
  'مارس',
  'أفريل',
  'ماي',
  'جوان',
  'جويلية',
  'أوت',
  'سبتمبر',
  'أكتوبر',
  'نوفمبر',
  'ديسمبر',
]
const LEVANTINE = [
  'كانون الثاني',
  'شباط',
  'آذار',
  'نيسان',
  'أيار',
  'حزيران',
  'تموز',
  'آب',
  'أيلول',
  'تشرين الأول',
  'تشرين الثاني',
  'كانون الأول',
]
const partsOf = (day: string): readonly [string, number, number] => {
  const [year = '', month = '', date = ''] = day.split('-')
  return [year, Number(month), Number(date)]
}
const indic = (text: string): string => text.replace(/\d/gu, (digit) => String.fromCharCode(0x660 + Number(digit)))
/** The day in Arabic with the months of a region; in the other languages as ever. */
const arabicDay = (day: string, lang: PageLang, months: readonly string[]): string => {
  if (lang !== 'ar') return dayInWords(day, lang)
  const [year, month, date] = partsOf(day)
  return `${date} ${months[month - 1]} ${year}`
}
/** Twenty days and fewer as so many ago, counted to 23 November 2026; older ones in words. */
function daysAgo(day: string, lang: PageLang): string {
  const days = (Date.UTC(2026, 10, 23) - Date.parse(day)) / 86_400_000
  if (days > 20) return dayInWords(day, lang)
  const ar = days === 2 ? 'منذ يومين' : `منذ ${days} ${days > 10 ? 'يوما' : 'أيام'}`
  return { fr: `il y a ${days} jours`, ar, en: `${days} days ago`, es: `hace ${days} días` }[lang]
}

/** Shapes of lists by the system that writes them. */
export const SYSTEM_SHAPES: Readonly<Record<string, Shape>> = {
  'WordPress query loop': {
    dated: true,
    html: (notices, lang) =>
      `<div class="wp-block-query is-layout-flow"><ul class="columns-3 wp-block-post-template is-layout-grid">${each(
        notices,
        (n, at) =>
          `<li class="wp-block-post post-${300 + at} post type-post status-publish hentry category-actus"><figure class="wp-block-post-featured-image"><a href="https://www.body.example/${n.slug}/" target="_self"><img src="/u/${at}.jpg" alt=""></a></figure><h2 class="wp-block-post-title"><a href="https://www.body.example/${n.slug}/" target="_self">${n.title}</a></h2><div class="wp-block-post-excerpt"><p class="wp-block-post-excerpt__excerpt">${n.teaser} </p><p class="wp-block-post-excerpt__more-text"><a class="wp-block-post-excerpt__more-link" href="https://www.body.example/${n.slug}/">${MORE[lang]}</a></p></div><div class="wp-block-post-date"><time datetime="${n.day}T10:22:01+01:00">${dayInWords(n.day, lang)}</time></div></li>`,
      )}</ul><nav class="wp-block-query-pagination"><a href="/actus/page/2/" class="wp-block-query-pagination-next">→</a></nav></div>`,
  },
  'page builder posts, undated': {
    dated: false,
    html: (notices, lang) =>
      `<div class="elementor-posts-container elementor-posts elementor-grid">${each(
        notices,
        (n, at) =>
          `<article class="elementor-post elementor-grid-item post-${at} post type-post has-post-thumbnail"><a class="elementor-post__thumbnail__link" href="/${n.slug}/" tabindex="-1"><div class="elementor-post__thumbnail"><img src="/${at}.jpg" alt="image"></div></a><div class="elementor-post__text"><h3 class="elementor-post__title"><a href="/${n.slug}/"> ${n.title} </a></h3><div class="elementor-post__excerpt"><p>${n.teaser}</p></div><a class="elementor-post__read-more" href="/${n.slug}/">${MORE[lang]} »</a></div></article>`,
      )}</div>`,
  },
  'Drupal table view': {
    dated: true,
    html: (notices, lang) =>
      `<div class="view-content"><table class="views-table cols-3"><thead><tr><th class="views-field views-field-title"><a href="?order=title&amp;sort=asc" class="active">${SUBJECT[lang]}</a></th><th>${PUBLISHED[lang]}</th><th></th></tr></thead><tbody>${each(
        notices,
        (n, at) =>
          `<tr class="${at % 2 ? 'even' : 'odd'}${at === 0 ? ' views-row-first' : ''}"><td class="views-field views-field-title">${n.title}</td><td class="views-field views-field-created"><span class="date-display-single" content="${n.day}T00:00:00+01:00">${figures(n.day)}</span></td><td class="views-field views-field-view-node"><a href="/fr/node/${500 + at}">${MORE[lang]}</a></td></tr>`,
      )}</tbody></table></div>`,
  },
  'Drupal grid of rows': {
    dated: true,
    html: (notices, lang) =>
      `<div class="views-view-grid horizontal cols-3 clearfix">${[0, 3, 6]
        .filter((row) => row < notices.length)
        .map(
          (row) =>
            `<div class="views-row clearfix row-${row / 3 + 1}">${each(notices.slice(row, row + 3), (n, at) => `<div class="views-col col-${at + 1}" style="width: 33.3%;"><div class="views-field views-field-field-image"><div class="field-content"><a href="/fr/${n.slug}"><img src="/s/${n.slug}.jpg" alt="photo"></a></div></div><div class="views-field views-field-created"><span class="field-content">${dayInWords(n.day, lang)}</span></div><div class="views-field views-field-title"><span class="field-content"><a href="/fr/${n.slug}">${n.title}</a></span></div></div>`)}</div>`,
        )
        .join('')}</div>`,
  },
  'Joomla leading and columns': {
    dated: true,
    html: (notices, lang) => {
      const item = (n: Notice): string =>
        `<div class="item-content"><div class="page-header"><h2><a href="/index.php/fr/${n.slug}">${n.title}</a></h2></div><dl class="article-info"><dt class="article-info-term">Détails</dt><dd class="category-name">Catégorie : <a href="/index.php/fr/c9">${NEWS[lang]}</a></dd><dd class="published"><time datetime="${n.day}T09:30:00+00:00">${dayInWords(n.day, lang)}</time></dd></dl><p>${n.teaser}</p><p class="readmore"><a href="/index.php/fr/${n.slug}">${MORE[lang]}…</a></p></div>`
      return `<div class="blog"><div class="items-leading clearfix">${each(notices.slice(0, 1), (n) => `<div class="leading-0" itemprop="blogPost">${item(n)}</div>`)}</div>${[1, 3, 5, 7].map((row) => (row < notices.length ? `<div class="items-row cols-2 row-${row}">${each(notices.slice(row, row + 2), (n, at) => `<div class="span6"><div class="item column-${at + 1}" itemprop="blogPost">${item(n)}</div></div>`)}</div>` : '')).join('')}</div>`
    },
  },
  'SPIP, the day with its author': {
    dated: true,
    html: (notices, lang) =>
      `<div class="liste articles"><ul>${each(notices, (n, at) => `<li><a href="spip.php?article${at + 70}"><img class="spip_logo spip_logos" src="local/${at}.jpg" alt=""></a><h3 class="titre"><a href="spip.php?article${at + 70}" rel="bookmark">${n.title}</a></h3><small>${dayInWords(n.day, lang)}<span class="sep">, </span><span class="auteurs">par <span class="vcard author"><a class="url fn spip_in" href="spip.php?auteur${at % 3}">La rédaction</a></span></span></small><p class="intro">${n.teaser}</p></li>`)}</ul></div>`,
  },
  'TYPO3 news': {
    dated: true,
    html: (notices, lang) =>
      `<div class="news"><div class="news-list-view">${each(notices, (n, at) => `<div class="article articletype-0${at === 0 ? ' topnews' : ''}" itemscope><div class="header"><h3><a title="${n.title}" href="/detail/${n.slug}"><span itemprop="headline">${n.title}</span></a></h3></div><div class="news-img-wrap"><a title="${n.title}" href="/detail/${n.slug}"><img src="/f/${at}.png" alt=""></a></div><div class="teaser-text"><div itemprop="description"><p>${n.teaser}</p></div><a class="more" title="${n.title}" href="/detail/${n.slug}">${MORE[lang]}</a></div><div class="footer"><p><span class="news-list-date"><time itemprop="datePublished" datetime="${n.day}">${n.day.split('-').toReversed().join('.')}<meta itemprop="datePublished" content="${n.day}"></time></span></p></div></div>`)}</div></div>`,
  },
  'SharePoint list': {
    dated: true,
    html: (notices, lang) =>
      `<table class="ms-listviewtable" summary="Annonces"><tr class="ms-viewheadertr"><th class="ms-vh2"><div class="ms-vh-div"><a href="javascript:" onclick="javascript:return OnClickFilter(this,event);">${SUBJECT[lang]}</a></div></th><th class="ms-vh2"><a href="javascript:">Modifié</a></th><th class="ms-vh2">Par</th></tr>${each(notices, (n, at) => `<tr class="${at % 2 ? 'ms-alternating ' : ''}ms-itmhover" iid="1,${at},0"><td class="ms-vb-title"><div class="ms-vb itx"><a onfocus="OnLink(this)" href="/Lists/Annonces/DispForm.aspx?ID=${n.slug}" target="_self">${n.title}</a></div></td><td class="ms-vb2"><nobr>${figures(n.day)} 10:12</nobr></td><td class="ms-vb-user"><nobr><a href="/_layouts/userdisp.aspx?ID=${at % 2}">Cellule web</a></nobr></td></tr>`)}</table>`,
  },
  'table layout with hard spaces': {
    dated: true,
    html: (notices) =>
      `<table width="560" border="0" cellspacing="0" cellpadding="0"><tr><td><img src="images/titre_actus.gif" width="200" height="30"></td></tr><tr><td><table width="100%">${each(notices, (n) => `<tr><td width="12" valign="top"><img src="images/puce.gif" width="8" height="8">&nbsp;</td><td align="left"><font face="Arial" color="#990000"><b>${figures(n.day)}</b></font>&nbsp;:&nbsp;<a class="lien" href="detail.php?id=${n.slug}">${n.title}</a>&nbsp;</td></tr><tr><td height="5" colspan="2"><img src="images/spacer.gif" height="1"></td></tr>`)}</table></td></tr></table>`,
  },
  'site builder, boxes with ids': {
    dated: true,
    html: (notices, lang) =>
      `<div id="comp-list"><div data-mesh-id="inline-content"><div>${each(notices, (n, at) => `<div id="comp-k${at}t" class="_1KV2M wixui-box"><div class="_3bcaz"></div><div data-mesh-id="comp-k${at}t-content"><div id="comp-k${at}d" class="_1Q9if wixui-rich-text"><p class="font_8"><span style="color:#777">${dayInWords(n.day, lang)}</span></p></div><div id="comp-k${at}a" class="_1Q9if wixui-rich-text"><h6 class="font_6"><span class="wixGuard">​</span><span style="font-weight:bold"><a href="https://www.body.example/post/${n.slug}" target="_self">${n.title}</a></span></h6></div></div></div>`)}</div></div></div>`,
  },
  'site builder blog': {
    dated: true,
    html: (notices, lang) =>
      `<div class="gallery"><div>${each(notices, (n, at) => `<div class="item-${at}"><article class="blog-post"><a href="/post/${n.slug}"><div class="cover" style="background-image:url(/${at}.webp)"></div></a><div class="meta"><a href="/profile/com"><span>Communication</span></a><ul><li><span title="${dayInWords(n.day, lang)}" class="time-ago">${dayInWords(n.day, lang)}</span></li><li><span>2 min</span></li></ul></div><a href="/post/${n.slug}"><h2><p>${n.title}</p></h2></a><div class="excerpt">${n.teaser}</div><div class="counts"><span>${at * 7} vues</span><a href="/post/${n.slug}#comments">0 commentaire</a></div></article></div>`)}</div></div>`,
  },
  'definition list with a line break': {
    dated: true,
    html: (notices, lang) =>
      `<dl class="actus">${each(notices, (n) => `<dt>[${figures(n.day)}] ${NEWS[lang]}</dt><dd><strong><a href="page-${n.slug}.html">${n.title}</a></strong><br>${n.teaser}</dd>`)}</dl>`,
  },
  'cards in one link, the day in time alone': {
    dated: true,
    html: (notices) =>
      `<div class="cards">${each(notices, (n, at) => `<div class="cards__cell"><a class="teaser" href="/actu/${n.slug}"><figure><img src="/${at}.jpg" alt=""></figure><div class="teaser__body"><time datetime="${n.day}"></time><div class="teaser__title">${n.title}</div><div class="teaser__text">${n.teaser}</div></div></a></div>`)}</div>`,
  },
  'boxes of day and short month in one link': {
    dated: true,
    html: (notices, lang) =>
      `<ul class="agenda-list">${each(notices, (n) => {
        const [year, month, date] = partsOf(n.day)
        return `<li><a href="/annonce/${n.slug}"><div class="date"><strong>${String(date).padStart(2, '0')}</strong><em>${SHORT_MONTHS[lang][month - 1]}</em><i>${year}</i></div><div class="desc"><p>${n.title}</p></div></a></li>`
      })}</ul>`,
  },
  'day and month without a year': {
    dated: false,
    html: (notices, lang) =>
      `<div class="row">${each(notices, (n) => {
        const [, month, date] = partsOf(n.day)
        return `<div class="col-sm-6"><div class="news-box"><div class="news-date"><span>${date}</span><span>${SHORT_MONTHS[lang][month - 1]}</span></div><h4><a href="/n/${n.slug}">${n.title}</a></h4><p>${n.teaser}</p></div></div>`
      })}</div>`,
  },
  'months of Algeria and Tunisia': {
    dated: true,
    html: (notices, lang) =>
      `<div class="list">${each(notices, (n) => `<div class="list-item"><span class="dt">${arabicDay(n.day, lang, ALGERIAN)}</span><a href="/ar/${n.slug}">${n.title}</a></div>`)}</div>`,
  },
  'months of the Levant, Arabic digits': {
    dated: true,
    html: (notices, lang) =>
      `<ul class="news">${each(notices, (n) => `<li><h4><a href="/ar/${n.slug}">${n.title}</a></h4><span>${indic(arabicDay(n.day, lang, LEVANTINE))}</span></li>`)}</ul>`,
  },
  'two calendars': {
    dated: true,
    html: (notices, lang) =>
      `<ul class="bayanat">${each(notices, (n, at) => `<li><div class="tarikh">${lang === 'ar' ? `الجمعة ${at + 9} جمادى الآخرة 1448 هـ الموافق لـ ${arabicDay(n.day, 'ar', ALGERIAN)} م` : dayInWords(n.day, lang)}</div><a href="/b/${n.slug}">${n.title}</a></li>`)}</ul>`,
  },
  'so many days ago': {
    dated: true,
    html: (notices, lang) =>
      `<div class="stream">${each(notices, (n) => `<div class="stream-item"><h3><a href="/${n.slug}">${n.title}</a></h3><span class="ago">${daysAgo(n.day, lang)}</span><p>${n.teaser}</p></div>`)}</div>`,
  },
  'title in a heading, link in a button': {
    dated: true,
    html: (notices, lang) =>
      `<div class="container"><div class="row">${each(notices, (n) => `<div class="col-lg-4"><img src="/${n.slug}.jpg" class="img-fluid" alt=""><h3>${n.title}</h3><small>${dayInWords(n.day, lang)}</small><p>${n.teaser}</p><a class="btn btn-outline" href="/article/${n.slug}">${MORE[lang]}</a></div>`)}</div></div>`,
  },
  'PDF files with their size, undated': {
    dated: false,
    html: (notices) =>
      `<ul class="documents">${each(notices, (n, at) => `<li class="file"><a href="/sites/default/files/${n.slug}.pdf" type="application/pdf; length=${12_345 + at}"><img class="file-icon" src="/pdf.png" alt="PDF icon"> ${n.title}</a> <span class="size">[PDF - 1,${at} Mo]</span></li>`)}</ul>`,
  },
  'file blocks': {
    dated: false,
    html: (notices, lang) =>
      each(
        notices,
        (n, at) =>
          `<div class="wp-block-file"><a id="wp-block-file--media-${at}" href="/wp-content/uploads/${n.slug}.pdf">${n.title}</a><a href="/wp-content/uploads/${n.slug}.pdf" class="wp-block-file__button wp-element-button" download aria-describedby="wp-block-file--media-${at}">${LOAD[lang]}</a></div>`,
      ),
  },
  'news beside events and documents': {
    dated: true,
    html: (notices, lang) =>
      `<div class="home"><section class="block-news"><h2>${NEWS[lang]}</h2>${each(notices, (n) => `<div class="news"><a href="/actu/${n.slug}"><h3>${n.title}</h3></a><span>${dayInWords(n.day, lang)}</span><p>${n.teaser}</p></div>`)}<a class="all" href="/actus">${MORE[lang]}</a></section><section class="block-events"><h2>${EVENTS[lang]}</h2><ul>${[1, 2, 3].map((at) => `<li><span>${dayInWords(`2026-12-0${at}`, lang)}</span> <a href="/agenda/${at}">${NEWS[lang]} ${EVENTS[lang]} ${at}</a></li>`).join('')}</ul></section><section class="block-docs"><h2>${DOCUMENTS[lang]}</h2><ul>${[1, 2].map((at) => `<li><a href="/doc/${at}.pdf">${DOCUMENTS[lang]} ${at}</a></li>`).join('')}</ul></section></div>`,
  },
  'pagination as the last item': {
    dated: true,
    html: (notices, lang) =>
      `<ul class="liste">${each(notices, (n) => `<li class="actu"><a href="/a/${n.slug}">${n.title}</a> <span>(${dayInWords(n.day, lang)})</span></li>`)}<li class="suite"><a href="?p=1">1</a> <a href="?p=2">2</a> <a href="?p=2">${MORE[lang]} »</a></li></ul>`,
  },
  'first one repeated above the list': {
    dated: true,
    html: (notices, lang) =>
      `<div class="actus"><div class="une"><a href="/n/${notices[0]?.slug}"><img src="/une.jpg" alt=""></a><h2><a href="/n/${notices[0]?.slug}">${notices[0]?.title}</a></h2></div><ul class="suite">${each(notices, (n) => `<li class="post"><h4><a href="/n/${n.slug}">${n.title}</a></h4><span class="date">${dayInWords(n.day, lang)}</span></li>`)}</ul></div>`,
  },
  'links of scripts beside the true one': {
    dated: true,
    html: (notices, lang) =>
      `<div class="listing">${each(notices, (n, at) => `<div class="listing-item"><a href="#" class="fav" onclick="return fav(${at})">☆</a><a href="javascript:void(0)" onclick="partager(${at})">Partager</a><a href="/v/${n.slug}">${n.title}</a><em>${dayInWords(n.day, lang)}</em></div>`)}</div>`,
  },
  'accordion with a document in each': {
    dated: true,
    html: (notices, lang) =>
      `<div class="accordion" id="acc">${each(notices, (n, at) => `<div class="accordion-item card"><h2 class="accordion-header" id="h${at}"><a class="accordion-button collapsed" data-toggle="collapse" href="#c${at}">${n.title}</a></h2><div id="c${at}" class="collapse"><div class="accordion-body"><p>${dayInWords(n.day, lang)}</p><p>${n.teaser}</p><a href="/doc/${n.slug}.pdf">${LOAD[lang]}</a></div></div></div>`)}</div>`,
  },
  'pictures alone, titles in alt': {
    dated: true,
    html: (notices) =>
      `<div class="affiches">${each(notices, (n) => `<div class="affiche"><a href="/affiche/${n.slug}"><img src="/af/${n.slug}.jpg" alt="${n.title}"></a><p class="date">${figures(n.day)}</p></div>`)}</div>`,
  },
  'portal of a ministry': {
    dated: true,
    html: (notices, lang) =>
      `<div class="portlet-body">${each(notices, (n) => {
        const [year, month, date] = partsOf(n.day)
        return `<div class="asset-abstract"><div class="lfr-meta-actions"></div><h3 class="asset-title"><a href="/-/${n.slug}?inheritRedirect=true&amp;redirect=%2Factus"><img alt="" src="/o/icon.png"> ${n.title}</a></h3><div class="asset-content"><div class="asset-summary">${n.teaser}</div><div class="asset-more"><a href="/-/${n.slug}?inheritRedirect=true&amp;redirect=%2Factus">${MORE[lang]} <span class="hide-accessible">${n.title}</span> »</a></div></div><div class="asset-metadata"><span class="metadata-entry metadata-publish-date">${String(date).padStart(2, '0')}/${String(month).padStart(2, '0')}/${year.slice(2)}</span></div></div><div class="separator"></div>`
      })}</div>`,
  },
  'repository of publications': {
    dated: true,
    html: (notices) =>
      `<ul class="ds-artifact-list">${each(notices, (n, at) => `<li class="ds-artifact-item ${at % 2 ? 'even' : 'odd'}"><div class="artifact-description"><div class="artifact-title"><a href="/handle/123456789/${n.slug}">${n.title}</a><span class="Z3988" title="ctx_ver=Z39.88-2004">&nbsp;</span></div><div class="artifact-info"><span class="author"><span>Benali, S.</span>; <span>Ouardi, M.</span></span> <span class="publisher-date">(<span class="publisher">Centre des rives</span>, <span class="date">${n.day}</span>)</span></div><div class="artifact-abstract">${n.teaser}</div></div></li>`)}</ul>`,
  },
  'tiles of a portal in Python': {
    dated: true,
    html: (notices, lang) =>
      `<div class="entries">${each(notices, (n, at) => `<article class="entry"><header class="tileItem"><h2 class="tileHeadline"><a class="summary url" href="https://www.body.example/news/${n.slug}" title="${lang === 'fr' ? 'Actualité' : 'News Item'}">${n.title}</a></h2><div class="documentByLine">par <span class="author"><a href="/author/a${at % 2}">webmestre</a></span> — <span class="published">${dayInWords(n.day, lang)}</span></div></header><p class="tileBody"><span class="description">${n.teaser}</span></p></article>`)}</div>`,
  },
  'tenders with a day of publication and a closing day': {
    dated: true,
    html: (notices, lang) =>
      `<table class="table table-striped"><thead><tr><th>N°</th><th>${SUBJECT[lang]}</th><th>${PUBLISHED[lang]}</th><th>${CLOSING[lang]}</th><th></th></tr></thead><tbody>${each(notices, (n, at) => `<tr><td>${at + 1}/2026</td><td>${n.title}</td><td>${figures(n.day)}</td><td>${figures(n.day.replace('2026', '2027'))}</td><td><a href="/avis/${n.slug}.pdf"><img src="/pdf.gif" alt="PDF"></a></td></tr>`)}</tbody></table>`,
  },
  timeline: {
    dated: true,
    html: (notices, lang) =>
      `<ul class="timeline">${each(notices, (n, at) => `<li class="${at % 2 ? 'timeline-inverted' : ''}"><div class="timeline-badge"><i class="fa fa-check"></i></div><div class="timeline-panel"><div class="timeline-heading"><h4 class="timeline-title">${n.title}</h4><p><small class="text-muted"><i class="fa fa-clock"></i> ${dayInWords(n.day, lang)}</small></p></div><div class="timeline-body"><p>${n.teaser} <a href="/t/${n.slug}">[…]</a></p></div></div></li>`)}</ul>`,
  },
  'hashed classes and a label of theme': {
    dated: true,
    html: (notices, lang) =>
      `<div class="css-1a2b3c">${each(notices, (n, at) => `<div class="css-9zk${at % 2}"><a class="css-l1nk" href="/fr/actus/${n.slug}"><span class="css-tag">${at % 2 ? 'Communiqué' : NEWS[lang]}</span><span class="css-ttl">${n.title}</span><span class="css-dat">${figures(n.day)}</span></a></div>`)}</div>`,
  },
  'paragraphs of an editor, in bold': {
    dated: true,
    html: (notices, lang) =>
      `<div class="field-item even"><p>&nbsp;</p>${each(notices, (n) => `<p style="text-align:justify"><strong><span style="font-size:14px"><a href="/sites/files/${n.slug}.docx">${n.title}</a></span></strong></p><p style="text-align:justify"><span style="font-size:12px">${dayInWords(n.day, lang)} – ${n.teaser}</span></p><p>&nbsp;</p>`)}</div>`,
  },
}
