import type { Hmac, SigningKeys } from './tokens.ts'

/** Why an address is not taken. */
type AddressRefusal = 'control-character' | 'too-long' | 'no-at' | 'local-part' | 'domain'

export type ParsedAddress =
  | {
      readonly kind: 'address'
      /** The local part as it was typed; the domain in lower case and, where it is international, in Punycode. */
      readonly address: string
    }
  | { readonly kind: 'refused'; readonly reason: AddressRefusal }

/** Source: RFC 5321 §4.5.3.1 (a path of 256 octets holds `<` and `>`). */
const MOST_OCTETS = 254
const MOST_LOCAL_OCTETS = 64
/** Longer than any address before its domain is in Punycode: looked at no further. */
const MOST_TYPED = 512

/** Source: RFC 5322 §3.2.3, dot-atom. Quoted local parts, comments and address literals are legal, but no reader's. */
const DOT_ATOM = /^[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*$/
/** At least two labels of at most 63, the last of which begins with a letter: so no IP address in any notation. Source: RFC 1123 §2.1. */
const HOST_NAME = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z](?:[a-z\d-]{0,61}[a-z\d])?$/
/** ASCII that no host name holds. Letters beyond ASCII are left to the conversion. */
const NO_HOST_CHARACTER = /[\x00-\x2c/:-@[-`{-\x7f]/

const refused = (reason: AddressRefusal): ParsedAddress => ({ kind: 'refused', reason })

/**
 * An e-mail address as somebody typed it, made fit to be mailed and compared; or why it is not taken. Spaces around it are a
 * slip; line ends and other control characters are refused wherever they stand, since they could become headers of a mail.
 */
export function parseAddress(text: string): ParsedAddress {
  if (/[\x00-\x1f\x7f-\x9f\u2028\u2029]/.test(text)) return refused('control-character')
  const typed = text.trim()
  if (typed.length > MOST_TYPED) return refused('too-long')
  const at = typed.lastIndexOf('@')
  if (at < 0) return refused('no-at')
  const localPart = typed.slice(0, at)
  if (localPart.length > MOST_LOCAL_OCTETS) return refused('too-long')
  if (!DOT_ATOM.test(localPart)) return refused('local-part')
  const domain = toHostName(typed.slice(at + 1))
  if (domain === null) return refused('domain')
  const address = `${localPart}@${domain}`
  return address.length > MOST_OCTETS ? refused('too-long') : { kind: 'address', address }
}

/** Lower case and Punycode, as browsers make them. Source: WHATWG URL, domain to ASCII (UTS 46). */
function toHostName(domain: string): string | null {
  if (NO_HOST_CHARACTER.test(domain) || !URL.canParse(`http://${domain}/`)) return null
  const { hostname } = new URL(`http://${domain}/`)
  return HOST_NAME.test(hostname) ? hostname : null
}

/**
 * The keyed hash that stands for an address where the address itself must not: equal for all spellings of one mailbox that
 * differ in case alone. It survives erasure, so its key is never turned over.
 * @param address as `parseAddress` gave it
 */
export function addressHash(address: string, keys: Pick<SigningKeys, 'addressSecret'>, hmac: Hmac): string {
  return hmac(keys.addressSecret, `address ${address.toLowerCase()}`)
}
