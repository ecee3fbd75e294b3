import { readFileSync } from 'node:fs'

/** A process, told apart from a later one that got the same number. */
export type ProcessMark = { pid: number; since: string }

/** This process. */
export function ownMark(): ProcessMark {
  return { pid: process.pid, since: startOf(process.pid) ?? '' }
}

/** Whether exactly this process still runs. */
export function isAlive({ pid, since }: ProcessMark): boolean {
  return startOf(pid) === since
}

/** When a process started, by the clock of the kernel; null when it is gone. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0)
  } catch (error) {
    const itIsAnothers = error instanceof Error && 'code' in error && error.code === 'EPERM'
    if (!itIsAnothers) return null
  }
  try {
    // proc(5): the 22nd field is the start; a name in brackets with spaces may come before it
    const [state, ...fields] =
      readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return state === 'Z' ? null : (fields[18] ?? null)
  } catch {
    return '' // no /proc on this system: the number alone has to do
  }
}
