import type { AtRule, Container, Declaration, Root, Rule } from 'postcss'
import { inlineTokens } from './inline-tokens.ts'

/**
 * Takes out what no page uses: selectors with a Utrecht class that no source file names, tokens with one possible
 * value, then custom properties nobody reads. The design tokens alone are 207 kB; a page needs a tenth of the whole.
 */
export function pruneStyles(root: Root, usedClasses: ReadonlySet<string>): void {
  root.walkComments((comment) => void comment.remove())
  root.walkRules((rule) => keepUsedSelectors(rule, usedClasses))
  inlineTokens(root, THEMES)
  while (dropUnreadProperties(root) > 0) {
    // each round may leave other properties unread
  }
  while (dropEmpty(root) > 0) {
    // a block can become empty because its last child did
  }
}

const THEMES = ['.voorbeeld-theme', '.maatwerk-theme']

/** The Utrecht classes a source text names. */
export function classesIn(source: string): string[] {
  return source.match(/utrecht-[a-z0-9_-]+/g) ?? []
}

function keepUsedSelectors(rule: Rule, used: ReadonlySet<string>): void {
  const kept = rule.selectors.filter((selector) => {
    const needed = selector.replace(/:not\([^)]*\)/g, '')
    const classes = needed.match(/\.utrecht-[a-z0-9_-]+/g) ?? []
    return classes.every((name) => used.has(name.slice(1)))
  })
  if (kept.length === 0) rule.remove()
  else if (kept.length < rule.selectors.length) rule.selectors = kept
}

function dropUnreadProperties(root: Root): number {
  const read = new Set<string>()
  root.walkDecls(({ value }) => {
    for (const [, name] of value.matchAll(/var\(\s*(--[\w-]+)/g)) if (name) read.add(name)
  })
  const unread: Declaration[] = []
  root.walkDecls(/^--/, (declaration) => {
    if (!read.has(declaration.prop)) unread.push(declaration)
  })
  for (const declaration of unread) declaration.remove()
  return unread.length
}

function dropEmpty(root: Root): number {
  const empty: (Rule | AtRule)[] = []
  root.walk((node) => {
    if ((node.type === 'rule' || node.type === 'atrule') && isEmpty(node)) empty.push(node)
  })
  for (const node of empty) node.remove()
  return empty.length
}

function isEmpty(node: Container): boolean {
  return node.nodes !== undefined && node.nodes.length === 0
}
