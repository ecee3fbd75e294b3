import type { SignedInAdviser } from '#app/domain/access/signed-in.ts'
import type { AccountId } from '#app/domain/primitives.ts'
import { asAdviser } from '#app/domain/way/told-as.ts'

/** Who looks at a page of a way: of an adviser it matters which one. */
export type ReaderOnPage = 'employer' | 'jobhunter' | SignedInAdviser

/** The reader that a standing is told to. */
export function readerOf(who: ReaderOnPage, way: { adviserId: AccountId }) {
  return typeof who === 'string' ? who : asAdviser(who, way)
}
