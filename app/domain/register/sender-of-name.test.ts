import { expect, test } from 'vitest'
import { municipalityCode, senderId } from '#app/domain/primitives.ts'
import { senderOfName } from './sender-of-name.ts'

const utrecht = {
  id: senderId.parse('5f0f5c3a-6d65-4a5e-9d0e-2f5f0c3a6d65'),
  name: 'Gemeente Utrecht',
}
const zeist = { code: municipalityCode.parse('GM0355'), name: 'Zeist' }

test.each(['Gemeente Utrecht', 'utrecht', ' GEMEENTE  utrecht '])(
  '"%s" is the sender that is known',
  (name) => {
    expect(senderOfName(name, [utrecht], [zeist])).toBe(utrecht)
  },
)

test.each([
  { name: 'Zeist', made: { name: 'Gemeente Zeist', kind: 'municipality', municipality: 'GM0355' } },
  { name: 'uwv', made: { name: 'UWV', kind: 'uwv', municipality: null } },
])('$name can become a sender', ({ name, made }) => {
  expect(senderOfName(name, [utrecht], [zeist])).toEqual(made)
})

test.each(['Utreht', 'Gemeente', '', 'Jan Jansen'])('"%s" is nobody', (name) => {
  expect(senderOfName(name, [utrecht], [zeist])).toBeNull()
})
