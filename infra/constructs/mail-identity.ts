import { CfnOutput, Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib'
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam'
import { Key } from 'aws-cdk-lib/aws-kms'
import {
  ConfigurationSet,
  ConfigurationSetTlsPolicy,
  EmailIdentity,
  EmailSendingEvent,
  EventDestination,
  Identity,
  SuppressionReasons,
} from 'aws-cdk-lib/aws-ses'
import { Topic } from 'aws-cdk-lib/aws-sns'
import { SqsSubscription } from 'aws-cdk-lib/aws-sns-subscriptions'
import type { Queue } from 'aws-cdk-lib/aws-sqs'
import { Queue as SqsQueue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import { Construct } from 'constructs'

/** Who the mails come from, and the way back of what SES reports of them: topic → queue. */
export class MailIdentity extends Construct {
  readonly configurationSet: ConfigurationSet
  readonly lostReports: Queue

  constructor(scope: Construct, id: string, domain: string, reports: Queue) {
    super(scope, id)
    const topicKey = new Key(this, 'ReportsKey', {
      description: 'Encrypts what SES reports of the digest',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.DESTROY,
    })
    topicKey.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
        resources: ['*'],
        conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(this).account } },
      }),
    )
    const topic = new Topic(this, 'Reports', { masterKey: topicKey, enforceSSL: true })
    this.lostReports = new SqsQueue(this, 'LostReports', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    topic.addSubscription(new SqsSubscription(reports, { rawMessageDelivery: true, deadLetterQueue: this.lostReports }))
    Validations.of(this.lostReports).acknowledge({
      id: 'AwsSolutions-SQS3',
      reason: 'It is itself a queue of dead letters.',
    })

    this.configurationSet = new ConfigurationSet(this, 'ConfigurationSet', {
      // A reader whose server knows no TLS still gets the digest: it holds public news.
      tlsPolicy: ConfigurationSetTlsPolicy.OPTIONAL,
      reputationMetrics: true,
      suppressionReasons: SuppressionReasons.BOUNCES_AND_COMPLAINTS,
    })
    this.configurationSet.addEventDestination('ToReports', {
      destination: EventDestination.snsTopic(topic),
      events: [
        EmailSendingEvent.SEND,
        EmailSendingEvent.REJECT,
        EmailSendingEvent.DELIVERY,
        EmailSendingEvent.BOUNCE,
        EmailSendingEvent.COMPLAINT,
      ],
    })
    const identity = new EmailIdentity(this, 'Identity', {
      identity: Identity.domain(domain),
      configurationSet: this.configurationSet,
    })
    identity.dkimRecords.forEach(({ name, value }, index) => {
      new CfnOutput(this, `DkimRecord${index + 1}`, {
        key: `DkimRecord${index + 1}`,
        value: `${name} CNAME ${value}`,
        description: 'Put this record into the DNS of the domain, so that SES may sign its mails',
      })
    })
  }
}
