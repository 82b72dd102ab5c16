import { SqsQueue } from '../../node_modules/fauxqs/dist/sqs/sqsStore.js'

type Dequeue = (this: SqsQueue, ...args: Parameters<SqsQueue['dequeue']>) => ReturnType<SqsQueue['dequeue']>

/**
 * Lets every FIFO queue of the emulator hand out up to ten messages of one group at once, in their order, as SQS does. By itself
 * it hands out one, and a language's grouping would see each poll's articles alone.
 * Source: "Receiving messages" of FIFO queues, Amazon SQS Developer Guide.
 */
export function handOutGroupsTogether(): void {
  const queue = SqsQueue.prototype
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on a queue, each time
  const dequeue: Dequeue = queue.dequeue
  queue.dequeue = function (most, ...rest) {
    if (!this.isFifo()) return dequeue.call(this, most, ...rest)
    const taken: ReturnType<Dequeue> = []
    const held = new Map<string, number>()
    while (taken.length < most) {
      const [message] = dequeue.call(this, 1, ...rest)
      if (message === undefined) break
      const group = this.inflightMessages.get(message.ReceiptHandle)?.message.messageGroupId
      if (group === undefined) break
      taken.push(message)
      held.set(group, (held.get(group) ?? 0) + 1)
      // Open again for its next message in this same call.
      this.fifoLockedGroups.delete(group)
    }
    for (const [group, count] of held) this.fifoLockedGroups.set(group, count)
    return taken
  }
}
