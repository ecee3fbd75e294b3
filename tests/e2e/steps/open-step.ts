import type { Role } from '#app/domain/actor.ts'
import { type Visitor, visit } from '#tests/support/browser.ts'

const STARTS = { employer: '/overzicht', adviser: '/bureau', jobhunter: '/vandaag' } as const

/** Someone opens what waits for them, from their own start page. */
export async function openStep(
  who: Visitor,
  role: Extract<Role, keyof typeof STARTS>,
  step: string,
): Promise<void> {
  await visit(who, STARTS[role])
  await who.page.getByRole('link', { name: step }).click()
  await who.page.waitForURL((url) => url.pathname !== STARTS[role])
}
