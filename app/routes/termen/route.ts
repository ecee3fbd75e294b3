import { z } from 'zod'
import { findTerms } from '#app/domain/vocabulary/find-terms.ts'
import { forAnyone } from '#app/http/guards.server.ts'

const MOST = 12

const question = z.object({
  soort: z.enum(['talent', 'competency', 'task']),
  zoek: z.string().max(100),
})

/** Terms of the vocabulary for a few typed letters; none for a question that makes no sense. */
export const loader = forAnyone(async ({ request }) => {
  const asked = question.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  const terms = asked.success ? findTerms(asked.data.soort, asked.data.zoek, MOST) : []
  return Response.json({ terms }, { headers: { 'Cache-Control': 'private, max-age=300' } })
})
