import { Notice } from '#app/components/notice.tsx'
import { Stack } from '#app/components/page.tsx'
import { WayStanding } from '#app/components/way-standing.tsx'
import { closingReasonFor, isClosingReason } from '#app/domain/introduction/closing-reasons.ts'
import type { ShownStanding } from '#app/domain/way/shown-standing.ts'

type StandingProps = {
  offer: { answer: string | null; otherOutcome: string | null }
  standing: ShownStanding
}

/** Where an offer stands for its adviser: the next step, what was answered, and what needs a call. */
export function Standing({ offer, standing }: StandingProps) {
  return (
    <Stack>
      <WayStanding standing={standing} />
      {offer.answer ? <Notice title="Antwoord">{answerInWords(offer.answer)}</Notice> : null}
      {offer.otherOutcome ? (
        <Notice kind="warning" title="Twee antwoorden over de start">
          {offer.otherOutcome === 'started'
            ? 'Het eerste antwoord was: niet begonnen. Daarna legde iemand vast: wel begonnen. Bel even.'
            : 'Het eerste antwoord was: begonnen. Daarna legde iemand vast: niet begonnen. Bel even.'}
        </Notice>
      ) : null}
    </Stack>
  )
}

function answerInWords(answer: string): string {
  return isClosingReason(answer) ? closingReasonFor('adviser', answer) : answer
}
