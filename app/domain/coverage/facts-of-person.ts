import type { Fact } from '#app/domain/candidate/facts.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { CandidateFacts, Decisions } from './facts.ts'
import { factsFromRows } from './facts-from-rows.ts'

/** What is on record of someone: the fact rows, oldest first, and what their own details say. */
export type KnownOfPerson = {
  birthDate: IsoDate | null
  municipality: string | null
  facts: readonly Fact[]
}

/** All of it for work that starts on a day; nothing is known of someone who is not on record. */
export function factsOfPerson(
  known: KnownOfPerson | undefined,
  workStart: IsoDate,
): { candidate: CandidateFacts; decisions: Decisions } {
  const { candidate, decisions } = factsFromRows(known?.facts ?? [], workStart)
  const birthDate = known?.birthDate ?? undefined
  const municipality = known?.municipality ?? undefined
  return { candidate: { ...candidate, birthDate, municipality }, decisions }
}
