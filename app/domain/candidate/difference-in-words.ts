import type { IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'
import { type Fact, fact } from './facts.ts'
import { FACT_KIND_LABELS, factInWords } from './facts-in-words.ts'
import { PROFILE_FIELD_LABELS } from './labels.ts'
import {
  EMPTY_PROFILE,
  PROFILE_FIELDS,
  type Profile,
  type ProfileField,
  profile,
} from './profile.ts'
import { profileInWords } from './sentences.ts'

/** Where the newest file and someone's own people do not say the same, as the database keeps it. */
export type StoredDifference = { field: string; fileValue: unknown; seenOn: IsoDate }

/** The same as people read it: what the file says, and what stands here. */
export type DifferenceInWords = {
  field: string
  heading: string
  fileSays: string
  standsHere: string
  seenOn: IsoDate
}

/** A difference in words; null when the file's value is none that this portal knows any more. */
export function differenceInWords(
  { field, fileValue, seenOn }: StoredDifference,
  known: { profile: Profile; facts: readonly Fact[] },
  nameOf: (code: MunicipalityCode) => string,
): DifferenceInWords | null {
  const name = profileFieldNamed(field)
  if (name) {
    const told = profile.safeParse({ ...EMPTY_PROFILE, [name]: fileValue })
    if (!told.success) return null
    const heading = PROFILE_FIELD_LABELS[name]
    const fileSays = fieldInWords(told.data, name, nameOf)
    return {
      field,
      heading,
      fileSays,
      standsHere: fieldInWords(known.profile, name, nameOf),
      seenOn,
    }
  }
  const told = fact.safeParse(fileValue)
  if (!told.success) return null
  const newest = known.facts.findLast(({ kind }) => kind === told.data.kind)
  return {
    field,
    heading: FACT_KIND_LABELS[told.data.kind],
    fileSays: factInWords(told.data),
    standsHere: newest ? factInWords(newest) : 'Nog niet bekend',
    seenOn,
  }
}

/** One field of a profile in words, by itself. */
export function fieldInWords(
  of: Profile,
  field: ProfileField,
  nameOf: (code: MunicipalityCode) => string,
): string {
  const alone = { ...EMPTY_PROFILE, [field]: of[field] }
  const part = profileInWords(alone, nameOf).find(({ known }) => known)
  return part ? part.sentences.join('; ') : 'Nog niet bekend'
}

/** The field of a profile with this name; undefined for the kind of a fact. */
export function profileFieldNamed(name: string): ProfileField | undefined {
  return PROFILE_FIELDS.find((field) => field === name)
}
