import { App, Validations } from 'aws-cdk-lib'
import { Match, Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { MODEL_LIMITS } from '../../functions/adapters/briefer.ts'
import { settings as lambdaSettings } from '../../functions/adapters/config.ts'
import { codeDirOf, LAMBDAS as BUILT, type LambdaName } from '../../infra/build-functions.ts'
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

// The code is tested with its bundles: what is asserted here does not depend on it.
const builtDir = mkdtempSync(join(tmpdir(), 'digest-built-'))
for (const name of Object.keys(BUILT) as LambdaName[]) {
  mkdirSync(codeDirOf(builtDir, name), { recursive: true })
  writeFileSync(join(codeDirOf(builtDir, name), 'index.mjs'), 'export const handler = () => undefined')
}
afterAll(() => rmSync(builtDir, { recursive: true }))

const { context } = JSON.parse(readFileSync(join(root, 'cdk.json'), 'utf8')) as { context: Record<string, unknown> }
const newApp = () => new App({ outdir: mkdtempSync(join(builtDir, 'synth-')), context })

function templateOf(onlyALook = false, changes: Partial<StackSettings> = {}): Template {
  const props = { settings: { ...settings, ...changes }, onlyALook, builtDir }
  return Template.fromStack(new DigestStack(newApp(), 'Digest', props))
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
  readonly DeadLetterConfig?: { readonly TargetArn: unknown }
  readonly LoggingConfig: { readonly LogGroup: { readonly Ref: string } }
  readonly ReservedConcurrentExecutions?: number
  readonly Runtime: string
  readonly Timeout: number
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> }
}
interface QueueProperties {
  readonly FifoQueue?: boolean
  readonly SqsManagedSseEnabled: boolean
  readonly VisibilityTimeout: number
  readonly RedrivePolicy?: { readonly deadLetterTargetArn?: { readonly 'Fn::GetAtt': readonly [string, string] } }
}
interface SourceProperties {
  readonly BatchSize: number
  readonly ScalingConfig: { readonly MaximumConcurrency: number }
  readonly EventSourceArn: { readonly 'Fn::GetAtt': readonly [string, string] }
  readonly FunctionName: { readonly Ref: string }
  readonly FunctionResponseTypes: readonly string[]
}
interface ScheduleProperties {
  readonly ScheduleExpression: string
  readonly ScheduleExpressionTimezone: string
  readonly Target: { readonly DeadLetterConfig?: unknown }
}
interface PolicyStatement {
  readonly Effect: string
  readonly Action: string | readonly string[]
  readonly Principal: { readonly Service?: string }
  readonly Condition?: { readonly StringEquals?: Readonly<Record<string, unknown>> }
}
interface TopicPolicy {
  readonly PolicyDocument: { readonly Statement: readonly PolicyStatement[] }
  readonly Topics: readonly [{ readonly Ref: string }]
}
interface KeyProperties {
  readonly EnableKeyRotation: boolean
  readonly KeyPolicy: { readonly Statement: readonly PolicyStatement[] }
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

describe('what goes with the stack', () => {
  it('is what can be made again, the keys of passing messages included', () => {
    const retained = Object.entries(template.toJSON()['Resources'] as Record<string, { DeletionPolicy?: string }>)
      .filter(([, { DeletionPolicy }]) => DeletionPolicy?.startsWith('Retain'))
      .map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))
    expect(retained.sort()).toEqual([
      'SigningKeys',
      'TablesDeliveries',
      'TablesNewsroom',
      'TablesPersonalDataKey',
      'TablesSubscribers',
    ])
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

  it('keeps whoever fetches feeds from readers, ledger, keys of signing and sending', () => {
    expect(JSON.stringify(statementsOf('PollFeed'))).not.toMatch(
      /TablesSubscribers|TablesDeliveries|SigningKeys|SendQueue|ses:/,
    )
  })

  it('lets nobody take lines out of the ledger', () => {
    for (const name of LAMBDAS)
      expect([name, actionsOn(name, 'TablesDeliveries').filter((action) => /Delete|BatchWrite/.test(action))]).toEqual([
        name,
        [],
      ])
  })

  it('opens the signing keys to those who sign, check or hash, to read', () => {
    const readers = LAMBDAS.filter((name) => actionsOn(name, 'SigningKeys').length > 0)
    expect(readers).toEqual(['SendMail', 'RecordFeedback', 'Pages'])
    for (const name of readers)
      expect(actionsOn(name, 'SigningKeys').sort()).toEqual([
        'secretsmanager:DescribeSecret',
        'secretsmanager:GetSecretValue',
      ])
  })

  it('names every act and every table and index, without a wildcard', () => {
    const statements = LAMBDAS.flatMap(statementsOf)
    expect(statements.flatMap(({ Action }) => Action).filter((action) => action.includes('*'))).toEqual([])
    const open = statements.filter(({ Resource }) => JSON.stringify(Resource).includes('*'))
    expect(open.map(({ Action }) => Action).sort()).toEqual(['ses:GetSendQuota', 'ses:SendRawEmail'])
  })

  it('lets the clock call only for this account', () => {
    const roles = resources<{ readonly AssumeRolePolicyDocument: { readonly Statement: readonly PolicyStatement[] } }>(
      'AWS::IAM::Role',
    )
    const callers = Object.values(roles)
      .flatMap(({ Properties }) => Properties.AssumeRolePolicyDocument.Statement)
      .filter(({ Principal }) => Principal.Service === 'scheduler.amazonaws.com')
    expect(callers).toHaveLength(4)
    for (const { Condition } of callers)
      expect(Condition?.StringEquals).toEqual({ 'aws:SourceAccount': { Ref: 'AWS::AccountId' } })
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
      const asked = [...code.matchAll(/\b([A-Z][A-Z_]+): true\b/g)]
        .map((match) => match[1] ?? '')
        // What has a default may be left out.
        .filter(
          (setting) => !lambdaSettings.shape[setting as keyof typeof lambdaSettings.shape].safeParse(undefined).success,
        )
      expect(asked.length).toBeGreaterThan(0)
      expect([file, asked.filter((setting) => !(setting in Properties.Environment.Variables))]).toEqual([file, []])
    }
  })

  it('finds no secret in its environment: of the keys it knows the address', () => {
    for (const [id, { Properties }] of Object.entries(resources<FunctionProperties>('AWS::Lambda::Function'))) {
      const { TOKEN_KEYS: keys, ...others } = Properties.Environment.Variables
      expect([id, keys]).toEqual([id, { Ref: expect.stringMatching(/^SigningKeys/) as string }])
      expect(JSON.stringify(others)).not.toMatch(/resolve:|secret|password|SigningKeys/i)
    }
  })

  it('keeps its log for three months, and what it could not end', () => {
    const logs = resources<{ readonly RetentionInDays?: number }>('AWS::Logs::LogGroup')
    for (const { Properties } of Object.values(resources<FunctionProperties>('AWS::Lambda::Function'))) {
      expect(logs[Properties.LoggingConfig.LogGroup.Ref]?.Properties.RetentionInDays).toBe(90)
      expect(Properties.DeadLetterConfig?.TargetArn).toBeDefined()
      // Reserved, it would be taken from the account's ten of a new account: the deployment would fail.
      expect(Properties.ReservedConcurrentExecutions).toBeUndefined()
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
      expect(Properties.FunctionResponseTypes).toEqual(['ReportBatchItemFailures'])
      // What AWS takes: two or more side by side, and ten messages of a FIFO queue at most.
      expect(Properties.ScalingConfig.MaximumConcurrency).toBeGreaterThanOrEqual(2)
      expect(Properties.BatchSize).toBeLessThanOrEqual(10)
    }
  })
})

describe('every queue', () => {
  it('has its dead letters, of its own kind, or is one for them', () => {
    const queues = resources<QueueProperties>('AWS::SQS::Queue')
    const kinds = Object.values(queues).map(({ Properties }) => {
      const dead = Properties.RedrivePolicy?.deadLetterTargetArn?.['Fn::GetAtt'][0]
      if (dead === undefined) return 'dead letters'
      return queues[dead]?.Properties.FifoQueue === Properties.FifoQueue ? 'work' : 'of two kinds'
    })
    expect(Map.groupBy(kinds, (kind) => kind).get('work')).toHaveLength(4)
    expect(kinds).not.toContain('of two kinds')
    const targets = JSON.stringify([
      template.findResources('AWS::SQS::Queue'),
      template.findResources('AWS::Lambda::Function'),
      template.findResources('AWS::Scheduler::Schedule'),
      template.findResources('AWS::SNS::Subscription'),
    ])
    const idle = Object.keys(queues).filter(
      (id) => queues[id]?.Properties.RedrivePolicy === undefined && !targets.includes(`{"Fn::GetAtt":["${id}","Arn"]}`),
    )
    expect(idle).toEqual([])
  })

  it('is encrypted and wakes somebody when dead letters lie in it', () => {
    const queues = resources<QueueProperties>('AWS::SQS::Queue')
    const alarms = JSON.stringify(template.findResources('AWS::CloudWatch::Alarm'))
    for (const [id, { Properties }] of Object.entries(queues)) {
      expect([id, Properties.SqsManagedSseEnabled]).toEqual([id, true])
      if (Properties.RedrivePolicy === undefined) expect([id, alarms.includes(id)]).toEqual([id, true])
    }
  })
})

describe('every topic', () => {
  it('takes what its service publishes, for this account alone, and its key lets that service encrypt', () => {
    const policies = Object.values(resources<TopicPolicy>('AWS::SNS::TopicPolicy'))
    const keys = Object.values(resources<KeyProperties>('AWS::KMS::Key'))
    for (const [topic, service] of [
      ['AlarmsTopic', 'cloudwatch.amazonaws.com'],
      ['MailReports', 'ses.amazonaws.com'],
    ] as const) {
      const policy = policies.find(({ Properties }) => Properties.Topics[0].Ref.startsWith(topic))
      const allowed = policy?.Properties.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow')
      expect(allowed).toMatchObject([{ Action: 'sns:Publish', Principal: { Service: service } }])
      expect(JSON.stringify(allowed)).toMatch(/"aws:SourceAccount":\{"Ref":"AWS::AccountId"\}/i)
      const encrypting = keys
        .flatMap(({ Properties }) => Properties.KeyPolicy.Statement)
        .filter(({ Principal }) => Principal.Service === service)
      expect(encrypting.flatMap(({ Action }) => Action)).toEqual(
        expect.arrayContaining(['kms:GenerateDataKey*', 'kms:Decrypt']),
      )
      expect(encrypting.map(({ Condition }) => Condition?.StringEquals)).toEqual([
        { 'aws:SourceAccount': { Ref: 'AWS::AccountId' } },
      ])
    }
    expect(keys.every(({ Properties }) => Properties.EnableKeyRotation)).toBe(true)
  })
})

describe('the outputs', () => {
  it('name all that a command needs to open the stage', () => {
    const outputs = template.findOutputs('*')
    const wanted = ['NEWSROOM_TABLE', 'SUBSCRIBERS_TABLE', 'DELIVERIES_TABLE', 'SEND_QUEUE_URL', 'TOKEN_KEYS'] as const
    for (const setting of wanted) {
      expect(lambdaSettings.shape).toHaveProperty(setting)
      expect(Object.keys(outputs)).toContain(setting.replaceAll('_', ''))
    }
    expect(Object.keys(outputs)).toEqual(
      expect.arrayContaining(['PAGESURL', 'DkimRecord1', 'DkimRecord2', 'DkimRecord3']),
    )
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

  // The pages link by absolute paths, which a stage of another name would put below itself.
  it('begins at the root of the host', () => {
    template.hasResourceProperties('AWS::ApiGatewayV2::Stage', { StageName: '$default', AutoDeploy: true })
    const pages = Object.values(resources<FunctionProperties>('AWS::Lambda::Function'))[0]
    expect(JSON.stringify(pages?.Properties.Environment.Variables['PAGES_URL'])).toMatch(
      /"https:\/\/",\{"Ref":"PublicPagesApi\w+"\},"\.execute-api\.",\{"Ref":"AWS::Region"\},"\.",\{"Ref":"AWS::URLSuffix"\}/,
    )
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

  it('is made after its group, which it names by a plain word', () => {
    const group = Object.keys(template.findResources('AWS::Scheduler::ScheduleGroup'))
    for (const schedule of Object.values(template.findResources('AWS::Scheduler::Schedule')))
      expect(schedule['DependsOn']).toEqual(group)
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

  it('of a finding goes by one that watch has, and each finding has its alarm', () => {
    const findings = readFileSync(join(root, 'functions/core/deliveries/findings.ts'), 'utf8')
    const named = [...findings.matchAll(/^ {2}\| '([a-z-]+)'$/gm)].map((match) => match[1])
    const heeded = Object.values(resources<{ readonly FilterPattern: string }>('AWS::Logs::MetricFilter')).flatMap(
      ({ Properties }) => /\$\.finding = "([^"]+)"/.exec(Properties.FilterPattern)?.[1] ?? [],
    )
    expect(named.length).toBeGreaterThan(5)
    expect(heeded.toSorted()).toEqual(named.toSorted())
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

describe('a model for the briefs', () => {
  const invocations = (from: Template) =>
    Object.entries(from.findResources('AWS::IAM::Policy') as Record<string, { readonly Properties: Policy }>).flatMap(
      ([id, { Properties }]) =>
        Properties.PolicyDocument.Statement.filter(({ Action }) => JSON.stringify(Action).includes('bedrock')).map(
          ({ Action, Resource, Condition }) => ({ by: id.replace(/ServiceRole.*/, ''), Action, Resource, Condition }),
        ),
    )
  const arn = (rest: string) => ({ 'Fn::Join': ['', ['arn:', { Ref: 'AWS::Partition' }, rest]] })
  const here = { Ref: 'AWS::Region' }

  it('is none by default: no right to any, no setting, no word of it', () => {
    expect(JSON.stringify(template.toJSON())).not.toMatch(/bedrock|BRIEF_MODEL_ID/i)
  })

  it('is asked by the composing Lambda alone, and no other model', () => {
    const set = templateOf(false, { briefModelId: 'provider.model-v1:0' })
    const Resource = {
      'Fn::Join': [
        '',
        ['arn:', { Ref: 'AWS::Partition' }, ':bedrock:', here, '::foundation-model/provider.model-v1:0'],
      ],
    }
    expect(invocations(set)).toEqual([{ by: 'ComposeEdition', Action: 'bedrock:InvokeModel', Resource }])
    const told = Object.entries(set.findResources('AWS::Lambda::Function')).filter(([, one]) =>
      JSON.stringify(one).includes('"BRIEF_MODEL_ID":"provider.model-v1:0"'),
    )
    expect(told.map(([id]) => id.replace(/[0-9A-F]{8}$/, ''))).toEqual(['ComposeEdition'])
  })

  it('behind a profile is reached in whatever region, but through that profile alone', () => {
    const granted = invocations(templateOf(false, { briefModelId: 'eu.provider.model-v1:0' }))
    const account = { Ref: 'AWS::AccountId' }
    const profile = {
      'Fn::Join': [
        '',
        [
          'arn:',
          { Ref: 'AWS::Partition' },
          ':bedrock:',
          here,
          ':',
          account,
          ':inference-profile/eu.provider.model-v1:0',
        ],
      ],
    }
    expect(granted).toMatchObject([
      { Action: 'bedrock:InvokeModel', Resource: profile },
      {
        Action: 'bedrock:InvokeModel',
        Resource: arn(':bedrock:*::foundation-model/provider.model-v1:0'),
        Condition: { StringEquals: { 'bedrock:InferenceProfileArn': profile } },
      },
    ])
  })

  it('leaves the Lambda a minute for all else it does', () => {
    const compose = Object.entries(resources<FunctionProperties>('AWS::Lambda::Function')).find(([id]) =>
      id.startsWith('ComposeEdition'),
    )
    expect((compose?.[1].Properties.Timeout ?? 0) * 1000).toBeGreaterThanOrEqual(MODEL_LIMITS.shareMs + 60_000)
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
  it.each([null, 'provider.model-v1:0', 'eu.provider.model-v1:0'])(
    'finds nothing that is not acknowledged with its reason: model %s',
    (briefModelId) => {
      const app = newApp()
      new DigestStack(app, 'Digest', { settings: { ...settings, briefModelId }, onlyALook: false, builtDir })
      Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
      expect(() => app.synth()).not.toThrow()
    },
    60_000,
  )
})
