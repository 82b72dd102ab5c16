import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { openOutbox } from './outbox.ts'
import { sesEventsOf, type AcceptedMail } from './ses-event-bodies.ts'
import { endOfHeaders, readRawEmail, type RawEmail, type SesRefusal } from './ses-request.ts'

interface SesQuota {
  readonly maxPerSecond: number
  readonly maxPer24Hours: number
}

/** What is to go wrong with one SendRawEmail. */
export type SesFault =
  /** An error instead of taking it: `{ status: 400, code: 'Throttling', message: 'Maximum sending rate exceeded.' }`. */
  | { readonly kind: 'error'; readonly refusal: SesRefusal }
  /** The connection breaks instead of an answer; the mail was taken before, or not. */
  | { readonly kind: 'reset'; readonly accepted: boolean }
  /** The mail is taken, and the answer is none of SES'. */
  | { readonly kind: 'garbled' }

export interface SesEndpointOptions {
  readonly port?: number
  readonly outboxDir: string
  readonly quota?: SesQuota
  /** Epoch milliseconds: what mails and events are dated with, and what the daily quota goes by. */
  readonly now: () => number
  /** Milliseconds of a clock that never stands: what the sending rate goes by. */
  readonly elapsedMs?: () => number
  /** Takes each event of a mail sent with a configuration set, as JSON, in order. */
  readonly onEvent: (json: string) => void | Promise<void>
  /** Asked before each SendRawEmail. */
  readonly nextFault?: () => SesFault | null
}

export interface SesEndpoint {
  /** For AWS_ENDPOINT_URL_SES. */
  readonly url: string
  readonly accepted: () => readonly AcceptedMail[]
  /** Resolves when all events of the mails taken so far are handed over. */
  readonly eventsHandedOver: () => Promise<void>
  readonly close: () => Promise<void>
}

const XMLNS = 'http://ses.amazonaws.com/doc/2010-12-01/'
const DAY_MS = 86_400_000
const escapeXml = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')

/**
 * SES on this machine: the v1 query protocol's SendRawEmail and GetSendQuota. Mails taken become files of `outboxDir`; the
 * bytes are the sender's but for Message-ID, which SES makes its own. Source: SES API Reference v1; AWS query protocol.
 */
export async function startSesEndpoint(options: SesEndpointOptions): Promise<SesEndpoint> {
  const { now, quota = { maxPerSecond: 2000, maxPer24Hours: 1_000_000 } } = options
  const outbox = await openOutbox(options.outboxDir)
  const rateAllows = openRate(quota.maxPerSecond, options.elapsedMs ?? (() => performance.now()))
  const accepted: AcceptedMail[] = []
  let events = Promise.resolve()

  const sentLastDay = () => accepted.filter(({ acceptedAtMs }) => acceptedAtMs > now() - DAY_MS).length

  function overLimits(): SesRefusal | null {
    const throttled = { status: 400, code: 'Throttling' }
    if (quota.maxPer24Hours >= 0 && accepted.length >= quota.maxPer24Hours && sentLastDay() >= quota.maxPer24Hours)
      return { ...throttled, message: 'Daily message quota exceeded.' }
    return rateAllows() ? null : { ...throttled, message: 'Maximum sending rate exceeded.' }
  }

  async function accept(email: RawEmail): Promise<AcceptedMail> {
    const acceptedAtMs = now()
    const messageId = `${acceptedAtMs.toString(16).padStart(16, '0')}-${randomUUID()}-000000`
    const { source, destinations, subject, tags, headers, configurationSet } = email
    const file = await outbox.keep(withMessageId(email.raw, messageId), email.lang ?? subject, acceptedAtMs)
    const deliveryId = tags['delivery']?.[0] ?? null
    const mail = { messageId, deliveryId, source, destinations, subject, file, acceptedAtMs }
    accepted.push(mail)
    // Without a configuration set SES publishes nothing.
    if (configurationSet !== null)
      for (const event of sesEventsOf(mail, { configurationSet, tags, headers }))
        events = events.then(() => options.onEvent(JSON.stringify(event)))
    // A broken listener is told by eventsHandedOver and close.
    events.catch(() => undefined)
    return mail
  }

  async function sendRawEmail(form: URLSearchParams): Promise<Answer> {
    const fault = options.nextFault?.() ?? null
    if (fault?.kind === 'error') return refused(fault.refusal)
    if (fault?.kind === 'reset' && !fault.accepted) return 'reset'
    const email = await readRawEmail(form)
    if ('code' in email) return refused(email)
    const limit = overLimits()
    if (limit !== null) return refused(limit)
    const { messageId } = await accept(email)
    if (fault?.kind === 'reset') return 'reset'
    if (fault?.kind === 'garbled') return { status: 200, body: '<html><body>gateway' }
    return done('SendRawEmail', { MessageId: messageId })
  }

  async function answerTo(request: IncomingMessage): Promise<Answer> {
    const form = new URLSearchParams(await text(request))
    const action = form.get('Action') ?? ''
    if ((request.headers.authorization ?? '') === '')
      return refused({ status: 403, code: 'MissingAuthenticationToken', message: 'Request is not signed.' })
    if (action === 'SendRawEmail') return sendRawEmail(form)
    if (action !== 'GetSendQuota')
      return refused({ status: 400, code: 'InvalidAction', message: `Could not find operation ${action}.` })
    return done('GetSendQuota', {
      SentLast24Hours: sentLastDay(),
      Max24HourSend: quota.maxPer24Hours,
      MaxSendRate: quota.maxPerSecond,
    })
  }

  const server = createServer((request, response) => {
    void answerTo(request)
      .catch((error: unknown) => refused({ status: 500, code: 'InternalFailure', message: String(error) }))
      .then((answer) => give(answer, response))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(options.port ?? 0, '127.0.0.1', resolve)
  })
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The embedded SES did not get a port.')
  return {
    url: `http://127.0.0.1:${address.port}`,
    accepted: () => accepted,
    eventsHandedOver: () => events,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => resolve()))
      await events
    },
  }
}

/** SES' own limit: a bucket of one second's mails. */
function openRate(perSecond: number, elapsedMs: () => number): () => boolean {
  const capacity = Math.max(1, perSecond)
  let [tokens, atMs] = [capacity, elapsedMs()]
  return () => {
    const nowMs = elapsedMs()
    tokens = Math.min(capacity, tokens + ((nowMs - atMs) / 1000) * perSecond)
    atMs = nowMs
    if (tokens < 1) return false
    tokens -= 1
    return true
  }
}

function withMessageId(raw: Buffer, messageId: string): Buffer {
  const end = endOfHeaders(raw)
  const headers = raw
    .toString('latin1', 0, end)
    .replace(/^message-id:.*(\r?\n[ \t].*)*(\r?\n|$)/gim, '')
    .trimEnd()
  const line = `Message-ID: <${messageId}@eu-west-1.amazonses.com>\r\n`
  return Buffer.concat([Buffer.from(line + headers, 'latin1'), raw.subarray(end)])
}

/** `reset`: the connection is broken instead. */
type Answer = 'reset' | { readonly status: number; readonly body: string }

function give(answer: Answer, response: ServerResponse): void {
  if (answer === 'reset') {
    response.socket?.resetAndDestroy()
    return
  }
  const { status, body } = answer
  response.writeHead(status, { 'content-type': 'text/xml', 'content-length': Buffer.byteLength(body) })
  response.end(body)
}

function done(action: string, result: Readonly<Record<string, string | number>>): Answer {
  const members = Object.entries(result).map(([name, value]) => `<${name}>${escapeXml(String(value))}</${name}>`)
  const body = `<${action}Result>${members.join('')}</${action}Result>`
  const metadata = `<ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata>`
  return { status: 200, body: `<${action}Response xmlns="${XMLNS}">${body}${metadata}</${action}Response>` }
}

function refused({ status, code, message }: SesRefusal): Answer {
  const type = status < 500 ? 'Sender' : 'Receiver'
  const error = `<Error><Type>${type}</Type><Code>${escapeXml(code)}</Code><Message>${escapeXml(message)}</Message></Error>`
  const id = `<RequestId>${randomUUID()}</RequestId>`
  return { status, body: `<ErrorResponse xmlns="${XMLNS}">${error}${id}</ErrorResponse>` }
}
