import type { Fact } from '#app/domain/candidate/facts.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import type { IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'

/** Who a person is, apart from the profile. */
export type Identity = {
  firstName: string
  lastName: string
  birthDate: IsoDate | null
  email: string | null
  phone: string | null
  municipality: MunicipalityCode | null
}

/** A fact from a file; one without a date of its own got the day of reading, which then says nothing new. */
export type ReportedFact = { fact: Fact; isDated: boolean }

/** What one row of the file says about a person; what it leaves empty is not in it. */
export type RegisterRow = {
  reference: string
  identity: Partial<Identity>
  profile: Partial<Profile>
  facts: ReportedFact[]
}
