import type { WageBesideLaw } from '#app/domain/placement/least-wage.ts'
import { Notice } from './notice.tsx'

/** What to look out for in an hourly wage that is not for everyone allowed. */
export function WageNotice({ wage }: { wage: WageBesideLaw }) {
  if (wage.kind === 'allowed') return null
  return (
    <Notice kind="warning" title="Let op het loon">
      {wage.sentence}
    </Notice>
  )
}
