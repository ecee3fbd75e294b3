import { data, redirect } from '@remix-run/node'
import { z } from 'zod'
import { holdingsInWords } from '#app/domain/access/holdings.ts'
import { ACCESS_REFUSALS, type AccessDone } from '#app/domain/access/sentences.ts'
import type { ShownLink } from '#app/domain/access/shown-link.ts'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { type AccountId, accountId } from '#app/domain/primitives.ts'
import { type Ended, endAccount } from '#app/use-cases/end-account.ts'
import { renewInvitation } from '#app/use-cases/renew-invitation.ts'
import { revokeInvitation } from '#app/use-cases/revoke-invitation.ts'
import type { Services } from '#app/use-cases/services.ts'
import { notFound } from './not-found.server.ts'
import { shownLink } from './shown-link.server.ts'

const personAction = z.object({
  intent: z.enum(['newLink', 'revoke', 'end']),
  accountId: z.string().pipe(accountId),
})

/**
 * What a list of people offers for each of them: a new one-time link, taking it back, ending the account.
 * Null when the form asks for something else. The link stands in the answer itself: it is shown only once.
 */
export async function actOnPerson(request: Request, services: Services, who: SignedIn) {
  const asked = personAction.safeParse(Object.fromEntries(await request.clone().formData()))
  if (!asked.success) return null

  const { intent, accountId: id } = asked.data
  switch (intent) {
    case 'newLink':
      return giveNewLink(request, services, who, id)
    case 'revoke': {
      const revoked = await revokeInvitation(services, who, id)
      if (!revoked.ok) throw notFound()
      return doneHere(request, 'revoked')
    }
    case 'end': {
      const ended = await endAccount(services, who, id)
      return ended.ok ? doneHere(request, 'ended') : refusedHere(endRefusal(ended))
    }
  }
}

/** Back to the page itself, which then says what was done. */
export function doneHere(request: Request, done: AccessDone) {
  return redirect(`${new URL(request.url).pathname}?gedaan=${done}`, 303)
}

/** A rule said no: the page stays, with the sentence. */
export function refusedHere(refusal: string) {
  return data({ link: null, refusal, form: null }, 409)
}

/** The page with a link that was just made. */
export function linkHere(link: ShownLink) {
  return data({ link, refusal: null, form: null }, 200)
}

async function giveNewLink(request: Request, services: Services, who: SignedIn, id: AccountId) {
  const renewed = await renewInvitation(services, who, id)
  if (renewed.ok) return linkHere(shownLink(request, services, renewed.link, renewed.name))
  if (renewed.because === 'notThere') throw notFound()
  return refusedHere(ACCESS_REFUSALS[renewed.because])
}

function endRefusal(ended: Exclude<Ended, { ok: true }>): string {
  if (ended.because === 'notThere') throw notFound()
  if (ended.because !== 'stillHolds') return ACCESS_REFUSALS[ended.because]
  return `Het account van ${ended.name} kan nog niet eindigen. Draag eerst over: ${holdingsInWords(ended.holdings)}.`
}
