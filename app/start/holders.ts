import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { isAlive, ownMark } from './processes.ts'

const mark = z.object({ pid: z.number(), since: z.string() })

/** Puts this process on the list of those that use the portal's own database and engine. */
export async function hold(dataDirectory: string): Promise<void> {
  const folder = join(dataDirectory, 'holders')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, `${process.pid}.json`), JSON.stringify(ownMark()))
}

/** Takes this process off the list. The last one stops what they shared. */
export async function letGo(dataDirectory: string): Promise<{ last: boolean }> {
  await rm(join(dataDirectory, 'holders', `${process.pid}.json`), { force: true })
  return { last: !(await hasOtherHolders(dataDirectory)) }
}

/** Whether another living process uses them. Files of processes that are gone are cleared away. */
export async function hasOtherHolders(dataDirectory: string): Promise<boolean> {
  const folder = join(dataDirectory, 'holders')
  const files = await readdir(folder).catch(() => [])
  const others = files.filter((file) => file !== `${process.pid}.json`)
  const alive = await Promise.all(others.map((file) => isHeld(join(folder, file))))
  return alive.includes(true)
}

async function isHeld(file: string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const read = mark.safeParse(jsonOf(text))
  if (read.success && isAlive(read.data)) return true
  await rm(file, { force: true })
  return false
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
