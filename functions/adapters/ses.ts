import { GetSendQuotaCommand, SendRawEmailCommand, SESClient } from '@aws-sdk/client-ses'
import * as z from 'zod'
import type { SendQuota } from '../core/deliveries/rate.ts'
import type { SesAnswer } from '../core/deliveries/outcome.ts'
import { reasonOf } from './lambda.ts'

/** One mail on its way: the raw message, and who gets it, whatever its headers say. */
export interface OutgoingMail {
  readonly raw: Uint8Array
  readonly to: string
  /** Goes along as the tag `delivery`, by which the events find the ledger's line. */
  readonly deliveryId: string
}

export interface Mailer {
  /** Calls SES once, and never again by itself. Errors are answers too: nothing is thrown. */
  send(mail: OutgoingMail): Promise<SesAnswer>
  quota(): Promise<SendQuota>
}

const CONNECT_MS = 5000

/** How long one call may take in all. A mail may still be taken by SES after that: such a call's outcome is unknown. */
export const SES_CALL_MS = 20_000

/**
 * The client that mails go through. The SDK's own retries are off: it would repeat after resets and 5xx, when SES may have
 * taken the first call already (ADR 4). Settings are the From address and the configuration set that publishes events.
 */
export function openMailer(settings: { readonly sender: string; readonly configurationSet: string }): Mailer {
  const client = new SESClient({
    maxAttempts: 1,
    requestHandler: { connectionTimeout: CONNECT_MS, requestTimeout: SES_CALL_MS, throwOnRequestTimeout: true },
  })
  return {
    async send({ raw, to, deliveryId }) {
      try {
        const { MessageId } = await client.send(
          new SendRawEmailCommand({
            Source: settings.sender,
            Destinations: [to],
            RawMessage: { Data: raw },
            ConfigurationSetName: settings.configurationSet,
            Tags: [{ Name: 'delivery', Value: deliveryId }],
          }),
        )
        if (MessageId !== undefined && MessageId !== '') return { kind: 'accepted', messageId: MessageId }
        return { kind: 'error', name: 'NoMessageId', message: '', httpStatus: 200, connected: true }
      } catch (error) {
        return describeSesError(error)
      }
    },
    async quota() {
      const answer = await client.send(new GetSendQuotaCommand())
      return {
        maxPerSecond: answer.MaxSendRate ?? 1,
        maxPer24Hours: answer.Max24HourSend ?? 0,
        sentLast24Hours: answer.SentLast24Hours ?? 0,
      }
    },
  }
}

const Thrown = z.object({
  name: z.string().catch('Error'),
  message: z.string().catch(''),
  code: z.string().optional().catch(undefined),
  Code: z.string().optional().catch(undefined),
  syscall: z.string().optional().catch(undefined),
  $metadata: z.object({ httpStatusCode: z.number().optional() }).optional().catch(undefined),
  $response: z.object({ statusCode: z.number() }).optional().catch(undefined),
})

// Only errors of looking up and of connecting prove that nothing was sent. `ETIMEDOUT` and `ECONNRESET` come from both
// sides of the connection, so that the system call decides.
const NEVER_CONNECTED = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED']
const CONNECTING = ['connect', 'getaddrinfo']

/** What a thrown thing says of a call to SES, without the SDK's types. */
export function describeSesError(error: unknown): SesAnswer & { readonly kind: 'error' } {
  const thrown = Thrown.safeParse(error)
  if (!thrown.success) {
    return { kind: 'error', name: 'Unknown', message: reasonOf(error), httpStatus: null, connected: true }
  }
  const { name, message, code, Code, syscall, $metadata, $response } = thrown.data
  const httpStatus = $metadata?.httpStatusCode ?? $response?.statusCode ?? null
  const neverConnected =
    NEVER_CONNECTED.includes(code ?? '') ||
    CONNECTING.includes(syscall ?? '') ||
    // Source: @smithy/node-http-handler, set-connection-timeout: no code, only these words.
    (name === 'TimeoutError' && message.includes('did not establish a connection')) ||
    name === 'CredentialsProviderError'
  return { kind: 'error', name: Code ?? name, message, httpStatus, connected: httpStatus !== null || !neverConnected }
}
