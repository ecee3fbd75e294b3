import { drizzle, type PostgresJsDatabase } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import * as schema from './schema/index.ts'

/** A connection to the database, or a transaction on it. */
export type Db = Pick<
  PostgresJsDatabase<typeof schema>,
  | 'select'
  | 'selectDistinct'
  | 'selectDistinctOn'
  | 'insert'
  | 'update'
  | 'delete'
  | 'execute'
  | 'transaction'
  | 'with'
>

/** Opens a pool. `onQuery` hears every statement, without its values. */
export function connect(
  url: string,
  options: { max?: number; onQuery?: (statement: string) => void } = {},
): { db: Db; sql: postgres.Sql; close: () => Promise<void> } {
  const sql = postgres(url, {
    max: options.max ?? 10,
    onnotice: () => {},
    debug: options.onQuery && ((_connection, statement) => options.onQuery?.(statement)),
  })
  return { db: drizzle(sql, { schema }), sql, close: () => sql.end({ timeout: 5 }) }
}
