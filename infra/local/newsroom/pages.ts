import type { FeedOutlet, SampleEntry } from './outlets.ts'
import { escapeXml, toHtml } from './encode.ts'

const dayInWords = new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'Africa/Casablanca' })

/** A page of a body's site, its menus around. */
function page(outlet: FeedOutlet, title: string, main: string): string {
  const menu = ['Présentation de l’Observatoire', 'Conseil scientifique', 'Cartes et données', 'Annonces', 'Nous écrire']
  return `<!doctype html>
<html lang="${outlet.lang}">
<head><meta charset="utf-8"><title>${escapeXml(title)} – ${escapeXml(outlet.name)}</title></head>
<body>
<header><p><a href="/">${escapeXml(outlet.name)}</a></p>
<nav><ul>${menu.map((name, at) => `<li><a href="/rubrique/${String(at)}">${name}</a></li>`).join('')}</ul></nav></header>
<main>
<h1>${escapeXml(title)}</h1>
${main}
</main>
<aside><h2>Les plus consultés</h2><ul>
<li><a href="/atlas">Atlas des puits et des départs, deuxième édition</a> 3 mars 2024</li>
<li><a href="/lexique">Lexique des mobilités oasiennes en trois langues</a> 11 juin 2023</li>
</ul></aside>
<footer><p>Observatoire, quartier administratif, Zagora</p></footer>
</body>
</html>
`
}

/** The list of announcements of a body that has no feed. */
export function announcementsPage(outlet: FeedOutlet, entries: readonly SampleEntry[]): string {
  const items = entries.map(
    ({ title, link, publishedMs, paragraphs }) => `<div class="annonce">
<p class="date">${dayInWords.format(publishedMs)}</p>
<h2><a href="${escapeXml(new URL(link).pathname)}">${escapeXml(title)}</a></h2>
${toHtml(paragraphs.slice(0, 1))}
</div>`,
  )
  return page(outlet, 'Annonces', `<div class="annonces">\n${items.join('\n')}\n</div>`)
}

/** The page of one announcement. */
export const announcementPage = (outlet: FeedOutlet, { title, publishedMs, paragraphs }: SampleEntry): string =>
  page(outlet, title, `<article><p class="date">${dayInWords.format(publishedMs)}</p>\n${toHtml(paragraphs)}</article>`)
