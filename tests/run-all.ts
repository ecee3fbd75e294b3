import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

/*
 * `npm test`: every check, then every test. Ends with one line: the sum of what the runners said, where a
 * check counts as one.
 */

type Counts = { passed: number; failed: number; skipped: number }

const CHECKS = ['check:style', 'check:types', 'check:imports', 'check:unused']
const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  success: z.boolean(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
})

const counted = [...(await runChecks()), await runTests()]
const total = counted.reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
  skipped: sum.skipped + one.skipped,
}))
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : ''
console.log(`${total.passed} passed, ${total.failed} failed${skipped}`)
process.exitCode = total.failed > 0 ? 1 : 0

async function runChecks(): Promise<Counts[]> {
  const counts: Counts[] = []
  for (const check of CHECKS) {
    const ok = (await run('npm', ['run', '--silent', check])) === 0
    console.log(`${ok ? 'passed' : 'FAILED'}: npm run ${check}`)
    counts.push({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })
  }
  return counts
}

async function runTests(): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'maatwerk-report-'))
  const file = join(folder, 'report.json')
  const exitCode = await run('vitest', [
    ...['run', '--config', 'tests/vitest.config.ts'],
    ...['--reporter=default', '--reporter=json', `--outputFile=${file}`],
  ])
  const text = await readFile(file, 'utf8').catch(() => null)
  await rm(folder, { recursive: true, force: true })
  if (text === null) return { passed: 0, failed: 1, skipped: 0 }
  return countsOf(report.parse(JSON.parse(text)), exitCode)
}

/** A file that could not be read has no test that failed, and still counts as one; so does an error between tests. */
function countsOf(said: z.infer<typeof report>, exitCode: number): Counts {
  const unread = said.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = said.numFailedTests + unread
  return {
    passed: said.numPassedTests,
    failed: exitCode === 0 ? failed : Math.max(failed, 1),
    skipped: said.numPendingTests + said.numTodoTests,
  }
}

async function run(program: string, words: string[]): Promise<number> {
  const child = spawn(program, words, { stdio: 'inherit' })
  return new Promise((resolve) => {
    child.once('error', () => resolve(1))
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
