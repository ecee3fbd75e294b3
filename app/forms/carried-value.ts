import type { RefusedForm } from './field-messages.ts'

/**
 * What a form carries unseen, such as the version someone saw. After a mistake in the form it stays what was sent, or
 * what another changed meanwhile would be overwritten unseen. Where a rule said no the page shows how it stands now, and
 * the form goes on from there.
 */
export function carriedValue(
  refused: Pick<RefusedForm<never>, 'typed' | 'errors'> | undefined,
  name: string,
  now: string | number,
): string {
  const sent = refused?.errors.form === undefined ? refused?.typed[name] : undefined
  return typeof sent === 'string' ? sent : String(now)
}
