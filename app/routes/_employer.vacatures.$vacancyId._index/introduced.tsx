import { ButtonLink } from '#app/components/button.tsx'
import { Card, Cards } from '#app/components/card.tsx'
import { Section } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Introduction = { id: string; code: string; adviser: string; reason: string; dueOn: IsoDate }

/** Whom a person chose for this vacancy, above what the portal found, each to be answered. */
export function Introduced({ introduced }: { introduced: readonly Introduction[] }) {
  if (introduced.length === 0) return null
  return (
    <Section title="Aan u voorgesteld">
      <Cards list>
        {introduced.map(({ id, code, adviser, reason, dueOn }) => (
          <Card
            key={id}
            title={`Voorgesteld door ${adviser}`}
            to={paths.employer.introduction(id)}
            aside={<span className="meta">{code}</span>}
            foot={
              <>
                <ButtonLink to={paths.employer.introduction(id)}>
                  Bekijk en geef antwoord
                </ButtonLink>
                <span className="meta">uiterlijk {dutchDate(dueOn)}</span>
              </>
            }
          >
            <Text>{reason}</Text>
          </Card>
        ))}
      </Cards>
    </Section>
  )
}
