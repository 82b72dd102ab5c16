import { BatchWriteCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { Queue } from '../../functions/adapters/queues.ts'
import type { TableSchema } from '../../functions/adapters/table-keys.ts'
import { CallFailed, inOnePiece, SimulatedProcess, type Effect, type Weather } from './process.ts'
import { Scheduler } from './scheduler.ts'
import { SimulatedDynamoDb, type Item, type SingleWrite } from './simulated-dynamodb.ts'
import type { SimulatedQueue } from './simulated-queue.ts'

/** What may go wrong in a cloud, and until when. */
export interface Climate {
  readonly weather: Weather
  /** From then on nothing goes wrong. */
  readonly calmFromMs: number
  /** Index reads and reads that are not strongly consistent lag by this. */
  readonly lagMs?: () => number
}

/**
 * Tables, queues and runs of Lambdas on a clock of their own: what a stage of the flow runs on in the simulation. The Lambdas'
 * functions and the table modules are the real ones.
 */
export abstract class SimulatedCloud {
  readonly scheduler: Scheduler
  readonly db: SimulatedDynamoDb
  /** Faults of the design that show before the end. */
  readonly violations: string[] = []
  calls = 0
  faults = 0
  processes = 0
  readonly #climate: Climate
  readonly #started = new Map<string, number>()

  constructor(startMs: number, schemas: Readonly<Record<string, TableSchema>>, climate: Climate) {
    this.#climate = climate
    this.scheduler = new Scheduler(startMs)
    this.db = new SimulatedDynamoDb(schemas, {
      pageSize: 7,
      lagMs: climate.lagMs ?? (() => 0),
      onWrite: (write, before) => this.noticed(write, before),
    })
  }

  /** Told of every write, just before it is done, with the item as it was. */
  protected abstract noticed(write: SingleWrite, before: Item | null): void

  /** How many runs of a Lambda were started so far. */
  started(role: string): number {
    return this.#started.get(role) ?? 0
  }

  /** Starts a run of a Lambda, which dies when its time is over. `end` is told once whether it came to its end. */
  launch(
    role: string,
    timeoutMs: number,
    work: (process: SimulatedProcess) => Promise<unknown>,
    end: (isDone: boolean) => void = () => undefined,
  ): void {
    this.processes += 1
    this.#started.set(role, this.started(role) + 1)
    let hasEnded = false
    const ended = (isDone: boolean): void => {
      if (hasEnded) return
      hasEnded = true
      end(isDone)
    }
    const process = new SimulatedProcess(`${role} ${this.started(role)}`, this.scheduler, this.#weather, () =>
      ended(false),
    )
    this.scheduler.after(timeoutMs, () => {
      if (!hasEnded) process.die()
    })
    work(process).then(
      () => ended(true),
      (error: unknown) => {
        // What nobody made go wrong is a fault of the code, or of this world.
        if (!this.isExpected(error)) this.violations.push(`${role} threw ${String(error)}`)
        ended(false)
      },
    )
  }

  /** Whether a run may end in this error. */
  protected isExpected(error: unknown): boolean {
    return error instanceof CallFailed
  }

  get #weather(): Weather {
    const { weather, calmFromMs } = this.#climate
    return {
      random: weather.random,
      latencyMs: () => (this.scheduler.nowMs > calmFromMs ? weather.random.between(1, 30) : weather.latencyMs()),
      faultOf: (process, label) => {
        this.calls += 1
        const fault = this.scheduler.nowMs > calmFromMs ? null : weather.faultOf(process, label)
        if (fault !== null) this.faults += 1
        return fault
      },
    }
  }

  /** A client to which nothing happens: for what was there before, and for people who look. */
  get sureClient(): DynamoDBDocumentClient {
    const send = (command: object) =>
      new Promise((resolve) => {
        resolve(this.db.execute(command, this.scheduler.nowMs))
      })
    return { send } as unknown as DynamoDBDocumentClient
  }

  /** The document client of a process. */
  client(process: SimulatedProcess): DynamoDBDocumentClient {
    const send = (command: object) => process.call(command.constructor.name, this.#effectOf(command))
    return { send } as unknown as DynamoDBDocumentClient
  }

  #effectOf(command: object): Effect<unknown> {
    if (!(command instanceof BatchWriteCommand)) return inOnePiece(() => this.db.execute(command, this.scheduler.nowMs))
    return {
      pieces: this.db.writesOf(command).map((write) => () => this.db.write(write, this.scheduler.nowMs)),
      answer: () => ({ UnprocessedItems: {} }),
    }
  }

  /** A queue as a process fills it: ten messages at a time, of which each may arrive or not. `pump` is told of new ones. */
  queue<Message>(process: SimulatedProcess, queue: SimulatedQueue<Message>, pump: () => void): Queue<Message> {
    return {
      send: async (messages) => {
        for (let from = 0; from < messages.length; from += 10) {
          const pieces = messages
            .slice(from, from + 10)
            .map((message) => () => queue.put(message, this.scheduler.nowMs))
          await process.call('send', { pieces, answer: () => this.scheduler.after(1, pump) })
        }
      },
    }
  }
}
