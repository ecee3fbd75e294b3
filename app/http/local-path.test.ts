import { expect, test } from 'vitest'
import { localPath } from './local-path.ts'

test.each([
  { typed: '/vacatures?pagina=2', path: '/vacatures?pagina=2' },
  { typed: '/', path: '/' },
  { typed: '/talenten#top', path: '/talenten' },
  { typed: '//elders.example/x', path: null },
  { typed: '/\\elders.example', path: null },
  { typed: '/\t/elders.example', path: null },
  { typed: 'https://elders.example', path: null },
  { typed: 'javascript:alert(1)', path: null },
  { typed: '', path: null },
  { typed: null, path: null },
])('$typed leads to $path', ({ typed, path }) => {
  expect(localPath(typed)).toBe(path)
})
