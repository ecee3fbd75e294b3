import type { SignedInManager } from '#app/domain/access/signed-in.ts'
import { peopleWithReference } from '#db/queries/people-by-reference.ts'
import type { Services } from './services.ts'

type PersonOfSender = Awaited<ReturnType<typeof peopleWithReference>>[number]

/** The manager looks people of the own sender up by the sender's own number. */
export async function peopleByReference(
  { db }: Pick<Services, 'db'>,
  manager: SignedInManager,
): Promise<Map<string, PersonOfSender>> {
  const people = await peopleWithReference(db, manager.senderId)
  return new Map(people.map((person) => [person.reference, person]))
}
