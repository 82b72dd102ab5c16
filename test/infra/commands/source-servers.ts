import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Network } from '../../../functions/adapters/safe-connect.ts'
import { loopbackNetwork } from '../../../infra/local/loopback-network.ts'
import { noticesIn, pageOf } from '../../announcement-pages.ts'
import { SHAPES } from '../../announcement-shapes.ts'

const rss = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><language>fr-FR</language><item><title>Premier</title><link>http://revue.example/1</link><description>Un texte.</description></item></channel></rss>`
const head = (...links: readonly string[]) =>
  links.map((link) => `<link rel="alternate" type="application/rss+xml" title="${link}" href="/${link}.xml">`).join('')
const list = SHAPES['Drupal view']!.html(noticesIn('fr'), 'fr')
const linked = `<html lang="fr"><body><article><h1>La page</h1>${'<p>Les participants ont longuement débattu de la suite à donner aux travaux engagés, sans la fixer.</p>'.repeat(6)}</article></body></html>`

/** Too few and too bare to be taken for a list by itself. */
const UNDATED = ['Agenda des rencontres', 'Annuaire des chercheurs', 'Appels à contributions']
  .map((title, at) => `<div class="bloc"><a href="/rubrique/${at}">${title}</a></div>`)
  .join('')

/** What the servers of the test answer, by address. */
const ANSWERS: Readonly<Record<string, string>> = {
  'revue.example/feed': rss('Revue'),
  'revue.example/actus.xml': rss('Actualités'),
  'revue.example/one-feed': pageOf({ lang: 'fr', list, head: head('actus', 'comments') }),
  'revue.example/two-feeds': pageOf({ lang: 'fr', list, head: head('actus', 'agenda') }),
  'revue.example/broken-feed': pageOf({ lang: 'fr', list, head: head('gone') }),
  'marsad.example/annonces': pageOf({ lang: 'fr', list }),
  'marsad.example/short': pageOf({ lang: 'fr', list: UNDATED }),
  'marsad.example/contact': pageOf({ lang: 'fr', list: '<h1>Contact</h1>' }),
  ...Object.fromEntries(noticesIn('fr').map(({ slug }) => [`marsad.example/fr/${slug}`, linked])),
}
/** A page with a list of eight announcements, and no feed. */
export const PAGE = 'http://marsad.example/annonces'

export interface SourceServers {
  /** Every host of the test leads to its server. */
  readonly network: Network
  readonly close: () => void
}

/** Outlets of all sorts on one server of this machine, told apart by the Host header. */
export async function startSourceServers(): Promise<SourceServers> {
  const server = createServer((request, response) => {
    const body = ANSWERS[`${request.headers.host}${request.url}`]
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' }).end(body)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return { network: loopbackNetwork(port), close: () => void server.close() }
}
