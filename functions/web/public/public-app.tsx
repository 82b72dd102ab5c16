import { Hono, type Context } from 'hono'
import { routePath } from 'hono/route'
import { PAGE_PATHS } from '../../core/subscribers/page-paths.ts'
import { addArchivePages } from './archive-pages.tsx'
import { PrivacyNotice } from './privacy-page.tsx'
import { FAILED, NOT_FOUND, showPage } from './public-page.tsx'
import type { PublicPorts } from './public-ports.ts'
import { addReaderPages } from './reader-pages.tsx'
import { addSignUpPages } from './sign-up-pages.tsx'

/**
 * The public pages: all that the internet can reach. No cookies, no scripts; GET shows, POST acts.
 * @param networkOf the network a request comes from, as far as limits care
 */
export function publicApp(ports: PublicPorts, networkOf: (c: Context) => string): Hono {
  const app = new Hono()
  addSignUpPages(app, ports, networkOf)
  addReaderPages(app, ports)
  addArchivePages(app, ports)
  app.get(PAGE_PATHS.privacy, (c) =>
    showPage(c, {
      title: (words) => words.privacy,
      body: (words) => <PrivacyNotice words={words} sender={ports.sender} />,
    }),
  )
  app.notFound((c) => showPage(c, NOT_FOUND))
  app.onError((error, c) => {
    // The path of a signed link is a secret: only its route is told.
    ports.log.error('page failed', { route: routePath(c), error: error.name, reason: withoutSecrets(error.message) })
    return showPage(c, FAILED)
  })
  return app
}

/** What an error says, without an address or a token that it may quote. */
const withoutSecrets = (message: string): string =>
  message.replace(/[^\s"'<>]+@[^\s"'<>]+/g, '[address]').replace(/\bv\d+\.[\w-]+\.[\w.-]+/g, '[token]')
