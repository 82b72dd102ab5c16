import type { Random } from './random.ts'
import type { Scheduler } from './scheduler.ts'

/** The way a call to the outside goes wrong. */
export type CallFault =
  /** The process dies before the call has an effect, after it, or while it has it: part of a batch is done, part is not. */
  | 'dies-before'
  | 'dies-between'
  | 'dies-after'
  /** The process lives and sees an error: the call had no effect, had it in part, or had it and the answer got lost. */
  | 'refused'
  | 'partly'
  | 'answer-lost'
  /** The answer got lost, and the client asked again by itself, as the SDK does: what is answered is the second try. */
  | 'asked-twice'

export const CALL_FAULTS: readonly CallFault[] = [
  'dies-before',
  'dies-between',
  'dies-after',
  'refused',
  'partly',
  'answer-lost',
  'asked-twice',
]

/** What a call does out there: in one piece, or in several that may be done in any order, or not all. */
export interface Effect<Answer> {
  readonly pieces: readonly (() => void)[]
  /** What is answered when all is done. */
  readonly answer: () => Answer
}

export const inOnePiece = <Answer>(work: () => Answer): Effect<Answer> => ({ pieces: [], answer: work })

/** What decides how long calls take and which of them go wrong. */
export interface Weather {
  readonly random: Random
  /** How long a request or its answer is on its way. */
  readonly latencyMs: () => number
  /** Asked at every call; null: it goes well. */
  readonly faultOf: (process: SimulatedProcess, label: string) => CallFault | null
}

/** The error of a call that went wrong, as the code under test sees it. */
export class CallFailed extends Error {
  override readonly name = 'CallFailed'
}

/**
 * One run of a Lambda. All that it does outside itself goes through `call`; when it dies, calls on their way may still arrive,
 * and nothing is ever answered any more.
 */
export class SimulatedProcess {
  readonly name: string
  calls = 0
  #alive = true
  readonly #scheduler: Scheduler
  readonly #weather: Weather
  readonly #onDeath: () => void

  constructor(name: string, scheduler: Scheduler, weather: Weather, onDeath: () => void) {
    this.name = name
    this.#scheduler = scheduler
    this.#weather = weather
    this.#onDeath = onDeath
  }

  get isAlive(): boolean {
    return this.#alive
  }

  die(): void {
    if (!this.#alive) return
    this.#alive = false
    this.#onDeath()
  }

  /** Waits by the clock. Never ends in a process that died. */
  wait(ms: number): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<undefined>()
    this.#scheduler.after(ms, () => {
      if (this.#alive) resolve(undefined)
    })
    return promise
  }

  call<Answer>(label: string, effect: Effect<Answer>): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>()
    if (!this.#alive) return promise
    this.calls += 1
    const { random } = this.#weather
    const fault = this.#weather.faultOf(this, label)
    const delayMs = this.#weather.latencyMs()
    const fail = (reason: string) => {
      this.#answer(() => reject(new CallFailed(`${label} ${reason}`)))
    }
    const done = (pieces: readonly (() => void)[]) =>
      settled(() => {
        for (const piece of pieces) piece()
        return effect.answer()
      })
    const answerWith = (outcome: Settle<Answer>) => {
      this.#answer(() => outcome(resolve, reject))
    }
    this.#scheduler.after(delayMs, () => {
      // Of what was on its way when the process died, half arrives.
      if (!this.#alive && random.chance(0.5)) return
      const pieces = random.shuffle(effect.pieces)
      const doPart = () => {
        for (const piece of pieces.slice(0, random.between(0, pieces.length))) piece()
      }
      switch (fault) {
        case null:
          answerWith(done(pieces))
          break
        case 'dies-before':
          this.die()
          break
        case 'dies-between':
          doPart()
          this.die()
          break
        case 'dies-after':
          done(pieces)
          this.die()
          break
        case 'refused':
          fail('was refused')
          break
        case 'partly':
          doPart()
          fail('was done in part')
          break
        case 'answer-lost':
          done(pieces)
          fail('was done, and its answer lost')
          break
        case 'asked-twice':
          done(pieces)
          this.#scheduler.after(this.#weather.latencyMs(), () => answerWith(done(pieces)))
      }
    })
    return promise
  }

  #answer(give: () => void): void {
    this.#scheduler.after(this.#weather.latencyMs(), () => {
      if (this.#alive) give()
    })
  }
}

type Settle<Answer> = (resolve: (answer: Answer) => void, reject: (error: unknown) => void) => void

function settled<Answer>(work: () => Answer): Settle<Answer> {
  try {
    const answer = work()
    return (resolve) => resolve(answer)
  } catch (error) {
    return (_, reject) => reject(error)
  }
}
