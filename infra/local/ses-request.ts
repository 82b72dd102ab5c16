import PostalMime from 'postal-mime'

/** An answer that SES gives instead of doing it. */
export interface SesRefusal {
  readonly status: number
  readonly code: string
  readonly message: string
}

/** A SendRawEmail that SES would take. */
export interface RawEmail {
  readonly source: string
  readonly destinations: readonly string[]
  readonly configurationSet: string | null
  readonly tags: Readonly<Record<string, readonly string[]>>
  readonly raw: Buffer
  readonly subject: string
  readonly lang: string | null
  readonly headers: readonly { readonly name: string; readonly value: string }[]
}

const MAX_BYTES = 10 * 1024 * 1024
const MAX_RECIPIENTS = 50
const TAG = /^[A-Za-z0-9_-]{1,256}$/
const ADDRESS = /^[^\s@<>]+@[^\s@<>]+$/

const invalid = (message: string): SesRefusal => ({ status: 400, code: 'InvalidParameterValue', message })

/** `Name.member.1`, `Name.member.2`, … in order. Source: AWS query protocol, lists. */
function members(form: URLSearchParams, name: string): string[] {
  const values: string[] = []
  for (let at = 1; ; at++) {
    const value = form.get(name.replace('#', String(at)))
    if (value === null) return values
    values.push(value)
  }
}

/** Where the headers end and the empty line begins. */
export function endOfHeaders(raw: Buffer): number {
  const crlf = raw.indexOf('\r\n\r\n')
  const lf = raw.indexOf('\n\n')
  const ends = [crlf, lf].filter((at) => at >= 0)
  return ends.length === 0 ? raw.length : Math.min(...ends)
}

/** Reads and checks a request as SES does. Source: SES API v1, SendRawEmail; SES quotas (10 MB, 50 recipients). */
export async function readRawEmail(form: URLSearchParams): Promise<RawEmail | SesRefusal> {
  const data = form.get('RawMessage.Data')
  if (data === null || data === '')
    return { status: 400, code: 'ValidationError', message: 'RawMessage.Data is missing.' }
  const raw = Buffer.from(data, 'base64')
  if (raw.length > MAX_BYTES) return invalid(`Message length is more than ${MAX_BYTES} bytes long.`)
  const head = await PostalMime.parse(raw.subarray(0, endOfHeaders(raw)))
  const headers = head.headers.map(({ key, value }) => ({ name: key, value }))
  const valueOf = (name: string) => headers.find((header) => header.name === name)?.value ?? null

  const source = form.get('Source') ?? head.from?.address ?? ''
  if (!ADDRESS.test(source)) return invalid('Missing sender: neither Source nor From names an address.')
  const named = members(form, 'Destinations.member.#')
  const written = [head.to, head.cc, head.bcc].flatMap((list) => list ?? []).flatMap(({ address }) => address ?? [])
  // Destinations decide alone where they are given; To is then only what the reader sees.
  const destinations = named.length > 0 ? named : written
  if (destinations.length === 0) return invalid('Missing required header: To.')
  if (destinations.length > MAX_RECIPIENTS) return invalid(`Recipient count exceeds ${MAX_RECIPIENTS}.`)
  if (!destinations.every((address) => ADDRESS.test(address))) return invalid("Missing final '@domain'")

  const names = members(form, 'Tags.member.#.Name')
  const values = members(form, 'Tags.member.#.Value')
  if (names.length !== values.length || ![...names, ...values].every((part) => TAG.test(part)))
    return invalid('Invalid tag: names and values are letters, digits, - and _, at most 256 of them.')
  return {
    source,
    destinations,
    configurationSet: form.get('ConfigurationSetName'),
    tags: Object.fromEntries(names.map((name, at) => [name, [values[at] ?? '']])),
    raw,
    subject: head.subject ?? '',
    lang: valueOf('content-language'),
    headers,
  }
}
