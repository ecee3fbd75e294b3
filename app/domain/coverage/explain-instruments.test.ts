import { expect, test } from 'vitest'
import { explainInstruments } from './explain-instruments.ts'
import { INSTRUMENTS } from './instruments.ts'
import { day } from './law/dated.ts'
import { EXPLANATIONS, whenIll } from './words/explain.ts'

const TODAY = day('2026-11-22')
/** Words that would say which people it is about. */
const GROUPS =
  /wajong|bijstand|ioa[wz]|\bww\b|\bwia\b|\biva\b|\bwao\b|\bwaz\b|\bwsw\b|beschut|uitkering|handicap|beperk|arbeidsongeschikt|praktijkroute|diagnose/i

test('every instrument is explained once: risk first, then support, then money', () => {
  const { risk, support, money } = explainInstruments(TODAY)
  const explained = [risk, ...support, ...money].map(({ instrument }) => instrument)

  expect(explained[0]).toBe('noRiskPolicy')
  expect(explained.toSorted()).toEqual([...INSTRUMENTS].toSorted())
})

test('nothing in it names a group, a ground or a benefit', () => {
  expect(JSON.stringify(explainInstruments(TODAY))).not.toMatch(GROUPS)
})

test('no figure is written in a text: with every figure 8400 there is no other number but a day', () => {
  const figures = { of: () => 8400, highestSubsidyCents: 840_000 }
  const texts = INSTRUMENTS.map((instrument) => EXPLANATIONS[instrument](figures))
  const steps = whenIll(figures, '', '')
  const given = /8\.400,00|84,00|8400|-8300|\b700\b|1 januari/g

  expect(JSON.stringify([texts, steps]).replace(given, '')).not.toMatch(/\d/)
})

test('the texts follow the figures of the day', () => {
  const { money, whenIll: steps } = explainInstruments(TODAY)
  const texts = JSON.stringify([money, steps]).replaceAll('\u00a0', ' ')

  // 2.337,00 x 1,08 x 70 % x 1,25
  expect(texts).toMatch('€ 2.208,47')
  expect(texts).toMatch('€ 1,01')
  expect(texts).toMatch('104 weken')
})

test.each([
  { on: '2026-12-31', basedOn: null },
  { on: '2027-01-01', basedOn: '2026-01-01' },
])('on $on the figures of loonkostenvoordeel are of another day: $basedOn', ({ on, basedOn }) => {
  const { money } = explainInstruments(day(on))

  expect(money.find(({ instrument }) => instrument === 'wageCostBenefit')?.basedOn).toBe(basedOn)
})

test('on the first sick day: whom to tell, and when', () => {
  const { whenIll: steps } = explainInstruments(TODAY)
  const textOf = (asked: string) => steps.find(({ term }) => term === asked)?.text

  expect(textOf('Melden bij UWV')).toMatch(/UWV.*no-riskpolis.*zes weken/)
  expect(textOf('Melden bij de gemeente')).toMatch(/gemeente.*loonkostensubsidie/)
})
