import type { IsoDate, MunicipalityCode } from '#app/domain/primitives.ts'
import { BSN_MASK } from './bsn.ts'
import { emailCell, lineCell, type Parsed, pastDayCell, phoneCell, unreadable } from './cell.ts'
import type { PlaceLookup } from './place-lookup.ts'
import { readFacts } from './read-facts.ts'
import { readProfile } from './read-profile.ts'
import type { Identity, RegisterRow } from './register-row.ts'
import { type CellRefusal, type Cells, type RowReader, rowReader } from './row-reader.ts'

export type ReadRow =
  | { ok: true; row: RegisterRow }
  | { ok: false; refusals: readonly CellRefusal[] }

/**
 * Reads the cells of one row of the register file. Empty says nothing: it is neither a no nor an erasure. A row
 * with anything that cannot be read is refused as a whole, with every reason there is.
 */
export function readRow(
  cells: Cells,
  about: { today: IsoDate; findPlace: PlaceLookup; holdsBsn: boolean },
): ReadRow {
  const reader = rowReader(cells)
  if (about.holdsBsn) reader.refuse('bsn', 'bsnColumn')
  const reference = readReference(reader)
  const municipality = reader.read('plaats', (text) => place(text, about.findPlace))
  const identity = readIdentity(reader, about.today, municipality)
  const profile = { ...readProfile(reader), ...(municipality && { municipality }) }
  const facts = readFacts(reader, about.today)
  if (reference === undefined || reader.refusals.length > 0) {
    return { ok: false, refusals: reader.refusals }
  }
  return { ok: true, row: { reference, identity, profile, facts } }
}

function readReference(reader: RowReader): string | undefined {
  if (!reader.has('referentie')) reader.refuse('referentie', 'referenceMissing')
  return reader.read('referentie', (text) =>
    text.includes(BSN_MASK) ? unreadable('maskedReference') : lineCell(text),
  )
}

function readIdentity(
  reader: RowReader,
  today: IsoDate,
  municipality: MunicipalityCode | undefined,
): Partial<Identity> {
  const told: { [Field in keyof Identity]?: Identity[Field] } = {
    firstName: reader.read('voornaam', lineCell),
    lastName: reader.read('achternaam', lineCell),
    birthDate: reader.read('geboortedatum', pastDayCell(today)),
    email: reader.read('e-mail', emailCell),
    phone: reader.read('telefoon', phoneCell),
    municipality,
  }
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined))
}

function place(text: string, findPlace: PlaceLookup): Parsed<MunicipalityCode> {
  const line = lineCell(text)
  return line.ok ? findPlace(line.value) : line
}
