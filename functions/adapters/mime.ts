import MailComposer from 'nodemailer/lib/mail-composer'
import type { Mail } from '../core/model.ts'

export interface RawMessageInput {
  readonly mail: Mail
  readonly from: { readonly name: string; readonly address: string }
  /** One bare address. */
  readonly to: string
  readonly date: Date
  /** Headers beside the mail's own. */
  readonly headers?: Readonly<Record<string, string>>
}

/** An address that would add a header or another recipient. Its text is not in the message: logs hold no addresses. */
export class UnsafeAddress extends Error {
  override readonly name = 'UnsafeAddress'
}

/** No control, no space, no mark that parts or groups addresses, and something on both sides of one @. */
const BARE_ADDRESS = /^[^\s\u0000-\u001f\u007f,;:<>()[\]\\"@]+@[^\s\u0000-\u001f\u007f,;:<>()[\]\\"@]+$/

/** The composer passes line feeds on as they come; on the wire a line ends in CRLF. Source: RFC 5322 §2.3, RFC 2045 §6.8. */
const withWireBreaks = (text: string) => text.replace(/\r?\n/g, '\r\n')

/**
 * The message as bytes, ready for SES: multipart/alternative, text then HTML, UTF-8, lines of at most 76 characters
 * in the bodies, header words encoded. Source: RFC 5322, RFC 2045, RFC 2047.
 * @throws UnsafeAddress where an address holds more than one address, or a line break.
 */
export async function toRawMessage({ mail, from, to, date, headers = {} }: RawMessageInput): Promise<Uint8Array> {
  for (const address of [from.address, to])
    if (!BARE_ADDRESS.test(address)) throw new UnsafeAddress('an address of this message is not one bare address')
  const composer = new MailComposer({
    from: { ...from },
    to: { name: '', address: to },
    subject: mail.subject,
    text: withWireBreaks(mail.text),
    html: withWireBreaks(mail.html),
    date,
    headers: { ...mail.headers, ...headers },
    // Arabic in quoted-printable is three times its size; Latin script in base64 looks like something to hide.
    textEncoding: mail.lang === 'ar' ? 'base64' : 'quoted-printable',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return composer.compile().build()
}
