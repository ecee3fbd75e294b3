import { assignJobhunter } from '#app/use-cases/assign-jobhunter.ts'
import { importRegister } from '#app/use-cases/import-register.ts'
import { peopleByReference } from '#app/use-cases/people-by-reference.ts'
import type { Services } from '#app/use-cases/services.ts'
import { type AddressBook, candidateOf, jobhunterKey, jobhunterOf } from '#seed/address-book.ts'
import { demoRandomness } from '#seed/demo-randomness.ts'
import { done } from '#seed/done.ts'
import { inParallel } from '#seed/in-parallel.ts'
import { type MadeRow, makeRegisterFile } from '#seed/make-register-file.ts'
import type { DemoPerson } from './make-person.ts'
import { makeRegisterRow } from './make-register-row.ts'

/**
 * Reads the files in which these people stand, one for each sender, as its manager would upload them. Rows that
 * are wrong are refused, and those only.
 */
export async function deliver(
  services: Services,
  book: AddressBook,
  people: readonly DemoPerson[],
  wrong: readonly MadeRow[] = [],
): Promise<void> {
  for (const [letter, ofSender] of Map.groupBy(people, ({ sender }) => sender.letter)) {
    const sender = book.senders.get(letter)
    if (!sender) throw new Error(`there is no sender ${letter}`)
    const [first] = ofSender
    const random = demoRandomness(services.random, seedOf(letter, first?.number ?? 0))
    const rows = [...ofSender.map(makeRegisterRow), ...wrong]
    const bytes = new TextEncoder().encode(makeRegisterFile(rows))
    const startedBy = sender.manager.accountId
    const report = await importRegister(
      { ...services, random },
      { senderId: sender.id, bytes, startedBy },
    )
    if (!report.ok || report.refused !== wrong.length) {
      throw new Error('a file of the demo was not read as it was made')
    }
    const found = await peopleByReference(services, sender.manager)
    for (const [reference, { candidateId }] of found) book.candidates.set(reference, candidateId)
  }
}

/** Every manager gives the people to the jobhunters, a caseload at a time. */
export async function assign(
  services: Services,
  book: AddressBook,
  people: readonly DemoPerson[],
): Promise<void> {
  const withJobhunter = people.filter(({ jobhunter }) => jobhunter !== null)
  const caseloads = [...Map.groupBy(withJobhunter, jobhunterKey).values()]
  await inParallel(caseloads, async (caseload) => {
    const [someone] = caseload
    const manager = someone && book.senders.get(someone.sender.letter)?.manager
    if (!manager) throw new Error('a caseload has no manager')
    const jobhunterId = jobhunterOf(book, someone).accountId
    const candidateIds = caseload.map((person) => candidateOf(book, person))
    const { assigned } = done(
      await assignJobhunter(services, manager, { candidateIds, jobhunterId }),
    )
    if (assigned !== caseload.length) throw new Error('not everyone of a caseload was assigned')
  })
}

/** Every file draws codes of its own, the same every time. */
function seedOf(letter: string, number: number): number {
  return letter.charCodeAt(0) * 100_003 + number
}
