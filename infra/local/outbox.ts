import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A folder of mails as files, in the order in which they came: `2026-11-23-0001-fr.eml`. */
export interface Outbox {
  /** Keeps a message. Returns the path of its file. */
  keep(raw: Uint8Array, label: string, atMs: number): Promise<string>
}

const NAME = /^(\d{4}-\d{2}-\d{2})-(\d+)-.*\.eml$/

/** A few readable words of a subject or a language, fit for a file's name. */
function slugOf(label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return /^.{1,40}/u.exec(words.join('-'))?.[0] ?? 'mail'
}

/** Opens the folder, making it where needed. Numbers go on after the mails that lie there already. */
export async function openOutbox(dir: string): Promise<Outbox> {
  await mkdir(dir, { recursive: true })
  const last = new Map<string, number>()
  for (const file of await readdir(dir)) {
    const [, day, number] = NAME.exec(file) ?? []
    if (day !== undefined) last.set(day, Math.max(last.get(day) ?? 0, Number(number)))
  }
  return {
    async keep(raw, label, atMs) {
      const day = new Date(atMs).toISOString().slice(0, 10)
      const number = (last.get(day) ?? 0) + 1
      last.set(day, number)
      const path = join(dir, `${day}-${String(number).padStart(4, '0')}-${slugOf(label)}.eml`)
      await writeFile(path, raw, { flag: 'wx' })
      return path
    },
  }
}
