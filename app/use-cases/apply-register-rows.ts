import type { Fact } from '#app/domain/candidate/facts.ts'
import type { ChangedFact } from '#app/domain/coverage/version-cause.ts'
import { type CandidateId, candidateId, type SenderId } from '#app/domain/primitives.ts'
import {
  changesPerson,
  compareRow,
  type KnownPerson,
  NOBODY_YET,
  type RowChanges,
} from '#app/domain/register/compare-row.ts'
import type { RegisterRow } from '#app/domain/register/register-row.ts'
import type { Db } from '#db/client.ts'
import { dropDifferences, keepDifferences } from '#db/queries/import-differences.ts'
import {
  insertCandidates,
  insertReportedFacts,
  lockCandidatesByReference,
  newestFactsOf,
  writeIdentities,
  writeProfiles,
} from '#db/queries/register-candidates.ts'
import { drawCodes } from './draw-codes.ts'
import { inChunks } from './in-chunks.ts'
import { outdateConsent } from './outdate-consent.ts'
import { renewAfterFacts } from './renew-coverage.ts'
import type { Services } from './services.ts'
import { stepOpens } from './step-opens.ts'

export type AppliedCounts = { new: number; changed: number; unchanged: number }
type Context = Pick<Services, 'clock' | 'calendar' | 'random'> & {
  sender: { id: SenderId; name: string }
}
type Known = KnownPerson & { id: CandidateId }
type Planned = { id: CandidateId; row: RegisterRow; isNew: boolean; changes: RowChanges }

/**
 * Lays the rows of a file over what a sender has, in the caller's transaction. With `dryRun` only the counts
 * are made. The rows have different references.
 */
export async function applyRegisterRows(
  db: Db,
  context: Context,
  rows: readonly RegisterRow[],
  dryRun: boolean,
): Promise<AppliedCounts> {
  const known = await knownPeople(db, context.sender.id, rows)
  const planned = rows.map((row) => plan(row, known.get(row.reference), context))
  if (!dryRun) {
    await addPeople(db, context, planned)
    await changePeople(db, context, planned)
    await addFacts(db, context, planned)
    await noteDifferences(db, context, planned)
    await renewChanged(db, context, planned)
  }
  const added = planned.filter(({ isNew }) => isNew).length
  const changed = planned.filter(({ isNew, changes }) => !isNew && changesPerson(changes)).length
  return { new: added, changed, unchanged: planned.length - added - changed }
}

async function knownPeople(
  db: Db,
  senderId: SenderId,
  rows: readonly RegisterRow[],
): Promise<Map<string, Known>> {
  const references = rows.map(({ reference }) => reference)
  const people = await inChunks(references, (chunk) =>
    lockCandidatesByReference(db, senderId, chunk),
  )
  const newest = await inChunks(
    people.map(({ id }) => id),
    (ids) => newestFactsOf(db, ids),
  )
  const factsOf = Map.groupBy(newest, (row) => row.candidateId)
  return new Map(
    people.map((person) => {
      const facts = (factsOf.get(person.id) ?? []).map((row) => [row.fact.kind, row] as const)
      return [person.reference, { ...person, newestFacts: new Map(facts) }]
    }),
  )
}

function plan(row: RegisterRow, known: Known | undefined, { random }: Context): Planned {
  const id = known?.id ?? candidateId.parse(random.uuid())
  return { id, row, isNew: known === undefined, changes: compareRow(row, known ?? NOBODY_YET) }
}

async function addPeople(db: Db, context: Context, planned: readonly Planned[]): Promise<void> {
  const newcomers = planned.filter(({ isNew }) => isNew)
  const codes = await drawCodes(db, context.random, newcomers.length)
  const now = context.clock.now()
  const people = newcomers.flatMap(({ id, row, changes }, at) => {
    const code = codes[at]
    if (!code) return []
    return {
      id,
      code,
      senderId: context.sender.id,
      reference: row.reference,
      profile: changes.profile ?? NOBODY_YET.profile,
      identity: changes.identity ?? NOBODY_YET.identity,
      waitingSince: now,
      createdAt: now,
    }
  })
  await inChunks(people, async (chunk) => void (await insertCandidates(db, chunk)))
}

async function changePeople(db: Db, context: Context, planned: readonly Planned[]): Promise<void> {
  const changed = planned.filter(({ isNew }) => !isNew)
  const profiles = changed.flatMap(({ id, changes: { profile } }) =>
    profile ? { id, profile } : [],
  )
  const identities = changed.flatMap(({ id, changes: { identity } }) =>
    identity ? { id, identity } : [],
  )
  await inChunks(profiles, async (chunk) => {
    await writeProfiles(db, chunk)
    await outdateConsent(
      db,
      chunk.map(({ id }) => id),
      stepOpens(context),
    )
    return []
  })
  await inChunks(identities, async (chunk) => void (await writeIdentities(db, chunk)))
}

async function addFacts(db: Db, context: Context, planned: readonly Planned[]): Promise<void> {
  const told = { source: `aanlevering ${context.sender.name}`, recordedAt: context.clock.now() }
  const facts = planned.flatMap(({ id, changes }) =>
    changes.facts.map((fact: Fact) => ({ candidateId: id, fact, ...told })),
  )
  await inChunks(facts, async (chunk) => void (await insertReportedFacts(db, chunk)))
}

/** Offers with their employer, and placements, of people about whom the file says something new. */
async function renewChanged(
  db: Db,
  { clock }: Context,
  planned: readonly Planned[],
): Promise<void> {
  const told = planned.flatMap(({ id, isNew, changes: { facts, identity } }) => {
    const changed: ChangedFact[] = facts.map(({ kind }) => kind)
    if (identity) changed.push('identity')
    return isNew || changed.length === 0 ? [] : [[id, changed] as const]
  })
  await inChunks(told, (chunk) => renewAfterFacts(db, new Map(chunk), clock.today()))
}

async function noteDifferences(
  db: Db,
  { clock }: Context,
  planned: readonly Planned[],
): Promise<void> {
  const known = planned.filter(({ isNew }) => !isNew)
  const seenOn = clock.today()
  const differences = known.flatMap(({ id, changes }) =>
    changes.differences.map((difference) => ({ candidateId: id, seenOn, ...difference })),
  )
  const agreed = known.flatMap(({ id, changes }) =>
    changes.agrees.map((field) => ({ candidateId: id, field })),
  )
  await inChunks(differences, async (chunk) => void (await keepDifferences(db, chunk)))
  await inChunks(agreed, async (chunk) => void (await dropDifferences(db, chunk)))
}
