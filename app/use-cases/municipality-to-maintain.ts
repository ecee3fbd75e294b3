import type { SignedInAdministrator, SignedInManager } from '#app/domain/access/signed-in.ts'
import type { MunicipalityCode } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { municipalityOfSender } from '#db/queries/jobcoach-organisations.ts'

/** Whose list someone maintains: an administrator all, a manager that of the own municipality; null for nobody's. */
export async function municipalityToMaintain(
  db: Db,
  who: SignedInAdministrator | SignedInManager,
): Promise<MunicipalityCode | 'all' | null> {
  return who.role === 'administrator' ? 'all' : municipalityOfSender(db, who.senderId)
}
