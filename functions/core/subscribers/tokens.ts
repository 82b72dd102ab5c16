/** A keyed hash: HMAC-SHA256 of `text` under `secret`, base64url without padding. */
export type Hmac = (secret: string, text: string) => string

/** The installation's secrets: two live token keys, so that they can be turned over, and the lasting key of address hashes. */
export interface SigningKeys {
  readonly current: { readonly kid: string; readonly secret: string }
  readonly previous: { readonly kid: string; readonly secret: string } | null
  /** Never turned over: suppressions made under it must hold. */
  readonly addressSecret: string
}
