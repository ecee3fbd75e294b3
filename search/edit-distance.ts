/** How many typing errors an engine forgives in a word of this length: one from five letters, two from nine, none in a number. */
export function errorsForgiven(word: string): number {
  if (word.length < 5 || /^\p{N}+$/u.test(word)) return 0
  return word.length < 9 ? 1 : 2
}

/** How many typing errors lie between two words: a letter wrong, missing, too many, or two swapped. */
export function editDistance(one: string, other: string): number {
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, column) => column)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      const steps = [
        at(last, column) + 1,
        at(current, column - 1) + 1,
        at(last, column - 1) + (same ? 0 : 1),
      ]
      if (areSwapped(one, row, other, column)) steps.push(at(beforeLast, column - 2) + 1)
      current.push(Math.min(...steps))
    }
    beforeLast = last
    last = current
  }
  return at(last, other.length)
}

function areSwapped(one: string, row: number, other: string, column: number): boolean {
  if (row < 2 || column < 2) return false
  return one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1]
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Number.POSITIVE_INFINITY
}
