import type { FeedFailure } from './failure.ts'
import type { FetchFailure, Refusal } from './fetch-outcome.ts'

const REFUSALS: Readonly<Record<Refusal, string>> = {
  address: 'The address is none that can be asked.',
  scheme: 'The address is neither http nor https.',
  port: 'The address names another port than 80 and 443.',
  userinfo: 'The address holds a user name or password.',
  'private-address': 'The host leads to an address that is not public.',
  redirects: 'The server redirects more than five times.',
  downgrade: 'The server redirects from https to http.',
  encoding: 'The answer is packed in a way that is not understood.',
  'too-large': 'The answer is larger than 10 MiB.',
}

/** A failure as a sentence for editors: what is wrong. */
export function sentenceOf(failure: FetchFailure | FeedFailure): string {
  switch (failure.kind) {
    case 'timeout':
      return `The server took too long (${failure.of}, more than ${Math.round(failure.afterMs / 1000)} s).`
    case 'http':
      return statusSentence(failure.status)
    case 'refused':
      return REFUSALS[failure.reason]
    case 'unreachable':
      return unreachableSentence(failure.code)
    default:
      return failure.reason
  }
}

function statusSentence(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return `The server refuses feed readers or asks for a login (HTTP ${status}).`
    case 404:
      return 'There is no such page (HTTP 404).'
    case 410:
      return 'The feed was given up by its outlet (HTTP 410).'
    case 429:
      return 'The server wants to be asked less often (HTTP 429).'
    default:
      return status >= 500 ? `The server is in trouble (HTTP ${status}).` : `The server answered with HTTP ${status}.`
  }
}

function unreachableSentence(code: string): string {
  if (code === 'ENOTFOUND') return `The host name is not known (${code}).`
  if (code === 'EAI_AGAIN') return `The name could not be looked up just now (${code}).`
  if (/CERT|TLS|SSL|SELF_SIGNED|UNABLE_TO/.test(code)) return `No trusted connection to the server (${code}).`
  if (code.startsWith('Z_') || code.startsWith('ERR_BROTLI'))
    return `The answer was packed wrongly or cut off (${code}).`
  if (/^(?:HPE_|UND_ERR_(?:HTTP_PARSER|HEADERS_OVERFLOW|RES_CONTENT))/.test(code))
    return `The server’s answer is no HTTP (${code}).`
  if (code === 'UND_ERR_SOCKET' || code === 'ECONNRESET') return `The server broke off while it answered (${code}).`
  return `The server cannot be reached (${code}).`
}

/** What an editor can do about a failure; empty where time alone tells. */
export function adviceOf(failure: FetchFailure | FeedFailure): string {
  switch (failure.kind) {
    case 'http':
      return statusAdvice(failure.status)
    case 'refused':
      return failure.reason === 'too-large' || failure.reason === 'encoding'
        ? 'Look whether the outlet has another feed, or tell it.'
        : 'Look for another address of this outlet.'
    case 'unreachable':
      return failure.code === 'ENOTFOUND'
        ? 'Where other sources answer, look whether the outlet has another address; where none does, the connection is down.'
        : ''
    case 'html':
      return 'Look on its site for the address of the feed itself, or have the page watched.'
    case 'not-a-feed':
      return 'Look on its site for the address of the feed itself.'
    case 'malformed':
    case 'dtd':
      return 'Where it lasts, tell the outlet.'
    case 'no-list':
      return 'Look at the page: choose its list by a selector, or look whether the outlet has a feed now.'
    case 'selector':
      return 'Choose another.'
    case 'broke-off':
      return 'Where it lasts, look what the log of poll-feed says of it.'
    case 'timeout':
    case 'empty':
    case 'list-hidden':
      return ''
  }
}

function statusAdvice(status: number): string {
  switch (status) {
    case 401:
    case 403:
      return 'Ask the outlet to let this reader in: it says who asks, and is not disguised.'
    case 404:
    case 410:
      return 'Look on its site for another feed.'
    case 429:
      return 'Nothing to do: it is asked less often.'
    default:
      return ''
  }
}
