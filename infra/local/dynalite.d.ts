// dynalite ships no types: the part of it that is used here.
declare module 'dynalite' {
  import type { Server } from 'node:http'
  export default function dynalite(options?: {
    readonly path?: string
    readonly createTableMs?: number
    readonly deleteTableMs?: number
    readonly updateTableMs?: number
    readonly maxItemSizeKb?: number
  }): Server
}

declare module 'dynalite/db/index.js' {
  export interface TableDefinition {
    readonly TableStatus: string
  }
  type TableAnswer = (error: unknown, table?: TableDefinition) => void
  export type WriteOperation =
    | { readonly type: 'put'; readonly key: string; readonly value: unknown }
    | { readonly type: 'del'; readonly key: string }
  export type Answer = (error: unknown, value?: unknown) => void
  /** Where all tables' items are, by key. */
  export interface LevelDb {
    readonly status: string
    /** Opens it where that has not begun, and waits; fails with the reason as the error's cause. */
    open: () => Promise<void>
    get: (key: string, answer?: Answer) => unknown
    put: (key: string, value: unknown, answer?: Answer) => unknown
    del: (key: string, answer?: Answer) => unknown
    batch: (operations: readonly WriteOperation[], answer: Answer) => void
    getSync: (key: string) => unknown
  }
  export interface Store {
    readonly db: LevelDb
    /** `checkStatus` may be left out. */
    getTable: (name: string, checkStatus: boolean | TableAnswer, answer: TableAnswer) => void
    readonly tableDb: {
      put: (...args: readonly unknown[]) => void
      del: (...args: readonly unknown[]) => void
    }
  }
  const db: { create: (options: unknown) => Store }
  export default db
}
