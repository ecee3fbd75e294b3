import type { ShouldRevalidateFunctionArgs } from '@remix-run/react'

/**
 * Every route with an action passes this on: after a 409 the page reads anew, so that it shows how it stands now
 * beside the sentence that says so. After a 422 it stays what the form was typed on.
 */
export function shouldRevalidate({
  actionStatus,
  defaultShouldRevalidate,
}: Pick<ShouldRevalidateFunctionArgs, 'actionStatus' | 'defaultShouldRevalidate'>): boolean {
  return actionStatus === 409 || defaultShouldRevalidate
}
