import type { Declaration, Root } from 'postcss'

/**
 * Puts the value of a design token where it is read, when it can have only that one value: it stands in a theme
 * rule and nowhere else, and so does all it refers to. A property that is never set gives way to its fallback.
 */
export function inlineTokens(root: Root, themes: readonly string[]): void {
  const set = valuesOfTokens(root, themes)
  root.walkDecls((declaration) => {
    if (declaration.value.includes('var(')) declaration.value = resolved(declaration.value, set, 0)
  })
}

/** Per custom property its one value, or 'several' when it depends on where it is read. */
type Tokens = Map<string, string>

const SEVERAL = ''
const DEEPEST = 20

function valuesOfTokens(root: Root, themes: readonly string[]): Tokens {
  const tokens: Tokens = new Map()
  const elsewhere = new Set<string>()
  root.walkDecls(/^--/, (declaration) => {
    if (isInTheme(declaration, themes)) tokens.set(declaration.prop, declaration.value.trim())
    else elsewhere.add(declaration.prop)
  })
  for (const name of elsewhere) tokens.set(name, SEVERAL)
  return tokens
}

function isInTheme({ parent }: Declaration, themes: readonly string[]): boolean {
  return parent?.type === 'rule' && 'selector' in parent && themes.includes(String(parent.selector))
}

function resolved(value: string, tokens: Tokens, depth: number): string {
  const call = depth < DEEPEST ? firstCall(value) : null
  if (call === null) return value
  const rest = resolved(value.slice(call.end), tokens, depth)
  return value.slice(0, call.start) + replacement(call, tokens, depth) + rest
}

function replacement({ name, fallback, text }: Call, tokens: Tokens, depth: number): string {
  const known = tokens.get(name)
  if (known === undefined && fallback !== null) return resolved(fallback, tokens, depth + 1)
  if (known === undefined) return text
  const fixed = known === SEVERAL ? 'var(' : resolved(known, tokens, depth + 1)
  if (!fixed.includes('var(')) return fixed
  return fallback === null ? text : `var(${name},${resolved(fallback, tokens, depth + 1)})`
}

type Call = { start: number; end: number; name: string; fallback: string | null; text: string }

/** The first `var(…)` of a value, with its closing bracket found by counting. */
function firstCall(value: string): Call | null {
  const start = value.indexOf('var(')
  if (start === -1) return null
  let open = 0
  let end = start + 3
  do {
    if (value[end] === '(') open += 1
    if (value[end] === ')') open -= 1
    end += 1
  } while (open > 0 && end < value.length)
  const inside = value.slice(start + 4, end - 1)
  const comma = inside.indexOf(',')
  const name = (comma === -1 ? inside : inside.slice(0, comma)).trim()
  const fallback = comma === -1 ? null : inside.slice(comma + 1).trim()
  return { start, end, name, fallback, text: value.slice(start, end) }
}
