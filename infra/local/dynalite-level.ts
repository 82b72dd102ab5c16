import db, { type LevelDb, type Store, type WriteOperation } from 'dynalite/db/index.js'

/**
 * Lets every dynalite that is made from now on read its items at once, and write together what is written in one turn. By itself
 * it hands each item of a batch to another thread alone and waits for it: most of what a batch costs. It locks the key of an
 * item until it is written, so the order of writes to one key holds.
 */
export function shortenWays(): void {
  const create = db.create
  db.create = (options) => {
    const store: Store = create(options)
    readAtOnce(store.db)
    writeTogether(store.db)
    return store
  }
}

function readAtOnce(level: LevelDb): void {
  const { get } = level
  level.get = (key, answer) => {
    // It opens by itself at the first request.
    if (level.status !== 'open') {
      get(key, answer)
      return
    }
    try {
      setImmediate(answer, null, level.getSync(key))
    } catch (error) {
      setImmediate(answer, error)
    }
  }
}

function writeTogether(level: LevelDb): void {
  let waiting: { readonly operation: WriteOperation; readonly answer: (error: unknown) => void }[] = []
  const write = (): void => {
    const together = waiting
    waiting = []
    level.batch(
      together.map(({ operation }) => operation),
      (error) => {
        for (const { answer } of together) answer(error)
      },
    )
  }
  const add = (operation: WriteOperation, answer: (error: unknown) => void): void => {
    if (waiting.push({ operation, answer }) === 1) setImmediate(write)
  }
  level.put = (key, value, answer) => add({ type: 'put', key, value }, answer)
  level.del = (key, answer) => add({ type: 'del', key }, answer)
}
