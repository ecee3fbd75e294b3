import { datesBackTo } from '#db/queries/dates-back.ts'
import type { Services } from './services.ts'

/**
 * For a history that is made up, with a clock that stands on an earlier day: what the database dated by its own
 * clock since is dated by this one. Only of use where nothing else writes.
 */
export async function setDatesBack({ db, clock }: Pick<Services, 'db' | 'clock'>): Promise<void> {
  await datesBackTo(db, clock.now())
}
