import { eq } from 'drizzle-orm'
import type { EmployerId } from '#app/domain/primitives.ts'
import type { Db } from '#db/client.ts'
import { accounts, employers } from '#db/schema/index.ts'

/** The adviser an employer sees by name, with the number to call. */
export async function adviserOfEmployer(db: Db, employerId: EmployerId) {
  const [row] = await db
    .select({ name: accounts.name, phone: accounts.phone })
    .from(employers)
    .innerJoin(accounts, eq(accounts.id, employers.adviserId))
    .where(eq(employers.id, employerId))
  if (!row) throw new Error('an employer without an adviser')
  return row
}
