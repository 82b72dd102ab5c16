import db, { type Store, type TableDefinition } from 'dynalite/db/index.js'

/**
 * Lets every dynalite that is made from now on remember its tables' definitions. By itself it reads a definition from disk and
 * parses it for every item of every request: half of what a batch costs. Whatever it writes of a table makes it forget all.
 */
export function rememberTables(): void {
  const create = db.create
  db.create = (options) => remembering(create(options))
}

function remembering(store: Store): Store {
  const active = new Map<string, TableDefinition>()
  const { getTable, tableDb } = store
  const { put, del } = tableDb
  tableDb.put = (...args) => {
    active.clear()
    put(...args)
  }
  tableDb.del = (...args) => {
    active.clear()
    del(...args)
  }
  return {
    ...store,
    getTable(name, checkStatus, callback) {
      const answer = typeof checkStatus === 'function' ? checkStatus : callback
      const known = active.get(name)
      if (known !== undefined) {
        answer(null, known)
        return
      }
      // Left out it counts as asked for: a table that is being deleted is none.
      getTable(name, checkStatus !== false, (error, table) => {
        if (table?.TableStatus === 'ACTIVE') active.set(name, table)
        answer(error, table)
      })
    },
  }
}
