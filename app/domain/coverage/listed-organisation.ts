import type { IsoDate } from '#app/domain/primitives.ts'
import { isCheckOld } from './law/rules-on.ts'

/** An organisation of a municipality's list, as it is kept. */
type KeptOrganisation = {
  id: string
  municipalityName: string
  name: string
  inForceFrom: IsoDate
  inForceUntil: IsoDate | null
  source: string
  checkedOn: IsoDate
}

/** The same on a day: whether its last day has gone by, and whether its source wants another look. */
export type ListedOrganisation = KeptOrganisation & { isOver: boolean; isCheckOld: boolean }

/** An organisation as who keeps the list reads it today. One that is over needs no other look. */
export function listedOrganisation(
  { id, municipalityName, name, inForceFrom, inForceUntil, source, checkedOn }: KeptOrganisation,
  today: IsoDate,
): ListedOrganisation {
  const kept = { id, municipalityName, name, inForceFrom, inForceUntil, source, checkedOn }
  const isOver = inForceUntil !== null && inForceUntil < today
  return { ...kept, isOver, isCheckOld: !isOver && isCheckOld(checkedOn, today) }
}
