import { expect, test } from 'vitest'
import { isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { parsed } from './cell.ts'
import { COLUMNS, type ColumnName, columnOf } from './columns.ts'
import { readRow } from './read-row.ts'
import { wordsOfColumn } from './words.ts'

const about = {
  today: isoDate.parse('2026-03-02'),
  findPlace: () => parsed(municipalityCode.parse('GM0344')),
  holdsBsn: false,
}

function isUnknownWord(column: ColumnName, word: string): boolean {
  const read = readRow(
    new Map([
      ['referentie', 'U-1'],
      [column, word],
    ]),
    about,
  )
  return !read.ok && read.refusals.some(({ because }) => because === 'unknownWord')
}

test('the documented examples are together a row that can be read', () => {
  const examples = new Map(COLUMNS.map(({ name, example }) => [name, example]))
  examples.delete('route') // for someone who is registered there is no route any more

  const read = readRow(examples, about)

  expect(read).toMatchObject({ ok: true, row: { reference: 'U-10234' } })
})

test('every word that a column is said to take can be read there', () => {
  const { readable, words } = COLUMNS.reduce(
    (all, { name }) => {
      const own = wordsOfColumn(name) ?? []
      return {
        words: all.words + own.length,
        readable: all.readable + own.filter((word) => !isUnknownWord(name, word)).length,
      }
    },
    { readable: 0, words: 0 },
  )

  expect(words).toBeGreaterThan(80)
  expect(readable).toBe(words)
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
