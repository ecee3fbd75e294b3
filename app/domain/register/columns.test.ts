import { expect, test } from 'vitest'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { parsed } from './cell.ts'
import { COLUMNS, columnOf } from './columns.ts'
import { readRow } from './read-row.ts'

test('the documented examples are together a row that can be read', () => {
  const examples = new Map(COLUMNS.map(({ name, example }) => [name, example]))
  examples.delete('route') // for someone who is registered there is no route any more

  const read = readRow(examples, {
    today: isoDate.parse('2026-03-02'),
    findPlace: () => parsed(municipalityCode.parse('GM0344')),
    holdsBsn: false,
  })

  expect(read).toMatchObject({ ok: true, row: { reference: 'U-10234' } })
})

test.each([
  { header: 'Referentie', column: 'referentie' },
  { header: ' STATUS_VANAF ', column: 'status_vanaf' },
  { header: 'status vanaf', column: 'status_vanaf' },
  { header: 'email', column: 'e-mail' },
  { header: 'Reisafstand km', column: 'reisafstand_km' },
  { header: 'Burger Service Nummer', column: 'bsn' },
  { header: 'schoenmaat', column: null },
])('the head "$header" stands for $column', ({ header, column }) => {
  expect(columnOf(header)).toBe(column)
})
