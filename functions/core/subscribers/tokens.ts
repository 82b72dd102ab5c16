/** A keyed hash: HMAC-SHA256 of `text` under `secret`, base64url without padding. */
export type Hmac = (secret: string, text: string) => string

/** The installation's secrets: two live token keys, so that they can be turned over, and the lasting key of address hashes. */
export interface SigningKeys {
  readonly current: { readonly kid: string; readonly secret: string }
  readonly previous: { readonly kid: string; readonly secret: string } | null
  /** Never turned over: suppressions made under it must hold. */
  readonly addressSecret: string
}

/** What a signed link lets its holder do. */
export const TOKEN_PURPOSES = ['confirm', 'preferences', 'unsubscribe'] as const
export type TokenPurpose = (typeof TOKEN_PURPOSES)[number]

/** What a signed link stands for. */
export interface TokenClaims {
  readonly purpose: TokenPurpose
  readonly subscriberId: string
  /** Epoch milliseconds; at this instant it holds no longer. */
  readonly expiresAtMs: number
}

export type TokenReading =
  | { readonly kind: 'valid'; readonly subscriberId: string }
  | { readonly kind: 'expired' }
  | { readonly kind: 'invalid' }

const VERSION = 'v1'
const TOKEN = /^(v1\.([\w-]{1,32})\.([a-z]{1,16})\.([\w-]{1,128})\.(\d{1,16}))\.([\w-]{43})$/
const WORD = /^[\w-]+$/
const INVALID: TokenReading = { kind: 'invalid' }

/**
 * A signed link's token, `v1.kid.purpose.subscriber.expiry.HMAC`: letters, digits, `-`, `_` and dots, fit for a path.
 * @throws RangeError where an id or the expiry would make it ambiguous.
 */
export function issueToken({ purpose, subscriberId, expiresAtMs }: TokenClaims, keys: SigningKeys, hmac: Hmac): string {
  const { kid, secret } = keys.current
  if (!WORD.test(kid) || !WORD.test(subscriberId) || !Number.isSafeInteger(expiresAtMs))
    throw new RangeError(`No token can be made for ${subscriberId} under key ${kid} until ${expiresAtMs}`)
  const signed = [VERSION, kid, purpose, subscriberId, expiresAtMs].join('.')
  return `${signed}.${hmac(secret, signed)}`
}

/** What a token says, if it was issued under a live key for this purpose. What expired was once valid; all else is invalid. */
export function readToken(
  token: string,
  purpose: TokenPurpose,
  keys: SigningKeys,
  hmac: Hmac,
  nowMs: number,
): TokenReading {
  const [, signed, kid, said, subscriberId, expiry, mac] = TOKEN.exec(token) ?? []
  if (signed === undefined || mac === undefined || subscriberId === undefined) return INVALID
  const key = [keys.current, keys.previous].find((live) => live?.kid === kid)
  if (!key || !isSame(hmac(key.secret, signed), mac) || said !== purpose) return INVALID
  return Number(expiry) > nowMs ? { kind: 'valid', subscriberId } : { kind: 'expired' }
}

/** Compares without stopping at the first difference, so that its time tells nothing of the right answer. */
function isSame(right: string, given: string): boolean {
  let difference = right.length ^ given.length
  for (let at = 0; at < right.length; at += 1) difference |= right.charCodeAt(at) ^ given.charCodeAt(at)
  return difference === 0
}
