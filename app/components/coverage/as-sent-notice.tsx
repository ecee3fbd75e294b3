import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Notice } from '../notice.tsx'
import { TextLink } from '../text-link.tsx'

/** Above the cover of an offer as it was sent: of which day it is, and the way back to how it is now. */
export function AsSentNotice({ on, now }: { on: IsoDate; now: string }) {
  return (
    <Notice title={`Zo stond het op ${dutchDate(on)}, toen het voorstel kwam.`}>
      <TextLink to={now}>Bekijk hoe het nu is</TextLink>
    </Notice>
  )
}
