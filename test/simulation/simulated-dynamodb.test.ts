import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { TABLE_SCHEMAS } from '../../functions/adapters/table-keys.ts'
import { startDynalite, type EmbeddedTables } from '../dynalite.ts'
import { randomOf, type Random } from './random.ts'
import { SimulatedDynamoDb } from './simulated-dynamodb.ts'

let embedded: EmbeddedTables
beforeAll(async () => {
  embedded = await startDynalite()
})
afterAll(() => embedded.stop())

const PARTITIONS = ['FEED', 'ARTICLE#é', 'UNGROUPED#fr']
const SORTS = ['TEXT', 'a', 'b', 'é', '10', '9']
const key = (random: Random) => ({ pk: random.pick(PARTITIONS), sk: random.pick(SORTS) })
const item = (random: Random) => ({
  ...key(random),
  nextPollAtMs: random.between(1, 5),
  state: random.pick(['active', 'stopped']),
  address: `https://presse.example/${random.between(1, 3)}`,
  ...(random.chance(0.6) && { dueGroup: 'DUE' }),
  holders: [random.between(1, 3), { deep: null }],
  consent: { atMs: random.between(1, 3) },
  token: random.pick(['word', null]),
})
type Command = (
  table: string,
) => GetCommand | PutCommand | DeleteCommand | UpdateCommand | QueryCommand | BatchGetCommand | BatchWriteCommand

/** One command as the table modules send them, drawn by chance. */
function draw(random: Random): Command {
  const kind = random.between(1, 13)
  const put = item(random)
  const asked = key(random)
  const several = [
    ...new Map(
      Array.from({ length: random.between(1, 5) }, () => key(random)).map((one) => [`${one.pk} ${one.sk}`, one]),
    ).values(),
  ]
  const wasDue = random.between(1, 5)
  switch (kind) {
    case 1:
      return (TableName) => new PutCommand({ TableName, Item: put })
    case 2:
      return (TableName) => new PutCommand({ TableName, Item: put, ConditionExpression: 'attribute_not_exists(pk)' })
    case 3:
      return (TableName) => new GetCommand({ TableName, Key: asked, ConsistentRead: true })
    case 4:
      return (TableName) =>
        new UpdateCommand({
          TableName,
          Key: asked,
          UpdateExpression: 'SET #state = :state, nextPollAtMs = :due REMOVE dueGroup',
          ConditionExpression: 'nextPollAtMs = :was AND attribute_exists(pk)',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: { ':state': 'stopped', ':due': put.nextPollAtMs, ':was': wasDue },
          ReturnValues: 'ALL_NEW',
        })
    case 5:
      return (TableName) =>
        new DeleteCommand({
          TableName,
          Key: asked,
          ConditionExpression: 'nextPollAtMs <= :was',
          ExpressionAttributeValues: { ':was': wasDue },
        })
    case 6:
      return (TableName) =>
        new BatchGetCommand({ RequestItems: { [TableName]: { Keys: several, ConsistentRead: true } } })
    case 7:
      return (TableName) =>
        new BatchWriteCommand({
          RequestItems: {
            [TableName]: several.map((one, at) =>
              at % 3 === 2 ? { DeleteRequest: { Key: one } } : { PutRequest: { Item: { ...put, ...one } } },
            ),
          },
        })
    case 8:
      return (TableName) =>
        new QueryCommand({
          TableName,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': asked.pk },
          ConsistentRead: true,
        })
    case 9:
      return (TableName) =>
        new UpdateCommand({
          TableName,
          Key: asked,
          UpdateExpression: 'SET #state = :state ADD attempts :one, seen :new',
          ConditionExpression: '#token = :none AND NOT contains(seen, :what)',
          ExpressionAttributeNames: { '#state': 'state', '#token': 'token' },
          ExpressionAttributeValues: {
            ':none': null,
            ':state': 'noted',
            ':one': 1,
            ':new': new Set([put.state, put.address]),
            ':what': put.address,
          },
          ReturnValues: 'ALL_NEW',
        })
    case 10:
      return (TableName) =>
        new UpdateCommand({
          TableName,
          Key: asked,
          UpdateExpression: 'SET #state = :state, consent.atMs = :due REMOVE dueGroup, nextPollAtMs',
          ConditionExpression: '#state IN (:one, :other) AND attribute_exists(consent)',
          ExpressionAttributeNames: { '#state': 'state' },
          ExpressionAttributeValues: {
            ':state': put.state,
            ':due': put.nextPollAtMs,
            ':one': 'active',
            ':other': 'noted',
          },
          ReturnValues: 'ALL_NEW',
        })
    case 11:
      return (TableName) =>
        new DeleteCommand({
          TableName,
          Key: asked,
          ConditionExpression: 'attribute_not_exists(pk) OR nextPollAtMs = :was',
          ExpressionAttributeValues: { ':was': wasDue },
        })
    case 12:
      return (TableName) =>
        new GetCommand({ TableName, Key: asked, ConsistentRead: true, ProjectionExpression: 'pk, address, consent' })
    default:
      return (TableName) =>
        new QueryCommand({
          TableName,
          IndexName: 'due',
          KeyConditionExpression: 'dueGroup = :due AND nextPollAtMs <= :now',
          ExpressionAttributeValues: { ':due': 'DUE', ':now': wasDue },
        })
  }
}

/** What an answer says, in an order of its own where the service promises none. */
function said(answer: unknown, table: string): unknown {
  const { Item, Attributes, Items, Responses } = answer as {
    Item?: unknown
    Attributes?: unknown
    Items?: readonly object[]
    Responses?: Record<string, readonly object[]>
  }
  const plain = (_: string, value: unknown): unknown =>
    value instanceof Set ? [...(value as Set<string>)].sort() : value
  const inOrder = (rows: readonly object[] = []) =>
    rows.map((row) => JSON.stringify(Object.entries(row).sort(), plain)).sort()
  return { Item, Attributes, Items: inOrder(Items), batch: inOrder(Responses?.[table]) }
}

const outcome = async (work: () => unknown, table: string): Promise<unknown> => {
  try {
    return said(await work(), table)
  } catch (error) {
    return (error as Error).name
  }
}

describe('the simulated DynamoDB', () => {
  it('answers whatever the table modules ask as the embedded one does', async () => {
    for (const seed of Array.from({ length: 12 }, (_, at) => at + 1)) {
      const { newsroom } = await embedded.freshTables()
      const simulated = new SimulatedDynamoDb(
        { [newsroom]: TABLE_SCHEMAS.newsroom },
        { pageSize: 1_000, lagMs: () => 0 },
      )
      const random = randomOf(seed)
      for (let step = 1; step <= 120; step += 1) {
        const command = draw(random)
        const real = await outcome(() => embedded.client.send(command(newsroom) as GetCommand), newsroom)
        const own = await outcome(() => execute(simulated, command(newsroom)), newsroom)
        expect(own, `seed ${seed}, step ${step}: ${command(newsroom).constructor.name}`).toEqual(real)
      }
    }
  }, 60_000)

  it('pages, and goes on where it stopped', () => {
    const db = new SimulatedDynamoDb({ t: TABLE_SCHEMAS.newsroom }, { pageSize: 3, lagMs: () => 0 })
    for (let n = 0; n < 8; n += 1) db.execute(new PutCommand({ TableName: 't', Item: { pk: 'FEED', sk: `${n}` } }), 0)
    const found: unknown[] = []
    let from: Record<string, unknown> | undefined
    let pages = 0
    do {
      const page = db.execute(
        new QueryCommand({
          TableName: 't',
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': 'FEED' },
          ...(from && { ExclusiveStartKey: from }),
        }),
        0,
      ) as { Items: { sk: string }[]; LastEvaluatedKey?: Record<string, unknown> }
      found.push(...page.Items.map(({ sk }) => sk))
      from = page.LastEvaluatedKey
      pages += 1
    } while (from)
    expect([found.join(''), pages]).toEqual(['01234567', 3])
  })

  it('lets a read that is not strongly consistent lag, and no other', () => {
    const db = new SimulatedDynamoDb({ t: TABLE_SCHEMAS.newsroom }, { pageSize: 3, lagMs: () => 100 })
    const put = (n: number) => new PutCommand({ TableName: 't', Item: { pk: 'FEED', sk: 'a', n } })
    const get = (ConsistentRead: boolean) =>
      new GetCommand({ TableName: 't', Key: { pk: 'FEED', sk: 'a' }, ConsistentRead })
    db.execute(put(1), 0)
    db.execute(put(2), 150)
    expect(db.execute(get(true), 160)).toMatchObject({ Item: { n: 2 } })
    expect(db.execute(get(false), 160)).toMatchObject({ Item: { n: 1 } })
    expect(db.execute(get(false), 260)).toMatchObject({ Item: { n: 2 } })
  })
})

/** A batch is written item by item: the world's way to let it be done in part. */
function execute(db: SimulatedDynamoDb, command: object): unknown {
  if (!(command instanceof BatchWriteCommand)) return db.execute(command, 0)
  for (const write of db.writesOf(command)) db.write(write, 0)
  return {}
}
