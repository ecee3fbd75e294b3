import { Section } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { paths } from '#app/paths.ts'

/** The labour regions where nobody calls an employer back: a question from there comes to the administrator. */
export function RegionsWithoutAdviser({ names, of }: { names: readonly string[]; of: number }) {
  if (names.length === 0) return null
  return (
    <Section title="Regio’s zonder adviseur">
      <Text>
        In {names.length} van de {of} arbeidsmarktregio’s werkt nog geen bedrijfsadviseur. Vraagt
        een werkgever van daar toegang, dan komt die vraag bij u. Nodig een adviseur uit bij{' '}
        <TextLink to={paths.administrator.accounts()}>Accounts en teams</TextLink>, of geef een
        gemeente aan een adviseur bij{' '}
        <TextLink to={paths.administrator.places()}>Plaatsen</TextLink>.
      </Text>
      <details className="more">
        <summary>Welke regio’s zijn dat?</summary>
        <ul>
          {names.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      </details>
    </Section>
  )
}
