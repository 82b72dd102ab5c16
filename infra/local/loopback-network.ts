import type { Network } from '../../functions/adapters/safe-connect.ts'

/**
 * The network of a run on samples: every host below `.example`, which nobody can own (RFC 2606), is the server on `port`
 * of this machine, and there is no other host. Only infra/local makes one.
 */
export function loopbackNetwork(port: number): Network {
  return {
    route: (hostname) =>
      Promise.resolve(hostname.toLowerCase().endsWith('.example') ? [{ address: '127.0.0.1', port }] : []),
    allows: (address) => address === '127.0.0.1',
  }
}
