interface Waiting<Message> {
  readonly message: Message
  readonly group: string
  receives: number
  visibleAtMs: number
  isTaken: boolean
}

/** Source: Amazon SQS Developer Guide, "Exactly-once processing in Amazon SQS". */
const DEDUPLICATION_MS = 5 * 60_000

/**
 * A FIFO queue: one message group is worked on by one taker at a time, in order; a message sent again within five minutes is taken
 * for the same; one that was not done comes again when its time is over, until it was received too often.
 */
export class SimulatedQueue<Message> {
  readonly deadLetters: Message[] = []
  sent = 0
  readonly #keysOf: (message: Message) => { readonly group: string; readonly deduplication: string }
  readonly #visibilityMs: number
  readonly #maxReceives: number
  readonly #known = new Map<string, number>()
  #waiting: Waiting<Message>[] = []

  constructor(
    keysOf: (message: Message) => { readonly group: string; readonly deduplication: string },
    { visibilityMs, maxReceives }: { readonly visibilityMs: number; readonly maxReceives: number },
  ) {
    this.#keysOf = keysOf
    this.#visibilityMs = visibilityMs
    this.#maxReceives = maxReceives
  }

  get length(): number {
    return this.#waiting.length
  }

  put(message: Message, nowMs: number): void {
    const { group, deduplication } = this.#keysOf(message)
    if ((this.#known.get(deduplication) ?? -Infinity) > nowMs) return
    this.#known.set(deduplication, nowMs + DEDUPLICATION_MS)
    this.sent += 1
    this.#waiting.push({ message: structuredClone(message), group, receives: 0, visibleAtMs: nowMs, isTaken: false })
  }

  /** Takes up to `atMost` messages, of groups that nobody works on. Null where there is nothing to do now. */
  take(atMost: number, nowMs: number): Batch<Message> | null {
    const batch: Waiting<Message>[] = []
    // A message that is not visible keeps the rest of its group waiting.
    const blocked = new Set(
      this.#waiting.filter(({ isTaken, visibleAtMs }) => isTaken || visibleAtMs > nowMs).map(({ group }) => group),
    )
    for (const waiting of [...this.#waiting]) {
      if (batch.length === atMost || blocked.has(waiting.group)) continue
      waiting.receives += 1
      if (waiting.receives > this.#maxReceives) {
        this.#waiting = this.#waiting.filter((other) => other !== waiting)
        this.deadLetters.push(waiting.message)
        continue
      }
      waiting.isTaken = true
      waiting.visibleAtMs = nowMs + this.#visibilityMs
      batch.push(waiting)
    }
    if (batch.length === 0) return null
    return {
      messages: batch.map(({ message }) => message),
      receives: Math.max(...batch.map(({ receives }) => receives)),
      done: () => void (this.#waiting = this.#waiting.filter((waiting) => !batch.includes(waiting))),
      comesAgain: () => {
        for (const waiting of batch) waiting.isTaken = false
      },
    }
  }
}

export interface Batch<Message> {
  readonly messages: readonly Message[]
  /** How often the one of them that came most often came so far. */
  readonly receives: number
  /** The messages are gone. */
  done(): void
  /** They come again when their time is over. */
  comesAgain(): void
}
