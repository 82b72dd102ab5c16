import { App, Validations } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { globSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { PUBLIC_ROUTES } from '../../infra/constructs/public-pages.ts'
import { SETTINGS_FOR_A_LOOK, type StackSettings } from '../../infra/settings.ts'
import { DigestStack } from '../../infra/stack.ts'

const root = resolve(import.meta.dirname, '..', '..')
const settings: StackSettings = {
  ...SETTINGS_FOR_A_LOOK,
  stage: 'prod',
  sender: 'news@digest.example.org',
  allowedRecipients: '*',
}

// Bundling is left to `cdk synth`: what is asserted here does not depend on the code inside.
const newApp = () =>
  new App({ outdir: mkdtempSync(join(tmpdir(), 'digest-synth-')), context: { 'aws:cdk:bundling-stacks': [] } })

function templateOf(onlyALook = false): Template {
  return Template.fromStack(new DigestStack(newApp(), 'Digest', { settings, onlyALook, builtDir: join(root, 'dist') }))
}

interface Statement {
  readonly Action: string | readonly string[]
  readonly Resource: unknown
  readonly Condition?: unknown
}

let template: Template
/** The resources of a type by logical name, with as much of their properties as a test looks at. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- it names what a test looks at, the template has no types
const resources = <Properties>(type: string) =>
  template.findResources(type) as unknown as Readonly<
    Record<string, { Properties: Properties; DeletionPolicy?: string }>
  >

interface Policy {
  readonly PolicyDocument: { readonly Statement: readonly Statement[] }
}
interface TableProperties {
  readonly DeletionProtectionEnabled: boolean
  readonly PointInTimeRecoverySpecification: { readonly PointInTimeRecoveryEnabled: boolean }
  readonly SSESpecification: { readonly KMSMasterKeyId?: unknown }
}
interface FunctionProperties {
  readonly Runtime: string
  readonly Timeout: number
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> }
}
interface QueueProperties {
  readonly VisibilityTimeout: number
  readonly RedrivePolicy: { readonly deadLetterTargetArn?: unknown }
}
interface SourceProperties {
  readonly EventSourceArn: { readonly 'Fn::GetAtt': readonly [string, string] }
  readonly FunctionName: { readonly Ref: string }
  readonly FunctionResponseTypes: readonly string[]
}
interface ScheduleProperties {
  readonly ScheduleExpression: string
  readonly ScheduleExpressionTimezone: string
  readonly Target: { readonly DeadLetterConfig?: unknown }
}
interface AlarmProperties {
  readonly AlarmDescription: string
  readonly AlarmActions: readonly unknown[]
}

beforeAll(() => {
  template = templateOf()
}, 60_000)

/** The statements of the policies of a Lambda's role, by the Lambda's logical name. */
function statementsOf(name: string): Statement[] {
  const policies = Object.entries(resources<Policy>('AWS::IAM::Policy'))
  return policies.flatMap(([id, { Properties }]) =>
    id.startsWith(`${name}ServiceRole`) ? Properties.PolicyDocument.Statement : [],
  )
}

const actionsOn = (name: string, part: string): string[] =>
  statementsOf(name)
    .filter(({ Resource }) => JSON.stringify(Resource).includes(part))
    .flatMap(({ Action }) => Action)

const LAMBDAS = [
  'PollFeeds',
  'PollFeed',
  'GroupArticles',
  'ComposeEdition',
  'SendEdition',
  'SendMail',
  'RecordFeedback',
  'Watch',
  'Pages',
]

describe('what is kept', () => {
  it('stays when the stack goes, can be restored, and is not deleted by a slip', () => {
    const tables = Object.values(resources<TableProperties>('AWS::DynamoDB::Table'))
    expect(tables).toHaveLength(3)
    for (const table of tables) {
      expect(table.DeletionPolicy).toBe('Retain')
      expect(table.Properties.DeletionProtectionEnabled).toBe(true)
      expect(table.Properties.PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled).toBe(true)
    }
  })

  it('is encrypted under a key of our own where it is personal', () => {
    const tables = resources<TableProperties>('AWS::DynamoDB::Table')
    const own = Object.keys(tables).filter((id) => tables[id]?.Properties.SSESpecification.KMSMasterKeyId !== undefined)
    expect(own.map((id) => id.replace(/[0-9A-F]{8}$/, '')).sort()).toEqual(['TablesDeliveries', 'TablesSubscribers'])
  })
})

describe('who may what', () => {
  it('lets nobody but send-mail send, and that as one From', () => {
    const senders = LAMBDAS.filter((name) =>
      statementsOf(name).some(({ Action }) => JSON.stringify(Action).includes('ses:Send')),
    )
    expect(senders).toEqual(['SendMail'])
    const send = statementsOf('SendMail').find(({ Action }) => Action === 'ses:SendRawEmail')
    expect(send?.Condition).toEqual({ StringEquals: { 'ses:FromAddress': settings.sender } })
    expect(JSON.stringify(send?.Resource)).not.toContain('"*"')
  })

  it('keeps readers from the Lambdas that touch feeds', () => {
    for (const name of ['PollFeeds', 'PollFeed', 'GroupArticles', 'ComposeEdition']) {
      expect([name, actionsOn(name, 'TablesSubscribers'), actionsOn(name, 'TablesDeliveries')]).toEqual([name, [], []])
    }
  })

  it('keeps the ledger from the public pages, and lets them only read the newsroom', () => {
    expect(actionsOn('Pages', 'TablesDeliveries')).toEqual([])
    expect(actionsOn('Pages', 'TablesNewsroom').every((action) => /^dynamodb:(Get|BatchGet|Query)/.test(action))).toBe(
      true,
    )
  })

  it('lets nobody scan', () => {
    expect(JSON.stringify(template.findResources('AWS::IAM::Policy'))).not.toContain('dynamodb:Scan')
  })
})

describe('what runs', () => {
  it('is one Lambda for each file of functions/ but the desk, which has no login yet', () => {
    const files = globSync('functions/*.ts', { cwd: root }).map((path) => path.replace(/^functions[\\/]|\.ts$/g, ''))
    const names = files.map((file) => file.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase()))
    expect([...LAMBDAS, 'Desk'].sort()).toEqual(names.sort())
    template.resourceCountIs('AWS::Lambda::Function', LAMBDAS.length)
  })

  it('runs on the newest Node and knows every setting that its code asks for', () => {
    const functions = resources<FunctionProperties>('AWS::Lambda::Function')
    for (const [id, { Properties }] of Object.entries(functions)) {
      expect([id, Properties.Runtime]).toEqual([id, 'nodejs24.x'])
      const name = LAMBDAS.find((lambda) => id.replace(/[0-9A-F]{8}$/, '') === lambda) ?? ''
      const file = name.replaceAll(/(?<!^)([A-Z])/g, '-$1').toLowerCase()
      const code = readFileSync(join(root, 'functions', `${file}.ts`), 'utf8')
      const asked = [...code.matchAll(/\b([A-Z][A-Z_]+): true\b/g)].map((match) => match[1] ?? '')
      expect(asked.length).toBeGreaterThan(0)
      expect([file, asked.filter((setting) => !(setting in Properties.Environment.Variables))]).toEqual([file, []])
    }
  })

  it('works outlive their batch: a message stays invisible for longer than its Lambda may take', () => {
    const queues = resources<QueueProperties>('AWS::SQS::Queue')
    const functions = resources<FunctionProperties>('AWS::Lambda::Function')
    const sources = Object.values(resources<SourceProperties>('AWS::Lambda::EventSourceMapping'))
    expect(sources).toHaveLength(4)
    for (const { Properties } of sources) {
      const queue = queues[Properties.EventSourceArn['Fn::GetAtt'][0]]
      const worker = functions[Properties.FunctionName.Ref]
      expect(queue?.Properties.VisibilityTimeout).toBeGreaterThanOrEqual(6 * (worker?.Properties.Timeout ?? Number.NaN))
      expect(queue?.Properties.RedrivePolicy.deadLetterTargetArn).toBeDefined()
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
    }
  })
})

describe('what the internet reaches', () => {
  it('is the public pages and nothing else', () => {
    const routes = Object.values(resources<{ readonly RouteKey: string }>('AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => Properties.RouteKey,
    )
    const wanted = PUBLIC_ROUTES.flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`))
    expect(routes.sort()).toEqual(wanted.sort())
    expect(routes.join(' ')).not.toMatch(/desk|\$default|proxy/)
  })

  it('is logged without addresses and without signed links', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', {
      AccessLogSettings: { Format: Match.not(Match.stringLikeRegexp('sourceIp|context\\.path|requestOverride')) },
    })
  })
})

describe('the calendar', () => {
  it('goes by the clock of Casablanca and keeps what it could not deliver', () => {
    const schedules = Object.values(resources<ScheduleProperties>('AWS::Scheduler::Schedule')).map(
      ({ Properties }) => Properties,
    )
    const weekly = schedules.filter(({ ScheduleExpression }) => /^cron/.test(ScheduleExpression))
    expect(
      weekly.map(({ ScheduleExpression, ScheduleExpressionTimezone }) => [
        ScheduleExpression,
        ScheduleExpressionTimezone,
      ]),
    ).toEqual([['cron(0 6 ? * MON *)', 'Africa/Casablanca']])
    expect(schedules.every(({ Target }) => Target.DeadLetterConfig !== undefined)).toBe(true)
  })
})

describe('SES', () => {
  it('signs for the domain and reports through a topic into the feedback queue', () => {
    template.hasResourceProperties('AWS::SES::EmailIdentity', { EmailIdentity: settings.domain })
    template.hasResourceProperties('AWS::SES::ConfigurationSetEventDestination', {
      EventDestination: {
        MatchingEventTypes: ['send', 'reject', 'delivery', 'bounce', 'complaint'],
        SnsDestination: Match.anyValue(),
      },
    })
    template.hasResourceProperties('AWS::SNS::Subscription', { Protocol: 'sqs', RawMessageDelivery: true })
  })
})

describe('every alarm', () => {
  it('says what it means for a reader and has its heading in the runbook', () => {
    const runbook = readFileSync(join(root, 'docs', 'runbook.md'), 'utf8')
    const headings = [...runbook.matchAll(/^## (.+)$/gm)].map((match) => match[1] ?? '')
    const alarms = Object.values(resources<AlarmProperties>('AWS::CloudWatch::Alarm')).map(
      ({ Properties }) => Properties,
    )
    const named = alarms.map(({ AlarmDescription }) =>
      headings.find((heading) => AlarmDescription.startsWith(`${heading}. `)),
    )
    expect([...named].sort()).toEqual([...headings].sort())
    for (const section of runbook.split(/^## /m).slice(1)) {
      for (const part of ['**Description.**', '**Investigation.**', '**Resolution.**']) expect(section).toContain(part)
    }
    expect(alarms.every(({ AlarmActions }) => AlarmActions.length === 1)).toBe(true)
  })

  it('that goes by a log line goes by one that the code writes', () => {
    const code = globSync('functions/**/*.ts', { cwd: root })
      .map((path) => readFileSync(join(root, path), 'utf8'))
      .join('\n')
    const patterns = Object.values(resources<{ readonly FilterPattern: string }>('AWS::Logs::MetricFilter')).map(
      ({ Properties }) => Properties.FilterPattern,
    )
    expect(patterns.length).toBeGreaterThan(0)
    for (const pattern of patterns)
      expect(code).toContain(`'${/\$\.message = "([^"]+)"/.exec(pattern)?.[1] ?? pattern}'`)
  })
})

describe('a look without settings', () => {
  it('is refused by CloudFormation itself', () => {
    expect(JSON.stringify(templateOf(true).toJSON())).toContain(
      'Deploy with -c sender=… -c domain=… -c postalAddress=…',
    )
    expect(JSON.stringify(template.toJSON())).not.toContain('SettingsGiven')
  })
})

describe('cdk-nag', () => {
  it('finds nothing that is not acknowledged with its reason', () => {
    const app = newApp()
    new DigestStack(app, 'Digest', { settings, onlyALook: false, builtDir: join(root, 'dist') })
    Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
    expect(() => app.synth()).not.toThrow()
  }, 60_000)
})
