import { expect, test } from 'vitest'
import { findTerms } from './find-terms.ts'

const codes = (terms: readonly { code: string }[]) => terms.map(({ code }) => code)

test('a task is found by another word for the same work', () => {
  expect(findTerms('task', 'schap', 5)[0]).toEqual({
    code: 'vakken-vullen',
    label: 'Vakken vullen in de winkel',
  })
})

test('what starts with the typed letters comes before what only has such a word', () => {
  const found = codes(findTerms('competency', 'tafels', 10))

  expect(found.indexOf('tafels-dekken')).toBe(1)
  expect(found.indexOf('etalage-inrichten')).toBeGreaterThan(found.indexOf('tafels-dekken'))
})

test('a word that starts with the letters comes before letters in the middle of a word', () => {
  const found = codes(findTerms('competency', 'wassen', 20))

  expect(found[0]).toBe('wasmachine-bedienen')
  expect(found.indexOf('ramen-wassen')).toBeLessThan(found.indexOf('afwassen'))
  expect(found).toContain('afwassen')
})

test('letters in the middle of a word still find it', () => {
  expect(codes(findTerms('competency', 'truck', 10))).toContain('heftruck-rijden')
})

test.each([
  { typed: 'INGREDIENTEN', code: 'ingredienten-afwegen' },
  { typed: 'hygiënisch', code: 'hygienisch-werken' },
  { typed: '  kopieren ', code: 'kopieren-en-printen' },
  { typed: "auto's poetsen", code: 'voertuigen-wassen' },
  { typed: 'autos poetsen', code: 'voertuigen-wassen' },
])('"$typed" finds $code, whatever the accents, capitals and spaces', ({ typed, code }) => {
  expect(codes(findTerms('competency', typed, 3))).toContain(code)
})

test('two typed beginnings must both be found in one wording', () => {
  expect(codes(findTerms('competency', 'ord verz', 5))).toEqual(['orders-verzamelen'])
  expect(findTerms('competency', 'orders bloemen', 5)).toEqual([])
})

test.each(['', '   ', '-', '?!'])('nothing is proposed when nothing is typed ("%s")', (typed) => {
  expect(findTerms('talent', typed, 5)).toEqual([])
})

test('there are never more proposals than asked for', () => {
  expect(findTerms('task', 'e', 4)).toHaveLength(4)
  expect(findTerms('task', 'e', 0)).toEqual([])
})

test('a talent is found by an everyday word for it', () => {
  expect(codes(findTerms('talent', 'nauwk', 5))).toEqual(['precies'])
  expect(findTerms('talent', 'heftruck', 5)).toEqual([])
})
