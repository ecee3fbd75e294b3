import { z } from 'zod'
import { AGE_BANDS } from '#app/domain/candidate/age-bands.ts'
import { freeText } from '#app/domain/candidate/free-text.ts'
import { accountId, candidateId, isoDate, municipalityCode } from '#app/domain/primitives.ts'
import { severalIds } from './fields.ts'

/** How many people a page shows at most, and so how many may be ticked. */
export const PAGE_SIZES = [50, 100, 200] as const

const jobhunter = z.uuid('Kies een jobhunter.').pipe(accountId)

/** Which people get this jobhunter: those ticked, all on the page, or all that were found. */
export const assignBatchFields = z
  .object({
    intent: z.enum(['ticked', 'page', 'found'], 'Kies wie u toewijst.'),
    jobhunterId: jobhunter,
    person: severalIds(candidateId, 200),
    onPage: severalIds(candidateId, 200),
    /** How many were found when the page was made. */
    found: z.coerce.number().int().min(0),
  })
  .refine(({ intent, person }) => intent !== 'ticked' || person.length > 0, {
    path: ['person'],
    message: 'Vink minstens één persoon aan.',
  })
export type AssignBatchFields = z.input<typeof assignBatchFields>

/** One person to a jobhunter, from whoever looked after them on the screen. */
export const assignOneFields = z.object({
  intent: z.literal('assign'),
  jobhunterId: jobhunter,
  from: z.union([z.literal('').transform(() => null), z.string().pipe(accountId)]),
})
export type AssignOneFields = z.input<typeof assignOneFields>

/** A manager releases a profile, or takes that back. */
export const releaseFields = z.object({
  intent: z.enum(['release', 'takeBack']),
  reason: freeText(300).optional(),
})
export type ReleaseFields = z.input<typeof releaseFields>

/** The filters in the address of the page with people without a jobhunter; what cannot be read filters nothing. */
export const unassignedSearch = z.object({
  zoek: z.string().trim().max(100).catch(''),
  gemeente: z
    .union([z.literal('onbekend'), municipalityCode])
    .optional()
    .catch(undefined),
  leeftijd: z.enum(AGE_BANDS).optional().catch(undefined),
  aangeleverd: isoDate.optional().catch(undefined),
  aantal: z.coerce
    .number()
    .pipe(z.literal([...PAGE_SIZES]))
    .catch(PAGE_SIZES[0]),
  pagina: z.coerce.number().int().min(1).max(10_000).catch(1),
})
