import { Notice } from '#app/components/notice.tsx'
import { Stack } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type About = {
  code: string
  name: string | null
  contact: string | null
  confirmedOn: IsoDate | null
  screenedOn: IsoDate | null
}
type Running = {
  requests: readonly { id: string; vacancy: string | null }[]
  introductions: readonly { id: string }[]
}

/** Who looks after this person, how fresh the profile is, and what runs already. */
export function AboutThisPerson({ about, running }: { about: About; running: Running }) {
  const { code, name, contact, confirmedOn, screenedOn } = about
  return (
    <Stack tight>
      {name ? (
        <Notice title={name}>
          {`U ziet de naam omdat ${name} ja heeft gezegd. Alleen uw organisatie ziet die.`}
        </Notice>
      ) : null}
      {running.introductions.map(({ id }) => (
        <Notice key={id} title="Deze kandidaat is aan u voorgesteld">
          <TextLink to={paths.employer.introduction(id)}>Lees waarom en geef antwoord</TextLink>
        </Notice>
      ))}
      {running.requests.map(({ id, vacancy }) => (
        <Notice key={id} title="U heeft deze kandidaat al aangevraagd">
          <TextLink to={paths.employer.request(id)}>
            {vacancy
              ? `Bekijk de aanvraag voor ‘${vacancy}’`
              : 'Bekijk de aanvraag zonder vacature'}
          </TextLink>
        </Notice>
      ))}
      <Text quiet>
        Kandidaat {code}.{' '}
        {contact ? `Vast contact: ${contact}. ` : 'Het vaste contact wordt nog gekozen. '}
        {screenedOn ? `Besproken en gescreend op ${dutchDate(screenedOn)}. ` : null}
        {confirmedOn ? `Laatst nagevraagd op ${dutchDate(confirmedOn)}.` : null}
      </Text>
    </Stack>
  )
}
