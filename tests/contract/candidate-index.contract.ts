import { describe } from 'vitest'
import { filterPromises } from './filter-promises.ts'
import { fitPromises } from './fit-promises.ts'
import type { OpenIndex } from './found-numbers.ts'
import { hostilePromises } from './hostile-promises.ts'
import { pagingPromises } from './paging-promises.ts'
import { textPromises } from './text-promises.ts'
import { unknownPromises } from './unknown-promises.ts'
import { rebuildPromises, writePromises } from './write-promises.ts'

/** What every candidate index promises, whichever engine answers. */
export function candidateIndexContract(name: string, open: OpenIndex): void {
  describe(`candidate index: ${name}`, () => {
    describe('writing', () => writePromises(open))
    describe('rebuilding', () => rebuildPromises(open))
    describe('filters', () => filterPromises(open))
    describe('unknown', () => unknownPromises(open))
    describe('text', () => textPromises(open))
    describe('fit', () => fitPromises(open))
    describe('paging', () => pagingPromises(open))
    describe('hostile values', () => hostilePromises(open))
  })
}
