import db, { type Answer, type LevelDb, type Store, type WriteOperation } from 'dynalite/db/index.js'

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
    // While it opens it puts a request off, and calls itself again with no one to answer.
    if (level.status !== 'open' || typeof answer !== 'function') return get(key, answer)
    try {
      setImmediate(answer, null, level.getSync(key))
    } catch (error) {
      setImmediate(answer, error)
    }
    return undefined
  }
}

interface Waiting {
  readonly operation: WriteOperation
  readonly answer: Answer
}

function writeTogether(level: LevelDb): void {
  const { put, del } = level
  let waiting: Waiting[] = []
  const write = (): void => {
    const together = waiting
    waiting = []
    level.batch(
      together.map(({ operation }) => operation),
      (error) => {
        for (const { answer } of together) setImmediate(answer, error)
      },
    )
  }
  const add = (operation: WriteOperation, answer: Answer): void => {
    if (waiting.push({ operation, answer }) === 1) setImmediate(write)
  }
  level.put = (key, value, answer) =>
    level.status === 'open' && typeof answer === 'function'
      ? add({ type: 'put', key, value }, answer)
      : put(key, value, answer)
  level.del = (key, answer) =>
    level.status === 'open' && typeof answer === 'function' ? add({ type: 'del', key }, answer) : del(key, answer)
}
