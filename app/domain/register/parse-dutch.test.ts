import { describe, expect, test } from 'vitest'
import { parseDay, parseNumber } from './parse-dutch.ts'

describe('a day', () => {
  test.each([
    ['31-12-2026', '2026-12-31'],
    ['31/12/2026', '2026-12-31'],
    ['31.12.2026', '2026-12-31'],
    ['1-3-2026', '2026-03-01'],
    ['1 maart 2026', '2026-03-01'],
    ['01 MRT. 2026', '2026-03-01'],
    ['15 sept 2026', '2026-09-15'],
    ['29 februari 2028', '2028-02-29'],
    ['2026-12-31', '2026-12-31'],
    [' 2026-12-31 ', '2026-12-31'],
    ['2026-12-31T00:00:00', '2026-12-31'],
    ['31-12-2026 00:00', '2026-12-31'],
  ])('%s is read as %s', (written, day) => {
    expect(parseDay(written)).toBe(day)
  })

  test.each([
    ['31-02-2026', 'not in the calendar'],
    ['29-02-2026', 'not a leap year'],
    ['12-31-2026', 'month first'],
    ['31-12-26', 'a year of two digits'],
    ['0 maart 2026', 'day nought'],
    ['1 maarts 2026', 'no month'],
    ['2026', 'only a year'],
    ['46000', 'a number of a spreadsheet'],
    ['', 'nothing'],
  ])('"%s" is refused: %s', (written) => {
    expect(parseDay(written)).toBeNull()
  })
})

describe('a number', () => {
  test.each([
    ['24', 24],
    ['24,5', 24.5],
    ['24.5', 24.5],
    ['1.234,5', 1234.5],
    ['-3', -3],
    [' 0,0 ', 0],
  ])('%s is read as %d', (written, value) => {
    expect(parseNumber(written)).toBe(value)
  })

  test.each(['', 'vier', '1,2,3', '12 uur', '1e3', ','])('"%s" is refused', (written) => {
    expect(parseNumber(written)).toBeNull()
  })
})
