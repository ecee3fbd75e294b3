import type { Outcome } from '#app/use-cases/outcome.ts'

/** What came of a step that cannot be refused in a demo; throws the reason when it was. */
export function done<Because extends string, Done extends object>(
  outcome: Outcome<Because, Done>,
): { ok: true } & Done {
  if (!outcome.ok) throw new Error(`a step of the demo was refused: ${outcome.because}`)
  return outcome
}
