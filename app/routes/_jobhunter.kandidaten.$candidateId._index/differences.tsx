import { Form } from '@remix-run/react'
import { Card, Cards } from '#app/components/card.tsx'
import { DefinitionList } from '#app/components/definition-list.tsx'
import { HiddenField } from '#app/components/hidden-field.tsx'
import { Section } from '#app/components/page.tsx'
import { SubmitButton } from '#app/components/submit-button.tsx'
import { Text } from '#app/components/text.tsx'
import type { DifferenceInWords } from '#app/domain/candidate/difference-in-words.ts'
import { dutchDate } from '#app/domain/primitives.ts'

/** Where the newest file says something else than stands here: take it over, or keep what people wrote. */
export function Differences({ differences }: { differences: readonly DifferenceInWords[] }) {
  if (differences.length === 0) return null
  return (
    <div id="verschillen">
      <Section title="Verschil met de aanlevering">
        <Text>Wat u zelf schreef, blijft staan tot u anders kiest.</Text>
        <Cards list>
          {differences.map((difference) => (
            <Difference key={difference.field} {...difference} />
          ))}
        </Cards>
      </Section>
    </div>
  )
}

function Difference({ field, heading, fileSays, standsHere, seenOn }: DifferenceInWords) {
  return (
    <Card
      title={heading}
      foot={
        <Form method="post" className="actions">
          <HiddenField name="field" value={field} />
          <HiddenField name="seenOn" value={seenOn} />
          <SubmitButton kind="secondary" name="intent" value="takeOver">
            Neem over<span className="visually-hidden"> bij {heading}</span>
          </SubmitButton>
          <SubmitButton kind="secondary" name="intent" value="keep">
            Houd wat hier staat<span className="visually-hidden"> bij {heading}</span>
          </SubmitButton>
        </Form>
      }
    >
      <DefinitionList
        items={[
          { term: `Aanlevering van ${dutchDate(seenOn)}`, description: fileSays },
          { term: 'Hier staat', description: standsHere },
        ]}
      />
    </Card>
  )
}
