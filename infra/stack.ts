import { CfnOutput, CfnRule, Duration, Fn, RemovalPolicy, Stack, Validations, type StackProps } from 'aws-cdk-lib'
import { PolicyStatement } from 'aws-cdk-lib/aws-iam'
import { Secret } from 'aws-cdk-lib/aws-secretsmanager'
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs'
import type { Construct } from 'constructs'
import { SEND_MAIL_TIMEOUT_SECONDS } from '../functions/core/deliveries/delivery.ts'
import type { LambdaName } from './build-functions.ts'
import { addAlarms } from './constructs/alarm-list.ts'
import { Alarms } from './constructs/alarms.ts'
import { askModel } from './constructs/brief-model.ts'
import { Calendar } from './constructs/calendar.ts'
import { DigestFunction } from './constructs/digest-function.ts'
import { DigestTables } from './constructs/digest-tables.ts'
import { MailIdentity } from './constructs/mail-identity.ts'
import { PublicPages } from './constructs/public-pages.ts'
import { WeekDashboard } from './constructs/week-dashboard.ts'
import { WorkQueue } from './constructs/work-queue.ts'
import { QUEUES, type QueueName } from './queues.ts'
import type { StackSettings } from './settings.ts'

export interface DigestStackProps extends StackProps {
  readonly settings: StackSettings
  /** True where no setting was given: the template can be looked at, its deployment is refused. */
  readonly onlyALook: boolean
  /** Where `buildFunctions` built the code. */
  readonly builtDir: string
}

/** Hours of Monday in Casablanca: the draft is there when editors come, and goes out three hours later unless held. */
const COMPOSE_HOUR = 6
const RELEASE_AFTER_MINUTES = 180

const READ = ['dynamodb:GetItem', 'dynamodb:BatchGetItem', 'dynamodb:Query']
const WRITE = ['dynamodb:PutItem', 'dynamodb:UpdateItem', 'dynamodb:DeleteItem', 'dynamodb:BatchWriteItem']
/** The ledger: lines are added and brought up to date, never taken out. */
const ADD = ['dynamodb:PutItem', 'dynamodb:UpdateItem']

/** Everything that runs, in one stack, so that plain `cdk deploy` does it all. */
export class DigestStack extends Stack {
  constructor(scope: Construct, id: string, props: DigestStackProps) {
    super(scope, id, props)
    const { settings } = props
    if (props.onlyALook) this.refuseDeployment()

    // ── what is kept
    const tables = new DigestTables(this, 'Tables')
    const signingKeys = new Secret(this, 'SigningKeys', {
      description:
        'Signs the links in mails and hashes addresses; the seed must never change, the kids may be turned over',
      generateSecretString: {
        secretStringTemplate: JSON.stringify({ kids: ['k1'] }),
        generateStringKey: 'seed',
        passwordLength: 64,
        excludePunctuation: true,
      },
      removalPolicy: RemovalPolicy.RETAIN,
    })
    Validations.of(signingKeys).acknowledge({
      id: 'AwsSolutions-SMG4',
      reason:
        'Two keys are live at a time and links in mails outlive 30 days: turning over is a step of the runbook, not a timer.',
    })

    // ── what runs between
    const queue = (name: QueueName, workTimeout: Duration): WorkQueue => {
      const spec = QUEUES.find((candidate) => candidate.name === name)
      if (spec === undefined) throw new Error(`There is no queue ${name}.`)
      return new WorkQueue(this, `${name[0]?.toUpperCase() ?? ''}${name.slice(1)}Queue`, spec, workTimeout)
    }
    const pollQueue = queue('poll', Duration.seconds(60))
    const groupQueue = queue('group', Duration.seconds(60))
    const sendQueue = queue('send', Duration.seconds(SEND_MAIL_TIMEOUT_SECONDS))
    const feedbackQueue = queue('feedback', Duration.seconds(30))
    const mail = new MailIdentity(this, 'Mail', settings.domain, feedbackQueue.queue)
    const publicPages = new PublicPages(this, 'PublicPages')

    // ── who works
    const unfinished = new Queue(this, 'Unfinished', {
      encryption: QueueEncryption.SQS_MANAGED,
      enforceSSL: true,
      retentionPeriod: Duration.days(14),
    })
    Validations.of(unfinished).acknowledge({ id: 'AwsSolutions-SQS3', reason: 'It is itself a queue of dead letters.' })
    const environment = {
      STAGE: settings.stage,
      NEWSROOM_TABLE: tables.newsroom.tableName,
      SUBSCRIBERS_TABLE: tables.subscribers.tableName,
      DELIVERIES_TABLE: tables.deliveries.tableName,
      POLL_QUEUE_URL: pollQueue.queue.queueUrl,
      GROUP_QUEUE_URL: groupQueue.queue.queueUrl,
      SEND_QUEUE_URL: sendQueue.queue.queueUrl,
      SENDER: settings.sender,
      SENDER_NAME: settings.senderName,
      POSTAL_ADDRESS: settings.postalAddress,
      CONFIGURATION_SET: mail.configurationSet.configurationSetName,
      PAGES_URL: publicPages.url,
      CONTACT_URL: `${publicPages.url}/privacy`,
      TOKEN_KEYS: signingKeys.secretArn,
      ALLOWED_RECIPIENTS: settings.allowedRecipients,
      TOPICS_DIR: '/var/task/topics',
      TEMPLATES_DIR: '/var/task/templates',
      FEEDS_FILE: '/var/task/feeds.opml',
      RELEASE_AFTER_MINUTES: String(RELEASE_AFTER_MINUTES),
      WARM_UP_FROM: settings.warmUpFrom ?? '',
      SENDING_PAUSED: settings.sendingPaused,
    }
    const worker = (name: LambdaName, timeout: Duration, memoryMb = 512) =>
      new DigestFunction(
        this,
        name.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()),
        { name, timeout, memoryMb, environment, unfinished, builtDir: props.builtDir },
      )

    const pollFeeds = worker('poll-feeds', Duration.minutes(2))
    const pollFeed = worker('poll-feed', Duration.seconds(60), 1024)
    const groupArticles = worker('group-articles', Duration.seconds(60), 1024)
    const composeEdition = worker('compose-edition', Duration.minutes(5), 1769)
    const sendEdition = worker('send-edition', Duration.minutes(10), 1024)
    const sendMail = worker('send-mail', Duration.seconds(SEND_MAIL_TIMEOUT_SECONDS))
    const recordFeedback = worker('record-feedback', Duration.seconds(30))
    const watch = worker('watch', Duration.minutes(2))
    const pages = worker('pages', Duration.seconds(15))

    pollQueue.feed(pollFeed)
    groupQueue.feed(groupArticles)
    sendQueue.feed(sendMail)
    feedbackQueue.feed(recordFeedback)
    publicPages.answerWith(pages)

    // ── who may what
    const { newsroom, subscribers, deliveries } = tables
    for (const one of [pollFeed, groupArticles, sendEdition]) tables.grant(one, newsroom, [...READ, ...WRITE])
    tables.grant(composeEdition, newsroom, [...READ, ...WRITE], ['firstSeen'])
    tables.grant(pollFeeds, newsroom, [...READ, ...WRITE], ['due'])
    tables.grant(watch, newsroom, READ)
    tables.grant(pages, newsroom, READ)
    // It holds an edition that SES refuses.
    tables.grant(sendMail, newsroom, [...READ, 'dynamodb:UpdateItem'])
    tables.grant(sendEdition, subscribers, READ, ['active'])
    tables.grant(sendMail, subscribers, [...READ, 'dynamodb:UpdateItem'])
    tables.grant(recordFeedback, subscribers, [...READ, ...WRITE])
    tables.grant(pages, subscribers, [...READ, ...WRITE])
    for (const one of [sendMail, recordFeedback]) tables.grant(one, deliveries, [...READ, ...ADD])
    tables.grant(sendEdition, deliveries, [...READ, ...ADD], ['held'])
    // Whether a mail came as far as SES: the stamp, and nothing else of a reader.
    tables.grantStamps(watch)
    tables.grant(watch, deliveries, [...READ, 'dynamodb:UpdateItem'], ['held'])
    for (const one of [sendMail, recordFeedback, pages]) signingKeys.grantRead(one)
    pollQueue.queue.grantSendMessages(pollFeeds)
    for (const one of [pollFeeds, pollFeed]) groupQueue.queue.grantSendMessages(one)
    for (const one of [sendEdition, pages]) sendQueue.queue.grantSendMessages(one)
    sendMail.addToRolePolicy(
      new PolicyStatement({
        actions: ['ses:SendRawEmail'],
        // The From is settled by the condition. In its sandbox SES also asks for the right to the recipient's identity.
        resources: [
          this.formatArn({ service: 'ses', resource: 'identity', resourceName: '*' }),
          this.formatArn({
            service: 'ses',
            resource: 'configuration-set',
            resourceName: mail.configurationSet.configurationSetName,
          }),
        ],
        conditions: { StringEquals: { 'ses:FromAddress': settings.sender } },
      }),
    )
    sendMail.addToRolePolicy(new PolicyStatement({ actions: ['ses:GetSendQuota'], resources: ['*'] }))
    Validations.of(sendMail).acknowledge(
      {
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'ses:GetSendQuota asks of the account and knows no resource.',
      },
      {
        id: 'AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:ses:<AWS::Region>:<AWS::AccountId>:identity/*]',
        reason:
          'One From is allowed by condition; in the sandbox the recipients are identities too, known only at run time.',
      },
    )
    if (settings.briefModelId !== null) askModel(composeEdition, settings.briefModelId)

    // ── when
    const calendar = new Calendar(this, 'Calendar')
    calendar.every(10, pollFeeds, 'Asks which feeds are due')
    calendar.weekly('MON', COMPOSE_HOUR, composeEdition, 'Composes the draft of the week')
    calendar.every(15, sendEdition, 'Sends what is due for release, and what a crash left')
    calendar.every(15, watch, 'Looks for what should have happened and did not')

    // ── who is woken
    const queues = { poll: pollQueue, group: groupQueue, send: sendQueue, feedback: feedbackQueue }
    const { missed } = calendar
    const { lostReports } = mail
    const alarms = new Alarms(this, 'Alarms', settings.alarmAddress)
    addAlarms(alarms, { queues, missed, lostReports, unfinished, groupArticles, recordFeedback, watch })
    new WeekDashboard(this, 'Week', alarms, {
      queues,
      logs: {
        pollFeed: pollFeed.logGroup,
        groupArticles: groupArticles.logGroup,
        composeEdition: composeEdition.logGroup,
        sendMail: sendMail.logGroup,
        recordFeedback: recordFeedback.logGroup,
      },
    })

    for (const [name, value] of Object.entries({ ...environment, FEEDBACK_QUEUE_URL: feedbackQueue.queue.queueUrl })) {
      if (/_(TABLE|QUEUE_URL)$|^(PAGES_URL|TOKEN_KEYS)$/.test(name))
        new CfnOutput(this, name.replaceAll('_', ''), { value, key: name.replaceAll('_', '') })
    }
  }

  /** Lets CloudFormation refuse to create anything with the values that stand in where none were given. */
  private refuseDeployment(): void {
    new CfnRule(this, 'SettingsGiven', {
      assertions: [
        {
          assert: Fn.conditionEquals('not given', 'given'),
          assertDescription:
            'Deploy with -c sender=… -c domain=… -c postalAddress=…: without them the template can only be looked at.',
        },
      ],
    })
  }
}
