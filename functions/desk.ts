import type { Hono } from 'hono'
import { handle } from 'hono/aws-lambda'
import { settings, toSettings } from './adapters/config.ts'
import { lambdaRuntime, onFirstUse, type Runtime } from './adapters/lambda.ts'
import { openNewsroomTable } from './adapters/newsroom-table.ts'
import { openTableClient } from './adapters/table-client.ts'
import { currentTopics } from './adapters/topics.ts'
import { deskApp } from './web/desk/desk-app.tsx'

/** The editors' desk on the tables of its settings. Not routed on AWS before it has its login. */
export async function createApp(runtime: Runtime): Promise<Hono> {
  const env = toSettings(runtime.env, settings.pick({ NEWSROOM_TABLE: true, TOPICS_DIR: true }))
  const newsroom = openNewsroomTable(openTableClient(), env.NEWSROOM_TABLE)
  return Promise.resolve(deskApp({ newsroom, topics: () => currentTopics(newsroom, env.TOPICS_DIR), now: runtime.now }))
}

const app = onFirstUse(() => createApp(lambdaRuntime('desk')))

/** Answers one request of the HTTP API. */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- moves to a package of its own with Hono 5
export const handler: ReturnType<typeof handle> = async (event, context) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- moves to a package of its own with Hono 5
  return handle(await app())(event, context)
}
