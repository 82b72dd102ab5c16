import { SQSClient } from '@aws-sdk/client-sqs'
import { startFauxqs, type FauxqsServer } from 'fauxqs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openQueue } from '../../../functions/adapters/queues.ts'
import type { QueueHandler } from '../../../functions/adapters/lambda.ts'
import { drain, keepPumping } from '../../../infra/local/triggers.ts'

let queues: FauxqsServer
let client: SQSClient
beforeAll(async () => {
  queues = await startFauxqs({ port: 0, host: 'localhost', logger: false })
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' }
  client = new SQSClient({ endpoint: queues.address, region: 'eu-west-1', credentials })
})
afterAll(async () => {
  client.destroy()
  await queues.stop()
})

let count = 0
/** A queue of its own with these messages, and a Lambda behind it that fails those it is told to. */
async function trigger(messages: readonly string[], fails: readonly string[] = []) {
  const { queueUrl } = queues.createQueue(`q${++count}`)
  await openQueue<string>(client, queueUrl).send(messages)
  const calls: string[][] = []
  const handler: QueueHandler = ({ Records }) => {
    calls.push(Records.map(({ body }) => JSON.parse(body) as string))
    const failed = Records.filter(({ body }) => fails.includes(JSON.parse(body) as string))
    return Promise.resolve({ batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) })
  }
  return { calls, trigger: { queueUrl, batchSize: 2, concurrency: 2, fills: [], handler } }
}

/** No Lambda here is meant to throw. */
const unexpected = (error: unknown): never => {
  throw error
}

describe('what lies between a queue and its Lambda', () => {
  it('brings every message once, in batches of at most its size, until the queue is empty', async () => {
    const { calls, trigger: one } = await trigger(['a', 'b', 'c', 'd', 'e'])
    await drain(client, [one], unexpected)
    expect(calls.flat().sort()).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(Math.max(...calls.map(({ length }) => length))).toBeLessThanOrEqual(2)
    await drain(client, [one], unexpected)
    expect(calls.flat()).toHaveLength(5)
  })

  it('works on what one Lambda puts on the queue of another', async () => {
    const last = await trigger([])
    const first = await trigger(['a'])
    const handler: QueueHandler = async (event) => {
      await openQueue<string>(client, last.trigger.queueUrl).send(['b'])
      return first.trigger.handler(event)
    }
    // The later queue stands first: it must be looked at again.
    await drain(client, [last.trigger, { ...first.trigger, fills: [last.trigger.queueUrl], handler }], unexpected)
    expect(last.calls).toEqual([['b']])
  })

  it('leaves a message that failed on the queue, and only that', async () => {
    const { calls, trigger: one } = await trigger(['good', 'bad'], ['bad'])
    await drain(client, [one], unexpected)
    expect(calls.flat().sort()).toEqual(['bad', 'good'])
    const left = queues.inspectQueue(`q${count}`)
    expect([...(left?.messages.inflight ?? [])].map(({ message }) => message.body)).toEqual(['"bad"'])
  })

  it('keeps a batch whose Lambda threw, tells why, and does the rest of the work', async () => {
    const { trigger: one } = await trigger(['a'])
    const name = `q${count}`
    const other = await trigger(['b'])
    const told: unknown[] = []
    const broken: QueueHandler = () => Promise.reject(new Error('down'))
    await drain(client, [{ ...one, handler: broken }, other.trigger], (error) => told.push(error))
    expect(told).toEqual([new Error('down')])
    expect(queues.inspectQueue(name)?.messages.inflight).toHaveLength(1)
    expect(other.calls).toEqual([['b']])
  })

  it('goes on after a round that failed, and stops when told', async () => {
    const stop = new AbortController()
    const { trigger: one } = await trigger(['a'])
    const told: unknown[] = []
    const broken: QueueHandler = () => Promise.reject(new Error('down'))
    await keepPumping(client, [{ ...one, handler: broken }], stop.signal, (error) => {
      told.push(error)
      stop.abort()
    })
    expect(told).toEqual([new Error('down')])
  })
})
