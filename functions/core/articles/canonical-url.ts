/** Parameters that say where a reader came from and never which page it is. */
const TRACKING = new RegExp(
  `^(?:${[
    'utm_.*|at_(?:medium|campaign|custom.*|link.*|format|ptr.*|bbc.*|recipient.*|emailtype)|(?:pk|mtm|matomo|piwik|itm|vero|oly)_.*',
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|igshid|igsh|li_fat_id|rdt_cid|epik|srsltid|ef_id|s_kwcid',
    'fb_(?:action_.*|source|ref)|__twitter_impression|_ga|_gl|_kx|mc_[ce]id|_hs(?:enc|mi)|hsctatracking|mkt_tok|wickedid|dgcid|ftag',
    'xtor|xtref|xtcr|cmpid|cmp|ncid|ocid|icid|intcid|sc_cid|s_cid|trk|trkcampaign|spm|wt_mc|wpisrc|wpmm|cn-reloaded',
    'ns_(?:mchannel|source|campaign|linkname|fee)|guccounter|guce_.*|spref|sref|srnd|feed_id|from_feed|rss|feedname|feedtype',
    'sharetype|smid|smtyp|partner_?id|ref_?src|ref_?url|replytocom|phpsessid|jsessionid|usqp|amp_js_v|amp_gsa',
  ].join('|')})$`,
  'i',
)

/** Parameters that may name a page, but not with these values. */
const AMBIGUOUS = /^(?:ref|source|src|from|via|medium|partner|feature|mod|share|s)$/i
const TRACKING_VALUES =
  /^(?:rss|feed|atom|rss_?feed|flux|flux_?rss|twitter|facebook|whatsapp|telegram|linkedin|newsletter|email|share|social)$/i

/** No server takes a longer address, and the patterns below are not made for one. */
const MAX_ADDRESS_UNITS = 8_192

function parse(address: string): URL | null {
  const url = address.length > MAX_ADDRESS_UNITS ? null : URL.parse(address.trim())
  return url !== null && /^https?:$/.test(url.protocol) && url.hostname !== '' ? url : null
}

/** Addresses that only lead on, by host and path, and the parameters that hold the page's: alerts and news searches are full of them. */
const REDIRECTORS: readonly { readonly at: RegExp; readonly parameters: readonly string[] }[] = [
  { at: /^(?:www\.)?google\.[a-z.]+\/url$/, parameters: ['url', 'q'] },
  { at: /^(?:www\.)?bing\.com\/news\/apiclick\.aspx$/, parameters: ['url'] },
  { at: /^lm?\.facebook\.com\/l\.php$/, parameters: ['u'] },
]

/** The page that an address leads to where it says so itself; else the address. */
function target(url: URL): URL {
  const redirector = REDIRECTORS.find(({ at }) => at.test(url.hostname + url.pathname))
  const named = redirector?.parameters.map((name) => url.searchParams.get(name)).find((value) => value !== null) ?? null
  return (named === null ? null : parse(named)) ?? url
}

/** Whether a parameter of an address, as it is written in it, tells nothing of the page. */
function isTracking(parameter: string): boolean {
  const at = parameter.indexOf('=')
  const name = at === -1 ? parameter : parameter.slice(0, at)
  return TRACKING.test(name) || (AMBIGUOUS.test(name) && TRACKING_VALUES.test(parameter.slice(name.length + 1)))
}

/** The parameters of an address as they are written: reading them as text and writing them anew changes what is not UTF-8. */
const parametersOf = (url: URL): readonly string[] =>
  url.search
    .slice(1)
    .split('&')
    .filter((parameter) => parameter !== '')

/** Routers of one-page sites put the page behind `#!` or `#/`. */
const pageFragment = (url: URL): string => (/^#[!/]/.test(url.hash) ? url.hash : '')

/** Session ids that Java servers write into the path. */
const SESSION = /;(?:jsessionid|phpsessid|sessionid)=[^/;?#]*/gi

/**
 * The address that a reader opens: as the outlet gave it, without tracking parameters, session, fragment and user
 * information, and without what only leads on to it. Null where it is not http(s).
 */
export function readerUrl(address: string): string | null {
  const given = parse(address)
  if (given === null) return null
  const url = target(given)
  url.username = ''
  url.password = ''
  const parameters = parametersOf(url)
  const kept = parameters.filter((parameter) => !isTracking(parameter))
  // Some servers do not understand their own parameters written in another way.
  if (kept.length < parameters.length) url.search = kept.join('&')
  if (url.pathname.includes(';')) url.pathname = url.pathname.replace(SESSION, '')
  url.hash = pageFragment(url)
  return url.href
}

/** The page that a cache serves; null where the address is none of a cache, or hides none that could be asked. */
function originOf(url: URL): URL | null {
  const isCache =
    /\.(?:cdn\.ampproject\.org|bing-amp\.com)$/.test(url.hostname) || /^www\.google\.[a-z.]+$/.test(url.hostname)
  const page = /^\/(?:[a-z]\/)*(?:amp\/)?(?:s\/)?([a-z0-9.-]+\.[a-z]{2,}\/.*)$/.exec(url.pathname)?.[1]
  return isCache && page !== undefined ? URL.parse(`https://${page}${url.search}`) : null
}

/** The page behind a cache of accelerated copies. Google's may stand before the AMP project's. */
function uncached(url: URL): URL {
  const cached = originOf(url)
  return (cached && originOf(cached)) ?? cached ?? url
}

const AMP_PARAMETER = /^(?:_?amp(?:=.*)?|outputtype=amp|output=amp|view=amp)$/i

/** `www.`, `m.`, `mobile.`, `amp.` before a name that somebody can own: not before `co.uk`, and not all of `m.me`. */
function ownHost(hostname: string): string {
  const rest = /^(?:(?:www\d?|m|mobile|amp)\.)+(?<rest>[^.]+\..+)$/.exec(hostname.replace(/\.$/, ''))?.groups?.['rest']
  const isSuffix =
    rest !== undefined && /^(?:com?|org|net|gov|gob|gouv|govt|ac|edu|info|press|nom)\.[a-z]{2}$/.test(rest)
  return rest === undefined || isSuffix ? hostname.replace(/\.$/, '') : rest
}

/** Percent-encoding in one way: digits in capitals, letters and digits not encoded. Source: RFC 3986 §6.2.2. */
const encoded = (part: string): string =>
  part.replace(/%[0-9a-f]{2}/gi, (code) => {
    const character = String.fromCharCode(Number.parseInt(code.slice(1), 16))
    return /[\w.~-]/.test(character) ? character : code.toUpperCase()
  })

/** The path without session, AMP, the name of the folder's page and its last slash. */
function pathIdentity(path: string): string {
  const plain = encoded(path.replace(SESSION, ''))
    .replace(/\/{2,}/g, '/')
    .replace(/^(?:\/amp)+(?=\/[^/])/, '')
  const last = /(?:\/(?:amp|(?:index|default)\.(?:html?|php|aspx?|jsp|shtml))?)+$/i
  return plain
    .replace(last, '')
    .replace(/(?:\.amp)+(\.html?)?$/, '$1')
    .replace(last, '')
}

/** Parameters that are not tracking, in order of their names; those of one name stay in theirs. */
function parameterIdentity(url: URL): string {
  const parameters = parametersOf(url)
    .filter((parameter) => !isTracking(parameter) && !AMP_PARAMETER.test(parameter))
    .map((parameter) => encoded(parameter.replaceAll('+', '%20')))
    .map((parameter) => (parameter.includes('=') ? parameter : `${parameter}=`))
  const nameOf = (parameter: string) => parameter.slice(0, parameter.indexOf('='))
  const sorted = parameters.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : nameOf(a) > nameOf(b) ? 1 : 0))
  return sorted.length === 0 ? '' : `?${sorted.join('&')}`
}

/**
 * What makes two addresses one page: host without `www.`, `m.` or `amp.`, path without its last slash, `index.html`, session
 * and AMP, parameters that are not tracking, in order of their names. Scheme, case of the host, ways of percent-encoding
 * and caches do not count. Null where it is not http(s). Not an address to open: see `readerUrl`.
 */
export function urlIdentity(address: string): string | null {
  const parsed = parse(address)
  if (parsed === null) return null
  const url = uncached(target(parsed))
  // The scheme does not count, nor then the port that goes without saying in the other one.
  const port = /^(?:80|443)?$/.test(url.port) ? '' : `:${url.port}`
  return `${ownHost(url.hostname)}${port}${pathIdentity(url.pathname)}${parameterIdentity(url)}${pageFragment(url)}`
}
