import type { IsoDate } from '#app/domain/primitives.ts'
import { ownerInWords, type PeopleOfWay } from './owner-in-words.ts'
import { standingOf } from './standing-of.ts'
import type { Standing, StandingReader, Way } from './way.ts'

/** A standing as a list or a page shows it. The way behind it holds codes that not every reader may be sent. */
export type ShownStanding = Omit<Standing, 'owner'> & {
  /** Whose move it is; null when it is nobody's. */
  who: string | null
  isMine: boolean
}

/** Where a way stands for this reader, with who is to move as the reader knows them. */
export function shownStanding(
  way: Way,
  people: PeopleOfWay,
  reader: StandingReader,
  today: IsoDate,
): ShownStanding {
  const { owner, ...standing } = standingOf(way, reader, today)
  return {
    ...standing,
    who: owner && ownerInWords(owner, reader, people),
    isMine: owner === reader,
  }
}
