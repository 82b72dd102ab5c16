import type { Context } from 'hono'
import { html } from 'hono/html'
import type { Child } from 'hono/jsx'
import { wordsFor } from '../../adapters/words.ts'
import { LANGUAGES, type Language } from '../../core/model.ts'
import { PAGE_PATHS } from '../../core/subscribers/page-paths.ts'
import { Page, PAGE_HEADERS } from '../layout.tsx'
import { isLanguage, LANGUAGE_NAMES, pageLanguage, pageWords, type PageWords } from './page-words.ts'

/** A page in whichever language it is shown: the words it is made of are handed to it. */
export interface PublicPage {
  readonly title: (words: PageWords) => string
  readonly body: (words: PageWords, lang: Language) => Child
  readonly status?: 400 | 404 | 410 | 413 | 429 | 500
}

/** The language of an answer: the one its address asks for, else that of who it is for, else the browser's. */
export function languageOf(c: Context, whose?: Language): Language {
  const asked = c.req.query('lang')
  return pageLanguage(isLanguage(asked) ? asked : whose, c.req.header('accept-language'))
}

export const inLanguage = (path: string, lang: Language): string => `${path}?lang=${lang}`

/** Answers with a page in its frame. Whoever keeps it may be keeping a signed link, so nobody is to. */
export function showPage(c: Context, page: PublicPage, lang = languageOf(c)) {
  const words = pageWords(lang)
  const title = page.title(words)
  for (const [name, value] of Object.entries(PAGE_HEADERS)) c.header(name, value)
  c.header('Cache-Control', 'no-store')
  if (c.req.param('token') !== undefined) c.header('X-Robots-Tag', 'noindex')
  const document = (
    <Page
      lang={lang}
      dir={lang === 'ar' ? 'rtl' : 'ltr'}
      title={title}
      siteName={wordsFor(lang).product}
      skip={words.skip}
      nav={[
        { href: PAGE_PATHS.home, text: words.signUp },
        { href: PAGE_PATHS.archive, text: words.archive },
        { href: PAGE_PATHS.privacy, text: words.privacy },
      ].map(({ href, text }) => ({ href: inLanguage(href, lang), text, here: c.req.path === href }))}
      footer={
        // What was posted is not posted again by changing the language.
        <LanguageLinks words={words} lang={lang} path={isShown(c, page) ? c.req.path : PAGE_PATHS.home} />
      }
    >
      <h1>{title}</h1>
      {page.body(words, lang)}
    </Page>
  )
  return c.html(html`<!doctype html>${document}`, page.status ?? 200)
}

const isShown = (c: Context, { status }: PublicPage) => c.req.method !== 'POST' && status === undefined

function LanguageLinks(props: { readonly words: PageWords; readonly lang: Language; readonly path: string }) {
  return (
    <nav aria-label={props.words.languages}>
      <ul class="languages">
        {LANGUAGES.map((lang) => (
          <li>
            <a
              href={inLanguage(props.path, lang)}
              lang={lang}
              hreflang={lang}
              {...(lang === props.lang && { 'aria-current': 'true' as const })}
            >
              {LANGUAGE_NAMES[lang]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A way back to the form, where a page ends in nothing else. */
const SignUpLink = (props: { readonly words: PageWords; readonly lang: Language }) => (
  <p>
    <a href={inLanguage(PAGE_PATHS.home, props.lang)}>{props.words.signUp}</a>
  </p>
)

export const NOT_FOUND: PublicPage = {
  status: 404,
  title: (words) => words.notFoundTitle,
  body: (words) => <p>{words.notFound}</p>,
}
export const FAILED: PublicPage = {
  status: 500,
  title: (words) => words.failedTitle,
  body: (words) => <p>{words.failed}</p>,
}
export const BAD_FORM: PublicPage = {
  status: 400,
  title: (words) => words.badFormTitle,
  body: (words) => <p>{words.badForm}</p>,
}
export const TOO_MANY: PublicPage = {
  status: 429,
  title: (words) => words.tooManyTitle,
  body: (words) => <p>{words.tooMany}</p>,
}
export const LINK_INVALID: PublicPage = {
  status: 404,
  title: (words) => words.linkInvalidTitle,
  body: (words, lang) => (
    <>
      <p>{words.linkInvalid}</p>
      <SignUpLink words={words} lang={lang} />
    </>
  ),
}
export const LINK_EXPIRED: PublicPage = {
  status: 410,
  title: (words) => words.linkExpiredTitle,
  body: (words, lang) => (
    <>
      <p>{words.linkExpired}</p>
      <SignUpLink words={words} lang={lang} />
    </>
  ),
}
export const UNSUBSCRIBED: PublicPage = {
  title: (words) => words.unsubscribedTitle,
  body: (words, lang) => (
    <>
      <p>{words.unsubscribed}</p>
      <SignUpLink words={words} lang={lang} />
    </>
  ),
}
