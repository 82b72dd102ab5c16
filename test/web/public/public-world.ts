import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import PostalMime, { type Email } from 'postal-mime'
import { openMailComposer, type MailComposer, type MailContent } from '../../../functions/adapters/mail-composer.ts'
import { openNewsroomTable } from '../../../functions/adapters/newsroom-table.ts'
import type { SendMessage } from '../../../functions/adapters/queues.ts'
import { hmacSha256 } from '../../../functions/adapters/signing-keys.ts'
import { openSubscribersTable } from '../../../functions/adapters/subscribers-table.ts'
import { openTemplates } from '../../../functions/adapters/templates.ts'
import { addressHash } from '../../../functions/core/subscribers/address.ts'
import type { Edition, EditionStory, Subscriber } from '../../../functions/core/model.ts'
import { issueToken, type SigningKeys, type TokenPurpose } from '../../../functions/core/subscribers/tokens.ts'
import { publicApp } from '../../../functions/web/public/public-app.tsx'
import type { PublicPorts } from '../../../functions/web/public/public-ports.ts'
import { buildTemplates } from '../../../infra/build-templates.ts'

import { topicOf } from '../../core/topics/topic-builder.ts'
import type { EmbeddedTables } from '../../dynalite.ts'
import { DAY_MS, HOUR_MS, MONDAY, recordingLog } from '../../sending-world.ts'

const topic = (id: string, fr: string, ar: string, en: string, es: string) => ({ id, names: { fr, ar, en, es } })
const TOPICS = [
  topic('governance', 'Gouvernance', 'الحكامة', 'Governance', 'Gobernanza'),
  topic('work', 'Travail', 'العمل', 'Work', 'Trabajo'),
  topic('asylum', 'Asile', 'اللجوء', 'Asylum', 'Asilo'),
]

export const PAGES_URL = 'https://digest.example.org'
const key = (kid: string) => ({ kid, secret: `${kid} `.repeat(12) })
export const KEYS: SigningKeys = { current: key('k2'), previous: key('k1'), addressSecret: 'a'.repeat(32) }
const SENDER = {
  name: 'Bureau des mobilités',
  address: 'lettre@bureau.example',
  postalAddress: '12 rue des Orangers, Rabat',
}
export const hashOf = (address: string) => addressHash(address, KEYS, hmacSha256)

export const sentEdition = (changes: Partial<Edition> = {}): Edition => ({
  id: '2031-w09',
  window: { fromMs: MONDAY - 7 * DAY_MS, toMs: MONDAY - HOUR_MS },
  state: 'sent',
  composedAtMs: MONDAY,
  releaseAtMs: MONDAY,
  storyCount: 1,
  topics: TOPICS,
  unmatchedCount: 0,
  recipients: { candidates: 1, deliveries: 1, excluded: 0 },
  sentAtMs: MONDAY,
  ...changes,
})

/** The composer of real mails, over templates compiled into a folder of its own. */
export async function openComposer(): Promise<{
  readonly composer: MailComposer
  readonly close: () => Promise<void>
}> {
  const dir = await mkdtemp(join(tmpdir(), 'templates-'))
  await buildTemplates(dir)
  const { name, address, postalAddress } = SENDER
  const templates = await openTemplates(dir)
  const from = { name, address }
  return {
    composer: openMailComposer({ templates, keys: KEYS, pagesUrl: PAGES_URL, from, postalAddress }),
    close: () => rm(dir, { recursive: true, force: true }),
  }
}

/** The public pages over real tables, with what they do outside of them within reach: queue, clock, pauses, log, network. */
export async function publicWorld(embedded: EmbeddedTables) {
  const tables = await embedded.freshTables()
  const subscribers = openSubscribersTable(embedded.client, tables.subscribers)
  const newsroom = openNewsroomTable(embedded.client, tables.newsroom)
  const queued: SendMessage[] = []
  const pauses: number[] = []
  const { log, lines } = recordingLog()
  const world = { nowMs: MONDAY, network: '192.0.2.1', ids: 0 }
  const ports: PublicPorts = {
    subscribers,
    newsroom,
    sendQueue: { send: (messages) => Promise.resolve(void queued.push(...messages)) },
    keys: KEYS,
    hmac: hmacSha256,
    topics: () => Promise.resolve(TOPICS.map(({ id, names }) => ({ ...topicOf(id, {}), names }))),
    sender: SENDER,
    pagesUrl: PAGES_URL,
    now: () => world.nowMs,
    newId: () => `reader${++world.ids}`,
    pause: (ms) => {
      pauses.push(ms)
      return setImmediate()
    },
    log,
  }
  const networkOf = () => world.network
  const app = publicApp(ports, networkOf)

  const signUp = (fields: Readonly<Record<string, string>> = {}, topics: readonly string[] = []) => {
    const form = new URLSearchParams({ address: 'salma@mail.example', lang: 'fr', ...fields })
    for (const topic of topics) form.append('topics', topic)
    return app.request('/subscribe?lang=en', { method: 'POST', body: form })
  }
  const readerOf = (address = 'salma@mail.example') => subscribers.subscriberOf(hashOf(address))

  return {
    world,
    app,
    ports,
    networkOf,
    subscribers,
    newsroom,
    queued,
    pauses,
    lines,
    signUp,
    readerOf,
    /** A reader in a state, as somebody else wrote her. */
    async keepReader(changes: Partial<Subscriber> = {}): Promise<Subscriber> {
      const consent = { askedAtMs: 1, confirmedAtMs: 2, noticeVersion: 'older', network: null }
      const reader: Subscriber = {
        id: 'salma',
        address: 'salma@mail.example',
        lang: 'fr',
        topics: [],
        state: 'active',
        consent,
        ...changes,
      }
      await subscribers.addSubscriber(reader, hashOf(reader.address))
      return reader
    },
    /** Keeps an edition that went out. */
    async keepEdition(edition: Edition, stories: readonly EditionStory[]): Promise<void> {
      const { state, recipients, sentAtMs } = edition
      await newsroom.keepDraft({ ...edition, state: 'draft', recipients: null, sentAtMs: null }, stories)
      await newsroom.moveEdition(edition.id, ['draft'], state, { recipients, sentAtMs })
    },
    linkOf: (purpose: TokenPurpose, subscriberId = 'salma', expiresAtMs = world.nowMs + DAY_MS) =>
      `/${purpose}/${issueToken({ purpose, subscriberId, expiresAtMs }, KEYS, hmacSha256)}`,
    post: (path: string, body = '', type = 'application/x-www-form-urlencoded') =>
      app.request(path, { method: 'POST', body, headers: { 'content-type': type } }),
  }
}
export type PublicWorld = Awaited<ReturnType<typeof publicWorld>>

/** The mail that a reader gets, as her mail program reads it. */
export async function mailFor(
  composer: MailComposer,
  content: MailContent,
  reader: Subscriber,
  atMs: number,
): Promise<Email> {
  const composed = await composer.compose(content, reader, 'delivery', atMs)
  if (composed.kind === 'none') throw new Error(`no mail: ${composed.reason}`)
  return PostalMime.parse(composed.raw)
}

/** Every address of ours that a mail holds, in its HTML, its text or its headers. */
export function linksIn(mail: Email): string[] {
  const everything = [mail.html ?? '', mail.text ?? '', ...mail.headers.map(({ value }) => value)].join('\n')
  const found = everything.replaceAll('&amp;', '&').match(/https:\/\/digest\.example\.org[^\s"'<>)]*/g) ?? []
  return [...new Set(found)]
}

export const textOf = async (answer: Response | Promise<Response>): Promise<string> =>
  (await (await answer).text()).replace(/<style>.*?<\/style>/s, '')
