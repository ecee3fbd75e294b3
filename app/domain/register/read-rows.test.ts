import { describe, expect, test } from 'vitest'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { parsed, unreadable } from './cell.ts'
import { COLUMN_NAMES, type ColumnName } from './columns.ts'
import { readRows } from './read-rows.ts'
import { fileOfRefusedRows, type RegisterFile, readHeading } from './register-file.ts'

const today = isoDate.parse('2026-03-02')
const utrecht = municipalityCode.parse('GM0344')

function fileOf(header: readonly string[], ...rows: string[][]): RegisterFile {
  const heading = readHeading(header)
  if (typeof heading === 'string') throw new Error(heading)
  return { ...heading, delimiter: ';', rows: rows.map((cells, at) => ({ line: at + 2, cells })) }
}

function read(file: RegisterFile) {
  const findPlace = (name: string) =>
    name === 'Utrecht' ? parsed(utrecht) : unreadable('unknownPlace')
  return readRows(file, file.rows, { today, findPlace, seen: new Set() })
}

/** One row with a reference and these cells. */
function readCells(cells: Partial<Record<ColumnName, string>>) {
  const row = { referentie: 'U-1', ...cells }
  const columns = COLUMN_NAMES.filter((name) => row[name] !== undefined)
  return read(
    fileOf(
      columns,
      columns.map((name) => row[name] ?? ''),
    ),
  )
}

describe('a row is refused, by column and reason,', () => {
  test.each<[Partial<Record<ColumnName, string>>, ColumnName, string]>([
    [{ referentie: ' ' }, 'referentie', 'referenceMissing'],
    [{ referentie: '123456782' }, 'referentie', 'bsn'],
    [{ referentie: '1234.56.782' }, 'referentie', 'bsn'],
    [{ referentie: '*********' }, 'referentie', 'maskedReference'],
    [{ referentie: 'x'.repeat(121) }, 'referentie', 'textTooLong'],
    [{ achternaam: 'Jansen 111222333' }, 'achternaam', 'bsn'],
    [{ eigen_woorden: 'Mijn nummer is 123 456 782.' }, 'eigen_woorden', 'bsn'],
    [{ eigen_woorden: 'Ik heb autisme.' }, 'eigen_woorden', 'health'],
    [{ eigen_woorden: 'a'.repeat(601) }, 'eigen_woorden', 'textTooLong'],
    [{ geboortedatum: '31-02-1999' }, 'geboortedatum', 'notADay'],
    [{ geboortedatum: '03-03-2026' }, 'geboortedatum', 'dayInTheFuture'],
    [{ geboortedatum: '31-12-1899' }, 'geboortedatum', 'dayTooLongAgo'],
    [{ 'e-mail': 'sam bij voorbeeld' }, 'e-mail', 'notAnEmail'],
    [{ telefoon: 'geen' }, 'telefoon', 'notAPhoneNumber'],
    [{ plaats: 'Nergenshuizen' }, 'plaats', 'unknownPlace'],
    [{ status: 'misschien' }, 'status', 'unknownWord'],
    [{ status: 'geregistreerd' }, 'status_vanaf', 'statusDateMissing'],
    [{ status: 'aangevraagd' }, 'status_vanaf', 'statusDateMissing'],
    [{ status: 'aangevraagd', status_vanaf: '3-3-2026' }, 'status_vanaf', 'dayInTheFuture'],
    [{ grondslag: 'wajong' }, 'status', 'statusMissing'],
    [{ status_vanaf: '1-1-2026' }, 'status', 'statusMissing'],
    [
      { status: 'geregistreerd', status_vanaf: '2-1-2026', status_tot: '1-1-2026' },
      'status_tot',
      'untilBeforeFrom',
    ],
    [{ uitkering: 'anders' }, 'uitkering', 'unknownWord'],
    [{ uren_minimaal: 'vier' }, 'uren_minimaal', 'notANumber'],
    [{ uren_minimaal: '0,9' }, 'uren_minimaal', 'hoursOutOfRange'],
    [{ uren_maximaal: '41' }, 'uren_maximaal', 'hoursOutOfRange'],
    [{ uren_minimaal: '24', uren_maximaal: '16' }, 'uren_minimaal', 'leastAboveMost'],
    [{ opleiding: 'mbo 5' }, 'opleiding', 'unknownWord'],
    [{ sectoren: 'groen|ruimtevaart' }, 'sectoren', 'unknownWord'],
    [{ competenties: 'vegen:wereldkampioen' }, 'competenties', 'unknownWord'],
    [{ werkcondities: 'geen bazen' }, 'werkcondities', 'unknownWord'],
    [{ reisafstand_km: '151' }, 'reisafstand_km', 'kilometresOutOfRange'],
    [{ talen: 'Elfs' }, 'talen', 'unknownWord'],
    [{ loonwaarde_percentage: '60' }, 'loonwaarde_gemeten_op', 'measuredOnMissing'],
    [{ loonwaarde_gemeten_op: '1-1-2026' }, 'loonwaarde_percentage', 'wageValueMissing'],
    [
      { loonwaarde_percentage: '60,5', loonwaarde_gemeten_op: '1-1-2026' },
      'loonwaarde_percentage',
      'notAPercentage',
    ],
    [
      { loonwaarde_percentage: '101', loonwaarde_gemeten_op: '1-1-2026' },
      'loonwaarde_percentage',
      'notAPercentage',
    ],
    [{ doelgroep_loonkostensubsidie: 'wellicht' }, 'doelgroep_loonkostensubsidie', 'notYesOrNo'],
    [{ doelgroep_op: '1-1-2026' }, 'doelgroep_loonkostensubsidie', 'targetGroupMissing'],
  ])('%j', (cells, column, because) => {
    const { rows, refusals } = readCells(cells)

    expect(rows).toEqual([])
    expect(refusals).toEqual([{ line: 2, column, because }])
  })
})

describe('a row is also refused,', () => {
  test.each(['BSN', 'sofinummer', 'Burgerservicenummer', 'bsn_nummer'])(
    'for any value in a column %s',
    (head) => {
      const { rows, refusals } = read(fileOf(['referentie', head], ['U-1', 'geheim'], ['U-2', ' ']))

      expect(refusals).toEqual([{ line: 2, column: head, because: 'bsnColumn' }])
      expect(rows.map(({ reference }) => reference)).toEqual(['U-2'])
    },
  )

  test('for a reference that the file has had before', () => {
    const { rows, refusals } = read(fileOf(['Referentie'], ['U-1'], ['U-2'], ['U-1']))

    expect(rows).toHaveLength(2)
    expect(refusals).toEqual([{ line: 4, column: 'Referentie', because: 'referenceTwice' }])
  })

  test('for fields that are too few or too many', () => {
    const file = fileOf(['referentie', 'plaats'], ['U-1'], ['U-2', 'Utrecht'], ['U-3', 'a', 'b'])

    expect(read(file).refusals).toEqual([
      { line: 2, column: null, because: 'fieldCount' },
      { line: 4, column: null, because: 'fieldCount' },
    ])
  })

  test('with every reason there is', () => {
    const { refusals } = readCells({ geboortedatum: 'gisteren', plaats: 'Nergenshuizen' })

    expect(refusals.map(({ column }) => column)).toEqual(['plaats', 'geboortedatum'])
  })
})

test.each<Partial<Record<ColumnName, string>>>([
  { referentie: 'K123456782' },
  { telefoon: '0612345678' },
  { telefoon: '111222333' },
  { uren_minimaal: '40,0', uren_maximaal: '40' },
  { vervoer: 'geen', rijbewijzen: 'geen' },
  { loonwaarde_percentage: '62,0 %', loonwaarde_gemeten_op: '2-3-2026' },
  { competenties: 'vegen|Vegen:ervaren||' },
  { status: 'nee' },
])('a row is read with %j', (cells) => {
  expect(readCells(cells).refusals).toEqual([])
})

test('the file of refused rows has the same cells, with every BSN masked but in phones and dates', () => {
  const file = fileOf(
    ['referentie', 'BSN', 'telefoon', 'notitie', 'eigen_woorden'],
    ['123456782', '987', '111222333', 'zie 123456782', 'Zegt "ja"; altijd'],
  )

  expect(fileOfRefusedRows(file, file.rows)).toBe(
    '\ufeffreferentie;BSN;telefoon;notitie;eigen_woorden\r\n' +
      '*********;*********;111222333;zie *********;"Zegt ""ja""; altijd"\r\n',
  )
})
