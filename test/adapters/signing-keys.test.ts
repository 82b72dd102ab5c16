import { once } from 'node:events'
import { createServer } from 'node:http'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { hmacSha256, loadSigningKeys } from '../../functions/adapters/signing-keys.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'keys-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function loadFrom(content: string) {
  const file = join(folder, 'keys.json')
  await writeFile(file, content)
  return loadSigningKeys(pathToFileURL(file).href)
}

it('the keyed hash is HMAC-SHA256 in base64url (RFC 4231, test case 2)', () => {
  const hex = Buffer.from(hmacSha256('Jefe', 'what do ya want for nothing?'), 'base64url').toString('hex')
  expect(hex).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843')
})

describe('signing keys', () => {
  it('are made of one seed: the hash of addresses stays when the token keys are turned over', async () => {
    const seed = 'x'.repeat(64)
    const before = await loadFrom(JSON.stringify({ seed, kids: ['k1'] }))
    const after = await loadFrom(JSON.stringify({ seed, kids: ['k2', 'k1'] }))
    expect(before.previous).toBeNull()
    expect(after.previous).toEqual(before.current)
    expect(after.current.kid).toBe('k2')
    expect(new Set([after.current.secret, before.current.secret, after.addressSecret]).size).toBe(3)
    expect(after.addressSecret).toBe(before.addressSecret)
  })

  it.each([
    ['no JSON', 'topsecret {'],
    ['too short', '{"seed":"topsecret","kids":["k1"]}'],
    ['without names', `{"seed":"topsecret${'x'.repeat(64)}","kids":[]}`],
    ['of another shape', '["topsecret"]'],
  ])('that are %s are refused by place, without their content', async (_, content) => {
    const loading = loadFrom(content)
    await expect(loading).rejects.toThrow(/^Signing keys at file:.*keys\.json: /)
    await expect(loading).rejects.not.toThrow('topsecret')
  })

  it('that are not there, or nowhere, are refused by place', async () => {
    await expect(loadSigningKeys('file:///nowhere/keys.json')).rejects.toThrow(/nowhere\/keys\.json: ENOENT/)
    await expect(loadSigningKeys('keys.json')).rejects.toThrow(/at keys\.json: neither/)
  })
})

describe('signing keys in Secrets Manager', () => {
  const arn = 'arn:aws:secretsmanager:eu-west-1:000000000000:secret:keys'
  afterEach(() => vi.unstubAllEnvs())

  /** What is loaded where Secrets Manager answers so. */
  async function loadWhere(status: number, answer: object) {
    const server = createServer((_, response) => {
      response.writeHead(status, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer))
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    vi.stubEnv('AWS_ENDPOINT_URL_SECRETS_MANAGER', `http://127.0.0.1:${port}`)
    vi.stubEnv('AWS_REGION', 'eu-west-1')
    vi.stubEnv('AWS_ACCESS_KEY_ID', 'local')
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', 'local')
    try {
      return await loadSigningKeys(arn)
    } finally {
      server.closeAllConnections()
      server.close()
    }
  }

  it('are read by their ARN', async () => {
    const SecretString = JSON.stringify({ seed: 'x'.repeat(64), kids: ['k1'] })
    expect((await loadWhere(200, { ARN: arn, Name: 'keys', SecretString })).current.kid).toBe('k1')
  })

  it('that may not be read are refused by their ARN', async () => {
    const denied = { __type: 'AccessDeniedException', message: 'not authorized' }
    await expect(loadWhere(400, denied)).rejects.toThrow(`Signing keys at ${arn}: not authorized`)
  })
})
