import { pino } from 'pino'
import { env } from './env.server.ts'

/**
 * The log of the portal: one JSON line each on standard error, so that a command's output stays its own.
 * Codes and ids only, never a value that someone typed.
 */
export const log = pino({ level: env().logLevel, base: null }, pino.destination(2))

/** What may be said of an error: the driver's code and constraint, or its kind. Its message may hold values. */
export function errorFields(error: unknown): { error: string; constraint?: string; at?: string } {
  if (!(error instanceof Error)) return { error: typeof error }
  const driver = driverFields(error)
  const at = error.stack?.split('\n').find((line) => line.trimStart().startsWith('at '))
  return { error: driver.code ?? error.name, constraint: driver.constraint, at: at?.trim() }
}

function driverFields(error: Error): { code?: string; constraint?: string } {
  if ('code' in error && typeof error.code === 'string') {
    const constraint = 'constraint_name' in error ? String(error.constraint_name) : undefined
    return { code: error.code, constraint }
  }
  return error.cause instanceof Error ? driverFields(error.cause) : {}
}
