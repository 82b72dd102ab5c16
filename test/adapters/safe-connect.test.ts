import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { isPublic, publicInternet, type Network } from '../../functions/adapters/safe-connect.ts'

const never = { etag: null, lastModified: null }

/** The public Internet without its DNS: the names below lead where the test says, and no connection leaves the machine. */
function internetWithNames(names: Readonly<Record<string, readonly string[]>>): Network {
  return {
    ...publicInternet(),
    route: (hostname, port) => Promise.resolve((names[hostname] ?? []).map((address) => ({ address, port }))),
  }
}

async function failureOf(address: string, network: Network) {
  const fetcher = openFeedFetcher(network, 'https://digest.example/bot')
  const outcome = await fetcher.fetch({ address, validators: never, nowMs: 0 })
  await fetcher.close()
  return outcome.kind === 'failed' ? outcome.failure : null
}

describe('an address that is not public', () => {
  it.each([
    ...[
      'http://127.0.0.1/',
      'http://0x7f.1/',
      'http://2130706433/',
      'http://0177.0.0.1/',
      'http://127。0。0。1/',
      'http://0/',
    ],
    ...[
      'http://10.1.2.3/',
      'http://172.20.0.1/',
      'http://192.168.1.1/',
      'http://100.64.0.9/',
      'http://169.254.169.254/',
    ],
    ...['http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/', 'http://[::127.0.0.1]/', 'http://[fd00::1]/'],
    ...[
      'http://[fe80::1]/',
      'http://[64:ff9b::7f00:1]/',
      'http://[2002:7f00:1::]/',
      'http://224.0.0.1/',
      'http://255.255.255.255/',
    ],
  ])('is not connected to, however it is written: %s', async (address) => {
    expect(await failureOf(address, internetWithNames({}))).toEqual({ kind: 'refused', reason: 'private-address' })
  })

  it('is not connected to by a name either, nor where it is one of several', async () => {
    const network = internetWithNames({ 'inside.example': ['10.0.0.1'], 'mixed.example': ['192.0.0.9', '127.0.0.1'] })
    for (const name of ['inside', 'mixed'])
      expect(await failureOf(`http://${name}.example/`, network)).toEqual({
        kind: 'refused',
        reason: 'private-address',
      })
  })
})

describe('an address that is public', () => {
  it.each(['93.184.216.34', '2606:4700::6810:84e5', '::ffff:93.184.216.34'])('may be connected to: %s', (address) => {
    expect(isPublic(address)).toBe(true)
  })
})

describe('an address that is no feed reader’s business', () => {
  it.each([
    ['file:///proc/self/environ', 'scheme'],
    ['ftp://revue.example/', 'scheme'],
    ['data:text/xml,<rss/>', 'scheme'],
    ['javascript:alert(1)', 'scheme'],
    ['http://user:pw@revue.example/', 'userinfo'],
    ['http://revue.example:22/', 'port'],
    ['http://revue.example:8080/', 'port'],
    ['not an address', 'address'],
  ])('is refused before anything is asked: %s', async (address, reason) => {
    expect(await failureOf(address, internetWithNames({}))).toEqual({ kind: 'refused', reason })
  })
})

describe('a host without an address', () => {
  it('cannot be reached', async () => {
    expect(await failureOf('http://nowhere.example/', internetWithNames({}))).toEqual({
      kind: 'unreachable',
      code: 'ENOTFOUND',
    })
  })
})

const vectorsFile = join(
  resolve(import.meta.dirname, '..', '..', process.env['SHARED_DIR'] ?? '../shared'),
  'hostile/ssrf/vectors.json',
)

describe.skipIf(!existsSync(vectorsFile))(
  'the collected hostile addresses (skipped where SHARED_DIR holds none)',
  () => {
    interface Vector {
      readonly url: string
      readonly expect: 'block' | 'allow'
      readonly whatwgHost: string
    }
    const vectors = existsSync(vectorsFile) ? (JSON.parse(readFileSync(vectorsFile, 'utf8')) as Vector[]) : []
    // What such names lead to where they lead anywhere; nothing is resolved live.
    const inside = [
      'localhost',
      'localhost.',
      'metadata.google.internal',
      'instance-data',
      'foo.internal',
      'foo.local',
      'localtest.me',
    ]
    const network = internetWithNames(Object.fromEntries(inside.map((name) => [name, ['127.0.0.1']])))

    it('are all refused', async () => {
      const answers: [string, string | undefined][] = []
      for (const { url } of vectors.filter((vector) => vector.expect === 'block'))
        answers.push([url, (await failureOf(url, network))?.kind])
      expect(answers.filter(([, kind]) => kind !== 'refused')).toEqual([])
      expect(answers.length).toBeGreaterThan(50)
    })

    it('leave the good ones alone', () => {
      for (const { url } of vectors.filter((vector) => vector.expect === 'allow')) {
        const host = new URL(url).hostname.replace(/^\[|\]$/g, '')
        expect([url, /^[\d.:a-f]+$/.test(host) ? isPublic(host) : true]).toEqual([url, true])
      }
    })
  },
)
