import type { ShownLink } from '#app/domain/access/shown-link.ts'
import { Notice } from './notice.tsx'
import { OneTimeLink } from './one-time-link.tsx'

/** What came of the last thing someone did on a page about people: a link, a refusal, or a sentence that it is done. */
export function OutcomeNotices({
  answer,
  done,
}: {
  answer: { link: ShownLink | null; refusal: string | null } | undefined
  done: string | null
}) {
  if (answer?.link) return <OneTimeLink link={answer.link} />
  if (answer?.refusal) {
    return (
      <Notice kind="error" live>
        {answer.refusal}
      </Notice>
    )
  }
  if (answer || !done) return null
  return (
    <Notice kind="success" live>
      {done}
    </Notice>
  )
}
