import postcss from 'postcss'
import { expect, test } from 'vitest'
import { classesIn, pruneStyles } from './prune-styles.ts'

function pruned(css: string, ...used: string[]): string {
  const root = postcss.parse(css)
  pruneStyles(root, new Set(used))
  return root.toString().replace(/\s+/g, '')
}

test('a selector with a class that nobody names goes, the others of its rule stay', () => {
  const css = '.utrecht-a,.utrecht-b,.ours{color:red}.utrecht-b{color:blue}'

  expect(pruned(css, 'utrecht-a')).toBe('.utrecht-a,.ours{color:red}')
})

test('a class in :not() is not needed for the selector', () => {
  expect(pruned('.utrecht-a:not(.utrecht-b){color:red}', 'utrecht-a')).toContain('color:red')
})

test('a token with one value takes its place, through other tokens, and is gone', () => {
  const css = '.voorbeeld-theme{--a:var(--b);--b:1px;--c:2px}.x{margin:calc(var(--a, 0)*2)}'

  expect(pruned(css)).toBe('.x{margin:calc(1px*2)}')
})

test('our own theme has the last word', () => {
  const css = '.voorbeeld-theme{--a:1px}.maatwerk-theme{--a:2px}.x{margin:var(--a)}'

  expect(pruned(css)).toBe('.x{margin:2px}')
})

test('a token that a component sets for itself stays a variable, and so does what refers to it', () => {
  const css = '.voorbeeld-theme{--a:var(--b);--b:1px}.x{--b:2px}.y{margin:var(--a)}'

  expect(pruned(css)).toBe('.voorbeeld-theme{--a:var(--b);--b:1px}.x{--b:2px}.y{margin:var(--a)}')
})

test('what is never set gives way to its fallback, and without one stays as it is', () => {
  expect(pruned('.x{margin:var(--a,var(--b,3px));color:var(--c)}')).toBe(
    '.x{margin:3px;color:var(--c)}',
  )
})

test('rules and blocks that become empty go', () => {
  expect(pruned('@media print{.utrecht-a{color:red}}')).toBe('')
})

test('classes are found in any source text', () => {
  expect(classesIn('<b className="utrecht-button x utrecht-button--primary-action">')).toEqual([
    'utrecht-button',
    'utrecht-button--primary-action',
  ])
})
