import { Hono } from 'hono'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import PostalMime, { type Email } from 'postal-mime'

const STYLE = `
:root { color-scheme: light dark; font: 1rem/1.5 system-ui, sans-serif }
body { max-width: 60rem; margin: 0 auto; padding: 1rem }
table { border-collapse: collapse; width: 100% }
th, td { text-align: start; padding: .4rem .6rem .4rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); vertical-align: top }
iframe { width: 100%; height: 75vh; border: 1px solid color-mix(in srgb, currentColor 30%, transparent); border-radius: .3rem; background: Canvas }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: .85rem }
@media (max-width: 40rem) { .wide { display: none } }
`

/** Only names that the SES endpoint gives its files; nothing that walks through folders. */
const MAIL_NAME = /^[\p{L}\p{N}_.-]+\.eml$/u

interface MailFile {
  readonly name: string
  readonly mail: Email
}

async function readMail(outboxDir: string, name: string): Promise<MailFile> {
  return { name, mail: await PostalMime.parse(await readFile(join(outboxDir, name))) }
}

async function readMails(outboxDir: string): Promise<MailFile[]> {
  const names = (await readdir(outboxDir))
    .filter((name) => MAIL_NAME.test(name))
    .sort()
    .reverse()
  return Promise.all(names.slice(0, 200).map((name) => readMail(outboxDir, name)))
}

const addressesOf = (mail: Email) => (mail.to ?? []).map(({ address }) => address).join(', ')

function Page(props: { readonly title: string; readonly children: unknown }) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>{props.title}</title>
        <style>{STYLE}</style>
      </head>
      <body>
        <main>
          <h1>{props.title}</h1>
          {props.children}
        </main>
      </body>
    </html>
  )
}

/** The inbox of this machine: every mail that the embedded SES accepted, as its reader would see it. */
export function inboxApp(outboxDir: string): Hono {
  const app = new Hono()

  app.get('/', async (c) => {
    const mails = await readMails(outboxDir)
    return c.html(
      <Page title="Inbox of this machine">
        <table>
          <thead>
            <tr>
              <th>Subject</th>
              <th>To</th>
              <th class="wide">Date</th>
            </tr>
          </thead>
          <tbody>
            {mails.map(({ name, mail }) => (
              <tr>
                <td dir="auto">
                  <a href={`/mail/${encodeURIComponent(name)}`}>{mail.subject ?? '(no subject)'}</a>
                </td>
                <td>{addressesOf(mail)}</td>
                <td class="wide">{mail.date}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Page>,
    )
  })

  app.get('/mail/:name', async (c) => {
    const name = c.req.param('name')
    if (!MAIL_NAME.test(name)) return c.notFound()
    const { mail } = await readMail(outboxDir, name)
    const address = `/mail/${encodeURIComponent(name)}`
    return c.html(
      <Page title={mail.subject ?? '(no subject)'}>
        <p>
          To {addressesOf(mail)} · {mail.date} · <a href={`${address}/raw`}>as sent</a> · <a href="/">all mails</a>
        </p>
        <iframe src={`${address}/html`} sandbox="allow-popups" title="The mail as HTML"></iframe>
        <h2>As plain text</h2>
        <pre dir="auto">{mail.text ?? ''}</pre>
      </Page>,
    )
  })

  app.get('/mail/:name/html', async (c) => {
    const name = c.req.param('name')
    if (!MAIL_NAME.test(name)) return c.notFound()
    const { mail } = await readMail(outboxDir, name)
    c.header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups")
    return c.html(mail.html ?? '')
  })

  app.get('/mail/:name/raw', async (c) => {
    const name = c.req.param('name')
    if (!MAIL_NAME.test(name)) return c.notFound()
    return c.body(await readFile(join(outboxDir, name), 'utf8'), 200, { 'content-type': 'text/plain; charset=utf-8' })
  })

  return app
}
