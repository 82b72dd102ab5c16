import { setTimeout as wait } from 'node:timers/promises'
import { SQSClient } from '@aws-sdk/client-sqs'
import type { Context, Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import ipaddr from 'ipaddr.js'
import * as z from 'zod'
import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, onFirstUse, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable } from './adapters/newsroom-table.ts'
import { openQueue, type SendMessage } from './adapters/queues.ts'
import { hmacSha256, loadSigningKeys } from './adapters/signing-keys.ts'
import { openSubscribersTable } from './adapters/subscribers-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { currentTopics } from './adapters/topics.ts'
import { publicApp } from './web/public/public-app.tsx'

const Request = z.object({ requestContext: z.object({ http: z.object({ sourceIp: z.string() }) }) })

/** The network of a request: an IPv4 address, or the /64 of an IPv6 one, which is what one household or office has. */
function networkOf(c: Context): string {
  const parsed = Request.safeParse(c.env)
  const address = parsed.success ? parsed.data.requestContext.http.sourceIp : ''
  if (!ipaddr.isValid(address)) return 'unknown'
  const network = ipaddr.process(address)
  return network.kind() === 'ipv4' ? network.toString() : network.toNormalizedString().split(':').slice(0, 4).join(':')
}

const pagesSettings = settings.pick({
  NEWSROOM_TABLE: true,
  SUBSCRIBERS_TABLE: true,
  SEND_QUEUE_URL: true,
  SENDER: true,
  SENDER_NAME: true,
  POSTAL_ADDRESS: true,
  PAGES_URL: true,
  TOKEN_KEYS: true,
  TOPICS_DIR: true,
})

/** The public pages: sign-up, preferences, unsubscribe, archive. */
export async function createApp(runtime: Runtime): Promise<Hono> {
  const env = toSettings(runtime.env, pagesSettings)
  const client = openTableClient()
  const newsroom = openNewsroomTable(client, env.NEWSROOM_TABLE)
  const ports = {
    ...runtime,
    newsroom,
    subscribers: openSubscribersTable(client, env.SUBSCRIBERS_TABLE),
    sendQueue: openQueue<SendMessage>(new SQSClient({}), env.SEND_QUEUE_URL),
    keys: await loadSigningKeys(env.TOKEN_KEYS),
    hmac: hmacSha256,
    topics: async () => (await currentTopics(newsroom, env.TOPICS_DIR)).topics,
    sender: { name: env.SENDER_NAME, address: env.SENDER, postalAddress: env.POSTAL_ADDRESS },
    pagesUrl: env.PAGES_URL,
    pause: wait,
  }
  return publicApp(ports, networkOf)
}

const app = onFirstUse(() => createApp(lambdaRuntime('pages')))

/** Answers one request of the HTTP API. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- moves to a package of its own with Hono 5
export const handler: ReturnType<typeof handle> = async (event, context) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- moves to a package of its own with Hono 5
  return handle(await app())(event, context)
}
