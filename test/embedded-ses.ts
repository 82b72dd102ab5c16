import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openMailer } from '../functions/adapters/ses.ts'
import { startSesEndpoint, type SesEndpointOptions, type SesFault } from '../infra/local/ses-endpoint.ts'
import { MONDAY } from './sending-world.ts'

/** The embedded SES over an outbox of its own, and the product's mailer connected to it. Close it after the test. */
export async function embeddedSes(options: Partial<SesEndpointOptions> = {}) {
  const outboxDir = await mkdtemp(join(tmpdir(), 'outbox-'))
  const events: { readonly eventType: string; readonly mail: { readonly messageId: string } }[] = []
  const faults: SesFault[] = []
  const ses = await startSesEndpoint({
    outboxDir,
    now: () => MONDAY,
    onEvent: (json) => void events.push(JSON.parse(json) as (typeof events)[number]),
    nextFault: () => faults.shift() ?? null,
    ...options,
  })
  pointAt(ses.url)
  const mailer = openMailer({ sender: 'digest@migration-digest.example', configurationSet: 'weekly' })
  return {
    ses,
    mailer,
    outboxDir,
    events,
    faults,
    async close() {
      try {
        await ses.close()
      } finally {
        await rm(outboxDir, { recursive: true })
      }
    },
  }
}

/** Points the SDK at an SES, as ops would. A test file has an environment of its own. */
export function pointAt(url: string): void {
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_SES: url,
  })
}

export const rawMail = (headers: readonly string[], body = 'Bonjour.') =>
  new TextEncoder().encode([...headers, '', body, ''].join('\r\n'))
