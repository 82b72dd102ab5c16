import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb'
import type { IndexSchema, TableSchema } from '../../functions/adapters/table-keys.ts'

/** An item, as the document client takes and gives it. */
export type Item = Readonly<Record<string, unknown>>
interface Version {
  /** Null: deleted. */
  readonly item: Item | null
  /** From when a read that is not strongly consistent sees it. */
  readonly visibleAtMs: number
}
interface KeyOf {
  readonly pk: string
  readonly sk: string
}
type Names = Readonly<Record<string, string>> | undefined
type Values = Readonly<Record<string, unknown>> | undefined

/** One write of a batch. DynamoDB does each of them whole or not at all, but a batch in no order, and perhaps in part. */
export interface SingleWrite {
  readonly table: string
  readonly key: KeyOf
  readonly item: Item | null
}

/** A command that this DynamoDB does not know, or that the real one would refuse as wrong. */
class ValidationFault extends Error {
  override readonly name = 'ValidationException'
}

/**
 * As much of DynamoDB as the table modules use, in memory and without a network, so that thousands of runs are cheap and every one
 * can be replayed. Held against dynalite by a test of random commands. What it does not know it refuses.
 */
export class SimulatedDynamoDb {
  readonly #schemas: ReadonlyMap<string, TableSchema>
  readonly #tables = new Map<string, Map<string, readonly Version[]>>()
  readonly #partitions = new Map<string, Set<string>>()
  readonly #pageSize: number
  /** How long reads that are not strongly consistent may still miss a write, and index rows lag. */
  readonly #lagMs: () => number
  /** Hears of every write just before it is done, with the item as it was. */
  readonly #onWrite: (write: SingleWrite, before: Item | null) => void

  constructor(
    schemas: Readonly<Record<string, TableSchema>>,
    {
      pageSize = 1_000,
      lagMs = () => 0,
      onWrite = () => undefined,
    }: {
      readonly pageSize?: number
      readonly lagMs?: () => number
      readonly onWrite?: (write: SingleWrite, before: Item | null) => void
    } = {},
  ) {
    this.#schemas = new Map(Object.entries(schemas))
    for (const name of this.#schemas.keys()) this.#tables.set(name, new Map())
    this.#pageSize = pageSize
    this.#lagMs = lagMs
    this.#onWrite = onWrite
  }

  /** Does a command at once and whole. A batch of writes can be had piece by piece instead: `writesOf`, `write`. */
  execute(command: unknown, nowMs: number): unknown {
    if (command instanceof GetCommand) return this.#get(command.input, nowMs)
    if (command instanceof PutCommand) return this.#put(command.input, nowMs)
    if (command instanceof UpdateCommand) return this.#update(command.input, nowMs)
    if (command instanceof DeleteCommand) return this.#delete(command.input, nowMs)
    if (command instanceof QueryCommand) return this.#query(command.input, nowMs)
    if (command instanceof BatchGetCommand) return this.#batchGet(command.input, nowMs)
    if (command instanceof BatchWriteCommand) {
      for (const write of this.writesOf(command)) this.write(write, nowMs)
      return { UnprocessedItems: {} }
    }
    throw new ValidationFault(`This DynamoDB knows no ${command?.constructor.name}.`)
  }

  /** The single writes that a batch is made of. */
  writesOf({ input }: BatchWriteCommand): readonly SingleWrite[] {
    const writes = Object.entries(input.RequestItems ?? {}).flatMap(([table, requests]) =>
      requests.map(({ PutRequest, DeleteRequest }): SingleWrite => {
        const item = PutRequest ? stored(PutRequest.Item ?? {}) : null
        return { table, key: keyOf(item ?? DeleteRequest?.Key ?? {}), item }
      }),
    )
    if (writes.length === 0 || writes.length > 25) throw new ValidationFault(`A batch of ${writes.length} writes.`)
    const distinct = new Set(writes.map(({ table, key }) => `${table}\n${idOf(key)}`))
    if (distinct.size < writes.length) throw new ValidationFault('A batch that writes a key twice.')
    return writes
  }

  write({ table, key, item }: SingleWrite, nowMs: number): void {
    const versions = this.#versions(table, key)
    this.#onWrite({ table, key, item }, versions.at(-1)?.item ?? null)
    // Seen in the order in which they were written.
    const visibleAtMs = Math.max(nowMs + this.#lagMs(), versions.at(-1)?.visibleAtMs ?? 0)
    const settled = versions.findLastIndex((version) => version.visibleAtMs <= nowMs)
    this.#table(table).set(idOf(key), [...versions.slice(Math.max(settled, 0)), { item, visibleAtMs }])
    const schema = this.#schema(table)
    for (const { partitionKey } of [schema, ...schema.indexes]) {
      const value = item?.[partitionKey.name]
      if (typeof value === 'string') this.#idsIn(table, partitionKey.name, value).add(idOf(key))
    }
  }

  /** An item as it is, for invariants. */
  item(table: string, key: KeyOf): Item | null {
    return this.#current(table, key)
  }

  /** All items of a table as they are, for invariants. */
  items(table: string): readonly Item[] {
    return [...this.#table(table).values()].map((versions) => versions.at(-1)?.item ?? null).filter(isThere)
  }

  #table(name: string): Map<string, readonly Version[]> {
    const table = this.#tables.get(name)
    if (table === undefined) throw new ValidationFault(`There is no table ${name}.`)
    return table
  }

  #schema(table: string): TableSchema {
    const schema = this.#schemas.get(table)
    if (schema === undefined) throw new ValidationFault(`There is no table ${table}.`)
    return schema
  }

  /** What ever was in a partition of the table, or of an index that has this partition key. */
  #idsIn(table: string, attributeName: string, value: string): Set<string> {
    const partition = `${table}\n${attributeName}\n${value}`
    const ids = this.#partitions.get(partition) ?? new Set()
    this.#partitions.set(partition, ids)
    return ids
  }

  #partition(input: QueryCommand['input'], attributeName: string): ReadonlySet<string> {
    const [, name = '', value = ''] = /^(\S+) = (\S+)/.exec(input.KeyConditionExpression ?? '') ?? []
    if (attribute(name, input.ExpressionAttributeNames) !== attributeName)
      throw new ValidationFault(`A query by ${name}, not by ${attributeName}.`)
    return this.#idsIn(input.TableName!, attributeName, String(operand(value, input.ExpressionAttributeValues)))
  }

  #versions(table: string, key: KeyOf): readonly Version[] {
    return this.#table(table).get(idOf(key)) ?? []
  }

  #current(table: string, key: KeyOf): Item | null {
    return this.#versions(table, key).at(-1)?.item ?? null
  }

  #read(table: string, key: KeyOf, consistent: boolean, nowMs: number): Item | null {
    if (consistent) return this.#current(table, key)
    return this.#versions(table, key).findLast(({ visibleAtMs }) => visibleAtMs <= nowMs)?.item ?? null
  }

  #get(input: GetCommand['input'], nowMs: number) {
    const item = this.#read(input.TableName!, keyOf(input.Key!), input.ConsistentRead === true, nowMs)
    if (item === null) return {}
    const wanted = input.ProjectionExpression?.split(', ')
    const seen = wanted && Object.fromEntries(Object.entries(item).filter(([name]) => wanted.includes(name)))
    return { Item: structuredClone(seen ?? item) }
  }

  #put(input: PutCommand['input'], nowMs: number) {
    const item = stored(input.Item!)
    const key = keyOf(item)
    this.#check(input.ConditionExpression, input, this.#current(input.TableName!, key))
    this.write({ table: input.TableName!, key, item }, nowMs)
    return {}
  }

  #delete(input: DeleteCommand['input'], nowMs: number) {
    const key = keyOf(input.Key!)
    this.#check(input.ConditionExpression, input, this.#current(input.TableName!, key))
    this.write({ table: input.TableName!, key, item: null }, nowMs)
    return {}
  }

  #update(input: UpdateCommand['input'], nowMs: number) {
    const key = keyOf(input.Key!)
    const before = this.#current(input.TableName!, key)
    this.#check(input.ConditionExpression, input, before)
    const item = updated(before ?? { ...key }, input.UpdateExpression ?? '', input)
    this.write({ table: input.TableName!, key, item }, nowMs)
    if (input.ReturnValues === undefined || input.ReturnValues === 'NONE') return {}
    if (input.ReturnValues === 'ALL_NEW') return { Attributes: structuredClone(item) }
    throw new ValidationFault(`ReturnValues ${input.ReturnValues} is not known here.`)
  }

  #check(
    expression: string | undefined,
    { ExpressionAttributeNames, ExpressionAttributeValues }: Named,
    item: Item | null,
  ) {
    if (expression === undefined || holds(expression, item ?? {}, ExpressionAttributeNames, ExpressionAttributeValues))
      return
    throw new ConditionalCheckFailedException({ message: 'The conditional request failed', $metadata: {} })
  }

  #batchGet(input: BatchGetCommand['input'], nowMs: number) {
    const asked = Object.entries(input.RequestItems ?? {})
    const Responses = Object.fromEntries(
      asked.map(([table, { Keys = [], ConsistentRead }]) => {
        const keys = Keys.map(keyOf)
        if (keys.length === 0 || keys.length > 100) throw new ValidationFault(`A batch of ${keys.length} reads.`)
        if (new Set(keys.map(idOf)).size < keys.length) throw new ValidationFault('A batch that reads a key twice.')
        const found = keys.map((key) => this.#read(table, key, ConsistentRead === true, nowMs)).filter(isThere)
        return [table, structuredClone(found)]
      }),
    )
    return { Responses, UnprocessedKeys: {} }
  }

  #query(input: QueryCommand['input'], nowMs: number) {
    const { partitionKey, sortKey, projection } = this.#indexOf(input)
    const consistent = input.ConsistentRead === true
    if (consistent && input.IndexName !== undefined) throw new ValidationFault('No index is read consistently.')
    const order = (item: Item): readonly unknown[] => [item[sortKey.name], item['pk'], item['sk']]
    const rows = [...this.#partition(input, partitionKey.name)]
      .map((id) => this.#read(input.TableName!, keyIn(id), consistent, nowMs))
      .filter(isThere)
      .filter(
        (item) => typeof item[partitionKey.name] === partitionKey.type && typeof item[sortKey.name] === sortKey.type,
      )
      .filter((item) =>
        holds(input.KeyConditionExpression!, item, input.ExpressionAttributeNames, input.ExpressionAttributeValues),
      )
      .sort((a, b) => compareAll(order(a), order(b)))
    if (input.ScanIndexForward === false) rows.reverse()
    const from = input.ExclusiveStartKey
    const direction = input.ScanIndexForward === false ? -1 : 1
    const left = from === undefined ? rows : rows.filter((item) => compareAll(order(item), order(from)) * direction > 0)
    const page = left.slice(0, Math.min(input.Limit ?? Infinity, this.#pageSize))
    const last = page.at(-1)
    const isEnd = page.length < Math.min(input.Limit ?? Infinity, this.#pageSize)
    return {
      Items: page.map((item) => structuredClone(projected(item, projection, [partitionKey.name, sortKey.name]))),
      Count: page.length,
      ...(!isEnd &&
        last !== undefined && {
          LastEvaluatedKey: {
            pk: last['pk'],
            sk: last['sk'],
            [partitionKey.name]: last[partitionKey.name],
            [sortKey.name]: last[sortKey.name],
          },
        }),
    }
  }

  #indexOf({ TableName, IndexName }: QueryCommand['input']): Omit<IndexSchema, 'name'> {
    const schema = this.#schema(TableName!)
    if (IndexName === undefined) return { ...schema, projection: 'ALL' }
    const index = schema.indexes.find(({ name }) => name === IndexName)
    if (index === undefined) throw new ValidationFault(`There is no index ${IndexName}.`)
    return index
  }
}

const isThere = (item: Item | null): item is Item => item !== null

interface Named {
  readonly ExpressionAttributeNames?: Record<string, string> | undefined
  readonly ExpressionAttributeValues?: Record<string, unknown> | undefined
}

/** Undefined attributes fall away, as the document client is set to do. */
function stored(item: Item): Item {
  return structuredClone(Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)))
}

function keyOf(item: Item): KeyOf {
  const { pk, sk } = item
  if (typeof pk !== 'string' || typeof sk !== 'string' || pk === '' || sk === '')
    throw new ValidationFault(`A key of ${String(pk)} and ${String(sk)}.`)
  return { pk, sk }
}
const idOf = ({ pk, sk }: KeyOf): string => `${pk}\n${sk}`
function keyIn(id: string): KeyOf {
  const [pk = '', sk = ''] = id.split('\n')
  return { pk, sk }
}

function projected(item: Item, projection: IndexSchema['projection'], keys: readonly string[]): Item {
  if (projection === 'ALL') return item
  const kept = new Set(['pk', 'sk', ...keys, ...(projection === 'KEYS_ONLY' ? [] : projection)])
  return Object.fromEntries(Object.entries(item).filter(([name]) => kept.has(name)))
}

function compareAll(a: readonly unknown[], b: readonly unknown[]): number {
  for (const [at, value] of a.entries()) {
    const order = compare(value, b[at])
    if (order !== 0) return order
  }
  return 0
}

/** Strings by their UTF-8 bytes, as DynamoDB orders them. */
function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (typeof a === 'string' && typeof b === 'string') return Buffer.compare(Buffer.from(a), Buffer.from(b))
  return Number.NaN
}

function attribute(written: string, names: Names): string {
  const name = written.startsWith('#') ? names?.[written] : written
  if (name === undefined || !/^[A-Za-z]\w*$/.test(name)) throw new ValidationFault(`The attribute ${written}.`)
  return name
}

function operand(written: string, values: Values): unknown {
  if (!written.startsWith(':') || values === undefined || !(written in values))
    throw new ValidationFault(`The value ${written}.`)
  return values[written]
}

/** Whether a condition of clauses joined by AND, or of such joined by OR, holds of an item. */
function holds(expression: string, item: Item, names: Names, values: Values): boolean {
  const clausesOf = (side: string) => side.replace(/BETWEEN (\S+) AND (\S+)/g, 'BETWEEN $1 & $2').split(' AND ')
  return expression
    .split(' OR ')
    .some((side) => clausesOf(side).every((clause) => clauseHolds(clause.trim(), item, names, values)))
}

function clauseHolds(clause: string, item: Item, names: Names, values: Values): boolean {
  if (clause.startsWith('NOT ')) return !clauseHolds(clause.slice(4), item, names, values)
  const existence = /^(attribute_exists|attribute_not_exists)\((\S+)\)$/.exec(clause)
  if (existence) return (item[attribute(existence[2]!, names)] !== undefined) === (existence[1] === 'attribute_exists')
  const holding = /^contains\((\S+), (\S+)\)$/.exec(clause)
  if (holding) {
    const set = item[attribute(holding[1]!, names)]
    return set instanceof Set && set.has(operand(holding[2]!, values))
  }
  const choice = /^(\S+) IN \((.+)\)$/.exec(clause)
  if (choice) {
    const value = item[attribute(choice[1]!, names)]
    return choice[2]!.split(', ').some((written) => compare(value, operand(written, values)) === 0)
  }
  const range = /^(\S+) BETWEEN (\S+) & (\S+)$/.exec(clause)
  if (range) {
    const value = item[attribute(range[1]!, names)]
    return compare(value, operand(range[2]!, values)) >= 0 && compare(value, operand(range[3]!, values)) <= 0
  }
  const relation = /^(\S+) (=|<=|>=|<|>) (\S+)$/.exec(clause)
  if (!relation) throw new ValidationFault(`The condition ${clause}.`)
  const [own, other] = [item[attribute(relation[1]!, names)], operand(relation[3]!, values)]
  if (own === null && other === null && relation[2] === '=') return true
  const order = compare(own, other)
  switch (relation[2]) {
    case '=':
      return order === 0
    case '<=':
      return order <= 0
    case '>=':
      return order >= 0
    case '<':
      return order < 0
    default:
      return order > 0
  }
}

/** The item after `SET a = :a, m.b = :b … REMOVE c, … ADD d :d, …`, in whatever order. */
function updated(
  item: Item,
  expression: string,
  { ExpressionAttributeNames: names, ExpressionAttributeValues: values }: Named,
): Item {
  const after: Record<string, unknown> = structuredClone(item)
  const parts = expression.split(/ ?\b(?=(?:SET|REMOVE|ADD) )/)
  for (const part of parts) {
    const [, kind, list] = /^(SET|REMOVE|ADD) (.+)$/.exec(part.trim()) ?? []
    if (kind === undefined || list === undefined) throw new ValidationFault(`The update ${expression}.`)
    for (const action of list.split(',').map((one) => one.trim())) {
      if (kind === 'REMOVE') Reflect.deleteProperty(after, attribute(action, names))
      else if (kind === 'SET') assign(after, action, names, values)
      else add(after, action, names, values)
    }
  }
  return stored(after)
}

function assign(item: Record<string, unknown>, action: string, names: Names, values: Values): void {
  const [path, value, ...rest] = action.split('=').map((side) => side.trim())
  if (path === undefined || value === undefined || rest.length > 0) throw new ValidationFault(`The update ${action}.`)
  const [name = '', inner, ...deeper] = path.split('.')
  if (inner === undefined) item[attribute(name, names)] = operand(value, values)
  else {
    const map = item[attribute(name, names)]
    if (typeof map !== 'object' || map === null || deeper.length > 0) throw new ValidationFault(`The path ${path}.`)
    Object.assign(map, { [attribute(inner, names)]: operand(value, values) })
  }
}

/** To a number a number, to a set of strings a set of strings. */
function add(item: Record<string, unknown>, action: string, names: Names, values: Values): void {
  const [written = '', operandName = ''] = action.split(/\s+/)
  const name = attribute(written, names)
  const [was, more] = [item[name], operand(operandName, values)]
  if (typeof more === 'number') item[name] = (typeof was === 'number' ? was : 0) + more
  else if (more instanceof Set) item[name] = new Set([...(was instanceof Set ? was : []), ...more])
  else throw new ValidationFault(`The update ${action}.`)
}
