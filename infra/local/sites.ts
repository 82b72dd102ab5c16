import { serve } from '@hono/node-server'
import type { Hono } from 'hono'

/** A site of this machine, served on loopback. */
export interface Site {
  readonly url: string
  readonly close: () => Promise<void>
}

/** Serves an app on a port of loopback. @throws Error naming the port where it is taken. */
export async function serveSite(app: Hono, port: number): Promise<Site> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' }, () =>
      resolve({
        url: `http://localhost:${port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      }),
    )
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${port} is taken: stop what listens there, or choose others with -- --port NUMBER.`)
          : error,
      )
    })
  })
}
