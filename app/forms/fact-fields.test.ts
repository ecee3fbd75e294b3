import { describe, expect, test } from 'vitest'
import { FACT_FIELDS, FACT_FORMS, type FactForm, factFormOf } from './fact-fields.ts'

const source = 'Brief van UWV'
const on = '2026-03-02'

test.each<{ form: FactForm; typed: Record<string, unknown>; fact: unknown }>([
  {
    form: 'loonwaarde',
    typed: { percentage: '55', on },
    fact: { kind: 'wageValue', percentage: 55, measuredOn: on },
  },
  {
    form: 'geregistreerd',
    typed: { from: on, until: '', ground: '' },
    fact: {
      kind: 'registerStatus',
      value: { status: 'registered', ground: null, from: on, until: null },
    },
  },
  {
    form: 'aangevraagd',
    typed: { on, route: 'workplaceRoute' },
    fact: {
      kind: 'registerStatus',
      value: { status: 'askedFor', route: 'workplaceRoute', since: on },
    },
  },
  {
    form: 'niet-geregistreerd',
    typed: { on },
    fact: { kind: 'registerStatus', value: { status: 'notRegistered', on } },
  },
  {
    form: 'doelgroep',
    typed: { isIn: 'nee', on },
    fact: { kind: 'subsidyTargetGroup', isIn: false, on },
  },
  {
    form: 'uitkering',
    typed: { benefit: 'bijstand', on },
    fact: { kind: 'benefit', benefit: 'bijstand', on },
  },
  {
    form: 'andere-regeling',
    typed: { grounds: ['wia', 'wao'], on },
    fact: { kind: 'otherGrounds', grounds: ['wia', 'wao'], on },
  },
  {
    form: 'andere-regeling',
    typed: { grounds: 'geen', on },
    fact: { kind: 'otherGrounds', grounds: [], on },
  },
  {
    form: 'besluit',
    typed: { instrument: 'jobcoaching', on, from: '2026-04-01', until: '2027-03-31' },
    fact: {
      kind: 'decision',
      instrument: 'jobcoaching',
      on,
      from: '2026-04-01',
      until: '2027-03-31',
    },
  },
  {
    form: 'besluit',
    typed: { instrument: 'jobcoaching', answer: 'nee', on, from: '', until: '' },
    fact: {
      kind: 'decision',
      instrument: 'jobcoaching',
      on,
      from: on,
      until: null,
      refused: true,
    },
  },
])('$form is read as a fact with its source', ({ form, typed, fact }) => {
  expect(FACT_FIELDS[form].parse({ ...typed, source })).toEqual({ fact, source })
})

describe('what is not a fact yet', () => {
  test.each(FACT_FORMS)('%s without its days and its source', (form) => {
    const read = FACT_FIELDS[form].safeParse({ source: '' })

    expect(read.error?.issues.map(({ path }) => path[0])).toContain('source')
  })

  test.each(['-1', '101', '55,5', ''])('a wage value of "%s"', (percentage) => {
    expect(FACT_FIELDS.loonwaarde.safeParse({ percentage, on, source }).success).toBe(false)
  })

  test('a decision that is a yes, without its first day', () => {
    const yes = { instrument: 'jobcoaching', answer: 'ja', on, from: '', until: '', source }

    const read = FACT_FIELDS.besluit.safeParse(yes)

    expect(read.error?.issues.map(({ path }) => path[0])).toEqual(['from'])
  })

  test('no box for other schemes, which is unknown, or one beside none', () => {
    const withGrounds = (grounds: unknown) =>
      FACT_FIELDS['andere-regeling'].safeParse({ grounds, on, source }).success

    expect(withGrounds(undefined)).toBe(false)
    expect(withGrounds(['wia', 'geen'])).toBe(false)
  })
})

test('a form is found by its word in the address', () => {
  expect(factFormOf('loonwaarde')).toBe('loonwaarde')
  expect(factFormOf('wageValue')).toBeNull()
})
