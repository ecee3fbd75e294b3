/** Groups that share a member become one group; members keep their order and stand once. */
export function joinOverlapping(groups: readonly (readonly string[])[]): string[][] {
  const joined: Set<string>[] = []
  for (const group of groups) {
    const overlapping = joined.filter((earlier) => group.some((member) => earlier.has(member)))
    for (const earlier of overlapping) joined.splice(joined.indexOf(earlier), 1)
    joined.push(new Set([...overlapping.flatMap((earlier) => [...earlier]), ...group]))
  }
  return joined.map((members) => [...members])
}
