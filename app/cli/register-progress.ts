import { SingleBar } from 'cli-progress'
import type { ImportProgress } from '#app/use-cases/import-register.ts'

type Progress = { tell: (progress: ImportProgress) => void; close: () => void }

const EVERY = 2_000

/** Shows how far the reading is: a bar on a terminal, a plain line now and then elsewhere, and nothing beside JSON. */
export function openRegisterProgress(isQuiet: boolean): Progress {
  if (isQuiet) return { tell: () => {}, close: () => {} }
  return process.stderr.isTTY ? bar() : lines()
}

function bar(): Progress {
  const shown = new SingleBar({
    format: 'Lezen {bar} {value} van {total} rijen',
    clearOnComplete: false,
  })
  return {
    tell: ({ read, total }) => {
      if (!shown.isActive) shown.start(total ?? read, 0)
      shown.update(read)
    },
    close: () => shown.stop(),
  }
}

function lines(): Progress {
  let told = 0
  return {
    tell: ({ read, total }) => {
      const isLast = read === total
      if (!isLast && read - told < EVERY) return
      told = read
      console.log(`${read}${total ? ` van ${total}` : ''} rijen gelezen`)
    },
    close: () => {},
  }
}
