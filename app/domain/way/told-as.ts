import type { WayReader } from '#app/domain/introduction/closing-reasons.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import type { StandingReader } from './way.ts'

/** Whose words of a status or a reason this reader gets: a manager those of the jobhunter, a colleague those of the adviser. */
export function toldAs(reader: StandingReader): WayReader {
  if (reader === 'manager') return 'jobhunter'
  return reader === 'colleague' ? 'adviser' : reader
}

/** An adviser reads 'u' of the own employers, and the adviser's name of those of a colleague. */
export function asAdviser(
  { accountId }: { accountId: AccountId },
  { adviserId }: { adviserId: AccountId },
): 'adviser' | 'colleague' {
  return accountId === adviserId ? 'adviser' : 'colleague'
}
