import { describe, expect, it } from 'vitest'
import { mayMail } from '../../../functions/core/deliveries/allow-list.ts'

describe('the allow-list', () => {
  it.each([
    [['*'], 'anybody@reader.example', true],
    [['nadia@reader.example'], 'Nadia@Reader.example', true],
    [['@desk.example'], 'omar@desk.example', true],
    [['@desk.example'], 'omar@sub.desk.example', false],
    [['@desk.example'], 'omar@notdesk.example', false],
    [['@desk.example'], '"x@desk.example"@reader.example', false],
    [['nadia@reader.example'], 'omar@reader.example', false],
    [[], 'nadia@reader.example', false],
  ])('%j says of %s: %s', (allowed, address, expected) => {
    expect(mayMail(allowed, address)).toBe(expected)
  })
})
