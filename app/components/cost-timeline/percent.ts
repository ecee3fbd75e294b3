/** A place in the drawing: two decimals are finer than any screen. */
export function percent(value: number): number {
  return Math.round(value * 100) / 100
}
