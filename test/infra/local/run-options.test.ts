import { CommanderError } from 'commander'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { parseRunOptions } from '../../../infra/local/run-options.ts'

const parse = (...args: string[]) => parseRunOptions(args, '/tmp/default')

describe('what a run is asked', () => {
  it('is a week of the sample newsroom that stays up, by default', () => {
    expect(parse()).toEqual({
      once: false,
      sameWeek: false,
      feeds: null,
      recorded: [],
      nowMs: null,
      localDir: '/tmp/default',
      port: 4400,
    })
  })

  it('may be several folders, a time, another place and other ports', () => {
    const args = ['--once', '--recorded', 'a', 'b', '--now', '2031-03-03T05:30:00Z', '--state', 's', '--port', '5000']
    expect(parse(...args)).toMatchObject({
      once: true,
      recorded: ['a', 'b'],
      nowMs: Date.UTC(2031, 2, 3, 5, 30),
      localDir: 's',
      port: 5000,
    })
  })
})

describe('a wrong option', () => {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  afterEach(() => said.mockClear())

  it.each([
    ['--now yesterday', 'ISO 8601'],
    ['--port abc', 'port number'],
    ['--port 65534', 'port number'],
    ['--feeds a.opml --recorded b', 'cannot be used with'],
    ['--recorded', 'argument missing'],
    ['--weekly', 'unknown option'],
    ['week', 'too many arguments'],
  ])('%s is refused in words', (line, words) => {
    expect(() => parse(...line.split(' '))).toThrow(CommanderError)
    expect(said.mock.calls.join()).toContain(words)
  })
})
