import { type SQL, sql } from 'drizzle-orm'
import { candidateIdentities } from '#db/schema/index.ts'

/** Someone's name, for their own people, and for an employer only after the candidate's yes. */
export const fullName: SQL<string> = sql<string>`${candidateIdentities.firstName} || ' ' || ${candidateIdentities.lastName}`
