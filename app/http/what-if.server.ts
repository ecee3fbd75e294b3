import type { WhatIf } from '#app/domain/coverage/what-if.ts'
import type { Typed } from '#app/forms/field-messages.ts'
import { readForm } from '#app/forms/read-form.server.ts'
import { whatIfFields, whatIfTerms } from '#app/forms/what-if-fields.ts'
import { reckonWhatIf, type WhatIfAbout } from '#app/use-cases/reckon-what-if.ts'
import type { Services } from '#app/use-cases/services.ts'

/** The answer to a form that asks only to be reckoned through, for a script. */
export async function whatIfAnswer(
  services: Services,
  about: WhatIfAbout,
  request: Request,
): Promise<Response> {
  const form = await readForm(request, whatIfFields)
  const headers = { 'Cache-Control': 'no-store' }
  if (!form.ok) return Response.json({ whatIf: null }, { headers })
  const whatIf = await reckonWhatIf(services, about, whatIfTerms(form.value))
  return Response.json({ whatIf }, { headers })
}

/** The same for a page without JavaScript: what was typed stays, with messages or with the result. */
export async function whatIfOnPage(services: Services, about: WhatIfAbout, request: Request) {
  const form = await readForm(request, whatIfFields)
  if (!form.ok) return { refused: form, whatIf: null }
  const whatIf = await reckonWhatIf(services, about, whatIfTerms(form.value))
  return { refused: { ok: false as const, errors: {}, typed: form.typed }, whatIf }
}

/** What a form begins with; null when that is not enough to reckon with. */
export async function whatIfAtFirst(
  services: Services,
  about: WhatIfAbout,
  values: Typed,
): Promise<WhatIf | null> {
  const read = whatIfFields.safeParse(values)
  return read.success ? reckonWhatIf(services, about, whatIfTerms(read.data)) : null
}
