import { Section } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'

/** Whom the employer can always call. */
export function YourAdviser({ adviser }: { adviser: { name: string; phone: string | null } }) {
  return (
    <Section title="Uw bedrijfsadviseur">
      <Text>
        {adviser.name}
        {adviser.phone ? (
          <>
            {', '}
            <a className="utrecht-link utrecht-link--html-a" href={`tel:${adviser.phone}`}>
              {adviser.phone}
            </a>
          </>
        ) : null}
        . Bel gerust als iets niet duidelijk is.
      </Text>
    </Section>
  )
}
