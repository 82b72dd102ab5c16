import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { hmacSha256 } from '../../../functions/adapters/signing-keys.ts'
import { addressHash, parseAddress } from '../../../functions/core/subscribers/address.ts'

const taken = (text: string) => {
  const parsed = parseAddress(text)
  return parsed.kind === 'address' ? parsed.address : parsed.reason
}

describe('an address', () => {
  it.each([
    ['salma@mail.example', 'salma@mail.example'],
    [' Salma.Tazi+news@Mail.Example  ', 'Salma.Tazi+news@mail.example'],
    ["o'brien_{x}|~@a-b.c--d.example", "o'brien_{x}|~@a-b.c--d.example"],
    ['salma@exämple.example', 'salma@xn--exmple-cua.example'],
    ['salma@EXÄMPLE.example', 'salma@xn--exmple-cua.example'],
    ['salma@مثال.إختبار', 'salma@xn--mgbh0fb.xn--kgbechtv'],
    ['salma@ｍａｉｌ。example', 'salma@mail.example'],
    [`${'a'.repeat(64)}@mail.example`, `${'a'.repeat(64)}@mail.example`],
  ])('typed as %j is %j', (typed, address) => expect(taken(typed)).toBe(address))

  it.each([
    'a@mail.example\r\nBcc: b@mail.example',
    'a@mail.example\n',
    '\ra@mail.example',
    'a\0@mail.example',
    'a@mail\u0085.example',
    'a@mail.example\u2028',
    'a@\tmail.example',
  ])('with a line end or another control character is refused for it: %j', (text) =>
    expect(taken(text)).toBe('control-character'),
  )

  it.each(['', 'salma', 'salma.mail.example'])('without an @ is refused: %j', (text) =>
    expect(taken(text)).toBe('no-at'),
  )

  it.each([
    '@mail.example',
    '.a@mail.example',
    'a.@mail.example',
    'a..b@mail.example',
    'a b@mail.example',
    'a,b@mail.example',
  ])('without a plain local part is refused: %j', (text) => expect(taken(text)).toBe('local-part'))
  it.each([
    '"a b"@mail.example',
    'Salma <a@mail.example',
    'a@b@mail.example',
    'سلمى@mail.example',
    '(c)a@mail.example',
  ])('with a quoted, displayed, doubled, international or commented local part is refused: %j', (text) =>
    expect(taken(text)).toBe('local-part'),
  )

  it.each([
    'a@',
    'a@localhost',
    'a@-b.example',
    'a@b-.example',
    'a@b..example',
    'a@.example',
    'a@mail.example.',
    'a@mail.example>',
    'a@mail.example,b.example',
    'a@mail.example:25',
    'a@mail.example/x',
    'a@mail.example?x',
    'a@mail%2eexample.test',
    'a@mail_x.example',
    `a@${'b'.repeat(64)}.example`,
  ])('without a host name behind it is refused: %j', (text) => expect(taken(text)).toBe('domain'))

  it.each([
    'a@127.0.0.1',
    'a@[127.0.0.1]',
    'a@[IPv6:::1]',
    'a@0x7f.1',
    'a@2130706433',
    'a@mail.0x7f',
    'a@１２７.0.0.1',
  ])('at an IP address in any notation is refused: %j', (text) => expect(taken(text)).toBe('domain'))

  it.each([`${'a'.repeat(65)}@mail.example`, `a@${'b.'.repeat(124)}example`, `a@mail.${'é'.repeat(1000)}`])(
    'too long is refused: %j',
    (text) => expect(taken(text)).toBe('too-long'),
  )
})

describe('the hash of an address', () => {
  const keys = { addressSecret: 's'.repeat(32) }

  it('is the same however the letters are cased, and another for another mailbox or key', () => {
    const hash = addressHash('salma@mail.example', keys, hmacSha256)
    expect(hash).toMatch(/^[\w-]{43}$/)
    expect(addressHash('SALMA@mail.example', keys, hmacSha256)).toBe(hash)
    expect(addressHash('salma.t@mail.example', keys, hmacSha256)).not.toBe(hash)
    expect(addressHash('salma@mail.example', { addressSecret: 't'.repeat(32) }, hmacSha256)).not.toBe(hash)
  })
})

const collection = join(process.env['SHARED_DIR'] ?? '../shared', 'hostile', 'addresses', 'isemail.json')
interface Case {
  readonly id: number
  readonly address: string
  readonly category: string
}

describe('the collection of addresses in SHARED_DIR', () => {
  it.skipIf(!existsSync(collection))('is judged as its authors judge it (skipped where SHARED_DIR has none)', () => {
    const cases = JSON.parse(readFileSync(collection, 'utf8')) as Case[]
    const isTaken = ({ address }: Case) => parseAddress(address).kind === 'address'
    // A host name of one label is valid there, but no place where readers get mail.
    const wronglyRefused = cases.filter(
      (each) => each.category === 'ISEMAIL_VALID_CATEGORY' && !isTaken(each) && each.address.includes('.'),
    )
    // Spaces around an address are taken as a slip.
    const wronglyTaken = cases.filter(
      (each) => !/VALID|DNSWARN/.test(each.category) && isTaken(each) && each.address.trim() === each.address,
    )
    expect([...wronglyRefused, ...wronglyTaken].map(({ id }) => id)).toEqual([])
    expect(cases.filter((each) => /[\0\r\n]/.test(each.address) && isTaken(each))).toEqual([])
  })
})
