import { and, asc, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm'
import {
  GENERAL_ORGANISATIONS,
  generalOrganisationsOn,
} from '#app/domain/coverage/law/jobcoach-organisations.ts'
import type {
  AccountId,
  CandidateId,
  EmployerId,
  IsoDate,
  MunicipalityCode,
  OfferId,
  SenderId,
} from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import {
  candidateIdentities,
  jobcoachOrganisations,
  municipalities,
  placementOffers,
  senders,
} from '#db/schema/index.ts'

/** What an employer can choose from. */
export type OrganisationToChoose = { id: string; name: string; source: string; checkedOn: IsoDate }

/**
 * The organisations an employer may choose from on an offer it received: what holds everywhere, then the list of the
 * candidate's municipality, by name. The municipality itself does not go along.
 */
export async function organisationsToChoose(
  db: Db,
  employerId: EmployerId,
  offerId: OfferId,
  on: IsoDate,
): Promise<OrganisationToChoose[]> {
  const rows = await db
    .select({
      id: jobcoachOrganisations.id,
      name: jobcoachOrganisations.name,
      source: jobcoachOrganisations.source,
      checkedOn: jobcoachOrganisations.checkedOn,
    })
    .from(placementOffers)
    .innerJoin(
      candidateIdentities,
      eq(candidateIdentities.candidateId, placementOffers.candidateId),
    )
    .innerJoin(
      jobcoachOrganisations,
      eq(jobcoachOrganisations.municipality, candidateIdentities.municipality),
    )
    .where(
      and(
        eq(placementOffers.id, offerId),
        eq(placementOffers.employerId, employerId),
        inForceOn(on),
      ),
    )
    .orderBy(asc(jobcoachOrganisations.name))
  const general = generalOrganisationsOn(on).map(({ id, name, source, checkedOn }) => {
    return { id, name, source, checkedOn }
  })
  return [...general, ...rows]
}

/** Whether an organisation can be chosen for this candidate on a day. */
export async function isOrganisationFor(
  db: Db,
  candidateId: CandidateId,
  organisation: string,
  on: IsoDate,
): Promise<boolean> {
  if (generalOrganisationsOn(on).some(({ id }) => id === organisation)) return true
  const rows = await db
    .select({ id: jobcoachOrganisations.id })
    .from(jobcoachOrganisations)
    .innerJoin(
      candidateIdentities,
      eq(candidateIdentities.municipality, jobcoachOrganisations.municipality),
    )
    .where(
      and(eq(candidateIdentities.candidateId, candidateId), hasId(organisation), inForceOn(on)),
    )
  return rows.length > 0
}

/** What an organisation that was chosen is called, also after it went off the list; null when it is not known. */
export async function organisationName(db: Db, organisation: string): Promise<string | null> {
  const general = GENERAL_ORGANISATIONS.find(({ id }) => id === organisation)
  if (general) return general.name
  const [row] = await db
    .select({ name: jobcoachOrganisations.name })
    .from(jobcoachOrganisations)
    .where(hasId(organisation))
  return row?.name ?? null
}

/** The whole list with its ended rows, of one municipality or of all, for who maintains it. */
export async function jobcoachOrganisationsOf(db: Db, municipality: MunicipalityCode | 'all') {
  return db
    .select({
      id: jobcoachOrganisations.id,
      municipality: jobcoachOrganisations.municipality,
      municipalityName: municipalities.name,
      name: jobcoachOrganisations.name,
      inForceFrom: jobcoachOrganisations.inForceFrom,
      inForceUntil: jobcoachOrganisations.inForceUntil,
      source: jobcoachOrganisations.source,
      checkedOn: jobcoachOrganisations.checkedOn,
    })
    .from(jobcoachOrganisations)
    .innerJoin(municipalities, eq(municipalities.code, jobcoachOrganisations.municipality))
    .where(municipality === 'all' ? undefined : ofMunicipality(municipality))
    .orderBy(
      asc(municipalities.name),
      asc(jobcoachOrganisations.name),
      asc(jobcoachOrganisations.inForceFrom),
    )
}

/** The municipality that a manager's sender is; null for UWV and for who works for several. */
export async function municipalityOfSender(
  db: Db,
  senderId: SenderId,
): Promise<MunicipalityCode | null> {
  const [row] = await db
    .select({ municipality: senders.municipality })
    .from(senders)
    .where(and(eq(senders.id, senderId), eq(senders.kind, 'municipality')))
  return row?.municipality ?? null
}

/** Adds an organisation; null when one of that name stands on the municipality's list already. */
export async function insertJobcoachOrganisation(
  db: Db,
  row: {
    municipality: MunicipalityCode
    name: string
    inForceFrom: IsoDate
    inForceUntil: IsoDate | null
    source: string
    checkedOn: IsoDate
    addedBy: AccountId
  },
): Promise<string | null> {
  const [inserted] = await db
    .insert(jobcoachOrganisations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: jobcoachOrganisations.id })
  return inserted?.id ?? null
}

/** Gives a row that has no end its last day; 'notThere' for another municipality's, and for one that ended. */
export async function endJobcoachOrganisationRow(
  db: Db,
  municipality: MunicipalityCode | 'all',
  id: string,
  until: IsoDate,
): Promise<'ended' | 'notThere'> {
  const rows = await db
    .update(jobcoachOrganisations)
    .set({ inForceUntil: until })
    .where(
      and(
        eq(jobcoachOrganisations.id, id),
        municipality === 'all' ? undefined : ofMunicipality(municipality),
        isNull(jobcoachOrganisations.inForceUntil),
        lte(jobcoachOrganisations.inForceFrom, until),
      ),
    )
    .returning({ id: jobcoachOrganisations.id })
  return rows.length === 1 ? 'ended' : 'notThere'
}

/** Writes down when someone last looked at the source of a row; false for another municipality's. */
export async function setOrganisationChecked(
  db: Db,
  municipality: MunicipalityCode | 'all',
  id: string,
  checkedOn: IsoDate,
): Promise<boolean> {
  const rows = await db
    .update(jobcoachOrganisations)
    .set({ checkedOn })
    .where(
      and(
        eq(jobcoachOrganisations.id, id),
        municipality === 'all' ? undefined : ofMunicipality(municipality),
      ),
    )
    .returning({ id: jobcoachOrganisations.id })
  return rows.length === 1
}

/** As text: a form may send what is no id at all. */
function hasId(organisation: string): SQL {
  return sql`${jobcoachOrganisations.id}::text = ${organisation}`
}

function ofMunicipality(municipality: MunicipalityCode): SQL {
  return eq(jobcoachOrganisations.municipality, municipality)
}

function inForceOn(on: IsoDate): SQL | undefined {
  return and(
    lte(jobcoachOrganisations.inForceFrom, on),
    or(isNull(jobcoachOrganisations.inForceUntil), gte(jobcoachOrganisations.inForceUntil, on)),
  )
}
