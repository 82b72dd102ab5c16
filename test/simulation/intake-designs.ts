import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb'
import { BatchWriteCommand, PutCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openNewsroomTable } from '../../functions/adapters/newsroom-table.ts'
import type { Feed } from '../../functions/core/model.ts'
import { TABLE, type Design } from './intake-world.ts'

/** Designs that look right and are not: what keeps the invariants honest. */
export const KNOWN_BAD: Readonly<Record<string, Design>> = {
  'the validators are saved when the answer is there, before its articles are kept': {
    pollPorts(ports) {
      let read: Feed | null = null
      return {
        ...ports,
        newsroom: { ...ports.newsroom, feed: async (feedId) => (read = await ports.newsroom.feed(feedId)) },
        fetcher: {
          async fetch(asked) {
            const outcome = await ports.fetcher.fetch(asked)
            if (outcome.kind === 'full' && read !== null)
              await ports.newsroom.savePoll(read, { ...read, validators: outcome.validators })
            return outcome
          },
        },
      }
    },
  },

  'the validators are saved though entries were left for the next poll': {
    pollPorts(ports) {
      let given: Feed['validators'] | null = null
      return {
        ...ports,
        fetcher: {
          async fetch(asked) {
            const outcome = await ports.fetcher.fetch(asked)
            if (outcome.kind === 'full') given ??= outcome.validators
            return outcome
          },
        },
        newsroom: {
          ...ports.newsroom,
          savePoll: (read, after) => {
            const hasLeft = after.health.leavesSinceMs !== undefined
            return ports.newsroom.savePoll(read, hasLeft && given !== null ? { ...after, validators: given } : after)
          },
        },
      }
    },
  },

  'an article’s identities are written before its text': {
    pollPorts: (ports, client) => ({
      ...ports,
      newsroom: {
        ...ports.newsroom,
        async keepArticles(batch) {
          const writes: (BatchWriteCommand | PutCommand)[] = []
          await openNewsroomTable(holdingBack(client, writes), TABLE).keepArticles(batch)
          for (const write of writes.toReversed()) await unlessThere(sent(client, write))
          return new Set(batch.map(({ article }) => article.id))
        },
      },
    }),
  },

  'a feed is written as it was read, without a condition': {
    pollPorts: (ports, client) => ({
      ...ports,
      newsroom: {
        ...ports.newsroom,
        async savePoll(_, after) {
          const item = { pk: 'FEED', sk: after.id, ...after, ...(after.state === 'active' && { dueGroup: 'DUE' }) }
          await client.send(new PutCommand({ TableName: TABLE, Item: item }))
          return true
        },
      },
    }),
  },

  'an article is marked as grouped before its story is written': {
    groupPorts: (ports) => ({
      ...ports,
      newsroom: {
        ...ports.newsroom,
        async saveGrouping(grouping) {
          await ports.newsroom.saveGrouping({ ...grouping, stories: [], prints: new Map(), eventPrints: new Map() })
          await ports.newsroom.saveGrouping(grouping)
        },
      },
    }),
  },

  'a grouping that broke off is begun anew': {
    groupPorts: (ports) => ({
      ...ports,
      newsroom: {
        ...ports.newsroom,
        printHolders: async (lang, prints, eventPrints) => {
          const holders = await ports.newsroom.printHolders(lang, prints, eventPrints)
          const ids = [...new Set([...holders.values()].flat().map(({ articleId }) => articleId))]
          const grouped = await ports.newsroom.storyIdsOf(ids)
          return new Map(
            [...holders].map(([print, all]) => [print, all.filter(({ articleId }) => grouped.has(articleId))]),
          )
        },
        stories: async (storyIds) => {
          const stories = await ports.newsroom.stories(storyIds)
          const grouped = await ports.newsroom.storyIdsOf(
            [...stories.values()].flatMap(({ members }) => members.map(({ articleId }) => articleId)),
          )
          return new Map(
            [...stories].filter(([, { members }]) => members.some(({ articleId }) => grouped.has(articleId))),
          )
        },
      },
    }),
  },

  'nothing sweeps up what the queue lost': {
    dispatchPorts: (ports) => ({
      ...ports,
      newsroom: { ...ports.newsroom, ungroupedArticles: async function* () {} },
    }),
  },

  'grouping messages have no common message group': {
    groupOf: (_, sent) => String(sent),
  },
}

/** A client that reads, and keeps what is written for later. */
function holdingBack(
  client: DynamoDBDocumentClient,
  writes: (BatchWriteCommand | PutCommand)[],
): DynamoDBDocumentClient {
  const send = (command: Parameters<DynamoDBDocumentClient['send']>[0]) => {
    if (!(command instanceof BatchWriteCommand) && !(command instanceof PutCommand)) return client.send(command)
    writes.push(command)
    return Promise.resolve({})
  }
  return { send } as unknown as DynamoDBDocumentClient
}

const sent = (client: DynamoDBDocumentClient, write: BatchWriteCommand | PutCommand): Promise<unknown> =>
  write instanceof PutCommand ? client.send(write) : client.send(write)

async function unlessThere(write: Promise<unknown>): Promise<void> {
  try {
    await write
  } catch (error) {
    if (!(error instanceof ConditionalCheckFailedException)) throw error
  }
}
