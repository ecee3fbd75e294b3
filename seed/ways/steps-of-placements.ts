import { ENDED_REASONS, NOT_STARTED_REASONS } from '#app/domain/placement/statuses.ts'
import { checkAfterPlacement } from '#app/use-cases/confirm-profile.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import { done } from '#seed/done.ts'
import { madeBefore, type Steps, sentenceFor } from './living-way.ts'

/** From the start day on, told by the employer or the adviser. */
export const STEPS_OF_PLACEMENTS: Steps<'start' | 'notStart' | 'sayOtherwise' | 'end' | 'check'> = {
  start: async (services, { plan, adviser, employer, made }) => {
    const who = plan.number % 2 === 0 ? employer : adviser
    done(await recordStart(services, who, madeBefore(made.placement), { started: true }))
  },
  notStart: async (services, way) => {
    const record = { started: false, because: sentenceFor(NOT_STARTED_REASONS, way) } as const
    done(await recordStart(services, way.adviser, madeBefore(way.made.placement), record))
  },
  sayOtherwise: async (services, { plan, adviser, employer, made }) => {
    const who = plan.number % 2 === 0 ? adviser : employer
    const record = { started: false, because: 'unknown' } as const
    done(await recordStart(services, who, madeBefore(made.placement), record))
  },
  end: async (services, way) => {
    const end = { endedOn: services.clock.today(), because: sentenceFor(ENDED_REASONS, way) }
    done(await recordEnd(services, way.jobhunter, madeBefore(way.made.placement), end))
  },
  check: async (services, { jobhunter, candidateId }) => {
    done(await checkAfterPlacement(services, jobhunter, candidateId))
  },
}
