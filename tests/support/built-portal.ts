import { openBuild } from '#app/start/build-portal.ts'

/** Builds the pages before the tests that start a portal: so that no two of them build at once. */
export async function setup(): Promise<void> {
  await openBuild((line) => process.stdout.write(`${line}\n`))
}
