/** As many as the database answers at once without the one waiting for the other. */
const AT_ONCE = 8

/** Does something for every item, a few at a time, and gives the results in the order of the items. */
export async function inParallel<Item, Result>(
  items: readonly Item[],
  what: (item: Item, place: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const todo = items.entries()
  async function takeOver(): Promise<void> {
    // one iterator for all: every next item goes to whoever is free
    for (const [place, item] of todo) results[place] = await what(item, place)
  }
  await Promise.all(Array.from({ length: AT_ONCE }, takeOver))
  return results
}
