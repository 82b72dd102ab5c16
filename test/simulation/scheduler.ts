import { setImmediate as turn } from 'node:timers/promises'

/** A clock of its own, and what is to happen when: nothing waits, and the same plans give the same run. */
export class Scheduler {
  nowMs: number
  /** What happened so far. */
  steps = 0
  #count = 0
  readonly #heap: Planned[] = []

  constructor(startMs: number) {
    this.nowMs = startMs
  }

  after(delayMs: number, happen: () => void): void {
    const planned = { atMs: this.nowMs + delayMs, order: this.#count++, happen }
    let at = this.#heap.push(planned) - 1
    while (at > 0 && isBefore(planned, this.#heap[(at - 1) >> 1]!)) {
      this.#heap[at] = this.#heap[(at - 1) >> 1]!
      at = (at - 1) >> 1
    }
    this.#heap[at] = planned
  }

  /** Lets all happen that is planned until then, and what it leads to. After each step all code that waited for it runs on. */
  async runUntil(endMs: number): Promise<void> {
    for (;;) {
      const next = this.#heap[0]
      if (next === undefined || next.atMs > endMs) break
      this.#removeFirst()
      this.nowMs = next.atMs
      this.steps += 1
      next.happen()
      await turn()
    }
    this.nowMs = endMs
  }

  #removeFirst(): void {
    const last = this.#heap.pop()
    if (last === undefined || this.#heap.length === 0) return
    let at = 0
    for (;;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      if (left >= this.#heap.length) break
      const child = right < this.#heap.length && isBefore(this.#heap[right]!, this.#heap[left]!) ? right : left
      if (isBefore(last, this.#heap[child]!)) break
      this.#heap[at] = this.#heap[child]!
      at = child
    }
    this.#heap[at] = last
  }
}

interface Planned {
  readonly atMs: number
  readonly order: number
  readonly happen: () => void
}

const isBefore = (a: Planned, b: Planned): boolean => a.atMs < b.atMs || (a.atMs === b.atMs && a.order < b.order)
