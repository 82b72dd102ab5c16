import { describe, expect, it } from 'vitest'
import { hmacSha256 } from '../../../functions/adapters/signing-keys.ts'
import { issueToken, readToken, TOKEN_PURPOSES, type SigningKeys } from '../../../functions/core/subscribers/tokens.ts'

const key = (kid: string) => ({ kid, secret: `${kid} `.repeat(12) })
const keys: SigningKeys = { current: key('k2'), previous: key('k1'), addressSecret: 'a'.repeat(32) }
const claims = { purpose: 'preferences', subscriberId: 'salma', expiresAtMs: 1_000 } as const
const token = issueToken(claims, keys, hmacSha256)
const read = (text: string, under = keys) => readToken(text, 'preferences', under, hmacSha256, 999)

describe('a token', () => {
  it('names its version, key, purpose, reader and end, and is fit for a path', () => {
    expect(token).toMatch(/^v1\.k2\.preferences\.salma\.1000\.[\w-]{43}$/)
  })

  it('is valid for its purpose until its end', () => {
    expect(read(token)).toEqual({ kind: 'valid', subscriberId: 'salma' })
    expect(readToken(token, 'preferences', keys, hmacSha256, 1_000)).toEqual({ kind: 'expired' })
  })

  it.each(TOKEN_PURPOSES)('for %s is invalid for every other purpose', (purpose) => {
    const issued = issueToken({ ...claims, purpose }, keys, hmacSha256)
    const taken = TOKEN_PURPOSES.filter((other) => readToken(issued, other, keys, hmacSha256, 0).kind === 'valid')
    expect(taken).toEqual([purpose])
  })

  it('under the previous key holds while that is live, and not after', () => {
    const old = issueToken(claims, { ...keys, current: key('k1'), previous: null }, hmacSha256)
    expect(read(old).kind).toBe('valid')
    expect(read(old, { ...keys, previous: null })).toEqual({ kind: 'invalid' })
    expect(read(old, { ...keys, previous: { kid: 'k1', secret: 'another'.repeat(6) } })).toEqual({ kind: 'invalid' })
  })

  it('is invalid with any one character changed, left out or added', () => {
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === '1' ? '2' : '1'
      expect(read(token.slice(0, at) + other + token.slice(at + 1)).kind).toBe('invalid')
      expect(read(token.slice(0, at) + token.slice(at + 1)).kind).toBe('invalid')
      expect(read(token.slice(0, at) + other + token.slice(at)).kind).toBe('invalid')
    }
  })

  it.each(['', '.', 'v1', '.....', `v2${token.slice(2)}`, `${token}\n`, ` ${token}`, token.repeat(2)])(
    'is not %j',
    (text) => expect(read(text)).toEqual({ kind: 'invalid' }),
  )

  it('is not made of an id that would make it ambiguous', () => {
    for (const subscriberId of ['a.b', '', 'a b', 'é'])
      expect(() => issueToken({ ...claims, subscriberId }, keys, hmacSha256)).toThrow(RangeError)
    expect(() => issueToken({ ...claims, expiresAtMs: 0.5 }, keys, hmacSha256)).toThrow(RangeError)
  })
})
