import { paths } from '#app/paths.ts'
import { Text } from './text.tsx'
import { TextLink } from './text-link.tsx'

/** All that an employer reads of cover before there is an offer: the same for everyone, so it tells of nobody. */
export function CoverInGeneral() {
  return (
    <Text>
      Vaak is een deel van de risico’s en kosten gedekt.{' '}
      <TextLink to={paths.coverage()}>Lees wat er kan</TextLink>.
    </Text>
  )
}
