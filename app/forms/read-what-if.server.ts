import type { WhatIf } from '#app/domain/coverage/what-if.ts'
import type { Typed } from './field-messages.ts'
import { readForm } from './read-form.server.ts'
import { whatIfFields, whatIfTerms } from './what-if-fields.ts'

/** Reckons terms through; the route ties it to a person. */
type Reckon = (asked: ReturnType<typeof whatIfTerms>) => Promise<WhatIf>

/** The answer to a form that asks only to be reckoned through, for a script; or what is to be mended first. */
export async function whatIfAnswer(request: Request, reckon: Reckon): Promise<Response> {
  const form = await readForm(request, whatIfFields)
  const answer = form.ok
    ? { whatIf: await reckon(whatIfTerms(form.value)), errors: {} }
    : { whatIf: null, errors: form.errors }
  return Response.json(answer, { headers: { 'Cache-Control': 'no-store' } })
}

/** The same for a page without JavaScript: what was typed stays, with messages or with the result. */
export async function whatIfOnPage(request: Request, reckon: Reckon) {
  const form = await readForm(request, whatIfFields)
  if (!form.ok) return { refused: form, whatIf: null }
  const whatIf = await reckon(whatIfTerms(form.value))
  return { refused: { ok: false as const, errors: {}, typed: form.typed }, whatIf }
}

/** What a form begins with; null when that is not enough to reckon with. */
export async function whatIfAtFirst(values: Typed, reckon: Reckon): Promise<WhatIf | null> {
  const read = whatIfFields.safeParse(values)
  return read.success ? reckon(whatIfTerms(read.data)) : null
}
