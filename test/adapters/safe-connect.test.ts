import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFeedFetcher } from '../../functions/adapters/feed-fetcher.ts'
import { isInside, isPublic, publicInternet, type Network } from '../../functions/adapters/safe-connect.ts'

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

/** A resolver that knows every name, and leads it to a public address. */
const everywhere: Network = {
  ...publicInternet(),
  route: (_, port) => Promise.resolve([{ address: '93.184.216.34', port }]),
}

describe('an address inside, in whatever notation', () => {
  it.each([
    // 127.0.0.1 in decimals, octals, hexadecimals, in fewer parts and in other digits and dots.
    ...[
      '127.1',
      '127.0.1',
      '0x7f.0.0.1',
      '0X7F000001',
      '0177.1',
      '017700000001',
      '2130706433',
      '127.0.0.1.',
      '127.255.255.254',
    ],
    ...[
      '127。0。0。1',
      '127．0．0．1',
      '127｡0｡0｡1',
      '①②⑦.⓪.⓪.①',
      '１２７.0.0.1',
      '𝟏27.0.0.1',
      '%31%32%37.0.0.1',
      '127.0.0.%31',
    ],
    // The cloud's metadata, a private network, the unspecified, shared, benchmark and broadcast addresses.
    ...[
      '2852039166',
      '0xa9fea9fe',
      '0251.0376.0251.0376',
      '169.254.43518',
      '0',
      '00',
      '0x0',
      '0.0.0.0',
      '10.0.0.1',
      '012.1',
      '172.31.255.255',
    ],
    ...[
      '192.168.0.1',
      '100.127.255.255',
      '198.18.0.1',
      '192.0.0.192',
      '192.0.2.1',
      '198.51.100.1',
      '203.0.113.1',
      '240.0.0.1',
      '255.255.255.255',
    ],
    // IPv6: loopback, mapped, compatible, 6to4, Teredo, NAT64, unique local, link local, site local, multicast, documentation.
    ...[
      '[::1]',
      '[0:0:0:0:0:0:0:1]',
      '[::]',
      '[::ffff:127.0.0.1]',
      '[::ffff:7f00:1]',
      '[0:0:0:0:0:ffff:a9fe:a9fe]',
      '[::127.0.0.1]',
      '[::a9fe:a9fe]',
    ],
    ...[
      '[2002:7f00:1::]',
      '[2002:a9fe:a9fe::1]',
      '[2001::1]',
      '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
      '[64:ff9b::127.0.0.1]',
      '[64:ff9b:1::a00:1]',
    ],
    ...[
      '[fd00:ec2::254]',
      '[fc00::1]',
      '[fe80::1]',
      '[fec0::1]',
      '[ff02::1]',
      '[2001:db8::1]',
      '[100::1]',
      '[5f00::1]',
    ],
    // Names, though they resolve to what is public.
    ...[
      'localhost',
      'LOCALHOST',
      'localhost.',
      'a.localhost',
      'printer.local',
      'metadata.google.internal',
      'nas.lan',
      'router.home.arpa',
    ],
    ...['instance-data', 'intranet', 'wiki.corp', 'localhost.localdomain', 'ｌocalhost', 'loc%61lhost'],
  ])('is not connected to: %s', async (host) => {
    expect(await failureOf(`http://${host}/`, everywhere)).toEqual({ kind: 'refused', reason: 'private-address' })
  })

  it.each([
    ['http://[fe80::1%25eth0]/', 'address'],
    ['http://[::1/', 'address'],
    ['http://127.0.0.1%00.news.example/', 'address'],
    ['http://0x7f.0.0.0x100/', 'address'],
    ['http://news.example@127.0.0.1/', 'userinfo'],
    ['http://127.0.0.1:80@news.example/', 'userinfo'],
    ['http://news.example\\@127.0.0.1/', null],
    ['http://127.0.0.1#@news.example/', 'private-address'],
    ['http://127.0.0.1?@news.example/', 'private-address'],
    ['http:127.0.0.1/', 'private-address'],
    ['http:\\\\127.0.0.1\\', 'private-address'],
    [' http://127.0.0.1/ ', 'private-address'],
    ['http://\t127.0.0.1/', 'private-address'],
    ['http://127.0.0.1:8080/', 'port'],
    ['gopher://127.0.0.1:25/', 'scheme'],
    ['blob:http://news.example/', 'scheme'],
  ])('hides behind nothing: %j', async (address, reason) => {
    // Where the address is a good one after all, the network below is what stops it: nothing is connected to.
    const met: string[] = []
    const network: Network = { ...everywhere, allows: (to) => (met.push(to), false) }
    const failure = await failureOf(address, network)
    if (reason === null) expect(met).toEqual(['93.184.216.34'])
    else expect(failure).toEqual({ kind: 'refused', reason })
  })
})

describe('a name', () => {
  it.each([
    'news.example',
    'news.example.',
    'xn--bcher-kva.example',
    'local.news.example',
    'home.example',
    'localhost.news.example',
  ])('of the Internet is none of the network at hand: %s', (name) => expect(isInside(name)).toBe(false))
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
      expect(answers).toHaveLength(66)
    })

    it('leave the good ones alone: only their own public address is asked for', async () => {
      const allowed = vectors.filter((vector) => vector.expect === 'allow')
      expect(allowed).toHaveLength(5)
      for (const { url } of allowed) {
        const met: string[] = []
        await failureOf(url, { ...everywhere, allows: (to) => (met.push(to), false) })
        expect([url, met.length, met.every(isPublic)]).toEqual([url, 1, true])
      }
    })
  },
)
