import { startFauxqs } from 'fauxqs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { openTableClient } from '../../functions/adapters/table-client.ts'
import { QUEUES, type QueueName } from '../queues.ts'
import { startDynamoDb } from './dynamodb.ts'
import { handOutGroupsTogether } from './fifo-batches.ts'
import { startSesEndpoint, type SesEndpoint } from './ses-endpoint.ts'
import { createTables } from './tables.ts'

/** AWS as far as the product uses it, inside this process and on loopback only. */
export interface Emulators {
  readonly ses: SesEndpoint
  readonly queueUrls: Readonly<Record<QueueName, string>>
  /** The variables by which any SDK finds it all; the credentials are none. */
  readonly sdkEnvironment: Readonly<Record<string, string>>
  readonly close: () => Promise<void>
}

export const TABLE_NAMES = { newsroom: 'Newsroom', subscribers: 'Subscribers', deliveries: 'Deliveries' } as const

/**
 * Starts the embedded DynamoDB over the state kept in `stateDir`, queues and SES; mails go to `outboxDir`. Queues keep nothing on
 * disk: what is lost in them is what the tables say is left to do, and the next run's sweeps find it there.
 * What SES reports goes the way it goes on AWS: a topic, and from there into the feedback queue.
 */
export async function startEmulators(options: {
  readonly stateDir: string
  readonly outboxDir: string
  readonly now: () => number
}): Promise<Emulators> {
  const tablesDir = join(options.stateDir, 'dynamodb')
  await Promise.all([tablesDir, options.outboxDir].map((dir) => mkdir(dir, { recursive: true })))

  const dynamodb = await startDynamoDb(tablesDir)
  handOutGroupsTogether()
  const queues = await startFauxqs({ port: 0, host: 'localhost', logger: false })
  for (const queue of QUEUES) {
    const ending = queue.fifo ? '.fifo' : ''
    const dead = queues.createQueue(`${queue.name}-dead${ending}`, {
      attributes: queue.fifo ? { FifoQueue: 'true' } : {},
    })
    queues.createQueue(`${queue.name}${ending}`, {
      attributes: {
        VisibilityTimeout: '120',
        RedrivePolicy: JSON.stringify({ deadLetterTargetArn: dead.queueArn, maxReceiveCount: queue.maxReceives }),
        ...(queue.fifo && { FifoQueue: 'true' }),
      },
    })
  }
  queues.createTopic('ses-events')
  queues.subscribe({ topic: 'ses-events', queue: 'feedback' })
  const ses = await startSesEndpoint({
    outboxDir: options.outboxDir,
    now: options.now,
    onEvent: (event) => void queues.publish('ses-events', event),
  })

  const sdkEnvironment = {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_DYNAMODB: dynamodb.url,
    AWS_ENDPOINT_URL_SQS: queues.address,
    AWS_ENDPOINT_URL_SES: ses.url,
  }
  // As ops would set them by hand: the SDK is all that learns of it.
  Object.assign(process.env, sdkEnvironment)
  const client = openTableClient()
  await createTables(client, TABLE_NAMES)
  client.destroy()

  const urlOf = (name: QueueName, fifo: boolean) => `${queues.address}/000000000000/${name}${fifo ? '.fifo' : ''}`
  return {
    ses,
    sdkEnvironment,
    queueUrls: {
      poll: urlOf('poll', true),
      group: urlOf('group', true),
      send: urlOf('send', false),
      feedback: urlOf('feedback', false),
    },
    close: async () => {
      await ses.close()
      await queues.stop()
      await dynamodb.close()
    },
  }
}
