import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib'
import { Alarm, ComparisonOperator, TreatMissingData, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions'
import { ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import { FilterPattern, MetricFilter, type IFilterPattern, type ILogGroup } from 'aws-cdk-lib/aws-logs'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import { Construct } from 'constructs'

/** Of the metrics that are made of log lines. */
const NAMESPACE = 'MigrationDigest'
const QUARTER = Duration.minutes(15)

/** What wakes somebody: the heading in docs/runbook.md that says what to do, and what it means for a reader. */
export interface AlarmSpec {
  /** Id in the stack and, word for word, the heading in the runbook. */
  readonly heading: string
  readonly impact: string
  readonly metric: IMetric
  /** It rings above this. */
  readonly above: number
}

/** Alarms and the topic that tells of them. */
export class Alarms extends Construct {
  readonly topic: Topic
  /** Those that were added so far. */
  readonly all: Alarm[] = []

  constructor(scope: Construct, id: string, address: string | null) {
    super(scope, id)
    const key = new Key(this, 'Key', {
      description: 'Encrypts the alarms of the digest',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    // The alarms of this account and no other's.
    const cloudWatch = new ServicePrincipal('cloudwatch.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
    })
    key.grantEncryptDecrypt(cloudWatch)
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true })
    // A topic with a policy of its own has lost the one by which its account's alarms could publish.
    this.topic.grantPublish(cloudWatch)
    if (address !== null) this.topic.addSubscription(new EmailSubscription(address))
  }

  add({ heading, impact, metric, above }: AlarmSpec): void {
    const anchor = heading.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')
    const alarm = new Alarm(this, heading.replaceAll(/[^A-Za-z0-9]+/g, ''), {
      metric,
      threshold: above,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      evaluationPeriods: 1,
      treatMissingData: TreatMissingData.NOT_BREACHING,
      alarmDescription: `${heading}. ${impact} What to do: docs/runbook.md#${anchor}`,
    })
    alarm.addAlarmAction(new SnsAction(this.topic))
    this.all.push(alarm)
  }

  /** Counts the error lines that carry this message. */
  countLines(logs: ILogGroup, id: string, message: string): IMetric {
    const pattern = FilterPattern.all(
      FilterPattern.stringValue('$.level', '=', 'ERROR'),
      FilterPattern.stringValue('$.message', '=', message),
    )
    return this.filter(logs, id, pattern, '1').metric({ statistic: 'Sum', period: QUARTER })
  }

  /** Counts the lines that carry this message, whatever their level. */
  countMessages(logs: ILogGroup, id: string, message: string): IMetric {
    const pattern = FilterPattern.stringValue('$.message', '=', message)
    return this.filter(logs, id, pattern, '1').metric({ statistic: 'Sum', period: QUARTER })
  }

  /** Counts the lines that tell of this finding, whatever their level. */
  countFindings(logs: ILogGroup, finding: string): IMetric {
    const pattern = FilterPattern.all(
      FilterPattern.stringValue('$.message', '=', 'finding'),
      FilterPattern.stringValue('$.finding', '=', finding),
    )
    const id = `Finding${finding.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())}`
    return this.filter(logs, id, pattern, '1').metric({ statistic: 'Sum', period: QUARTER })
  }

  /** The figures of one field of the lines that carry this message. */
  measureLines(logs: ILogGroup, id: string, message: string, field: string, statistic: string): IMetric {
    const pattern = FilterPattern.stringValue('$.message', '=', message)
    return this.filter(logs, id, pattern, field).metric({ statistic, period: QUARTER })
  }

  private filter(logs: ILogGroup, id: string, filterPattern: IFilterPattern, metricValue: string): MetricFilter {
    return new MetricFilter(this, `${id}Lines`, {
      logGroup: logs,
      filterPattern,
      metricNamespace: NAMESPACE,
      metricName: id,
      metricValue,
    })
  }
}
