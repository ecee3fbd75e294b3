import type { AccessQuestions } from '#app/domain/access/forms.ts'
import { labourRegionOf } from '#app/domain/places/labour-regions.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { insertAccessRequest, sameQuestionStands } from '#db/queries/access-requests.ts'
import { adviserOfPlace } from '#db/queries/accounts.ts'
import { recordMoves } from '#db/queries/moves.ts'
import { inOneStep } from './in-one-step.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

/**
 * An employer asks for access. It lands with the adviser of the place, else one of the region, else with the
 * administrator. The answer never tells whether the employer or the question stood already.
 */
export async function askForAccess(
  services: Services,
  asked: AccessQuestions,
): Promise<{ calledBy: IsoDate }> {
  const { dueOn, waitingSince } = stepOpens(services)
  await inOneStep(services, async (db) => {
    if (await sameQuestionStands(db, asked)) return

    const region = labourRegionOf(asked.municipality)
    const adviserId = await adviserOfPlace(db, asked.municipality, region)
    const id = await insertAccessRequest(db, { ...asked, adviserId, dueOn, askedAt: waitingSince })
    await recordMoves(db, [
      { object: 'accessRequest', objectId: id, from: null, to: 'asked', by: { role: 'employer' } },
    ])
  })
  return { calledBy: dueOn }
}
