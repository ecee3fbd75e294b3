import { expect, test } from 'vitest'
import { TEAM_LIST_TEXTS, TEAM_LISTS, teamListOf } from './team-lists.ts'

test('every list has an address of its own that leads back to it', () => {
  expect(TEAM_LISTS.map((list) => teamListOf(TEAM_LIST_TEXTS[list].slug))).toEqual([...TEAM_LISTS])
})

test.each([null, '', 'known', 'bestaat-niet'])('%j is no list', (slug) => {
  expect(teamListOf(slug)).toBeNull()
})
