import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'

const Kept = z.object({ startedAtMs: z.number(), nowMs: z.number(), isWeekDone: z.boolean() })

const WEEK_MS = 7 * 86_400_000
/** A week that broke off goes on this much later: every lease is over then, and every sweep looks at what was left. */
const RESUMED_AFTER_MS = 60 * 60_000

/** The clock of a local stage: it stands wherever the run wants it, and goes on from there at the pace of the wall's. */
export interface LocalClock {
  readonly now: () => number
  /** Moves it forward to an instant; never back. */
  readonly advanceTo: (atMs: number) => void
  /** Keeps where it stands for the next run: in the middle of its week, or with that done. */
  readonly keep: (week: 'open' | 'done') => Promise<void>
}

const fileOf = (dir: string) => join(dir, 'clock.json')

async function readKept(dir: string): Promise<z.infer<typeof Kept> | null> {
  const text = await readFile(fileOf(dir), 'utf8').catch(() => null)
  return text === null ? null : Kept.parse(JSON.parse(text))
}

function clockFrom(dir: string, startedAtMs: number, fromMs: number): LocalClock {
  let offsetMs = fromMs - performance.now()
  const now = () => Math.floor(performance.now() + offsetMs)
  return {
    now,
    advanceTo: (atMs) => {
      offsetMs += Math.max(0, atMs - now())
    },
    keep: async (week) => {
      const kept: z.infer<typeof Kept> = { startedAtMs, nowMs: now(), isWeekDone: week === 'done' }
      // Whole or not at all: a run may be stopped at any moment.
      await writeFile(`${fileOf(dir)}.new`, JSON.stringify(kept))
      await rename(`${fileOf(dir)}.new`, fileOf(dir))
    },
  }
}

/**
 * The clock of a run over the state in `dir`: the first run starts at `firstMs`, each later one a week after the start of
 * the run before it, or where that one ended where `sameWeek`. After a run that broke off the same week goes on.
 */
export async function startClock(dir: string, firstMs: number, sameWeek: boolean): Promise<LocalClock> {
  const kept = await readKept(dir)
  if (kept === null) return clockFrom(dir, firstMs, firstMs)
  if (!kept.isWeekDone) return clockFrom(dir, kept.startedAtMs, kept.nowMs + RESUMED_AFTER_MS)
  if (sameWeek) return clockFrom(dir, kept.startedAtMs, kept.nowMs)
  const nextMs = Math.max(kept.startedAtMs + WEEK_MS, kept.nowMs)
  return clockFrom(dir, nextMs, nextMs)
}

/** The clock of a stage that is not running: where its last run left it, or `otherwiseMs`. */
export async function restClock(dir: string, otherwiseMs: number): Promise<LocalClock> {
  const kept = await readKept(dir)
  return clockFrom(dir, kept?.startedAtMs ?? otherwiseMs, kept?.nowMs ?? otherwiseMs)
}
