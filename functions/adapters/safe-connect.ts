import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'
import { buildConnector } from 'undici'

/** Where host names lead, and which addresses may be connected to. */
export interface Network {
  /** Where to connect for a host name: every address of it. Never asked for a name that is an address itself. */
  route(hostname: string, port: number): Promise<readonly { readonly address: string; readonly port: number }[]>
  allows(address: string): boolean
}

/** A host led to an address that may not be connected to. */
export class ForbiddenAddress extends Error {
  override readonly name = 'ForbiddenAddress'
  readonly code = 'FORBIDDEN_ADDRESS'
}

/** The Internet as everybody may reach it: names by DNS, and nothing that is private, local, reserved or a tunnel. */
export function publicInternet(): Network {
  return {
    async route(hostname, port) {
      const found = await lookup(hostname, { all: true, order: 'verbatim' })
      return found.map(({ address }) => ({ address, port }))
    },
    allows: isPublic,
  }
}

/** Whether an address is public unicast. IPv4 inside IPv6 counts as what it is. Source: IANA special-purpose registries. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== 'unicast') return false
  // Only 2000::/3 was given out (RFC 4291 §2.4): this also keeps out ::127.0.0.1, which passes for unicast.
  return !(parsed instanceof ipaddr.IPv6) || (parsed.parts[0] ?? 0) >> 13 === 1
}

/** Names that lead inside wherever they are asked for. Source: RFC 6761, 6762 and 8375; ICANN on .internal and on collisions. */
const INSIDE = /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|corp|home|home\.arpa)$/i

/** Whether a host name is meant for the network at hand: a special one, or one of a single word. */
export function isInside(hostname: string): boolean {
  const name = hostname.replace(/\.+$/, '')
  return !name.includes('.') || INSIDE.test(name)
}

/**
 * A connector for undici that connects only to addresses which the network allows, and to the very address it checked.
 * One forbidden address among a host's forbids the host. Unlike `connect.lookup` it also sees addresses written as numbers.
 */
export function safeConnector(network: Network, connectTimeoutMs: number): buildConnector.connector {
  const connect = buildConnector({ timeout: connectTimeoutMs, allowH2: false })
  return (options, callback) => {
    const port = Number(options.port || (options.protocol === 'https:' ? 443 : 80))
    routesOf(network, options.hostname, port).then(
      (routes) => tryEach(routes),
      (error: unknown) => callback(error instanceof Error ? error : new Error(String(error)), null),
    )

    function tryEach([route, ...rest]: readonly Route[]): void {
      if (route === undefined) return
      connect({ ...options, hostname: route.address, port: String(route.port) }, (...answer) => {
        if (answer[0] !== null && rest.length > 0) tryEach(rest)
        else callback(...answer)
      })
    }
  }
}

type Route = Awaited<ReturnType<Network['route']>>[number]

async function routesOf(network: Network, hostname: string, port: number): Promise<readonly Route[]> {
  const bare = hostname.replace(/^\[|\]$/g, '')
  // Whatever they resolve to here and now: a resolver may lead them anywhere.
  if (isIP(bare) === 0 && isInside(bare)) throw new ForbiddenAddress(`${hostname} is a name of the network at hand.`)
  const routes = isIP(bare) === 0 ? await network.route(bare, port) : [{ address: bare, port }]
  const forbidden = routes.find(({ address }) => !network.allows(address))
  if (forbidden) throw new ForbiddenAddress(`${hostname} leads to ${forbidden.address}.`)
  if (routes.length === 0) throw Object.assign(new Error(`${hostname} has no address.`), { code: 'ENOTFOUND' })
  return routes.slice(0, 3)
}
