import { changedFields } from '#app/domain/candidate/changed-fields.ts'
import type { Fact } from '#app/domain/candidate/facts.ts'
import {
  EMPTY_PROFILE,
  PROFILE_FIELDS,
  type Profile,
  type ProfileField,
} from '#app/domain/candidate/profile.ts'
import type { Identity, RegisterRow, ReportedFact } from './register-row.ts'

/** What is known here of someone before a file is read. `byPeople` says whether a fact was recorded by their own people. */
export type KnownPerson = {
  identity: Identity
  profile: Profile
  ownFields: readonly ProfileField[]
  newestFacts: ReadonlyMap<Fact['kind'], { fact: Fact; byPeople: boolean }>
}

/** A field or a kind of fact on which the file and a person's own people do not say the same. */
export type Difference = { field: ProfileField | Fact['kind']; fileValue: unknown }

/** What a row changes. `agrees` are fields on which the file no longer says anything else. */
export type RowChanges = {
  identity: Identity | null
  profile: Profile | null
  facts: Fact[]
  differences: Difference[]
  agrees: Difference['field'][]
}

export const NOBODY_YET: KnownPerson = {
  identity: {
    firstName: '',
    lastName: '',
    birthDate: null,
    email: null,
    phone: null,
    municipality: null,
  },
  profile: EMPTY_PROFILE,
  ownFields: [],
  newestFacts: new Map(),
}

/**
 * What a row of the file changes for someone. What the file leaves empty stays as it is; what a person's own
 * people wrote stays too, and the difference is for them to look at.
 */
export function compareRow(row: RegisterRow, known: KnownPerson): RowChanges {
  const { profile, kept } = mergeProfile(row.profile, known)
  const identity = { ...known.identity, ...row.identity }
  const newFacts = row.facts.filter((reported) => isNews(reported, known))
  const facts = newFacts.filter(({ fact }) => !isByPeople(fact, known)).map(({ fact }) => fact)
  const contradicted = newFacts.filter(({ fact }) => isByPeople(fact, known))
  const differences: Difference[] = [
    ...kept.map((field) => ({ field, fileValue: row.profile[field] })),
    ...contradicted.map(({ fact }) => ({ field: fact.kind, fileValue: fact })),
  ]
  return {
    identity: sameJson(identity, known.identity) ? null : identity,
    profile: changedFields(known.profile, profile).length > 0 ? profile : null,
    facts,
    differences,
    agrees: toldFields(row).filter((field) => !differences.some((one) => one.field === field)),
  }
}

/** Whether anything about the person changes; a difference that is only kept for the jobhunter does not count. */
export function changesPerson({ identity, profile, facts }: RowChanges): boolean {
  return identity !== null || profile !== null || facts.length > 0
}

/** The profile with what the file says laid over it, and the told fields that stay as people wrote them. */
function mergeProfile(told: Partial<Profile>, known: KnownPerson) {
  const merged = overlay(known, told, (field) => !known.ownFields.includes(field))
  const { hoursLeast, hoursMost } = merged.profile
  if (hoursLeast === null || hoursMost === null || hoursLeast <= hoursMost) return merged
  // One bound is the people's own and the file's other bound does not go with it: both stay as they were.
  return overlay(
    known,
    told,
    (field) => field !== 'hoursLeast' && field !== 'hoursMost' && !known.ownFields.includes(field),
  )
}

function overlay(
  known: KnownPerson,
  told: Partial<Profile>,
  mayChange: (field: ProfileField) => boolean,
): { profile: Profile; kept: ProfileField[] } {
  const fields = PROFILE_FIELDS.filter((field) => told[field] !== undefined)
  const taken = Object.fromEntries(fields.filter(mayChange).map((field) => [field, told[field]]))
  const whole = { ...known.profile, ...told }
  const differing = changedFields(known.profile, whole)
  return {
    profile: { ...known.profile, ...taken },
    kept: differing.filter((field) => !mayChange(field)),
  }
}

/** A told fact is news unless the newest of its kind says the same; a day of reading is not part of what it says. */
function isNews({ fact, isDated }: ReportedFact, known: KnownPerson): boolean {
  const newest = known.newestFacts.get(fact.kind)?.fact
  if (!newest) return true
  return isDated ? !sameJson(fact, newest) : !sameJson(withoutDay(fact), withoutDay(newest))
}

function isByPeople(fact: Fact, known: KnownPerson): boolean {
  return known.newestFacts.get(fact.kind)?.byPeople ?? false
}

function withoutDay(fact: Fact): unknown {
  if (fact.kind === 'registerStatus') return { ...fact, value: { ...fact.value, on: null } }
  return { ...fact, on: null }
}

function toldFields(row: RegisterRow): Difference['field'][] {
  const fields = PROFILE_FIELDS.filter((field) => row.profile[field] !== undefined)
  return [...fields, ...row.facts.map(({ fact }) => fact.kind)]
}

/** Whether two values are the same, whatever the order of their keys. */
function sameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, byKey) === JSON.stringify(other, byKey)
}

function byKey(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
