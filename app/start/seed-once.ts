import { z } from 'zod'
import { ROLES } from '#app/domain/actor.ts'
import type { Services } from '#app/use-cases/services.ts'
import type { Db } from '#db/client.ts'
import { isUnused, recall, remember } from '#db/queries/portal-memory.ts'
import { StartProblem } from '#db/start-problem.ts'
import { seedDemo } from '#seed/seed.ts'

const MEMORY = 'demo'
const demo = z.object({
  state: z.enum(['seeding', 'seeded']),
  accounts: z.array(z.object({ role: z.enum(ROLES), email: z.string(), password: z.string() })),
})
export type DemoAccount = z.infer<typeof demo>['accounts'][number]

/**
 * Fills a database with the demo region the first time, and gives the demo accounts every time. A database
 * with accounts of its own stays as it is. Throws when an earlier seeding was broken off.
 */
export async function seedOnce(
  services: Services,
  tell: (line: string) => void,
): Promise<DemoAccount[]> {
  const { db } = services
  const known = demo.safeParse(await recall(db, MEMORY))
  if (known.success && known.data.state === 'seeded') return known.data.accounts
  if (known.success) {
    throw new StartProblem(
      'Het maken van de demoregio is een vorige keer afgebroken: maak deze database leeg en start opnieuw, of start met DEMO=0.',
    )
  }
  if (!(await isUnused(db))) return []

  tell('De demoregio wordt gemaakt; dat gebeurt alleen de eerste keer.')
  await remember(db, MEMORY, { state: 'seeding', accounts: [] })
  const accounts = await seedDemo(services, tell)
  await remember(db, MEMORY, { state: 'seeded', accounts })
  return accounts
}

/** Whether a database holds part of a demo region only, which is of no use to anyone. */
export async function seedingWasBrokenOff(db: Db): Promise<boolean> {
  const known = demo.safeParse(await recall(db, MEMORY))
  return known.success && known.data.state === 'seeding'
}
