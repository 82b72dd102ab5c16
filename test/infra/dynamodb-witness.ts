import { once } from 'node:events'
import { createServer, request as ask } from 'node:http'
import type { AddressInfo } from 'node:net'
import * as z from 'zod'

const Asked = z.object({
  TableName: z.string().optional(),
  IndexName: z.string().optional(),
  RequestItems: z.record(z.string(), z.unknown()).optional(),
})

/** Stands before an embedded DynamoDB and writes down what is asked of it: `dynamodb:Query Newsroom/index/due`. */
export async function startWitness(endpoint: string) {
  const asked = new Set<string>()
  const server = createServer((incoming, outgoing) => {
    const parts: Buffer[] = []
    incoming.on('data', (part: Buffer) => parts.push(part))
    incoming.on('end', () => {
      const body = Buffer.concat(parts)
      const act = String(incoming.headers['x-amz-target']).split('.').at(-1) ?? ''
      const { TableName: table, IndexName: index, RequestItems: items = {} } = Asked.parse(JSON.parse(body.toString()))
      for (const name of table === undefined ? Object.keys(items) : [table])
        asked.add(`dynamodb:${act} ${name}${index === undefined ? '' : `/index/${index}`}`)
      const onward = ask(endpoint, { method: 'POST', path: '/', headers: incoming.headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      onward.end(body)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What was asked since the last time, sorted. */
    take(): string[] {
      const taken = [...asked].sort()
      asked.clear()
      return taken
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
