import { addressHash, parseAddress } from '../../core/subscribers/address.ts'
import { SIGN_UP_LIMITS, windowEndMs } from '../../core/subscribers/limits.ts'
import type { Language, Subscriber } from '../../core/model.ts'
import type { PublicPorts } from './public-ports.ts'

/** What somebody asks for at the sign-up form. */
export interface SignUp {
  readonly address: string
  readonly lang: Language
  readonly topics: readonly string[]
  /** Where the request came from; only its keyed hash is kept. */
  readonly network: string
}

/** `accepted` is all that anybody learns, whether the address was known or not. */
export type SignUpAnswer = 'accepted' | 'address-refused' | 'too-many'

export const PRIVACY_NOTICE_VERSION = '2026-11'
const HOUR_MS = 3_600_000

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

  const counted = { address: hash, network: networkHash, all: 'all' }
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
  // One confirmation an hour at most: the ledger knows the mail by this id.
  const mailId = `confirm-${subscriber.id}-${Math.floor(nowMs / HOUR_MS)}`
  await ports.sendQueue.send([{ kind: 'confirm', mailId, subscriberId: subscriber.id, editionId: null }])
  return 'accepted'
}
