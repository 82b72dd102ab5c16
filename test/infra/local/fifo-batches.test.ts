import { DeleteMessageBatchCommand, ReceiveMessageCommand, SQSClient } from '@aws-sdk/client-sqs'
import { startFauxqs, type FauxqsServer } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openQueue } from '../../../functions/adapters/queues.ts'
import { handOutGroupsTogether } from '../../../infra/local/fifo-batches.ts'

let queues: FauxqsServer
let client: SQSClient
beforeAll(async () => {
  handOutGroupsTogether()
  queues = await startFauxqs({ port: 0, host: 'localhost', logger: false })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  client = new SQSClient({ endpoint: queues.address, region: 'eu-west-1', credentials })
})
afterAll(async () => {
  client.destroy()
  await queues.stop()
})

let count = 0
/** A FIFO queue with these messages; each one's group is its first letter. */
async function filled(messages: readonly string[]) {
  const { queueUrl } = queues.createQueue(`q${++count}.fifo`, { attributes: { FifoQueue: 'true' } })
  const keys = (message: string) => ({ group: message.slice(0, 1), deduplication: message })
  await openQueue<string>(client, queueUrl, keys).send(messages)
  return queueUrl
}

async function receive(QueueUrl: string, MaxNumberOfMessages: number) {
  const { Messages = [] } = await client.send(new ReceiveMessageCommand({ QueueUrl, MaxNumberOfMessages }))
  return {
    bodies: Messages.map(({ Body }): unknown => JSON.parse(Body ?? '')),
    remove: () =>
      client.send(
        new DeleteMessageBatchCommand({
          QueueUrl,
          Entries: Messages.map(({ ReceiptHandle }, at) => ({ Id: String(at), ReceiptHandle })),
        }),
      ),
  }
}

describe('a FIFO queue on one machine', () => {
  it('hands out several messages of a group at once, in their order', async () => {
    const url = await filled(['a1', 'a2', 'a3'])
    expect((await receive(url, 10)).bodies).toEqual(['a1', 'a2', 'a3'])
  })

  it('hands out no more than it was asked for, and none of a group that is being worked on', async () => {
    const url = await filled(['a1', 'a2', 'a3', 'b1'])
    const first = await receive(url, 2)
    expect(first.bodies).toEqual(['a1', 'a2'])
    expect((await receive(url, 10)).bodies).toEqual(['b1'])
    expect((await receive(url, 10)).bodies).toEqual([])
    await first.remove()
    expect((await receive(url, 10)).bodies).toEqual(['a3'])
  })

  it('fills up with messages of other groups', async () => {
    const url = await filled(['a1', 'b1', 'a2', 'c1'])
    expect((await receive(url, 3)).bodies).toEqual(['a1', 'a2', 'b1'])
    expect((await receive(url, 3)).bodies).toEqual(['c1'])
  })
})
