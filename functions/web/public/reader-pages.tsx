import type { Context, Hono } from 'hono'
import type { Subscriber } from '../../core/model.ts'
import { PAGE_PATHS } from '../../core/subscribers/page-paths.ts'
import { issueToken, readToken, type TokenPurpose } from '../../core/subscribers/tokens.ts'
import { ActForm, WishFields } from './forms.tsx'
import { isLanguage } from './page-words.ts'
import { formLimit, readForm, tickedTopics } from './posted-form.ts'
import {
  BAD_FORM,
  languageOf,
  LINK_EXPIRED,
  LINK_INVALID,
  showPage,
  UNSUBSCRIBED,
  type PublicPage,
} from './public-page.tsx'
import type { PublicPorts } from './public-ports.ts'

const PREFERENCES_DAYS = 400
const DAY_MS = 86_400_000

/** What a signed link leads to. `gone` is a reader who has been erased since. */
type Linked =
  | { readonly kind: 'reader'; readonly reader: Subscriber }
  | { readonly kind: 'gone' }
  | { readonly kind: 'expired' }
  | { readonly kind: 'invalid' }

/** The pages behind the signed links of mails. GET shows a button, POST acts; a scanner that opens every link changes nothing. */
export function addReaderPages(app: Hono, ports: PublicPorts): void {
  const { subscribers, keys, hmac, now, log } = ports

  async function follow(c: Context, purpose: TokenPurpose): Promise<Linked> {
    const token = readToken(c.req.param('token') ?? '', purpose, keys, hmac, now())
    if (token.kind !== 'valid') return token
    const reader = await subscribers.subscriber(token.subscriberId)
    return reader === null ? { kind: 'gone' } : { kind: 'reader', reader }
  }

  const confirmedPage = (reader: Subscriber): PublicPage => {
    const expiresAtMs = now() + PREFERENCES_DAYS * DAY_MS
    const token = issueToken({ purpose: 'preferences', subscriberId: reader.id, expiresAtMs }, keys, hmac)
    return {
      title: (words) => words.confirmedTitle,
      body: (words) => (
        <>
          <p>{words.confirmed}</p>
          <p>
            <a href={PAGE_PATHS.preferences(token)}>{words.changePreferences}</a>
          </p>
        </>
      ),
    }
  }

  // ── confirmation
  app.get(PAGE_PATHS.confirm(':token'), async (c) => {
    const link = await follow(c, 'confirm')
    if (link.kind !== 'reader') return showPage(c, brokenLink(link))
    const ask: PublicPage = {
      title: (words) => words.confirmTitle,
      body: (words) => <ActForm ask={words.confirmAsk} button={words.confirm} />,
    }
    return showPage(
      c,
      link.reader.state === 'active' ? confirmedPage(link.reader) : ask,
      languageOf(c, link.reader.lang),
    )
  })

  app.post(PAGE_PATHS.confirm(':token'), async (c) => {
    const link = await follow(c, 'confirm')
    if (link.kind !== 'reader') return showPage(c, brokenLink(link))
    const { reader } = link
    const lang = languageOf(c, reader.lang)
    if (!(await subscribers.confirm(reader.id, now()))) return showPage(c, LINK_INVALID, lang)
    log.info('subscription confirmed', { subscriberId: reader.id })
    return showPage(c, confirmedPage(reader), lang)
  })

  // ── preferences
  const preferencesPage = async (reader: Subscriber, isSaved: boolean): Promise<PublicPage> => {
    const topics = await ports.topics()
    return {
      title: (words) => words.preferencesTitle,
      body: (words, lang) => (
        <>
          {isSaved && (
            <p class="good" role="status">
              {words.saved}
            </p>
          )}
          <form method="post">
            <WishFields words={words} topics={topics} wishes={reader} pageLang={lang} />
            <p>
              <button type="submit">{words.save}</button>
            </p>
          </form>
        </>
      ),
    }
  }

  app.get(PAGE_PATHS.preferences(':token'), async (c) => {
    const link = await follow(c, 'preferences')
    if (link.kind !== 'reader') return showPage(c, brokenLink(link))
    const { reader } = link
    return showPage(
      c,
      hasLeft(reader) ? UNSUBSCRIBED : await preferencesPage(reader, false),
      languageOf(c, reader.lang),
    )
  })

  app.post(PAGE_PATHS.preferences(':token'), formLimit, async (c) => {
    const link = await follow(c, 'preferences')
    if (link.kind !== 'reader') return showPage(c, brokenLink(link))
    const { reader } = link
    if (hasLeft(reader)) return showPage(c, UNSUBSCRIBED, languageOf(c, reader.lang))
    const form = await readForm(c)
    if (form === null) return showPage(c, BAD_FORM, languageOf(c, reader.lang))
    const lang = form.get('lang')
    const wishes = {
      lang: isLanguage(lang) ? lang : reader.lang,
      topics: tickedTopics(form, await ports.topics()),
    }
    if (!(await subscribers.setPreferences(reader.id, wishes))) return showPage(c, LINK_INVALID, wishes.lang)
    return showPage(c, await preferencesPage({ ...reader, ...wishes }, true), wishes.lang)
  })

  // ── leaving: by page, and by the mail program's own button, which posts and reads no answer. Source: RFC 8058.
  app.get(PAGE_PATHS.unsubscribe(':token'), async (c) => {
    const link = await follow(c, 'unsubscribe')
    if (link.kind === 'gone') return showPage(c, UNSUBSCRIBED)
    if (link.kind !== 'reader') return showPage(c, brokenLink(link))
    const ask: PublicPage = {
      title: (words) => words.unsubscribeTitle,
      body: (words) => <ActForm ask={words.unsubscribeAsk} button={words.unsubscribe} />,
    }
    return showPage(c, hasLeft(link.reader) ? UNSUBSCRIBED : ask, languageOf(c, link.reader.lang))
  })

  app.post(PAGE_PATHS.unsubscribe(':token'), async (c) => {
    // The body is not read: whatever a mail program posts, the signed link says it all.
    const link = await follow(c, 'unsubscribe')
    if (link.kind === 'gone') return showPage(c, UNSUBSCRIBED)
    if (link.kind !== 'reader') return showPage(c, brokenLink(link))
    await subscribers.unsubscribe(link.reader.id, now())
    log.info('unsubscribed', { subscriberId: link.reader.id })
    return showPage(c, UNSUBSCRIBED, languageOf(c, link.reader.lang))
  })
}

const hasLeft = ({ state }: Subscriber): boolean => state === 'unsubscribed' || state === 'suppressed'

const brokenLink = ({ kind }: Exclude<Linked, { kind: 'reader' }>): PublicPage =>
  kind === 'expired' ? LINK_EXPIRED : LINK_INVALID
