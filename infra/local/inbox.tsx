import { Hono, type Context } from 'hono'
import { html, raw as asIs } from 'hono/html'
import type { Child } from 'hono/jsx'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'
import { CSS } from '../../functions/web/styles.ts'

const STYLE = `${CSS}
iframe { inline-size: 100%; block-size: 80vh; border: 1px solid var(--line); border-radius: .5rem; background: #fff; }
pre { white-space: pre-wrap; background: var(--card); border: 1px solid var(--line); border-radius: .5rem; padding: 1rem; }
/* A column that takes its width from itself, and words that stay whole while they fit it. */
table { table-layout: fixed; }
th, td { overflow-wrap: break-word; }
th:nth-child(2) { inline-size: 36%; }
th:nth-child(3) { inline-size: 9.5rem; }
.between { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
`

/** Only names that the outbox gives its files; nothing that walks through folders. */
const MAIL_NAME = /^[\p{L}\p{N}\p{M}_-]+\.eml$/u
const MOST_LISTED = 200

/** Names of the mails that lie in a folder, the newest first; none where the folder is not there yet. */
async function mailNames(outboxDir: string): Promise<readonly string[]> {
  const files = await readdir(outboxDir).catch(() => [])
  return files.filter((name) => MAIL_NAME.test(name)).sort((a, b) => (a < b ? 1 : -1))
}

/** The bytes of a mail; null where there is none of that name. */
async function readRaw(outboxDir: string, name: string): Promise<Buffer | null> {
  return MAIL_NAME.test(name) ? readFile(join(outboxDir, name)).catch(() => null) : null
}

/** What a list shows of a mail stands before its first empty line; the rest of it need not be parsed. */
async function readHead(outboxDir: string, name: string): Promise<Email | null> {
  const raw = await readRaw(outboxDir, name)
  const end = raw?.indexOf('\r\n\r\n') ?? -1
  return raw === null ? null : PostalMime.parse(end < 0 ? raw : raw.subarray(0, end + 4))
}

const subjectOf = ({ subject = '' }: Email) => (subject === '' ? '(no subject)' : subject)
/** An address that is too long for its place goes on after its at sign. */
function Address({ children }: { readonly children: string }) {
  const [local = '', ...domain] = children.split(/(?<=@)/)
  return (
    <>
      {local}
      <wbr />
      {domain.join('')}
    </>
  )
}

const receiversOf = ({ to = [] }: Email) => to.map(({ address }) => address).join(', ')
const minuteOf = ({ date }: Email) => date?.slice(0, 16).replace('T', ' ') ?? ''
const pathOf = (name: string) => `/mail/${encodeURIComponent(name)}`

function Page(props: { readonly title: string; readonly children: Child }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${props.title} · Inbox`}</title>
        <style>{asIs(STYLE)}</style>
      </head>
      <body>
        <header class="site">
          <p class="name">Inbox of this machine</p>
          <nav aria-label="Inbox">
            <ul>
              <li>
                <a href="/">All mails</a>
              </li>
            </ul>
          </nav>
        </header>
        <main>
          <h1 dir="auto">{props.title}</h1>
          {props.children}
        </main>
      </body>
    </html>
  )
}

const show = (c: Context, page: Child, status: 200 | 404 = 200) => c.html(html`<!doctype html>${page}`, status)

function MailList(props: { readonly mails: readonly { readonly name: string; readonly mail: Email }[] }) {
  return (
    <table class="stack">
      <thead>
        <tr>
          <th scope="col">Subject</th>
          <th scope="col">To</th>
          <th scope="col">Sent (UTC)</th>
        </tr>
      </thead>
      <tbody>
        {props.mails.map(({ name, mail }) => (
          <tr>
            <th scope="row" dir="auto">
              <a href={pathOf(name)}>{subjectOf(mail)}</a>
            </th>
            <td data-label="To">
              <Address>{receiversOf(mail)}</Address>
            </td>
            <td data-label="Sent">{minuteOf(mail)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** What a reader, or who looks into a mail, wants to see of its head. */
const headOf = (mail: Email): readonly (readonly [string, string])[] => [
  ['From', `${mail.from?.name ?? ''} <${mail.from?.address ?? ''}>`],
  ['To', receiversOf(mail)],
  ['Date', minuteOf(mail)],
  ...mail.headers
    .filter(({ key }) => key.startsWith('list-unsubscribe'))
    .map(({ originalKey, value }) => [originalKey, value] as const),
]

function Reading(props: {
  readonly name: string
  readonly mail: Email
  readonly newer: string | undefined
  readonly older: string | undefined
}) {
  const { name, mail, newer, older } = props
  return (
    <>
      <dl class="facts">
        {headOf(mail).map(([name, value]) => (
          <>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </>
        ))}
      </dl>
      <p class="between">
        {newer !== undefined && <a href={pathOf(newer)}>Newer</a>}
        {older !== undefined && <a href={pathOf(older)}>Older</a>}
        <a href={`${pathOf(name)}/raw`}>As sent</a>
      </p>
      <iframe
        src={`${pathOf(name)}/html`}
        sandbox="allow-popups allow-popups-to-escape-sandbox"
        title="The mail as HTML"
      ></iframe>
      <h2>As plain text</h2>
      <pre dir="auto">{mail.text ?? ''}</pre>
    </>
  )
}

/** The inbox of this machine: every mail that the embedded SES accepted, as its reader would see it. */
export function inboxApp(outboxDir: string): Hono {
  const app = new Hono()
  const noMail = (c: Context) => show(c, <Page title="There is no such mail">{null}</Page>, 404)
  app.notFound(noMail)

  app.get('/', async (c) => {
    const names = await mailNames(outboxDir)
    const heads = await Promise.all(
      names.slice(0, MOST_LISTED).map(async (name) => ({ name, mail: await readHead(outboxDir, name) })),
    )
    const mails = heads.flatMap(({ name, mail }) => (mail === null ? [] : [{ name, mail }]))
    return show(
      c,
      <Page title={mails.length === 0 ? 'No mail yet' : `${names.length} mails`}>
        {mails.length > 0 && <MailList mails={mails} />}
        {names.length > MOST_LISTED && <p class="meta">The newest {MOST_LISTED} are listed.</p>}
      </Page>,
    )
  })

  app.get('/mail/:name', async (c) => {
    const name = c.req.param('name')
    const raw = await readRaw(outboxDir, name)
    if (raw === null) return noMail(c)
    const mail = await PostalMime.parse(raw)
    const names = await mailNames(outboxDir)
    const at = names.indexOf(name)
    return show(
      c,
      <Page title={subjectOf(mail)}>
        <Reading name={name} mail={mail} newer={names[at - 1]} older={names[at + 1]} />
      </Page>,
    )
  })

  app.get('/mail/:name/html', async (c) => {
    const raw = await readRaw(outboxDir, c.req.param('name'))
    if (raw === null) return noMail(c)
    const { html: body = '' } = await PostalMime.parse(raw)
    // A page with a form must not open within the frame: it would be refused there, or could not post.
    const withTarget = body.replace(/<head[^>]*>/i, '$&<base target="_blank">')
    c.header(
      'Content-Security-Policy',
      "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox",
    )
    return c.html(withTarget)
  })

  app.get('/mail/:name/raw', async (c) => {
    const raw = await readRaw(outboxDir, c.req.param('name'))
    if (raw === null) return noMail(c)
    c.header('X-Content-Type-Options', 'nosniff')
    return c.body(raw.toString('utf8'), 200, { 'content-type': 'text/plain; charset=utf-8' })
  })

  return app
}
