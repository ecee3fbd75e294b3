import { expect, test } from 'vitest'
import {
  FLAG_STATUSES,
  INTRODUCTION_STATUSES,
  REQUEST_STATUSES,
} from '#app/domain/introduction/statuses.ts'
import { OFFER_STATUSES, PLACEMENT_STATUSES } from '#app/domain/placement/statuses.ts'
import { moveInWords, moveReason } from './moves-in-words.ts'
import { CONSENT_STATUSES, RELEASE_STATUSES } from './visibility.ts'

const KINDS: readonly (readonly [object: string, statuses: readonly string[]])[] = [
  ['release', RELEASE_STATUSES],
  ['consent', CONSENT_STATUSES],
  ['caseload', ['an account']],
  ['flag', FLAG_STATUSES],
  ['introduction', INTRODUCTION_STATUSES],
  ['request', REQUEST_STATUSES],
  ['offer', OFFER_STATUSES],
  ['placement', PLACEMENT_STATUSES],
]
const UNKNOWN = 'Er is iets veranderd'

test.each(KINDS.flatMap(([object, statuses]) => statuses.map((to) => ({ object, to }))))(
  'a $object that becomes $to has words of its own',
  (move) => {
    expect(moveInWords(move)).not.toBe(UNKNOWN)
  },
)

test('what nobody knows is still told', () => {
  expect(moveInWords({ object: 'moon', to: 'full' })).toBe(UNKNOWN)
})

test.each([
  { reason: null, words: undefined },
  { reason: 'profileChanged', words: 'Er kwam iets nieuws in het profiel.' },
  { reason: 'otherJob', words: 'De werknemer heeft ander werk' },
  { reason: 'vacancyGone', words: 'De vacature is er niet meer. Dat ligt niet aan de kandidaat.' },
  { reason: 'Wij bellen morgen.', words: 'Wij bellen morgen.' },
])('the reason "$reason" reads as $words', ({ reason, words }) => {
  expect(moveReason({ reason })).toBe(words)
})
