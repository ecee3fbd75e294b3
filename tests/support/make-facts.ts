import type { Fact } from '#app/domain/candidate/facts.ts'
import type { CandidateId, OfferId } from '#app/domain/primitives.ts'
import { recordFact } from '#app/use-cases/record-fact.ts'
import { done } from '#seed/done.ts'
import { day } from './make-way.ts'
import type { World } from './make-world.ts'

/** Facts as the day of the test world, 2 March 2026, has them. */
export const REGISTERED: Fact = {
  kind: 'registerStatus',
  value: { status: 'registered', ground: 'indication', from: day('2026-01-05'), until: null },
}
export const NOT_REGISTERED: Fact = {
  kind: 'registerStatus',
  value: { status: 'notRegistered', on: day('2026-03-02') },
}
export const ON_ROUTE: Fact = {
  kind: 'registerStatus',
  value: { status: 'askedFor', route: 'workplaceRoute', since: day('2026-02-16') },
}
export const MEASURED: Fact = {
  kind: 'wageValue',
  percentage: 60,
  measuredOn: day('2026-02-02'),
}
export const JOBCOACH_DECIDED = {
  kind: 'decision',
  instrument: 'jobcoaching',
  on: day('2026-03-02'),
  from: day('2026-04-01'),
  until: null,
} as const satisfies Fact
export const JOBCOACH_REFUSED: Fact = { ...JOBCOACH_DECIDED, refused: true }

/** The jobhunter records a fact; gives which offers got a new version of their coverage. */
export async function learn(world: World, id: CandidateId, fact: Fact): Promise<OfferId[]> {
  const told = { fact, source: 'Brief van UWV' }
  return done(await recordFact(world.services, world.jobhunter, id, told)).renewed
}
