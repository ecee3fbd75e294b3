import type { IsoDate } from '#app/domain/primitives.ts'
import type { DayOf } from '#seed/demo-days.ts'
import type { Random } from '#seed/random.ts'
import { type StepName, UNTIL_YES, WAY_KINDS, type WayEnd, type WayKind } from './way-ends.ts'

/** The steps of a way with the working day of each, and the two days that people agree on along it. */
export type WayDays = {
  steps: { name: StepName; daysAgo: number }[]
  meetOn: IsoDate
  startsOn: IsoDate
}

/** By then everyone who is asked for has been shown, and every vacancy been published. */
const FIRST_STEP_AGO = 44
const LONGEST_PAUSE = 3
/** How much longer some steps take: measuring is done once the work is known, and registering waits for a letter. */
const WAITS: Partial<Record<StepName, number>> = { measure: 15, register: 4 }

/** Plans the steps of a way backwards from the last one, a day or a few apart. */
export function planDays(
  random: Random,
  dayOf: DayOf,
  end: WayEnd,
  begunBy: 'flag' | 'request',
): WayDays {
  const kind: WayKind = WAY_KINDS[end]
  const names = kind.steps.flatMap((step) => (step === 'yes' ? UNTIL_YES[begunBy] : [step]))
  const [least, most] = kind.lastAgo
  const lastAgo = random.whole(least, most)
  const waits = names.reduce((sum, name) => sum + (WAITS[name] ?? 0), 0)
  const left = FIRST_STEP_AGO - lastAgo - waits
  const pause = Math.min(LONGEST_PAUSE, Math.floor(left / names.length))
  let daysAgo = lastAgo
  const steps = names.toReversed().map((name, place, reversed) => {
    const next = reversed[place - 1]
    if (next) daysAgo += random.whole(1, Math.max(1, pause)) + (WAITS[next] ?? 0)
    return { name, daysAgo }
  })
  return {
    steps: steps.toReversed(),
    meetOn: dayOf(dayOfStep(steps, ['meet', 'miss']) ?? meetingAgo(random, end, lastAgo)),
    startsOn: dayOf(
      dayOfStep(steps, ['start', 'notStart', 'lapse']) ?? startAgo(random, end, lastAgo),
    ),
  }
}

function dayOfStep(steps: WayDays['steps'], names: readonly StepName[]): number | undefined {
  return steps.find(({ name }) => names.includes(name))?.daysAgo
}

/** A meeting that is planned lies ahead, unless it is one that should have been written up by now. */
function meetingAgo(random: Random, end: WayEnd, plannedAgo: number): number {
  return end === 'meetingDue' ? plannedAgo - random.whole(1, 3) : -random.whole(1, 8)
}

function startAgo(random: Random, end: WayEnd, acceptedAgo: number): number {
  return end === 'startDue' ? acceptedAgo - random.whole(1, 3) : -random.whole(6, 28)
}
