import { expect, test } from 'vitest'
import { day } from '#app/domain/coverage/law/dated.ts'
import { wrongAnswerDay } from './answer-days.ts'

const TODAY = day('2026-03-02')

test.each([
  { on: '2024-03-01', because: 'dayTooLongAgo', why: 'more than two years ago' },
  { on: '2024-03-02', because: undefined, why: 'two years ago' },
  { on: '2026-03-02', because: undefined, why: 'today' },
  { on: '2026-03-03', because: 'dayInTheFuture', why: 'tomorrow' },
])('an answer of $on gives $because: $why', ({ on, because }) => {
  const answers = { trialPlacement: { answer: 'agreed', on: day(on) } } as const

  expect(wrongAnswerDay(answers, TODAY)?.because).toBe(because)
})

test('the day of every answer is looked at', () => {
  const said = { answer: 'asked', on: day('2027-11-20') } as const

  expect(wrongAnswerDay({ wageCostSubsidy: said }, TODAY)?.instrument).toBe('wageCostSubsidy')
  expect(wrongAnswerDay({ flatRateSubsidy: said }, TODAY)?.instrument).toBe('flatRateSubsidy')
  expect(wrongAnswerDay({}, TODAY)).toBeNull()
})
