import { once } from 'node:events'
import { createServer, type ServerHttp2Session } from 'node:http2'
import type { AddressInfo } from 'node:net'

/** What the stand-in answers a call with. */
export type StandInAnswer =
  | { readonly status: number; readonly type?: string; readonly body: string }
  /** Nothing, for as long as it is asked to wait. */
  | 'silence'

/** One call as it came. */
export interface StandInCall {
  readonly path: string
  readonly body: {
    readonly system: readonly { readonly text: string }[]
    readonly messages: readonly { readonly role: string; readonly content: readonly { readonly text: string }[] }[]
    readonly inferenceConfig: { readonly temperature: number; readonly maxTokens: number }
    readonly toolConfig: {
      readonly tools: readonly {
        readonly toolSpec: { readonly name: string; readonly inputSchema: { readonly json: Json } }
      }[]
      readonly toolChoice: unknown
    }
  }
}
interface Json {
  readonly type: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A message that calls a tool, as Converse answers. Source: Converse, response syntax, Amazon Bedrock API reference. */
export const toolCall = (input: unknown, name = 'write_brief', totalTokens = 1300): StandInAnswer =>
  message([{ toolUse: { toolUseId: 'tooluse_1', name, input } }], 'tool_use', totalTokens)

export const message = (content: readonly unknown[], stopReason = 'end_turn', totalTokens = 1300): StandInAnswer => ({
  status: 200,
  body: JSON.stringify({
    output: { message: { role: 'assistant', content } },
    stopReason,
    usage: { inputTokens: totalTokens - 300, outputTokens: 300, totalTokens },
    metrics: { latencyMs: 12 },
  }),
})

/** An error as the service words it: its type stands in a header. */
export const refusal = (status: number, type: string): StandInAnswer => ({
  status,
  type,
  body: JSON.stringify({ message: `${type}: not now` }),
})

/**
 * Bedrock's runtime on this machine, by HTTP/2 as the SDK speaks to it, and the SDK pointed at it. Answers are given in order of
 * `answers`, the last one for all that follow.
 */
export async function startBedrockStandIn() {
  const calls: StandInCall[] = []
  const answers: StandInAnswer[] = []
  const sessions = new Set<ServerHttp2Session>()
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.on('end', () => {
      calls.push({ path: request.url, body: JSON.parse(Buffer.concat(parts).toString()) as StandInCall['body'] })
      const answer = answers.length > 1 ? answers.shift() : answers[0]
      if (answer === undefined || answer === 'silence') return
      response.writeHead(answer.status, {
        'content-type': 'application/json',
        'x-amzn-requestid': 'r1',
        ...(answer.type !== undefined && { 'x-amzn-errortype': answer.type }),
      })
      response.end(answer.body)
    })
  })
  server.on('session', (session) => {
    sessions.add(session)
    session.on('close', () => sessions.delete(session))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  Object.assign(process.env, {
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
    AWS_ENDPOINT_URL_BEDROCK_RUNTIME: `http://127.0.0.1:${port}`,
  })
  return {
    calls,
    answers,
    async close() {
      for (const session of sessions) session.destroy()
      server.close()
      await once(server, 'close')
    },
  }
}
