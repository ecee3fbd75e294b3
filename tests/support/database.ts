import { randomBytes } from 'node:crypto'
import postgres from 'postgres'
import { inject } from 'vitest'
import { connect, type Db } from '#db/client.ts'
import { TEMPLATE } from './database-server.ts'

export type TestDatabase = {
  db: Db
  sql: postgres.Sql
  url: string
  /** The statements that ran during `what`, in order; opening and closing transactions among them. */
  statementsDuring: (what: () => Promise<unknown>) => Promise<string[]>
  close: () => Promise<void>
}

/** A database of its own for a test file: a clone of the migrated template, gone after `close`. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const server = inject('databaseServer')
  const name = `clone_${randomBytes(6).toString('hex')}`
  await onServer(server, (sql) => sql`create database ${sql(name)} template ${sql(TEMPLATE)}`)
  const heard: string[] = []
  const url = server + name
  const { db, sql, close } = connect(url, { max: 5, onQuery: (statement) => heard.push(statement) })

  return {
    db,
    sql,
    url,
    statementsDuring: async (what) => {
      heard.length = 0
      await what()
      return [...heard]
    },
    close: async () => {
      await close()
      await onServer(server, (one) => one`drop database if exists ${one(name)} with (force)`)
    },
  }
}

async function onServer(server: string, what: (sql: postgres.Sql) => PromiseLike<unknown>) {
  const sql = postgres(`${server}postgres`, { max: 1, onnotice: () => {} })
  await what(sql)
  await sql.end()
}
