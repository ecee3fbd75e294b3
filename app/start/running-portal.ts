import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isAlive, ownMark } from './processes.ts'

const runningPortal = z.object({
  process: z.object({ pid: z.number(), since: z.string() }),
  address: z.string(),
  databaseUrl: z.string(),
  meili: z.object({ url: z.string(), apiKey: z.string() }).nullable(),
})
export type RunningPortal = z.infer<typeof runningPortal>

/** Leaves word of this portal for commands; only this user may read it. */
export async function announce(
  dataDirectory: string,
  portal: Omit<RunningPortal, 'process'>,
): Promise<void> {
  const text = JSON.stringify({ process: ownMark(), ...portal })
  await writeFile(fileIn(dataDirectory), text, { mode: 0o600 })
}

/** The portal that runs on this data folder now, if there is one. */
export async function findPortal(dataDirectory: string): Promise<RunningPortal | null> {
  const text = await readFile(fileIn(dataDirectory), 'utf8').catch(() => null)
  if (text === null) return null
  try {
    const portal = runningPortal.parse(JSON.parse(text))
    return isAlive(portal.process) ? portal : null
  } catch {
    return null // half written by a portal that was killed: it is not there
  }
}

export async function withdraw(dataDirectory: string): Promise<void> {
  await rm(fileIn(dataDirectory), { force: true })
}

function fileIn(dataDirectory: string): string {
  return join(dataDirectory, 'portal.json')
}
