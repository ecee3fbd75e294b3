import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Card, Cards } from '../card.tsx'
import { Text } from '../text.tsx'

/** A running offer or placement, and what the last version of its cover says; null while it is as it was sent. */
export type ChangedWay = {
  offerId: string
  title: string
  to: string
  isPlacement: boolean
  determinedOn: IsoDate | null
  sentence: string | null
}

/** Running offers and placements with what is certain now. */
export function ChangedCover({ ways }: { ways: readonly ChangedWay[] }) {
  return (
    <Cards list>
      {ways.map(({ offerId, title, to, isPlacement, determinedOn, sentence }) => (
        <Card key={offerId} title={title} to={to}>
          <Text>
            {isPlacement ? 'Plaatsing. ' : 'Voorstel. '}
            {sentence ?? 'De dekking is nog zoals die was.'}
          </Text>
          {determinedOn ? <p className="meta">Bekeken op {dutchDate(determinedOn)}</p> : null}
        </Card>
      ))}
    </Cards>
  )
}
