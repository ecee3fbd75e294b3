/** The value in the middle, or halfway the two in the middle. Throws on an empty list: nothing was measured then. */
export function median(values: readonly number[]): number {
  const sorted = inOrder(values)
  const middle = Math.floor(sorted.length / 2)
  const upper = at(sorted, middle)
  return sorted.length % 2 === 1 ? upper : (at(sorted, middle - 1) + upper) / 2
}

/** The smallest measured value that at least 95 in 100 do not exceed. Throws on an empty list. */
export function p95(values: readonly number[]): number {
  const sorted = inOrder(values)
  return at(sorted, Math.ceil(sorted.length * 0.95) - 1)
}

function inOrder(values: readonly number[]): number[] {
  return values.toSorted((one, other) => one - other)
}

function at(sorted: readonly number[], place: number): number {
  const value = sorted[place]
  if (value === undefined) throw new Error('nothing was measured')
  return value
}
