import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { webAddressOf } from '../../functions/core/feeds/web-address.ts'
import { isInside, isPublic } from '../../functions/adapters/safe-connect.ts'
import { sentenceOf } from '../../functions/core/feeds/failure-in-words.ts'
import type { FetchFailure } from '../../functions/core/feeds/fetch-outcome.ts'
import { WrongUse } from './terminal.ts'

/**
 * An address as it was typed, or copied from a browser (`feed://…`), as the one that is asked.
 * @throws WrongUse that says what would be one
 */
export function addressOf(written: string): string {
  const typed = webAddressOf(written.trim())
  const url = URL.parse(typed)
  if (url !== null && /^https?:$/.test(url.protocol)) return withoutFragment(url)
  if (existsSync(typed)) throw new WrongUse(`${written} is a file or folder, and no address: \`digest feed\` reads it.`)
  const meant = /^[\w-]+(?:\.[\w-]+)*(?::\d+)?(?:[/?#]|$)/.test(typed) ? URL.parse(`https://${typed}`) : null
  if (meant === null || !/[.:]/.test(meant.host)) throw new WrongUse(`“${written}” is no http(s) address.`)
  throw new WrongUse(
    `${written} is no http(s) address: ${whyNeverAsked(meant.href) ?? `${withoutFragment(meant)} would be one.`}`,
  )
}

/** What stands behind `#` is never sent to a server. */
function withoutFragment(url: URL): string {
  url.hash = ''
  return url.href
}

/** Top-level names that nobody can own, those of the sample newsroom left aside. Source: RFC 2606 §2, RFC 6761. */
const NOBODYS = /\.(?:test|invalid)$/i
const SAMPLE = /\.example$/i

/** Why an address is never asked, whoever asks, as a sentence; null where nothing in it forbids that. */
export function whyNeverAsked(address: string): string | null {
  const url = new URL(address)
  const host = hostOf(url)
  if (isIP(host) === 0 ? isInside(host) : !isPublic(host))
    return `${url.host} is this machine or one of a private network, and not public: sources are read from the Internet alone.`
  if (NOBODYS.test(host)) return `${host} is not public: nobody can have a name that ends so.`
  if (url.username !== '' || url.password !== '') return sentenceOf({ kind: 'refused', reason: 'userinfo' })
  return url.port === '' || url.port === '80' || url.port === '443'
    ? null
    : sentenceOf({ kind: 'refused', reason: 'port' })
}

/** Why an address gave no answer, as a sentence: what the address itself says of it, or else what happened. */
export function whyNoAnswer(address: string, failure: FetchFailure): string {
  const url = URL.parse(address)
  if (url === null || (failure.kind !== 'unreachable' && failure.kind !== 'refused')) return sentenceOf(failure)
  const never = whyNeverAsked(address)
  if (never !== null) return never
  return failure.kind === 'unreachable' && SAMPLE.test(hostOf(url))
    ? `${hostOf(url)} is not public: nobody can have a name that ends so. The outlets of the sample newsroom exist only inside \`npm start\`.`
    : sentenceOf(failure)
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$|\.+$/g, '')

/**
 * What two spellings of one source's address have in common: `http` or `https`, `www.` and a closing slash make no difference.
 * Only to tell an editor: an address is asked as it is written.
 */
export function spellingOf(address: string): string {
  const url = URL.parse(address)
  if (url === null) return address
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${url.search}`
}
