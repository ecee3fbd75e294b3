import type { Fact } from '#app/domain/candidate/facts.ts'
import { ENDED_REASONS, NOT_STARTED_REASONS } from '#app/domain/placement/statuses.ts'
import { checkAfterPlacement } from '#app/use-cases/confirm-profile.ts'
import { recordEnd } from '#app/use-cases/record-end.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { recordStart } from '#app/use-cases/record-start.ts'
import type { Services } from '#app/use-cases/services.ts'
import { done } from '#seed/done.ts'
import { randomFrom } from '#seed/random.ts'
import { type LivingWay, madeBefore, type Steps, sentenceFor } from './living-way.ts'

const MEASURED_PERCENTAGES = [45, 70] as const
const LETTER = 'Brief van de gemeente over de meting'
const MESSAGE = 'Bericht van UWV over de registratie'

/** From the start day on, told by the employer or the adviser, and what the jobhunter hears of later. */
export const STEPS_OF_PLACEMENTS: Steps<
  'start' | 'notStart' | 'sayOtherwise' | 'end' | 'check' | 'measure' | 'register'
> = {
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
  measure: async (services, way) => {
    const on = services.clock.today()
    const percentage = randomFrom(9_700 + way.plan.number).whole(...MEASURED_PERCENTAGES)
    await learn(services, way, { kind: 'wageValue', percentage, measuredOn: on }, LETTER)
    await learn(services, way, { kind: 'subsidyTargetGroup', isIn: true, on }, LETTER)
    way.made.measuredOn = on
  },
  register: async (services, way) => {
    const from = madeBefore(way.made.measuredOn)
    const value = { status: 'registered', ground: 'workplaceRoute', from, until: null } as const
    await learn(services, way, { kind: 'registerStatus', value }, MESSAGE)
  },
}

async function learn(
  services: Services,
  { jobhunter, candidateId }: LivingWay,
  fact: Fact,
  source: string,
): Promise<void> {
  done(await recordFact(services, jobhunter, candidateId, { fact, source }))
}
