import { Duration } from 'aws-cdk-lib'
import { Metric, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { IQueue } from 'aws-cdk-lib/aws-sqs'
import type { FindingName } from '../../functions/core/deliveries/findings.ts'
import type { QueueName } from '../queues.ts'
import type { Alarms } from './alarms.ts'
import type { DigestFunction } from './digest-function.ts'
import type { WorkQueue } from './work-queue.ts'

/** What alarms go by. */
export interface Watched {
  readonly queues: Readonly<Record<QueueName, WorkQueue>>
  /** Calls by the clock that could not be made. */
  readonly missed: IQueue
  /** Events of SES that did not reach their queue. */
  readonly lostReports: IQueue
  /** Calls by the clock that did not end well. */
  readonly unfinished: IQueue
  readonly groupArticles: DigestFunction
  readonly recordFeedback: DigestFunction
  readonly watch: DigestFunction
}

const FIVE_MINUTES = { period: Duration.minutes(5), statistic: 'Maximum' }
const waitingIn = (queue: IQueue): IMetric => queue.metricApproximateNumberOfMessagesVisible(FIVE_MINUTES)

const DEAD_LETTERS: Readonly<Record<QueueName, { readonly heading: string; readonly impact: string }>> = {
  poll: {
    heading: 'Feeds could not be polled',
    impact: 'Articles of these feeds are missing from the week until it is mended.',
  },
  group: {
    heading: 'Articles could not be grouped',
    impact: 'These articles are in no story and will be in no edition.',
  },
  send: { heading: 'Mails could not be sent', impact: 'Some readers do not get their mail.' },
  feedback: {
    heading: 'SES reports could not be recorded',
    impact: 'Bounces and complaints are not heeded, and held mails stay held.',
  },
}

/** The findings of watch, each an alarm of its own: who is woken reads what it is about in the subject. */
const FINDINGS: Readonly<Record<FindingName, { readonly heading: string; readonly impact: string }>> = {
  'edition-missing': {
    heading: 'There is no draft',
    impact: 'No edition was composed this week: readers will get none.',
  },
  'edition-not-released': {
    heading: 'An edition did not begin to go out',
    impact: 'Readers wait for an edition that was due.',
  },
  'edition-unfinished': {
    heading: 'An edition is not done',
    impact: 'Some readers have not got an edition that others got half a day ago.',
  },
  'edition-held': {
    heading: 'An edition is held',
    impact: 'Readers who have not got it will not, until it is released.',
  },
  'deliveries-held': {
    heading: 'Mails are held',
    impact: 'Some readers may not have got their mail: nobody knows, and it is not sent again by itself.',
  },
  'ledger-unbalanced': { heading: 'The ledger does not add up', impact: 'Readers may have been skipped.' },
  'feeds-failing': {
    heading: 'Many feeds fail',
    impact: 'The next edition will miss news: many outlets cannot be read.',
  },
  'quota-small': {
    heading: 'The quota is too small for the list',
    impact: 'An edition takes more than a day to reach all readers, or soon will.',
  },
}

/** Mailbox providers and SES judge by these: above them the account is put under review. */
const MOST_BOUNCES = 0.02
const MOST_COMPLAINTS = 0.001
const MOST_LAG_MS = 10 * 60_000

/** All that wakes somebody. Each has its heading in docs/runbook.md, which a test holds together with these. */
export function addAlarms(alarms: Alarms, of: Watched): void {
  for (const [name, { heading, impact }] of entries(DEAD_LETTERS))
    alarms.add({ heading, impact, metric: waitingIn(of.queues[name].deadLetters), above: 0 })
  for (const [finding, { heading, impact }] of entries(FINDINGS))
    alarms.add({ heading, impact, metric: alarms.countFindings(of.watch.logGroup, finding), above: 0 })
  alarms.add({
    heading: 'Articles stay in no story',
    impact:
      'These articles were tried again by the sweep in vain: they will be in no edition, and no reader sees them.',
    metric: alarms.countLines(of.groupArticles.logGroup, 'SweptInVain', 'swept articles not grouped'),
    above: 0,
  })
  alarms.add({
    heading: 'The clock could not call',
    impact: 'Polling, the draft or the release did not begin at its hour.',
    metric: waitingIn(of.missed),
    above: 0,
  })
  alarms.add({
    heading: 'SES reports were lost',
    impact: 'Bounces and complaints are not heeded, and held mails stay held.',
    metric: waitingIn(of.lostReports),
    above: 0,
  })
  alarms.add({
    heading: 'SES reports come late',
    impact: 'Bounces and complaints are heeded late, and mails stay held that SES has long taken.',
    metric: alarms.measureLines(of.recordFeedback.logGroup, 'FeedbackLagMs', 'feedback recorded', '$.lagMs', 'p99'),
    above: MOST_LAG_MS,
  })
  alarms.add({
    heading: 'Mails wait too long',
    impact: 'The edition or confirmations reach readers late.',
    metric: of.queues.send.queue.metricApproximateAgeOfOldestMessage(FIVE_MINUTES),
    above: 900,
  })
  alarms.add({
    heading: 'A mail was sent twice',
    impact: 'A reader got one mail twice: the promise that matters most is broken.',
    metric: alarms.countLines(of.recordFeedback.logGroup, 'SecondMessageIds', 'second message for one delivery'),
    above: 0,
  })
  alarms.add({
    heading: 'Many mails bounce',
    impact: 'SES puts the account under review at 5 %, and stops it at 10 %: then nobody gets the digest.',
    metric: reputation('Reputation.BounceRate'),
    above: MOST_BOUNCES,
  })
  alarms.add({
    heading: 'Many readers complain',
    impact: 'SES puts the account under review at 0.1 %, and stops it at 0.5 %: then nobody gets the digest.',
    metric: reputation('Reputation.ComplaintRate'),
    above: MOST_COMPLAINTS,
  })
  alarms.add({
    heading: 'A Lambda did not end well',
    impact: 'Something of the week stands still until it is mended; its dead letters hold what was asked of it.',
    metric: waitingIn(of.unfinished),
    above: 0,
  })
}

/** Of the account, as SES computes it. Source: SES Developer Guide, "Creating reputation monitoring alarms". */
export const reputation = (metricName: string): IMetric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Average', period: Duration.hours(1) })

function entries<Name extends string, Value>(
  record: Readonly<Record<Name, Value>>,
): readonly (readonly [Name, Value])[] {
  const found: (readonly [Name, Value])[] = []
  for (const name in record) found.push([name, record[name]])
  return found
}
