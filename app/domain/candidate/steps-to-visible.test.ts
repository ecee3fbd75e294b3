import { expect, test } from 'vitest'
import { stepsToVisible } from './steps-to-visible.ts'

const NEW = { release: 'none', consent: 'none', placed: false, hasSomethingToShow: false } as const

test.each([
  { of: NEW, states: ['current', 'todo', 'todo', 'todo'] },
  { of: { ...NEW, hasSomethingToShow: true }, states: ['done', 'current', 'todo', 'todo'] },
  {
    of: { ...NEW, hasSomethingToShow: true, release: 'released' as const },
    states: ['done', 'current', 'done', 'todo'],
  },
  {
    of: { ...NEW, hasSomethingToShow: true, consent: 'outdated' as const },
    states: ['done', 'done', 'current', 'todo'],
  },
  {
    of: {
      ...NEW,
      hasSomethingToShow: true,
      consent: 'given' as const,
      release: 'released' as const,
    },
    states: ['done', 'done', 'done', 'done'],
  },
])('how far a profile is: $states', ({ of, states }) => {
  expect(stepsToVisible(of).map(({ state }) => state)).toEqual(states)
})
