import { expect, test } from 'vitest'
import { requestStepFields } from './way-fields.ts'

const plan = { intent: 'plan', plannedOn: '2026-03-03', place: 'De kas', who: 'Sam' }

test.each([
  { plannedTime: '00:00', ok: true },
  { plannedTime: '23:59', ok: true },
  { plannedTime: '24:00', ok: false },
  { plannedTime: '25.99', ok: false },
  { plannedTime: '10:60', ok: false },
  { plannedTime: '', ok: false },
])('a meeting at $plannedTime is planned: $ok', ({ plannedTime, ok }) => {
  expect(requestStepFields.safeParse({ ...plan, plannedTime }).success).toBe(ok)
})
