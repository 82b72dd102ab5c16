import { Hono, type Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { wordsFor } from '../../adapters/words.ts'
import { editionView } from '../../core/mail/view.ts'
import type { Language, Subscriber } from '../../core/model.ts'
import { PAGE_PATHS } from '../../core/subscribers/page-paths.ts'
import { issueToken, readToken, type TokenPurpose } from '../../core/subscribers/tokens.ts'
import { Page as PageFrame, PAGE_HEADERS } from '../layout.tsx'
import { ArchivedEdition } from './archive-page.tsx'
import { ActForm, WishFields } from './forms.tsx'
import { isLanguage, LANGUAGE_NAMES, pageLanguage, pageWords, type PageWords } from './page-words.ts'
import { PrivacyNotice } from './privacy-page.tsx'
import type { PublicPorts } from './public-ports.ts'
import { signUp } from './sign-up.ts'

/** Every answer to a sign-up takes at least this long, whether or not the address is known. */
const SIGN_UP_MS = 400
const PREFERENCES_DAYS = 400
const DAY_MS = 86_400_000

type Status = 200 | 400 | 404 | 429 | 500

/** A page in the reader's language: the words it is made of come with it. */
interface Page {
  readonly title: (words: PageWords) => string
  readonly body: (words: PageWords, lang: Language) => Child
  readonly status?: Status
}

const linkInvalid: Page = {
  status: 404,
  title: (words) => words.linkInvalidTitle,
  body: (words) => <p>{words.linkInvalid}</p>,
}
const notFound: Page = { status: 404, title: (words) => words.notFoundTitle, body: (words) => <p>{words.notFound}</p> }

/**
 * The public pages: all that the internet can reach. GET shows, POST acts; a mail scanner that opens every link changes nothing.
 * @param networkOf the network a request comes from, as far as limits care
 */
export function publicApp(ports: PublicPorts, networkOf: (c: Context) => string): Hono {
  const app = new Hono()

  const show = (c: Context, page: Page, lang = pageLanguage(c.req.query('lang'), c.req.header('accept-language'))) => {
    const words = pageWords(lang)
    for (const [name, value] of Object.entries(PAGE_HEADERS)) c.header(name, value)
    // A page may hold a signed link, which no cache between is to keep.
    c.header('cache-control', 'no-store')
    const title = page.title(words)
    const document = (
      <PageFrame
        lang={lang}
        dir={lang === 'ar' ? 'rtl' : 'ltr'}
        title={title}
        siteName={words.product}
        skip={words.skip}
        nav={[
          { href: `${PAGE_PATHS.home}?lang=${lang}`, text: words.signUp },
          { href: `${PAGE_PATHS.archive}?lang=${lang}`, text: words.archive },
        ]}
        footer={<a href={`${PAGE_PATHS.privacy}?lang=${lang}`}>{words.privacy}</a>}
      >
        <h1>{title}</h1>
        {page.body(words, lang)}
      </PageFrame>
    )
    return c.html(html`<!doctype html>${document}`, page.status ?? 200)
  }

  /** The reader that a signed link stands for, if it holds and the reader is still there. */
  const readerOf = async (c: Context, purpose: TokenPurpose): Promise<Subscriber | null> => {
    const token = readToken(c.req.param('token') ?? '', purpose, ports.keys, ports.hmac, ports.now())
    return token.kind === 'valid' ? ports.subscribers.subscriber(token.subscriberId) : null
  }

  const preferencesPath = (subscriberId: string): string => {
    const expiresAtMs = ports.now() + PREFERENCES_DAYS * DAY_MS
    return PAGE_PATHS.preferences(
      issueToken({ purpose: 'preferences', subscriberId, expiresAtMs }, ports.keys, ports.hmac),
    )
  }

  // ── sign-up
  app.get(PAGE_PATHS.home, async (c) => {
    const topics = await ports.topics()
    return show(c, {
      title: (words) => words.product,
      body: (words, lang) => (
        <>
          <p class="lead">{words.tagline}</p>
          <form method="post" action={PAGE_PATHS.subscribe}>
            <h2>{words.signUp}</h2>
            <p>
              <label for="address">{words.yourAddress}</label>
              <input id="address" name="address" type="email" autocomplete="email" required maxlength={254} dir="ltr" />
            </p>
            <WishFields words={words} topics={topics} wishes={{ lang, topics: [] }} pageLang={lang} />
            <p class="trap" aria-hidden="true">
              <label for="website">{words.leaveEmpty}</label>
              <input id="website" name="website" type="text" tabindex={-1} autocomplete="off" />
            </p>
            <p class="meta">{words.consent}</p>
            <p>
              <button type="submit">{words.subscribe}</button>
            </p>
          </form>
          <p class="languages">
            {Object.entries(LANGUAGE_NAMES).map(([code, name]) => (
              <a href={`${PAGE_PATHS.home}?lang=${code}`} lang={code} hreflang={code}>
                {name}
              </a>
            ))}
          </p>
        </>
      ),
    })
  })

  app.post(PAGE_PATHS.subscribe, async (c) => {
    const form = await c.req.formData()
    const lang = form.get('lang')
    const asked = isLanguage(lang) ? lang : pageLanguage(undefined, c.req.header('accept-language'))
    const known = new Set((await ports.topics()).map(({ id }) => id))
    const wish = {
      address: textOf(form.get('address')),
      lang: asked,
      topics: form
        .getAll('topics')
        .map(textOf)
        .filter((id) => known.has(id)),
      network: networkOf(c),
    }
    // A filled trap is a robot: it is told what everybody is told.
    const isRobot = textOf(form.get('website')) !== ''
    const [answer] = await Promise.all([isRobot ? ('accepted' as const) : signUp(ports, wish), ports.pause(SIGN_UP_MS)])
    switch (answer) {
      case 'accepted':
        return show(c, { title: (words) => words.checkMailTitle, body: (words) => <p>{words.checkMail}</p> }, asked)
      case 'address-refused':
        return show(
          c,
          { status: 400, title: (words) => words.addressRefusedTitle, body: (words) => <p>{words.addressRefused}</p> },
          asked,
        )
      case 'too-many':
        return show(
          c,
          { status: 429, title: (words) => words.tooManyTitle, body: (words) => <p>{words.tooMany}</p> },
          asked,
        )
    }
  })

  // ── confirmation
  app.get(PAGE_PATHS.confirm(':token'), async (c) => {
    const reader = await readerOf(c, 'confirm')
    if (reader === null) return show(c, linkInvalid)
    return show(
      c,
      {
        title: (words) => words.confirmTitle,
        body: (words) => <ActForm ask={words.confirmAsk} button={words.confirm} />,
      },
      reader.lang,
    )
  })

  app.post(PAGE_PATHS.confirm(':token'), async (c) => {
    const reader = await readerOf(c, 'confirm')
    if (reader === null || !(await ports.subscribers.confirm(reader.id, ports.now()))) return show(c, linkInvalid)
    ports.log.info('subscription confirmed', { subscriberId: reader.id })
    return show(
      c,
      {
        title: (words) => words.confirmedTitle,
        body: (words) => (
          <>
            <p>{words.confirmed}</p>
            <p>
              <a href={preferencesPath(reader.id)}>{words.changePreferences}</a>
            </p>
          </>
        ),
      },
      reader.lang,
    )
  })

  // ── preferences
  const preferencesPage = async (c: Context, reader: Subscriber, isSaved: boolean) => {
    const topics = await ports.topics()
    return show(
      c,
      {
        title: (words) => (isSaved ? words.savedTitle : words.preferencesTitle),
        body: (words, lang) => (
          <>
            {isSaved && <p role="status">{words.saved}</p>}
            <form method="post">
              <WishFields words={words} topics={topics} wishes={reader} pageLang={lang} />
              <p>
                <button type="submit">{words.save}</button>
              </p>
            </form>
          </>
        ),
      },
      reader.lang,
    )
  }

  app.get(PAGE_PATHS.preferences(':token'), async (c) => {
    const reader = await readerOf(c, 'preferences')
    return reader === null ? show(c, linkInvalid) : preferencesPage(c, reader, false)
  })

  app.post(PAGE_PATHS.preferences(':token'), async (c) => {
    const reader = await readerOf(c, 'preferences')
    if (reader === null) return show(c, linkInvalid)
    const form = await c.req.formData()
    const lang = form.get('lang')
    const known = new Set((await ports.topics()).map(({ id }) => id))
    const wishes = {
      lang: isLanguage(lang) ? lang : reader.lang,
      topics: form
        .getAll('topics')
        .map(textOf)
        .filter((id) => known.has(id)),
    }
    if (!(await ports.subscribers.setPreferences(reader.id, wishes))) return show(c, linkInvalid)
    return preferencesPage(c, { ...reader, ...wishes }, true)
  })

  // ── leaving: by page, and by the mail program's own button (RFC 8058: POST, no page, no question)
  app.get(PAGE_PATHS.unsubscribe(':token'), async (c) => {
    const reader = await readerOf(c, 'unsubscribe')
    if (reader === null) return show(c, linkInvalid)
    return show(
      c,
      {
        title: (words) => words.unsubscribeTitle,
        body: (words) => <ActForm ask={words.unsubscribeAsk} button={words.unsubscribe} />,
      },
      reader.lang,
    )
  })

  app.post(PAGE_PATHS.unsubscribe(':token'), async (c) => {
    const reader = await readerOf(c, 'unsubscribe')
    if (reader === null || !(await ports.subscribers.unsubscribe(reader.id, ports.now()))) return show(c, linkInvalid)
    ports.log.info('unsubscribed', { subscriberId: reader.id })
    return show(
      c,
      { title: (words) => words.unsubscribedTitle, body: (words) => <p>{words.unsubscribed}</p> },
      reader.lang,
    )
  })

  // ── archive and notice
  app.get(PAGE_PATHS.archive, async (c) => {
    const editions = await ports.sentEditions()
    return show(c, {
      title: (words) => words.archive,
      body: (words, lang) =>
        editions.length === 0 ? (
          <p>{words.archiveEmpty}</p>
        ) : (
          <ul>
            {editions.map((edition) => (
              <li>
                <a href={`${PAGE_PATHS.edition(edition.id)}?lang=${lang}`}>
                  {
                    editionView({
                      edition,
                      stories: [],
                      reader: { lang, topics: [] },
                      words: wordsFor(lang),
                      sender: ports.sender,
                      pagesUrl: ports.pagesUrl,
                    }).week
                  }
                </a>
              </li>
            ))}
          </ul>
        ),
    })
  })

  app.get(PAGE_PATHS.edition(':editionId'), async (c) => {
    const edition = (await ports.sentEditions()).find(({ id }) => id === c.req.param('editionId'))
    if (edition === undefined) return show(c, notFound)
    const lang = pageLanguage(c.req.query('lang'), c.req.header('accept-language'))
    const stories = await ports.editionStories(edition.id)
    const view = editionView({
      edition,
      stories,
      reader: { lang, topics: [] },
      words: wordsFor(lang),
      sender: ports.sender,
      pagesUrl: ports.pagesUrl,
    })
    return show(c, { title: () => view.subject, body: () => <ArchivedEdition view={view} /> }, lang)
  })

  app.get(PAGE_PATHS.privacy, (c) =>
    show(c, {
      title: (words) => words.privacy,
      body: (words) => <PrivacyNotice words={words} sender={ports.sender} />,
    }),
  )

  app.notFound((c) => show(c, notFound))
  app.onError((error, c) => {
    // The path of a signed link is a secret: only its route is told.
    ports.log.error('page failed', { route: c.req.routePath, error: error.name, reason: error.message })
    return show(c, { status: 500, title: (words) => words.failedTitle, body: (words) => <p>{words.failed}</p> })
  })
  return app
}

const textOf = (value: File | string | null): string => (typeof value === 'string' ? value.trim() : '')
