import type { Random } from './random.ts'

/** One of a list of values with a weight each; a heavier one more often. */
export function drawWeighted<Value>(
  random: Random,
  weighted: readonly (readonly [value: Value, weight: number])[],
): Value {
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0)
  let left = random.fraction() * total
  const found = weighted.find(([, weight]) => {
    left -= weight
    return left < 0
  })
  const drawn = found ?? weighted.at(-1)
  if (!drawn) throw new Error('There is nothing to draw from.')
  return drawn[0]
}

/** A sentence inside another one: without its capital, unless it opens with an abbreviation. */
export function inSentence(label: string): string {
  const isAbbreviation = label.slice(0, 2) === label.slice(0, 2).toUpperCase()
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1)
}
