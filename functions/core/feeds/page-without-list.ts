import type { FeedFailure } from './failure.ts'
import { blocksOf, elementsOf, type PageElement } from './page-element.ts'

/** A page with less text shows readers something that is not in its markup, or next to nothing. */
const LITTLE_TEXT_UNITS = 600

const CONSENT = /cookies?(?!\p{L})|traceurs|\bconsent|ملفات (?:تعريف|الارتباط)|الكوكيز/iu
const CHECK =
  /just a moment|checking your browser|verify (?:that )?you are (?:a )?human|captcha|êtes un (?:être )?humain|no soy un robot/iu
const NOTHING =
  /(?:aucune?|pas (?:encore )?de|il n.y a pas d.)\s*(?:contenu|actualit|article|r[ée]sultat|annonce|publication|document|[ée]v[ée]nement)|\bno (?:news|results?|content|items?|posts?|articles?|events?|announcements?)(?:\s\S+)? (?:found|available|yet|at the moment|to (?:show|display))|nothing (?:was )?found|no (?:hay|se (?:han )?encontr\S+)\s+(?:\S+\s)?(?:noticias|resultados|contenidos?|art[ií]culos|publicaciones|eventos)|(?:لا (?:توجد|يوجد)|لم يتم العثور على)\s*(?:أي\s*)?(?:أخبار|نتائج|محتوى|مقالات|إعلانات|وثائق|نتيجة)/iu

/** Why no list of announcements was found on a page, as plain sentences for editors: what it shows instead, and what to do then. */
export function whyNoList(root: PageElement): FeedFailure {
  const elements = [...elementsOf(root)]
  const body = elements.filter(({ tag }) => tag === 'body')
  const text = blocksOf(body.length > 0 ? body : [root]).join(' ')
  const isShort = text.length < LITTLE_TEXT_UNITS
  const links = elements.filter(({ tag, attributes }) => tag === 'a' && attributes['href'] !== undefined).length
  if (isShort && CHECK.test(blocksOf([root]).join(' ')))
    return {
      kind: 'list-hidden',
      reason:
        'The page only checks whether a person asks. Ask the body to let this reader in, or whether it has a feed.',
    }
  if (isShort && elements.some(({ attributes }) => attributes['type']?.toLowerCase() === 'password'))
    return { kind: 'list-hidden', reason: 'The page asks for a login. Watch a page that all may read.' }
  if (isShort && links < 10 && CONSENT.test(text))
    return {
      kind: 'list-hidden',
      reason: 'The page only asks for consent to cookies. Look for another page of the body, or for its feed.',
    }
  if (isDrawnByScript(elements, text, links))
    return {
      kind: 'list-hidden',
      reason:
        'The page is drawn by a script: its list is not in what the server sends, and no selector finds it. Look for a feed, or for an older or printable page of the same list.',
    }
  if (NOTHING.test(text))
    return {
      kind: 'list-hidden',
      reason:
        'The list of announcements was not found on the page: it says that there are none now. Nothing to do until there are.',
    }
  return { kind: 'no-list', reason: 'The list of announcements was not found on the page.' }
}

/** The elements that frameworks of scripts fill: React, Vue, Angular, Next, Nuxt, Gatsby, Quasar. */
const MOUNT = /^(?:app|root|app-root|main-app|__next|__nuxt|___gatsby|q-app|react-root)$/i

/** Whether a page has next to nothing to read, and a box that its script fills. */
const isDrawnByScript = (elements: readonly PageElement[], text: string, links: number): boolean =>
  text.length < 200 &&
  links < 10 &&
  elements.some(({ tag, attributes }) => MOUNT.test(attributes['id'] ?? '') || MOUNT.test(tag))
