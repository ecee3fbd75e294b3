/** Chance that is the same every time: what the makers draw from. */
export type Random = {
  /** A number of 0 up to 1. */
  fraction(): number
  /** A whole number from least to most, both included. */
  whole(least: number, most: number): number
  /** True in `chance` of the cases. */
  chance(chance: number): boolean
  /** One of a list that is not empty. */
  one<T>(list: readonly T[]): T
  /** At most `count` different ones of a list, in the order drawn. */
  some<T>(list: readonly T[], count: number): T[]
}

/** Chance from a seed, by the mulberry32 generator of Tommy Ettinger (public domain). */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  function fraction(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  function whole(least: number, most: number): number {
    return least + Math.floor(fraction() * (most - least + 1))
  }
  function some<T>(list: readonly T[], count: number): T[] {
    const left = [...list]
    const drawn: T[] = []
    while (drawn.length < count && left.length > 0) {
      drawn.push(...left.splice(whole(0, left.length - 1), 1))
    }
    return drawn
  }
  function one<T>(list: readonly T[]): T {
    const [drawn] = list.slice(whole(0, list.length - 1))
    if (drawn === undefined) throw new Error('There is nothing to draw from.')
    return drawn
  }
  return { fraction, whole, chance: (chance) => fraction() < chance, one, some }
}
