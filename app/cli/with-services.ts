import { type Env, env } from '#app/env.server.ts'
import { type OpenServices, openServices } from '#app/services.server.ts'
import { openResources } from '#app/start/open-resources.ts'
import { findPortal, type RunningPortal } from '#app/start/running-portal.ts'
import { bringIndexUpToDate, drainOutbox } from '#app/use-cases/follow-outbox.ts'
import type { Services } from '#app/use-cases/services.ts'

/** What a command works with: the services, and the address of the portal for the links it prints. */
export type CommandContext = { services: Services; baseUrl: string }

/**
 * Runs a command on the database and the engine of a portal that runs, unless the settings name another
 * database; otherwise it starts them itself and stops them afterwards. The index has every change before
 * it ends, as far as no running portal sees to that.
 */
export async function withServices(
  work: (context: CommandContext) => Promise<number>,
): Promise<number> {
  const settings = env()
  const portal = await findPortal(settings.dataDirectory)
  const namesAnother = settings.databaseUrl !== null && settings.databaseUrl !== portal?.databaseUrl
  if (portal !== null && !namesAnother) {
    const opened = await openServices({ ...portal, keptInStep: true })
    return runAndClose(opened, () =>
      work({ services: opened.services, baseUrl: settings.baseUrl ?? portal.address }),
    )
  }
  const resources = await openResources(beside(portal, settings))
  try {
    const opened = await openServices({
      databaseUrl: resources.database.url,
      meili: resources.engine.meili,
    })
    return await runAndClose(opened, async () => {
      const { services } = opened
      await services.candidateIndex.prepare()
      await bringIndexUpToDate(services)
      const baseUrl = settings.baseUrl ?? `http://localhost:${settings.port ?? 3000}`
      const exitCode = await work({ services, baseUrl })
      await drainOutbox(services)
      return exitCode
    })
  } finally {
    await resources.close()
  }
}

/** The engine of a portal that runs on another database holds its people: it is not ours to fill. */
function beside(portal: RunningPortal | null, settings: Env): Env {
  if (portal === null) return settings
  const meili = settings.meili?.url === portal.meili?.url ? null : settings.meili
  return { ...settings, meili, path: '' }
}

async function runAndClose(opened: OpenServices, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } finally {
    await opened.close()
  }
}
