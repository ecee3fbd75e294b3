/** So many rows go in one statement: PostgreSQL takes 65,535 values in one. */
const CHUNK = 2_000

/** Does something with many rows, a chunk at a time; with none nothing is done. Gives what came of all chunks. */
export async function inChunks<Row, Result>(
  rows: readonly Row[],
  work: (chunk: Row[]) => Promise<Iterable<Result> | undefined>,
): Promise<Result[]> {
  const results: Result[] = []
  for (let at = 0; at < rows.length; at += CHUNK) {
    results.push(...((await work(rows.slice(at, at + CHUNK))) ?? []))
  }
  return results
}
