import { z } from 'zod'
import { ORGANISATION_REFUSALS } from '#app/domain/coverage/organisation-refusals.ts'
import { municipalityCode } from '#app/domain/primitives.ts'
import { day, optionalDay, requiredText } from './fields.ts'

/** A new organisation on the list of a municipality; without a last day no end is known. */
export const addOrganisationFields = z
  .object({
    municipality: z
      .string('Kies een gemeente.')
      .regex(/^GM\d{4}$/, 'Kies een gemeente.')
      .pipe(municipalityCode),
    name: requiredText('Vul de naam van de organisatie in.', 120),
    inForceFrom: day('Vul de eerste dag in.'),
    inForceUntil: optionalDay(),
    source: requiredText('Vul in waar dit staat.', 300),
    checkedOn: day('Vul in wanneer u dit hebt nagekeken.'),
  })
  .refine(
    ({ inForceFrom, inForceUntil }) => inForceUntil === undefined || inForceFrom <= inForceUntil,
    { path: ['inForceUntil'], message: ORGANISATION_REFUSALS.untilBeforeFrom },
  )
export type AddOrganisationFields = z.input<typeof addOrganisationFields>
export type AddOrganisationRead = z.infer<typeof addOrganisationFields>

/** Which organisation of the list. */
export const listedOrganisationFields = z.object({ id: z.uuid() })

/** The last day of an organisation on the list. */
export const endOrganisationFields = listedOrganisationFields.extend({
  until: day('Vul de laatste dag in.'),
})
export type EndOrganisationFields = z.input<typeof endOrganisationFields>
