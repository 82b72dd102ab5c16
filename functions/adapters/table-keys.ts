// The shape of the three tables as plain data: the stack builds them from it on AWS, infra/local/tables.ts on one machine,
// and the table modules write by it. What the keys hold is known to each table's own module alone.

export interface KeyAttribute {
  readonly name: string
  readonly type: 'string' | 'number'
}

export interface IndexSchema {
  readonly name: string
  readonly partitionKey: KeyAttribute
  readonly sortKey: KeyAttribute
  /** What its rows hold beside the keys: all, nothing, or these attributes. */
  readonly projection: 'ALL' | 'KEYS_ONLY' | readonly string[]
}

export interface TableSchema {
  readonly partitionKey: KeyAttribute
  readonly sortKey: KeyAttribute
  /** The attribute after which DynamoDB may delete an item some days later: epoch seconds. It only tidies: no read goes by it. */
  readonly timeToLive: string
  /** All are sparse: an item is in one only while it carries both of its attributes. */
  readonly indexes: readonly IndexSchema[]
}

const text = (name: string) => ({ name, type: 'string' }) as const
const figure = (name: string) => ({ name, type: 'number' }) as const

const keys = { partitionKey: text('pk'), sortKey: text('sk'), timeToLive: 'expiresAtS' } as const

export type TableName = 'newsroom' | 'subscribers' | 'deliveries'

export const TABLE_SCHEMAS = {
  newsroom: {
    ...keys,
    indexes: [
      /** Feeds that are polled, by when they are due: as much as a poll is asked for with, so that a row stays small. */
      { name: 'due', partitionKey: text('dueGroup'), sortKey: figure('nextPollAtMs'), projection: ['address'] },
      /** Stories of a day (UTC), by arrival. The keys alone: a copy that joins a story then costs no index write. */
      {
        name: 'firstSeen',
        partitionKey: text('firstSeenDay'),
        sortKey: figure('firstSeenAtMs'),
        projection: 'KEYS_ONLY',
      },
    ],
  },
  subscribers: {
    ...keys,
    indexes: [
      /** Active readers in 16 shards. The keys alone: the stamp of each mail then costs no index write. */
      { name: 'active', partitionKey: text('activeShard'), sortKey: text('pk'), projection: 'KEYS_ONLY' },
    ],
  },
  deliveries: {
    ...keys,
    indexes: [
      /** Claimed lines by the end of their lease, unknown ones at 0; apart from them, confirmations and tests that wait. */
      { name: 'held', partitionKey: text('heldGroup'), sortKey: figure('heldFromMs'), projection: 'ALL' },
    ],
  },
} as const satisfies Record<TableName, TableSchema>
