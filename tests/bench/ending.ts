/** What has to be closed again, the last one opened first. */
export type Ending = {
  add: (close: () => Promise<unknown>) => void
  /** Closes everything, once; also what fails to close does not keep the rest open. */
  closeAll: () => Promise<void>
  /** Whether it was broken off: what fails after that is no news. */
  isBrokenOff: () => boolean
}

const LONGEST_RUN_MS = 300_000

/** Closes everything when the run is broken off by a signal, or lasts far too long, and ends the process. */
export function endingOnSignals(): Ending {
  const closers: (() => Promise<unknown>)[] = []
  let closing: Promise<void> | undefined
  let brokenOff = false

  function closeAll(): Promise<void> {
    closing ??= closeInTurn(closers)
    return closing
  }

  function breakOff(exitCode: number): void {
    if (brokenOff) return
    brokenOff = true
    void closeAll().finally(() => process.exit(exitCode))
  }

  process.on('SIGINT', () => breakOff(130))
  process.on('SIGTERM', () => breakOff(143))
  process.on('SIGHUP', () => breakOff(129))
  // also of what is under way while its database stops, which nobody waits for any more
  process.on('uncaughtException', (error) => {
    if (!brokenOff) console.error(error)
    breakOff(1)
  })
  setTimeout(() => breakOff(1), LONGEST_RUN_MS).unref()
  return { add: (close) => closers.push(close), closeAll, isBrokenOff: () => brokenOff }
}

async function closeInTurn(closers: (() => Promise<unknown>)[]): Promise<void> {
  for (let close = closers.pop(); close; close = closers.pop()) {
    await close().catch((error) => console.error(`bench: could not close: ${error}`))
  }
}
