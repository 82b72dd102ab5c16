/** Parameters that say where a reader came from and never which page it is. */
const TRACKING =
  /^(utm_.*|at_(medium|campaign|link.*|format|ptr.*|bbc.*)|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|_hs(enc|mi)|mkt_tok|xtor|xtref|xtcr|cmpid|cmp|ncid|ocid|ns_(mchannel|source|campaign|linkname|fee)|wt_mc|guccounter|guce_.*|_ga|_gl|spref|sref|srnd|feed_id|from_feed|rss|sharetype|smid|smtyp|partner_?id|s_cid|ref_?src|ref_?url)$/i

/** Parameters that may name a page, but not with these values. */
const TRACKING_VALUES =
  /^(rss|feed|atom|rss_?feed|flux|flux_?rss|twitter|facebook|whatsapp|newsletter|email|share|social)$/i
const AMBIGUOUS = /^(ref|source|src|from|via|medium|partner|feature)$/i

function parse(address: string): URL | null {
  const url = URL.parse(address.trim())
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null
}

function dropTracking(url: URL): void {
  for (const [name, value] of [...url.searchParams])
    if (TRACKING.test(name) || (AMBIGUOUS.test(name) && TRACKING_VALUES.test(value))) url.searchParams.delete(name)
  // Routers of one-page sites put the page behind `#!` or `#/`.
  if (!/^#[!/]/.test(url.hash)) url.hash = ''
}

const beforeFragment = (address: string): string => address.replace(/#.*$/s, '')

/**
 * The address that a reader opens: as the outlet gave it, without tracking parameters, fragment and user information.
 * Null where it is not http(s).
 */
export function readerUrl(address: string): string | null {
  const url = parse(address)
  if (url === null) return null
  const untouched = url.href
  dropTracking(url)
  url.username = ''
  url.password = ''
  // Writing the parameters encodes them anew, which some servers do not understand: only when one was taken out.
  return beforeFragment(url.href) === beforeFragment(untouched) ? beforeFragment(untouched) + url.hash : url.href
}

/** The page that a cache serves; null where the address is none of a cache, or hides none that could be asked. */
function originOf(url: URL): URL | null {
  const isCache = url.hostname.endsWith('.cdn.ampproject.org') || /^www\.google\.[a-z.]+$/.test(url.hostname)
  const page = /^\/(?:[a-z]\/)*(?:amp\/)?(?:s\/)?([a-z0-9.-]+\.[a-z]{2,}\/.*)$/.exec(url.pathname)?.[1]
  return isCache && page !== undefined ? URL.parse(`https://${page}${url.search}`) : null
}

/** The page behind an accelerated copy: Google's and the AMP project's caches, `amp.` hosts, `/amp` paths. */
function withoutAmp(url: URL): URL {
  const cached = originOf(url)
  // Google's cache may stand before the AMP project's.
  const plain = new URL((cached && originOf(cached)) ?? cached ?? url)
  plain.hostname = plain.hostname.replace(/^amp\./, '')
  plain.pathname = plain.pathname
    .replace(/\/amp\/?$/, '/')
    .replace(/^\/amp\//, '/')
    .replace(/\.amp(\.html?)?$/, '$1')
  for (const [name, value] of [...plain.searchParams])
    if (name === 'amp' || (name === 'outputType' && value === 'amp')) plain.searchParams.delete(name)
  return plain
}

/**
 * What makes two addresses one page: host without `www.`, path without its last slash and without AMP, parameters that
 * are not tracking, in order of their names. Scheme and case of the host do not count. Null where it is not http(s).
 * Not an address to open: see `readerUrl`.
 */
export function urlIdentity(address: string): string | null {
  const parsed = parse(address)
  if (parsed === null) return null
  const url = withoutAmp(parsed)
  dropTracking(url)
  url.searchParams.sort()
  const host = url.hostname.replace(/^(www\d?|m|mobile)\./, '')
  const port = url.port === '' ? '' : `:${url.port}`
  const path = url.pathname.replace(/\/{2,}/g, '/').replace(/\/(index\.(html?|php))?$/, '')
  return `${host}${port}${path}${url.search}${url.hash}`
}
