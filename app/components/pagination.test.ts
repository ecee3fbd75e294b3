import { expect, test } from 'vitest'
import { shownPages } from './pagination.tsx'

test.each([
  { page: 1, pages: 1, shown: [1] },
  { page: 1, pages: 9, shown: [1, 2, 9] },
  { page: 5, pages: 9, shown: [1, 4, 5, 6, 9] },
  { page: 9, pages: 9, shown: [1, 8, 9] },
])('on page $page of $pages the links are $shown', ({ page, pages, shown }) => {
  expect(shownPages(page, pages)).toEqual(shown)
})
