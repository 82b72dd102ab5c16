import { createHash } from 'node:crypto'
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import { CSS } from './styles.ts'

/** What every page has. `lang` and `dir` are those of its frame; what is in another language says so itself. */
export interface PageProps {
  /** BCP 47. */
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  /** Of this page; the site's name is added. */
  readonly title: string
  /** The product as readers know it, in the page's language. */
  readonly siteName: string
  /** What the skip link says. */
  readonly skip: string
  readonly nav?: readonly NavLink[]
  readonly footer?: Child
  readonly children: Child
}

export interface NavLink {
  readonly href: string
  readonly text: string
  /** Whether it leads to this page. */
  readonly here?: boolean
}

/** The whole document, but for the doctype. Styles stand in it, so that a page is one answer and allows nothing else. */
export function Page({ lang, dir, title, siteName, skip, nav = [], footer, children }: PageProps) {
  return (
    <html lang={lang} dir={dir}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>{`${title} · ${siteName}`}</title>
        <style>{raw(CSS)}</style>
      </head>
      <body>
        <a class="skip" href="#main">
          {skip}
        </a>
        <header class="site">
          <p class="name">{siteName}</p>
          {nav.length > 0 && (
            <nav aria-label={siteName}>
              <ul>
                {nav.map(({ href, text, here }) => (
                  <li>
                    <a href={href} {...(here && { 'aria-current': 'page' as const })}>
                      {text}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          )}
        </header>
        <main id="main" tabindex={-1}>
          {children}
        </main>
        {footer !== undefined && <footer class="site">{footer}</footer>}
      </body>
    </html>
  )
}

const styleHash = createHash('sha256').update(CSS).digest('base64')

/**
 * The headers of every page: it may load nothing, run nothing, be framed by nobody and send forms to its own site alone.
 * The one style sheet is allowed by its hash. Source: CSP Level 3.
 */
export const PAGE_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
}
