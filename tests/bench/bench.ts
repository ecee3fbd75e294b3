import { availableParallelism, loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import { signIn } from '#app/use-cases/sign-in.ts'
import { startTestPortal } from '#tests/support/portal.ts'
import { coverageRates } from './coverage-rate.ts'
import { type DemoRegion, openDemoRegion } from './demo-region.ts'
import { type Ending, endingOnSignals } from './ending.ts'
import { measureImport } from './import-rates.ts'
import { asTable } from './measure-table.ts'
import { coverageMeasures, importMeasures, type Measure, pageMeasures } from './measures.ts'
import { pageSubjects } from './page-subjects.ts'
import { takeTurns } from './take-turns.ts'
import { signInVisitor } from './visitor.ts'

/*
 * `npm run bench [-- --json]`: how fast the portal is on the demo region, on this machine. It makes a region of
 * its own and starts its own portal on it, so it touches nobody's data; everything goes again afterwards. What
 * it is doing is told on standard error, so that standard output holds the measures only.
 */

const WARM_UP = { users: 1, visits: 1, rounds: 20, longestMs: 6_000 }
const ALONE = { users: 1, visits: 1, rounds: 100, longestMs: 13_000 }
const TOGETHER = { users: 10, visits: 2, rounds: 12, longestMs: 15_000 }

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } })
const ending = endingOnSignals()
try {
  const measures = await measureAll(ending)
  console.log(values.json ? JSON.stringify({ measures }, null, 2) : asTable(measures))
} catch (error) {
  if (!ending.isBrokenOff()) {
    console.error(error)
    process.exitCode = 1
  }
}
await ending.closeAll()
// an idle connection to the portal or the engine would keep the process for seconds
if (!ending.isBrokenOff()) process.exit()

async function measureAll(until: Ending): Promise<Measure[]> {
  tellLoad('before')
  tell('assessing coverage')
  const coverage = coverageMeasures(coverageRates())
  const region = await openDemoRegion(until, tell)
  tell('importing')
  const rates = await measureImport(region)
  tell('starting the portal')
  const pages = await measurePages(region, until)
  tellLoad('after')
  return [...coverage, ...importMeasures(rates), ...pages]
}

async function measurePages(region: DemoRegion, until: Ending): Promise<Measure[]> {
  const settings = { DATA_DIR: region.folder, PATH: process.env.PATH ?? '' }
  const starting = startTestPortal(settings)
  until.add(async () => (await starting).stop())
  const portal = await starting
  const account = region.accounts.find(({ role }) => role === 'employer')
  if (!account) throw new Error('the demo region has no employer')
  const visitors = await Promise.all(
    Array.from({ length: TOGETHER.users }, () => signInVisitor(portal.url, account)),
  )
  const { services } = await region.open()
  const signedIn = await signIn(services, account)
  const employer = signedIn.ok ? await resumeSession(services, signedIn.session.token) : null
  if (employer?.role !== 'employer') throw new Error('the employer cannot sign in')
  const subjects = await pageSubjects(services, employer.employerId, visitors)

  tell('warming up')
  await takeTurns(subjects, WARM_UP)
  tell('visiting alone')
  const alone = await takeTurns(subjects, ALONE)
  tell('visiting together')
  const together = await takeTurns(subjects, TOGETHER)
  return [...pageMeasures(ALONE.users, alone), ...pageMeasures(TOGETHER.users, together)]
}

function tell(line: string): void {
  console.error(`bench: ${line.trim()}`)
}

/** A busy machine measures slower, which is for whoever reads the figures to know. */
function tellLoad(when: string): void {
  const [lastMinute = 0] = loadavg()
  tell(
    `load of the last minute ${when}: ${lastMinute.toFixed(1)} on ${availableParallelism()} cores`,
  )
}
