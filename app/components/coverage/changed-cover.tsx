import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Card, Cards } from '../card.tsx'
import { Text } from '../text.tsx'

/**
 * A running offer or placement, and what the last version of its cover says; null while it is as it was sent, or not
 * sent yet: then nothing is fixed.
 */
export type ChangedWay = {
  offerId: string
  title: string
  to: string
  isPlacement: boolean
  isSent: boolean
  determinedOn: IsoDate | null
  sentence: string | null
}

/** Running offers and placements with what is certain now. */
export function ChangedCover({ ways }: { ways: readonly ChangedWay[] }) {
  return (
    <Cards list>
      {ways.map(({ offerId, title, to, isPlacement, isSent, determinedOn, sentence }) => (
        <Card key={offerId} title={title} to={to}>
          <Text>
            {isPlacement ? 'Plaatsing. ' : 'Voorstel. '}
            {sentence ?? (isSent ? AS_SENT : NOT_SENT)}
          </Text>
          {determinedOn ? <p className="meta">Vastgesteld op {dutchDate(determinedOn)}</p> : null}
        </Card>
      ))}
    </Cards>
  )
}

const AS_SENT = 'De dekking is nog zoals die was.'
const NOT_SENT = 'Nog niet verstuurd. De dekking is opnieuw berekend.'
