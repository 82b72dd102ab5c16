import type { Context } from 'hono'
import { handle } from 'hono/aws-lambda'
import type { Hono } from 'hono'
import ipaddr from 'ipaddr.js'
import { SQSClient } from '@aws-sdk/client-sqs'
import * as z from 'zod'
import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable } from './adapters/newsroom-table.ts'
import { openQueue } from './adapters/queues.ts'
import { hmacSha256, loadSigningKeys } from './adapters/signing-keys.ts'
import { openSubscribersTable } from './adapters/subscribers-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { currentTopics } from './adapters/topics.ts'
import type { Edition } from './core/model.ts'
import { publicApp } from './web/public/public-app.tsx'

const Request = z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) })

/** The network of a request: an IPv4 address, or the /64 of an IPv6 one, which is what one household or office has. */
export function networkOf(c: Context): string {
  const parsed = Request.safeParse(c.env)
  const address = parsed.success ? parsed.data.requestContext.http.sourceIp : ''
  if (!ipaddr.isValid(address)) return 'unknown'
  const network = ipaddr.process(address)
  return network.kind() === 'ipv4' ? network.toString() : network.toNormalizedString().split(':').slice(0, 4).join(':')
}

/** The public pages: sign-up, preferences, unsubscribe, archive. */
export async function createApp(runtime: Runtime): Promise<Hono> {
  const config = toSettings(
    runtime.env,
    settings.pick({
      NEWSROOM_TABLE: true,
      SUBSCRIBERS_TABLE: true,
      SEND_QUEUE_URL: true,
      SENDER: true,
      SENDER_NAME: true,
      POSTAL_ADDRESS: true,
      PAGES_URL: true,
      TOKEN_KEYS: true,
      TOPICS_DIR: true,
    }),
  )
  const client = openTableClient()
  const newsroom = openNewsroomTable(client, config.NEWSROOM_TABLE)
  return publicApp(
    {
      subscribers: openSubscribersTable(client, config.SUBSCRIBERS_TABLE),
      sendQueue: openQueue(new SQSClient({}), config.SEND_QUEUE_URL),
      keys: await loadSigningKeys(config.TOKEN_KEYS),
      hmac: hmacSha256,
      topics: async () => (await currentTopics(newsroom, config.TOPICS_DIR)).topics,
      sentEditions: async () => {
        const sent: Edition[] = []
        for await (const edition of newsroom.editions())
          if (edition.state === 'sent' || edition.state === 'sending') sent.push(edition)
        return sent
      },
      editionStories: (editionId) => newsroom.editionStories(editionId),
      sender: { name: config.SENDER_NAME, address: config.SENDER, postalAddress: config.POSTAL_ADDRESS },
      pagesUrl: config.PAGES_URL,
      now: runtime.now,
      newId: runtime.newId,
      pause: (durationMs) => new Promise((resolve) => setTimeout(resolve, durationMs)),
      log: runtime.log,
    },
    networkOf,
  )
}

let app: Promise<Hono> | undefined

/** Answers one request of the HTTP API. */
export const handler: ReturnType<typeof handle> = async (event, context) => {
  app ??= createApp(lambdaRuntime('pages'))
  return handle(await app)(event, context)
}
