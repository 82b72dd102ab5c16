import { UpdateCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import { openDeliveriesTable } from '../../functions/adapters/deliveries-table.ts'
import type { SesAnswer } from '../../functions/core/deliveries/outcome.ts'
import type { Delivery } from '../../functions/core/model.ts'
import type { SendMailPorts } from '../../functions/send-mail.ts'
import { MINUTE_MS } from '../sending-world.ts'
import type { SimulatedProcess } from './process.ts'
import type { SendingDesign, SendingWorld } from './sending-world.ts'

/** Designs that look right and are not: what keeps the invariants honest. */
export const KNOWN_BAD_SENDING: Readonly<Record<string, SendingDesign>> = {
  'nobody claims a line before it is sent': {
    sendMailPorts: (ports, _, client) => ({
      ...ports,
      deliveries: { ...ports.deliveries, claim: (...claim) => claimedAnyhow(client, ...claim) },
    }),
  },

  'a claim is taken over when its lease is over': {
    sendMailPorts: (ports, world, client) => ({
      ...ports,
      deliveries: {
        ...ports.deliveries,
        async delivery(...key) {
          const line = await ports.deliveries.delivery(...key)
          return line && freeAgain(line, world)
        },
        claim: (...claim) => claimedAnyhow(client, ...claim),
      },
    }),
    sendEditionPorts: (ports, world) => ({
      ...ports,
      deliveries: {
        ...ports.deliveries,
        async *deliveriesOf(mailId) {
          for await (const line of ports.deliveries.deliveriesOf(mailId)) yield freeAgain(line, world)
        },
      },
    }),
  },

  'the client calls SES again by itself after a lost answer or an error of the server': {
    sendMailPorts: (ports) => ({
      ...ports,
      mailer: {
        async send(mail) {
          let answer = await ports.mailer.send(mail)
          for (let tries = 1; tries < 3 && isAmbiguous(answer); tries += 1) answer = await ports.mailer.send(mail)
          return answer
        },
      },
    }),
  },

  'errors of the server and connections that break are taken for unsent': {
    sendMailPorts: (ports) => ({
      ...ports,
      mailer: {
        async send(mail) {
          const answer = await ports.mailer.send(mail)
          return isAmbiguous(answer) ? { ...answer, connected: false } : answer
        },
      },
    }),
  },

  'a held mail is sent again where no event came within two minutes': {
    tick: (world, process) => sendAgainAfter(2 * MINUTE_MS, world, process),
  },

  'a held mail is sent again where no event came within an hour': {
    tick: (world, process) => sendAgainAfter(60 * MINUTE_MS, world, process),
  },

  'mails are marked as sent when all of a loop have gone': {
    sendMail: () => Promise.resolve(),
    async tick(world, process) {
      const { deliveries, mailer } = world.sendMailPorts(process, { frozen: null, failures: new Map() })
      const gone: Delivery[] = []
      for (const line of world.lines().filter(({ state }) => state === 'pending')) {
        const reader = world.plan.readers.find(({ id }) => id === line.subscriberId)
        await mailer.send({ raw: new Uint8Array(), to: reader?.address ?? '', deliveryId: line.id })
        gone.push(line)
      }
      for (const { mailId, subscriberId } of gone) {
        const claim = { token: 'loop', leaseUntilMs: world.scheduler.nowMs, atMs: world.scheduler.nowMs }
        await deliveries.claim(mailId, subscriberId, claim)
        await deliveries.settle(mailId, subscriberId, 'loop', { ...SENT, atMs: world.scheduler.nowMs })
      }
    },
  },

  'a line counts as sent from when it is fetched': {
    sendMailPorts: (ports) => ({
      ...ports,
      deliveries: {
        ...ports.deliveries,
        async claim(mailId, subscriberId, claim) {
          const line = await ports.deliveries.claim(mailId, subscriberId, claim)
          if (line !== null)
            await ports.deliveries.settle(mailId, subscriberId, claim.token, { ...SENT, atMs: claim.atMs })
          return line
        },
      },
    }),
  },

  'a reader is looked up after the claim, and not stamped': {
    sendMailPorts: (ports) => ({
      ...ports,
      subscribers: {
        ...ports.subscribers,
        stampClaim: async (subscriberId, _, allowed) =>
          (await ports.subscribers.subscriber(subscriberId))?.state === allowed,
      },
    }),
  },

  'nobody waits for a turn': {
    sendMailPorts: (ports) => ({ ...ports, turn: () => Promise.resolve({ kind: 'go', isOn: () => true }) }),
  },

  'a turn does not pass': {
    sendMailPorts: (ports) => ({
      ...ports,
      async turn(kind) {
        const turn = await ports.turn(kind)
        return turn.kind === 'go' ? { ...turn, isOn: () => true } : turn
      },
    }),
  },

  'nothing puts a pending line on the queue again': {
    sendEditionPorts: (ports) => ({
      ...ports,
      deliveries: {
        ...ports.deliveries,
        async *deliveriesOf(mailId) {
          for await (const line of ports.deliveries.deliveriesOf(mailId))
            yield line.state === 'pending' ? { ...line, state: 'claimed' } : line
        },
        async *waitingDeliveries() {},
      },
    }),
  },

  'a release that broke off is taken for done': {
    sendEditionPorts: (ports) => ({
      ...ports,
      newsroom: {
        ...ports.newsroom,
        async *editions() {
          for await (const edition of ports.newsroom.editions())
            if (edition.state !== 'sending' || edition.recipients !== null) yield edition
        },
      },
    }),
  },
}

const SENT = { state: 'sent', sesMessageId: null, reason: null } as const

const isAmbiguous = (answer: SesAnswer): answer is SesAnswer & { readonly kind: 'error' } =>
  answer.kind === 'error' && answer.connected && (answer.httpStatus === null || answer.httpStatus >= 500)

/** A line whose lease is over, as one that was never claimed. */
const freeAgain = (line: Delivery, world: SendingWorld): Delivery =>
  line.state === 'claimed' && (line.leaseUntilMs ?? 0) < world.scheduler.nowMs ? { ...line, state: 'pending' } : line

/** A claim without its condition. */
async function claimedAnyhow(
  client: DynamoDBDocumentClient,
  ...[mailId, subscriberId, { token, leaseUntilMs, atMs }]: Parameters<SendMailPorts['deliveries']['claim']>
): Promise<Delivery | null> {
  const update = new UpdateCommand({
    TableName: 'deliveries',
    Key: { pk: `MAIL#${mailId}`, sk: `SUBSCRIBER#${subscriberId}` },
    UpdateExpression:
      'SET #state = :claimed, #token = :token, leaseUntilMs = :until, changedAtMs = :at, heldGroup = :held, heldFromMs = :until',
    ExpressionAttributeNames: { '#state': 'state', '#token': 'token' },
    ExpressionAttributeValues: {
      ':claimed': 'claimed',
      ':token': token,
      ':until': leaseUntilMs,
      ':at': atMs,
      ':held': 'HELD',
    },
  })
  await client.send(update)
  return openDeliveriesTable(client, 'deliveries').delivery(mailId, subscriberId)
}

async function sendAgainAfter(ms: number, world: SendingWorld, process: SimulatedProcess): Promise<void> {
  const deliveries = openDeliveriesTable(world.client(process), 'deliveries')
  const nowMs = world.scheduler.nowMs
  for await (const line of deliveries.heldDeliveries(nowMs)) {
    if (line.state !== 'unknown' || line.changedAtMs > nowMs - ms) continue
    if (await deliveries.resolveHeld(line.mailId, line.subscriberId, 'pending', nowMs)) world.sendAgain(line)
  }
}
