import type { Validators } from '../model.ts'

/** Why asking a server gave no document. */
export type FetchFailure =
  | { readonly kind: 'timeout'; readonly of: 'connect' | 'headers' | 'idle' | 'total'; readonly afterMs: number }
  | { readonly kind: 'http'; readonly status: number; readonly retryAfterMs: number | null }
  | { readonly kind: 'refused'; readonly reason: Refusal }
  /** `code` as the system or the HTTP client names it: ENOTFOUND, ECONNREFUSED, … */
  | { readonly kind: 'unreachable'; readonly code: string }

/** Why an address is not asked, or its answer not taken. */
export type Refusal =
  'address' | 'scheme' | 'port' | 'userinfo' | 'private-address' | 'redirects' | 'downgrade' | 'encoding' | 'too-large'

/** What the answer says of where and when to ask next time. */
export interface Directions {
  /** Where a chain of permanent redirects (301, 308) led; null without one. */
  readonly movedTo: string | null
  readonly retryAfterMs: number | null
  /** Cache-Control: max-age. */
  readonly maxAgeMs: number | null
}

/** What came of asking a server once. */
export type FetchOutcome =
  | {
      readonly kind: 'full'
      /** The address that answered, after redirects. */
      readonly address: string
      /** Decoded from its content encoding. */
      readonly bytes: Uint8Array
      /** Of the Content-Type header. */
      readonly charset: string | null
      readonly validators: Validators
      readonly directions: Directions
    }
  | { readonly kind: 'not-modified'; readonly directions: Directions }
  | { readonly kind: 'failed'; readonly failure: FetchFailure }
