import { isoDate } from '#app/domain/primitives.ts'
import type { ShownRun } from '#app/domain/register/run-in-words.ts'

/** Written here and not in the browser, which may be in another time zone. */
const DUTCH_MOMENT = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

type StoredRun = Omit<ShownRun, 'startedOn' | 'startedTime'> & { startedAt: Date }

/** A reading of a file as a page shows it: the moment as day and time in the Netherlands. */
export function shownRun(run: StoredRun): ShownRun {
  const [day, startedTime = ''] = DUTCH_MOMENT.format(run.startedAt).split(' ')
  const { id, sender, status, because, dryRun, read, total, changed, unchanged, refused } = run
  const counts = { read, total, new: run.new, changed, unchanged, refused }
  return {
    id,
    sender,
    status,
    because,
    dryRun,
    ...counts,
    startedOn: isoDate.parse(day),
    startedTime,
  }
}
