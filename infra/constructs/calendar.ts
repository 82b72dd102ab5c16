import { CfnElement, Duration, RemovalPolicy, Stack, TimeZone, Validations } from 'aws-cdk-lib'
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda'
import { Schedule, ScheduleExpression, ScheduleGroup } from 'aws-cdk-lib/aws-scheduler'
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'

/** Readers' and editors' clock. Scheduler follows its changes, the one of Ramadan too. */
const TIME_ZONE = TimeZone.of('Africa/Casablanca')

/** Who is called when. What the clock could not deliver lies in `missed`. */
export class Calendar extends Construct {
  readonly missed: Queue
  private readonly group: ScheduleGroup

  constructor(scope: Construct, id: string) {
    super(scope, id)
    this.group = new ScheduleGroup(this, 'Group', { removalPolicy: RemovalPolicy.DESTROY })
    this.missed = new Queue(this, 'Missed', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    Validations.of(this.missed).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself a queue of dead letters.',
    })
  }

  /** Calls a Lambda every so many minutes. */
  every(minutes: number, called: LambdaFunction, what: string): void {
    this.add(ScheduleExpression.rate(Duration.minutes(minutes)), called, what)
  }

  /** Calls a Lambda once a week, at an hour of Casablanca. */
  weekly(weekDay: 'MON', hour: number, called: LambdaFunction, what: string): void {
    this.add(ScheduleExpression.cron({ weekDay, hour: String(hour), minute: '0', timeZone: TIME_ZONE }), called, what)
  }

  private add(schedule: ScheduleExpression, called: LambdaFunction, what: string): void {
    const role = new Role(this, `Caller${called.node.id}`, {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    })
    const call = new Schedule(this, `Call${called.node.id}`, {
      schedule,
      scheduleGroup: this.group,
      description: what,
      target: new LambdaInvoke(called, {
        role,
        deadLetterQueue: this.missed,
        retryAttempts: 5,
        maxEventAge: Duration.hours(2),
      }),
    })
    // It names its group by a plain word, in which CloudFormation sees no order.
    call.node.addDependency(this.group)
    const resource = called.node.defaultChild
    if (!(resource instanceof CfnElement)) throw new Error(`${called.node.path} is no resource.`)
    Validations.of(role).acknowledge({
      id: `AwsSolutions-IAM5[Resource::<${Stack.of(this).getLogicalId(resource)}.Arn>:*]`,
      reason: 'The versions of one function, which is named.',
    })
  }
}
