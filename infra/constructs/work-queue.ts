import { Duration, Validations } from 'aws-cdk-lib'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'
import type { QueueSpec } from '../queues.ts'

/** A queue between two Lambdas, with its dead letters. */
export class WorkQueue extends Construct {
  readonly queue: Queue
  readonly deadLetters: Queue
  private readonly spec: QueueSpec

  /** @param workTimeout the longest that its Lambda works on a batch: a message stays invisible for six times that, as AWS advises. */
  constructor(scope: Construct, id: string, spec: QueueSpec, workTimeout: Duration) {
    super(scope, id)
    this.spec = spec
    const kind = { encryption: QueueEncryption.SQS_MANAGED, enforceSSL: true, ...(spec.fifo && { fifo: true }) }
    this.deadLetters = new Queue(this, 'DeadLetters', { ...kind, retentionPeriod: Duration.days(14) })
    this.queue = new Queue(this, 'Queue', {
      ...kind,
      visibilityTimeout: Duration.seconds(workTimeout.toSeconds() * 6),
      retentionPeriod: Duration.days(4),
      deadLetterQueue: { queue: this.deadLetters, maxReceiveCount: spec.maxReceives },
    })
    Validations.of(this.deadLetters).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself a queue of dead letters.',
    })
  }

  /** Lets a Lambda work on the queue's messages. */
  feed(worker: LambdaFunction): void {
    worker.addEventSource(
      new SqsEventSource(this.queue, {
        batchSize: this.spec.batchSize,
        reportBatchItemFailures: true,
        maxConcurrency: Math.max(2, this.spec.concurrency),
      }),
    )
  }
}
