import { ancestorsOf, classesOf, elementsOf, isElement, isHeading, textOf, type PageElement } from './page-element.ts'

/**
 * Where a list stands on its page: in its main part, anywhere, under a heading of what will happen, in something beside it, or in
 * its menus and boxes of other things.
 */
export type PagePlace = 'main' | 'page' | 'ahead' | 'beside' | 'menu'

const MENU_TAGS = new Set(['nav', 'footer', 'menu'])
const MENU_ROLES = new Set(['navigation', 'contentinfo', 'banner', 'menu', 'menubar', 'search', 'dialog', 'tablist'])
/** Words of classes and ids by which content management systems name their menus. */
const MENU_WORD =
  /^(?:nav|navbar|navigation|menu|menus|submenu|megamenu|mainmenu|topmenu|footer|colophon|breadcrumbs?|ariane|pager|pagination|paging|languages?|share|sharing|socials?|partage|topbar|toolbar|cookies?|modal|popup|skip|masthead|sitemap|login)$/
const BESIDE_WORD =
  /^(?:sidebar|aside|secondary|popular|mostread|trending|related|similar|connexes?|carousel|slider|slideshow|slick|swiper|owl|marquee|ticker|tagcloud|partners?|partenaires?|socios|calendar|banners?|comments?|advert|promo|hero|logos|breaking)$/
/** Headings of lists that are not the page's own: most read, related, useful links, partners, in the languages read here. */
const BESIDE_HEADING =
  /\b(?:plus (?:lus?|lues?|consult\S*|vus?|populaires?)|les \+ lus|populaires?|most (?:read|viewed|popular)|popular|trending|m[aá]s (?:le[ií]d[oa]s?|vist[oa]s?|populares)|related|see also|read also|you may also|voir aussi|lire aussi|[àa] lire|associ[ée]s?|li[ée]s|similaires|connexes|relacionad[oa]s?|te puede interesar|liens? (?:utiles?|rapides?|externes?)|quick links|useful links|enlaces|partenaires|partners|socios|mots.cl[ée]s|tags|cat[ée]gories|categor[ií]as|newsletter|suivez|follow us|s[ií]guenos)(?!\p{L})|الأكثر|الاكثر|روابط|شركا|ذات صلة|اقرأ أيضا|مواضيع|شاهد أيضا|تابعونا|وسوم|تصنيفات/iu

/** Headings of what will happen: the list of a page of events, a second one beside news. */
const AHEAD_HEADING =
  /^(?:l.)?agenda(?!\p{L})|[àa] venir(?!\p{L})|\bprochaine?s?\b|\bupcoming\b|\bpr[oó]xim[oa]s\b|calendrier|calendar|المقبلة|القادمة|أجندة|مواعيد/iu
/** Words to click, which name no page: on to the rest, to the file, to the next page. */
const CLICK =
  /^(?:lire(?: (?:la suite|plus|davantage|l.article))?|(?:la )?suite|en savoir plus|plus d.infos?(?:rmations?)?|voir(?: (?:plus|tout|la suite|le document|le d[ée]tail))?|consulter|d[ée]tails?|t[ée]l[ée]charger(?: (?:le|la) \p{L}+)?|ouvrir|afficher|acc[ée]der|d[ée]couvrir|(?:cliquez )?ici|partager|imprimer|read(?: (?:more|on))?|(?:learn |find out |see |view |show )?more(?: info(?:rmation)?| details)?|view(?: (?:all|details|document))?|continue(?: reading)?|download(?: (?:file|document))?|open|(?:click )?here|share|print|leer(?: m[aá]s)?|seguir leyendo|(?:ver |saber )?m[aá]s(?: informaci[oó]n)?|ver(?: (?:detalles?|documento|todo))?|descargar|abrir|aqu[ií]|compartir|imprimir|[اإ]قر[أإاؤ](?:وا)? ?(?:المزيد|المقال|التفاصيل|التتمة|كامل المقال)?|المزيد|(?:عرض )?التفاصيل|تفاصيل|(?:لل)?تحميل(?: \p{L}+)?|حمل|(?:ال)?تتمة|اضغط هنا|هنا|عرض|مشاركة|طباعة|pdf|docx?|xlsx?|zip|(?:page )?(?:suivante?|pr[ée]c[ée]dente?)|(?:next|previous|last|first)(?: page)?|(?:p[aá]gina )?(?:siguiente|anterior)|(?:الصفحة )?(?:التالية?|السابقة?|الموالية?))$/iu

/** Buttons that say for readers of screens what they lead on to: `Read more about the report`. */
const CLICK_LEAD =
  /^(?:lire (?:la suite|plus)|en savoir plus|read more|learn more|continue reading|leer m[aá]s|seguir leyendo|[اإ]قر[أإا] المزيد)(?!\p{L})/iu

/** Whether a link's words only say that there is more: `Lire la suite »`, `PDF`, `→`. */
export function isClick(text: string): boolean {
  const words = text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return words === '' || CLICK_LEAD.test(words) || (words.length <= 40 && CLICK.test(words))
}

const words = (element: PageElement): readonly string[] =>
  [...classesOf(element), element.attributes['id'] ?? '']
    .flatMap((name) =>
      name
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z]+/),
    )
    .filter((word) => word !== '')

/**
 * Where an element stands. Names of classes are not believed of what holds most of the page's text: layouts are called `with-sidebar`.
 * @param share of the page's text that an element holds, 0 to 1
 */
export function placeOf(element: PageElement, share: (element: PageElement) => number): PagePlace {
  let place: PagePlace = 'page'
  for (const above of [element, ...ancestorsOf(element)]) {
    const { tag, attributes } = above
    if (tag === 'body' || tag === 'html') break
    const role = (attributes['role'] ?? '').toLowerCase()
    if (tag === 'main' || role === 'main') return place === 'page' ? 'main' : place
    if (MENU_TAGS.has(tag) || MENU_ROLES.has(role)) return 'menu'
    if (tag === 'header' && share(above) < 0.5) return 'menu'
    if (tag === 'aside' || role === 'complementary') place = 'beside'
    if (share(above) > 0.5) continue
    const names = words(above)
    if (names.some((word) => MENU_WORD.test(word))) return 'menu'
    if (names.some((word) => BESIDE_WORD.test(word))) place = 'beside'
  }
  return place
}

/** What the heading over a list says of it: that it is none of the page's own, or one of what will happen; null where it says nothing. */
export function placeByHeading(first: PageElement): 'menu' | 'ahead' | null {
  const heading = headingOver(first)
  if (heading === null) return null
  return BESIDE_HEADING.test(heading) ? 'menu' : AHEAD_HEADING.test(heading) ? 'ahead' : null
}

const MAX_HEADING_UNITS = 80
/** A list and its heading are parted by a few boxes at most. */
const MAX_LEVELS = 4

/** The text of the heading that stands right over an element, or over the boxes that it is in; null where something else does. */
function headingOver(first: PageElement): string | null {
  let inside = first
  for (const above of [...ancestorsOf(first)].slice(0, MAX_LEVELS)) {
    const before = above.children.slice(0, above.children.indexOf(inside)).filter(isElement)
    for (const sibling of before.toReversed().slice(0, 6)) {
      const isTitled =
        [...elementsOf(sibling)].some((one) => isHeading(one) || one.tag === 'caption') || isNamedHeading(sibling)
      const text = textOf([sibling])
      if (isTitled) return text.length <= MAX_HEADING_UNITS ? text : null
      if (text.length > MAX_HEADING_UNITS * 3) return null
    }
    inside = above
  }
  return null
}

const isNamedHeading = (element: PageElement): boolean =>
  words(element).some((word) => /^(?:title|titre|heading)$/.test(word))
