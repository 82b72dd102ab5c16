import { Duration } from 'aws-cdk-lib'
import { AlarmStatusWidget, Dashboard, GraphWidget, TextWidget, type IMetric } from 'aws-cdk-lib/aws-cloudwatch'
import type { ILogGroup } from 'aws-cdk-lib/aws-logs'
import { Construct } from 'constructs'
import type { QueueName } from '../queues.ts'
import type { Alarms } from './alarms.ts'
import { reputation } from './alarm-list.ts'
import type { WorkQueue } from './work-queue.ts'

/** What the dashboard shows: the logs of those who say what they did, and the queues between them. */
export interface Flow {
  readonly logs: Readonly<
    Record<'pollFeed' | 'groupArticles' | 'composeEdition' | 'sendMail' | 'recordFeedback', ILogGroup>
  >
  readonly queues: Readonly<Record<QueueName, WorkQueue>>
}

/** One page of the week, in the order of the flow: feeds, articles, stories, edition, mails, what SES says of them. */
export class WeekDashboard extends Construct {
  constructor(scope: Construct, id: string, alarms: Alarms, { logs, queues }: Flow) {
    super(scope, id)
    const sum = (group: ILogGroup, name: string, message: string, field: string | null = null): IMetric =>
      field === null
        ? alarms.countMessages(group, name, message)
        : alarms.measureLines(group, name, message, `$.${field}`, 'Sum')
    const graph = (title: string, left: readonly IMetric[], right: readonly IMetric[] = []) =>
      new GraphWidget({ title, width: 12, height: 6, left: [...left], right: [...right], period: Duration.hours(1) })

    const dashboard = new Dashboard(this, 'Dashboard', { defaultInterval: Duration.days(7) })
    dashboard.addWidgets(
      new TextWidget({
        width: 24,
        height: 2,
        markdown:
          'The week from feeds to deliveries. What rings has its heading in `docs/runbook.md`. Left axis: how many; right axis: how long or which share.',
      }),
    )
    dashboard.addWidgets(new AlarmStatusWidget({ title: 'Alarms', width: 24, height: 4, alarms: [...alarms.all] }))
    dashboard.addWidgets(
      graph('Feeds polled and failed', [
        sum(logs.pollFeed, 'FeedsPolled', 'feed polled'),
        sum(logs.pollFeed, 'FeedsFailed', 'feed failed'),
      ]),
      graph('Articles put into stories', [
        sum(logs.groupArticles, 'ArticlesGrouped', 'articles grouped', 'articles'),
        sum(logs.groupArticles, 'StoriesBegun', 'articles grouped', 'stories'),
      ]),
    )
    dashboard.addWidgets(
      graph('Stories of the edition', [
        sum(logs.composeEdition, 'StoriesMatched', 'edition composed', 'matched'),
        sum(logs.composeEdition, 'BriefsMade', 'edition composed', 'briefs'),
      ]),
      graph('Mails', [
        sum(logs.sendMail, 'MailsSent', 'mail sent'),
        sum(logs.sendMail, 'MailsSuppressed', 'mail suppressed'),
        sum(logs.sendMail, 'MailsFailed', 'mail failed'),
        sum(logs.sendMail, 'MailsHeld', 'mail held'),
      ]),
    )
    dashboard.addWidgets(
      graph(
        'What SES reports, and how late (ms)',
        [sum(logs.recordFeedback, 'ReadersSuppressed', 'reader suppressed')],
        [alarms.measureLines(logs.recordFeedback, 'FeedbackLag', 'feedback recorded', '$.lagMs', 'p99')],
      ),
      graph(
        'Bounces and complaints, share of the account’s mails',
        [],
        [reputation('Reputation.BounceRate'), reputation('Reputation.ComplaintRate')],
      ),
    )
    dashboard.addWidgets(
      graph(
        'Messages that wait',
        Object.values(queues).map(({ queue }) => queue.metricApproximateNumberOfMessagesVisible()),
      ),
      graph(
        'Oldest message, seconds',
        Object.values(queues).map(({ queue }) => queue.metricApproximateAgeOfOldestMessage()),
      ),
    )
  }
}
