import { Card, Cards } from '#app/components/card.tsx'
import { Section } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'

type Flag = { id: string; code: string; jobhunter: string; reason: string; dueOn: IsoDate }

/** Whom a jobhunter sees fit for this vacancy, each to be taken up or declined. */
export function Flags({ flags }: { flags: readonly Flag[] }) {
  if (flags.length === 0) return null
  return (
    <Section title="Tips van jobhunters">
      <Cards list>
        {flags.map(({ id, code, jobhunter, reason, dueOn }) => (
          <Card
            key={id}
            title={`${jobhunter} ziet ${code} hier werken`}
            to={paths.adviser.flag(id)}
            aside={<span className="meta">uiterlijk {dutchDate(dueOn)}</span>}
          >
            <Text>{reason}</Text>
          </Card>
        ))}
      </Cards>
    </Section>
  )
}
