import { addressHash, parseAddress } from '../../core/subscribers/address.ts'
import { SIGN_UP_LIMITS, windowEndMs } from '../../core/subscribers/limits.ts'
import type { Language, Subscriber } from '../../core/model.ts'
import type { PublicPorts } from './public-ports.ts'

/** What somebody asks for at the sign-up form. */
export interface SignUp {
  /** As it was typed. */
  readonly address: string
  readonly lang: Language
  readonly topics: readonly string[]
  /** Where the request came from; only its keyed hash is kept. */
  readonly network: string
}

/** `accepted` is all that anybody learns, whether the address was known or not. */
export type SignUpAnswer = 'accepted' | 'address-refused' | 'too-many'

/** The notice that is consented to. Change it with every change of the privacy words (templates/words/pages). */
export const PRIVACY_NOTICE_VERSION = '2026-11'

/** Longer than a sign-up takes, but for the first of a cold start. */
const STEP_MS = 400
const MINUTE_MS = 60_000

/**
 * What `work` comes to, told only at whole steps of `pause` after its start: how long it took, and so what it found, cannot
 * be told from when the answer comes. Failures too.
 */
export async function inStep<Result>(work: Promise<Result>, pause: PublicPorts['pause']): Promise<Result> {
  const progress: { isDone: boolean } = { isDone: false }
  const finish = () => {
    progress.isDone = true
  }
  void work.then(finish, finish)
  do await pause(STEP_MS)
  while (!progress.isDone)
  return work
}

/** Keeps a sign-up as pending and asks for its confirmation by mail. An active reader and a suppressed address get no mail. */
export async function signUp(
  ports: PublicPorts,
  { address: text, lang, topics, network }: SignUp,
): Promise<SignUpAnswer> {
  const parsed = parseAddress(text)
  if (parsed.kind === 'refused') return 'address-refused'
  const nowMs = ports.now()
  const hash = addressHash(parsed.address, ports.keys, ports.hmac)
  const networkHash = ports.hmac(ports.keys.addressSecret, `network ${network}`)

  const counted = { network: networkHash, all: 'all', address: hash }
  for (const limit of SIGN_UP_LIMITS) {
    const count = await ports.subscribers.countUp(`${limit.what} ${counted[limit.what]}`, windowEndMs(limit, nowMs))
    if (count <= limit.most) continue
    ports.log.warn('sign-ups limited', { limit: limit.what })
    // Of an address nothing is told: that it was asked for before is its owner's affair.
    return limit.what === 'address' ? 'accepted' : 'too-many'
  }
  if (await ports.subscribers.isSuppressed(hash)) return 'accepted'

  const wanted: Subscriber = {
    id: ports.newId(),
    address: parsed.address,
    lang,
    topics,
    state: 'pending',
    consent: { askedAtMs: nowMs, confirmedAtMs: null, noticeVersion: PRIVACY_NOTICE_VERSION, network: networkHash },
  }
  const { kind, subscriber } = await ports.subscribers.addSubscriber(wanted, hash)
  const isAsking =
    kind === 'added' ||
    (await ports.subscribers.askAgain({ ...wanted, id: subscriber.id, address: subscriber.address }))
  if (!isAsking) return 'accepted'
  // A button pressed twice is one mail: the ledger knows it by this id.
  const mailId = confirmationMailId(subscriber.id, nowMs)
  await ports.sendQueue.send([{ kind: 'confirm', mailId, subscriberId: subscriber.id, editionId: null }])
  return 'accepted'
}

/** The ledger's name for the confirmation that a sign-up at `askedAtMs` asks for: one a minute. */
export const confirmationMailId = (subscriberId: string, askedAtMs: number): string =>
  `confirm-${subscriberId}-${Math.floor(askedAtMs / MINUTE_MS)}`
