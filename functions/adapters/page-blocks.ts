import { tokens } from '../core/text/fold.ts'
import type { DomDocument, DomElement } from './page-document.ts'

// What a page is made of besides its article, by what its makers call it: roles, item properties, and the words of class
// and id, in the names that themes and content management systems give in French, English and Spanish.

const names = (words: string): string =>
  words
    .trim()
    .split(/\s*,\s*|\s*\n\s*/)
    .filter((word) => word !== '')
    .join('|')

const named = (words: string): RegExp => new RegExp(` (?:${names(words)}) `)

/** Blocks that are no part of the article whatever their length. */
const BOX = named(`
  share, sharing, sharebar, sharedaddy, addtoany, addthis, a2a kit, partage, partager, compartir, redes sociales
  social, socials, social share, social links, social media, follow us
  related, relateds, relatedposts, related posts, related articles, relacionadas, relacionados, similaires, connexes
  recommended, recommendations, recommandations, recirc, recirculation, trending, popular, most read, mostread, most viewed, lo mas leido
  lire aussi, a lire aussi, a lire, alire, read more, readmore, read next, read also, see also, voir aussi, te puede interesar
  more on, more from, more stories, also read, further reading, fil info, ticker, quicktabs
  outbrain, taboola, zergnet, revcontent, mgid
  newsletter, newsletters, nl signup, subscribe, subscription, signup, sign up, singup, mailing list, mailchimp, mc embed, infolettre, boletin
  cta, call to action, promo box, promobox, paywall, donate, donation, membership
  comment respond, commentaires, comentarios, disqus
  breadcrumb, breadcrumbs, fil ariane, ariane, migas
  gallery, galerie, galeria, slideshow, slider, carousel, carrousel, lightbox, diaporama, resgallery, player overlay, video player
  ad, ads, advert, adverts, advertisement, advertising, publicite, publicidad, sponsor, sponsored, dfp, adslot, ad slot, adsense
  cookie, cookies, consent, gdpr, modal, popup, tooltip, toolbar, pagination, pager, skip link
  sr only, visually hidden, screen reader text, print only, print header, print block, visible print
  sidebar, menu, navbar, widget area
`)
/** Blocks that are no part of the article where they are short: what is long may only be called so. */
const LABEL = named(`
  date, dates, dateline time, published, publication, posted on, post date, pub date, timestamp, updated, update time, modified
  author, authors, auteur, autor, byline, bylines, by line, signature, author bio, author box, author info, bio, vcard, contributor
  tags, tag list, taglist, post tags, article tags, mots cles, keywords, etiquetas, categories, category, categorie, rubrique, kicker, seccion
  caption, captions, legende, credit, credits, photo credit, copyright, copyrights, compyrights, pie foto, piefoto, wp caption text, figcaption
  entry meta, post meta, article meta, post info, article info, meta info, metadata, reading time, read time
  edition, article controls, disclaimer, syndigate link, audio player, listen, slide count, control panel, reaction, reactions
`)
/** When and where something is to happen is what an announcement is about, though it be called a date. */
const HAPPENING = named(`
  event, events, evenement, evenements, evento, eventos, agenda, calendar, start, start date, field date, venue, location, lieu, lugar, seminar, conference
`)
const COMMENTS = named(`comments, comment list, commentlist, comments area, comment section, disqus thread, respond`)
/** The paragraph that an editor sets before an article to tell what it is about. */
const STANDFIRST = named(`
  standfirst, stand first, chapo, chapeau, dek, deck, subtitle, sub title, subtitulo, sous titre, soustitre, subheadline, sub headline
  lead, lede, lead text, article lead, entradilla, bajada, copete, sumario, abstract, article abstract, article intro, entry summary, article summary
`)
const ITEM_LABELS = new Set(
  'author datePublished dateModified dateCreated publisher keywords caption commentCount alternativeHeadline'.split(
    ' ',
  ),
)
const ROLES = new Set(
  'navigation complementary banner contentinfo search dialog alertdialog alert menu toolbar'.split(' '),
)

/** Class and id of an element as words: ` entry content share bar `. */
function nameOf(element: DomElement): string {
  const written = `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
  return written === ' '
    ? ''
    : ` ${written
        .replace(/([a-z])([A-Z])/g, '$1 $2')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim()} `
}

const lengthOf = (element: DomElement): number => (element.textContent ?? '').replace(/\s+/g, ' ').trim().length

/** The letters of an element's paragraphs; those of boxes and menus are short. */
function proseLength(element: { querySelectorAll: DomElement['querySelectorAll'] }): number {
  let sum = 0
  for (const paragraph of element.querySelectorAll('p')) {
    const length = lengthOf(paragraph)
    if (length >= 80) sum += length
  }
  return sum
}

/** A box may hold at most this share of a page's paragraphs: what holds more is the article, whatever it is called. */
const MAX_BOX_SHARE = 0.3
const MAX_LABEL_LENGTH = 600
/** What must be left of a page for what stands beside it to be its comments, or another article. */
const MIN_PROSE = 500

/**
 * Takes out of a page what is no part of its article: menus, boxes of other articles, share buttons, forms, comments,
 * galleries, captions, names of authors and days of publication. What holds a good part of its text stays, whatever its name.
 * @returns the standfirst, still in its place: the paragraph before the article that sums it up; null where there is none.
 */
export function removeBlocks(document: DomDocument, description: string): DomElement | null {
  const body = document.querySelector('body')
  if (body === null) return null
  const page = { prose: proseLength(body), length: lengthOf(body) }
  const heading = headingOf(document)
  removeOtherArticles(document, heading, page.prose)
  const holdsHeading = (element: DomElement): boolean => heading !== null && element.contains(heading)
  for (const element of document.querySelectorAll('body *')) {
    if (/^(?:HTML|BODY|MAIN|ARTICLE|H1|STRONG|B|EM)$/i.test(element.tagName)) continue
    const kind = kindOf(element)
    if (kind === null || !body.contains(element) || holdsHeading(element)) continue
    const length = lengthOf(element)
    const prose = proseLength(element)
    const small = page.prose > 0 ? prose <= MAX_BOX_SHARE * page.prose : length <= MAX_BOX_SHARE * page.length
    const goes =
      (kind === 'box' && small) ||
      (kind === 'label' && small && length <= MAX_LABEL_LENGTH) ||
      (kind === 'comments' && page.prose - prose >= MIN_PROSE)
    if (goes) element.remove()
  }
  return standfirstOf(document, heading, description, page.prose)
}

/** The first-level heading that shares most with the title of the window: sites mark their name as one too. */
function headingOf(document: DomDocument): DomElement | null {
  const title = new Set(tokens(document.querySelector('title')?.textContent ?? ''))
  let best: { readonly heading: DomElement; readonly shared: number } | null = null
  for (const heading of document.querySelectorAll('h1')) {
    const shared = tokens(heading.textContent ?? '').filter((word) => title.has(word)).length
    if (best === null || shared > best.shared) best = { heading, shared }
  }
  return best?.heading ?? null
}

function kindOf(element: DomElement): 'box' | 'label' | 'comments' | null {
  const role = element.getAttribute('role')
  if (/^(?:NAV|FORM|BUTTON|SELECT)$/i.test(element.tagName) || (role !== null && ROLES.has(role))) return 'box'
  const property = element.getAttribute('itemprop')
  if (property !== null && property.split(' ').some((word) => ITEM_LABELS.has(word))) return 'label'
  const name = nameOf(element)
  if (name === '') return null
  if (COMMENTS.test(name)) return 'comments'
  return BOX.test(name) ? 'box' : LABEL.test(name) && !HAPPENING.test(name) ? 'label' : null
}

/** Each is compared with all others. */
const MAX_ARTICLES = 100

/** An article inside another, or beside the one with the page's heading, is another one, or a comment. Source: WHATWG HTML §4.3.2. */
function removeOtherArticles(document: DomDocument, heading: DomElement | null, prose: number): void {
  const articles = [...document.querySelectorAll('article')].slice(0, MAX_ARTICLES)
  if (articles.length < 2) return
  const main = articles.find((article) => heading !== null && article.contains(heading))
  for (const article of articles) {
    if (
      main === undefined
        ? !articles.some((other) => other !== article && other.contains(article))
        : article.contains(main)
    )
      continue
    const own = proseLength(article)
    const isAside = own <= MAX_BOX_SHARE * prose && prose - own >= MIN_PROSE
    if (isAside || (main !== undefined && own < proseLength(main) / 2)) article.remove()
  }
}

const MAX_STANDFIRST_LENGTH = 900

/**
 * The paragraph before an article that sums it up: called so, set as a heading under the heading, or what the page says
 * of itself for other sites, where it does not stand in the row of the article's paragraphs.
 */
function standfirstOf(
  document: DomDocument,
  heading: DomElement | null,
  description: string,
  prose: number,
): DomElement | null {
  const about = tokens(description).join(' ')
  let before = 0
  for (const element of document.querySelectorAll('body h2, body h3, body h4, body p, body div, body section')) {
    const length = lengthOf(element)
    if (length < 40 || length > MAX_STANDFIRST_LENGTH || (heading !== null && element.contains(heading))) continue
    if (prose > 0 && length > 0.4 * prose) continue
    const called = STANDFIRST.test(nameOf(element)) || element.getAttribute('itemprop') === 'description'
    if (called || isUnderHeading(element, heading) || (saysSame(element, about) && !isInRow(element))) return element
    if (/^P$/i.test(element.tagName) && length >= 80) before += length
    if (before > MAX_BOX_SHARE * prose) return null
  }
  return null
}

const isUnderHeading = (element: DomElement, heading: DomElement | null): boolean =>
  heading?.nextElementSibling === element && /^H[2-4]$/i.test(element.tagName)

const saysSame = (element: DomElement, about: string): boolean =>
  about.length >= 40 && lengthOf(element) <= 1.5 * about.length && tokens(element.textContent ?? '').join(' ') === about

/** Whether an element is one of several paragraphs in a row. */
const isInRow = (element: DomElement): boolean =>
  /^(?:P|DIV)$/i.test(element.tagName) &&
  [...(element.parentElement?.children ?? [])].filter(
    (sibling) => sibling.tagName === element.tagName && lengthOf(sibling) >= 80,
  ).length > 1
