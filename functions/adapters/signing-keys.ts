import { createHmac } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { GetSecretValueCommand, SecretsManagerClient } from '@aws-sdk/client-secrets-manager'
import * as z from 'zod'
import type { Hmac, SigningKeys } from '../core/subscribers/tokens.ts'

export const hmacSha256: Hmac = (secret, text) => createHmac('sha256', secret).update(text).digest('base64url')

/** The signing keys cannot be had. Names the place and the fault, never what lies there. */
class SigningKeysError extends Error {
  override readonly name = 'SigningKeysError'
}

const kid = z.string().regex(/^[\w-]{1,32}$/)
const secret = z.string().min(32)
/** One random seed, and the names of the live keys, the current one first: all that the stack can generate is one value. */
const signingKeys: z.ZodType<SigningKeys> = z
  .object({ seed: secret, kids: z.array(kid).min(1).max(2) })
  .transform(({ seed, kids: [current = '', previous] }) => ({
    current: tokenKey(seed, current),
    previous: previous === undefined ? null : tokenKey(seed, previous),
    addressSecret: hmacSha256(seed, 'address'),
  }))

const tokenKey = (seed: string, name: string) => ({ kid: name, secret: hmacSha256(seed, `token ${name}`) })

/**
 * The installation's signing keys, from the ARN of a secret or a `file:` address.
 * @throws SigningKeysError where there are none, or none of the shape.
 */
export async function loadSigningKeys(location: string): Promise<SigningKeys> {
  const fail = (fault: string) => new SigningKeysError(`Signing keys at ${location}: ${fault}`)
  const text = await readText(location).catch((error: unknown) => {
    throw fail(error instanceof Error ? error.message : 'cannot be read')
  })
  let content: unknown
  try {
    content = JSON.parse(text)
  } catch {
    // The parser's own message quotes what it read.
    throw fail('are no JSON')
  }
  const result = signingKeys.safeParse(content)
  if (!result.success) throw fail('want { seed, kids }: a seed of 32 characters or more, and one or two names')
  return result.data
}

async function readText(location: string): Promise<string> {
  if (location.startsWith('file:')) return readFile(fileURLToPath(location), 'utf8')
  if (!location.startsWith('arn:')) throw new Error('neither the ARN of a secret nor a file: address')
  const answer = await new SecretsManagerClient({}).send(new GetSecretValueCommand({ SecretId: location }))
  if (answer.SecretString === undefined) throw new Error('the secret holds no text')
  return answer.SecretString
}
