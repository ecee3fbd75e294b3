import { Section } from '#app/components/page.tsx'
import { Text } from '#app/components/text.tsx'
import { TextLink } from '#app/components/text-link.tsx'
import { paths } from '#app/paths.ts'

const STEPS = [
  {
    title: 'U kijkt naar talent',
    text: 'U leest wat mensen kunnen en waar ze goed in zijn. Niet wat er op papier ontbreekt.',
  },
  {
    title: 'U maakt kennis',
    text: 'Uw adviseur regelt een gesprek. De kandidaat heeft dan al ja gezegd.',
  },
  {
    title: 'U krijgt een voorstel',
    text: 'Daarin staat wie er helpt, voor, tijdens en na de start. En wat er geregeld is als iemand ziek wordt, of meer tijd nodig heeft.',
  },
] as const

/** How someone comes to work, in three steps. */
export function HowItGoes() {
  return (
    <Section title="Zo gaat het">
      <ol className="stack stack--tight">
        {STEPS.map(({ title, text }) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ol>
      <Text>
        Wilt u eerst weten{' '}
        <TextLink to={paths.coverage()}>wat er voor u geregeld kan zijn</TextLink>? U kunt het daar
        ook uitrekenen.
      </Text>
    </Section>
  )
}
