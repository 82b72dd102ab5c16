import type { SQSEvent } from 'aws-lambda'
import { describe, expect, it } from 'vitest'
import { eachMessage, wholeBatch, type Log } from '../../functions/adapters/lambda.ts'

const silent: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }

function record(messageId: string, group?: string, receives = 1): SQSEvent['Records'][number] {
  return {
    ...{ messageId, body: JSON.stringify({ messageId }), receiptHandle: '', messageAttributes: {}, md5OfBody: '' },
    ...{ eventSource: 'aws:sqs', eventSourceARN: 'arn', awsRegion: 'eu-west-1' },
    attributes: {
      ...{ ApproximateReceiveCount: String(receives), SentTimestamp: '0', SenderId: 'x' },
      ApproximateFirstReceiveTimestamp: '0',
      ...(group !== undefined && { MessageGroupId: group }),
    },
  }
}

/** A handler whose work fails on these messages, and what it worked on. */
function failingOn(...bad: readonly string[]) {
  const worked: (readonly [unknown, number])[] = []
  const handler = eachMessage(silent, () =>
    Promise.resolve((body, { receives }) => {
      worked.push([body, receives])
      return bad.some((id) => JSON.stringify(body).includes(`"${id}"`))
        ? Promise.reject(new Error('no'))
        : Promise.resolve()
    }),
  )
  return { handler, worked }
}
const failures = (...ids: readonly string[]) => ({
  batchItemFailures: ids.map((itemIdentifier) => ({ itemIdentifier })),
})

describe('a message whose work fails', () => {
  it('goes back to its queue alone', async () => {
    const { handler, worked } = failingOn('b')
    expect(await handler({ Records: [record('a'), record('b', undefined, 3), record('c')] })).toEqual(failures('b'))
    expect(worked).toEqual([
      [{ messageId: 'a' }, 1],
      [{ messageId: 'b' }, 3],
      [{ messageId: 'c' }, 1],
    ])
  })

  it('takes those behind it in its message group back with it, undone', async () => {
    const { handler, worked } = failingOn('a1')
    const Records = [record('a1', 'a'), record('b1', 'b'), record('a2', 'a'), record('b2', 'b')]
    expect(await handler({ Records })).toEqual(failures('a1', 'a2'))
    expect(worked.map(([body]) => body)).toEqual(['a1', 'b1', 'b2'].map((messageId) => ({ messageId })))
  })

  it('that is no JSON fails too', async () => {
    const { handler } = failingOn()
    expect(await handler({ Records: [{ ...record('a'), body: '{' }, record('b')] })).toEqual(failures('a'))
  })
})

describe('a batch worked on as a whole', () => {
  it('throws what its work throws, so that all of it comes again', async () => {
    const handler = wholeBatch(() => Promise.resolve(() => Promise.reject(new Error('no'))))
    await expect(handler({ Records: [record('a')] })).rejects.toThrow('no')
  })
})
