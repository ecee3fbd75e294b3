import type { Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Env } from '#app/env.server.ts'
import type { Clock } from '#app/ports/clock.ts'
import { closeServer, createApp, listen } from '#app/server.ts'
import { type OpenServices, openServices } from '#app/services.server.ts'
import { bringIndexUpToDate } from '#app/use-cases/follow-outbox.ts'
import { lapseOffers } from '#app/use-cases/lapse-offers.ts'
import { renewCoverageByRules } from '#app/use-cases/renew-coverage-by-rules.ts'
import { stopStaleRuns } from '#app/use-cases/start-import.ts'
import { wipeRefusedRows } from '#app/use-cases/wipe-refused-rows.ts'
import { startWorker } from '#app/worker.server.ts'
import { StartProblem } from '#db/start-problem.ts'
import { BUILD_FOLDER, openBuild } from './build-portal.ts'
import { choosePort } from './choose-port.ts'
import { greeting } from './greeting.ts'
import { openResources, type Resources } from './open-resources.ts'
import { announce, findPortal, withdraw } from './running-portal.ts'
import { type DemoAccount, seedOnce } from './seed-once.ts'

type Tell = (line: string) => void

/** What has to be closed again, the last one opened first. */
export type Closers = (() => Promise<unknown>)[]

/**
 * Everything between `npm start` and a portal that answers. What it opens, it first puts among the closers. The
 * clock is the machine's, unless a test brings one.
 */
export async function runPortal(
  env: Env,
  tell: Tell,
  closers: Closers,
  clock?: Clock,
): Promise<void> {
  await refuseSecond(env)
  const { port, notices } = await choosePort(env)
  const resources = await openClosable(env, closers)
  const build = await openBuild(tell)
  const opened = await openServices({
    databaseUrl: resources.database.url,
    meili: resources.engine.meili,
    clock,
  })
  closers.push(opened.close)
  await opened.services.candidateIndex.prepare()
  const accounts = await demoAccounts(env, resources, opened, tell)
  await bringIndexUpToDate(opened.services)

  await stopStaleRuns(opened.services)
  const worker = await startWorker(opened, [lapseOffers, wipeRefusedRows], [renewCoverageByRules])
  closers.push(worker.stop)
  const baseUrl = env.baseUrl ?? `http://localhost:${port}`
  const isHttps = baseUrl.startsWith('https:')
  const app = createApp({ services: opened.services, build, buildFolder: BUILD_FOLDER, isHttps })
  const server: Server = await listen(app, env.host, port)
  closers.push(() => closeServer(server))
  await leaveWord(env, baseUrl, resources, closers)

  for (const notice of [...notices, ...resources.database.notices]) tell(notice)
  const { database, engine } = resources
  greeting({
    address: baseUrl,
    database: database.label,
    search: engine.label,
    accounts,
  }).forEach(tell)
}

/** A portal that is just stopping gets a moment to do so. */
async function refuseSecond({ dataDirectory }: Env): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const other = await findPortal(dataDirectory)
    if (other === null) return
    if (tries === 10) {
      throw new StartProblem(
        `Het portaal draait al op ${other.address} (proces ${other.process.pid}): stop dat eerst, of kies met DATA_DIR een andere map.`,
      )
    }
    await sleep(500)
  }
}

async function openClosable(env: Env, closers: Closers): Promise<Resources> {
  const opening = openResources(env)
  closers.push(async () => {
    const opened = await opening.catch(() => null) // then it closed itself
    await opened?.close()
  })
  return opening
}

/** A brought database is filled only when that was asked for. */
async function demoAccounts(
  env: Env,
  { database }: Resources,
  { services }: OpenServices,
  tell: Tell,
): Promise<DemoAccount[]> {
  const wanted = env.demo === '1' || (env.demo === null && database.own)
  return wanted ? seedOnce(services, tell) : []
}

async function leaveWord(env: Env, address: string, on: Resources, closers: Closers) {
  const { database, engine } = on
  await announce(env.dataDirectory, {
    address,
    databaseUrl: database.url,
    meili: engine.meili,
  })
  closers.push(() => withdraw(env.dataDirectory))
}
