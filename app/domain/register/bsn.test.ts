import { describe, expect, test } from 'vitest'
import { findBsn, maskBsn, passesElevenTest } from './bsn.ts'

describe('the eleven-test', () => {
  test.each([
    { digits: '111222333', passes: true, why: 'sums to a multiple of eleven' },
    { digits: '123456782', passes: true, why: 'sums to a multiple of eleven' },
    { digits: '123456781', passes: false, why: 'one less' },
    { digits: '123456783', passes: false, why: 'one more' },
    { digits: '000000000', passes: false, why: 'only noughts' },
    { digits: '12345678', passes: false, why: 'a digit short' },
    { digits: '1234567820', passes: false, why: 'a digit too many' },
  ])('$digits: $passes, $why', ({ digits, passes }) => {
    expect(passesElevenTest(digits)).toBe(passes)
  })
})

describe('a BSN in a text', () => {
  test.each([
    '123456782',
    '123 456 782',
    '1234.56.782',
    '1 2 3 4 5 6 7 8 2',
    'Ik ben 123456782 en werk graag.',
    'bsn:123456782',
    'BSN123456782',
    '(123456782)',
    '36 uur, 123456782',
    '36 123456782',
    '06 12345678 en 123456782',
    '0612345678 123456782',
    '+31 6 12345678 123456782',
    '123\u00a0456\u00a0782',
    '012345672 5 dagen',
    '2026-123456782',
  ])('is found in "%s"', (text) => {
    expect(findBsn(text)).toBe(true)
  })

  test.each([
    { text: '', why: 'nothing' },
    { text: '123456781', why: 'fails the test' },
    { text: 'K123456782', why: 'joined to a letter' },
    { text: '123456782a', why: 'joined to a letter' },
    { text: 'é123456782', why: 'joined to a letter with an accent' },
    { text: '1234567820', why: 'ten digits' },
    { text: '06 12345678', why: 'a phone number' },
    { text: '+31 111222333', why: 'a phone number' },
    { text: '0031 (0)111222333', why: 'a phone number' },
    { text: '31.12.2026 1', why: 'a date' },
    { text: '12.3.2010 en 12 uur', why: 'a date' },
    { text: '123-456-782', why: 'neither spaces nor dots' },
  ])('is not found in "$text": $why', ({ text }) => {
    expect(findBsn(text)).toBe(false)
  })

  test('is masked, and the rest stays as it was', () => {
    expect(maskBsn('Bel 0612345678, ik ben 123 456 782 of 111222333.')).toBe(
      'Bel 0612345678, ik ben ********* of *********.',
    )
  })
})
