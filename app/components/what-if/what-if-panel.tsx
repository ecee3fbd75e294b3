import type { WhatIf, WhatIfTotals } from '#app/domain/coverage/what-if.ts'
import { amountWords, lineName } from '#app/domain/coverage/words/line-words.ts'
import { CERTAINTY_LABELS } from '#app/domain/coverage/words/names.ts'
import type { FieldBinding } from '#app/forms/field-binding.ts'
import { RadioGroup } from '../choice-groups.tsx'
import { DefinitionList } from '../definition-list.tsx'
import { Heading } from '../heading.tsx'
import { Notice } from '../notice.tsx'
import { Tag } from '../tag.tsx'
import { useHydrated } from '../use-hydrated.ts'
import type { WhatIfState } from './use-what-if.ts'
import { sorted, totalsRows, totalsTitle, wrongTerms } from './what-if-words.ts'

type PanelProps = WhatIfState & {
  jobcoach: FieldBinding
  /** Where a field of the form is, by its name. */
  idOf?: (name: string) => string
  /** Where the form goes when only reckoning is asked, without JavaScript. */
  step: string
}

/** Beside a form of terms: what they come to now. It follows the typing, or comes with a button. */
export function WhatIfPanel({ result, errors, state, jobcoach, step, idOf = asIs }: PanelProps) {
  const isLive = useHydrated()
  const wrong = wrongTerms(errors)
  return (
    <aside className="what-if" aria-labelledby="what-if-title">
      <Heading level={2} id="what-if-title">
        Wat dit oplevert
      </Heading>
      <p className="meta" role="status">
        {state === 'still' && wrong.length > 0 ? CANNOT : STATES[state]}
      </p>
      <Answer result={result} wrong={wrong} idOf={idOf} />
      <RadioGroup {...jobcoach} label="Stel: wie begeleidt?" choices={COACHES} optional />
      {isLive ? null : (
        <button
          className="utrecht-button utrecht-button--secondary-action"
          formAction={step}
          formNoValidate
          type="submit"
        >
          Reken door
        </button>
      )}
    </aside>
  )
}

const STATES: Record<WhatIfState['state'], string> = {
  still: 'Zoals het vandaag is. Hiervan wordt niets bewaard.',
  asking: 'Wij rekenen…',
  failed: 'Doorrekenen lukte niet. Verander iets om het opnieuw te proberen.',
}
const CANNOT = 'Zo kunnen wij nog niet rekenen.'
const NOT_ENOUGH =
  'Vul de eerste dag, de uren en het loon in. Dan ziet u hier wat geldt en wat overblijft.'
const COACHES = [
  { value: 'external', label: 'Jobcoach van buiten' },
  { value: 'internal', label: 'Iemand van de werkgever' },
  { value: 'none', label: 'Niemand' },
]

function asIs(name: string): string {
  return name
}

type AnswerProps = Pick<WhatIfState, 'result'> & {
  wrong: readonly (readonly [field: string, sentence: string])[]
  idOf: (name: string) => string
}

/** What is to be mended first, or else the result. */
function Answer({ result, wrong, idOf }: AnswerProps) {
  if (wrong.length === 0) return result ? <Result result={result} /> : <p>{NOT_ENOUGH}</p>
  return (
    <ul className="plain-list">
      {wrong.map(([field, sentence]) => (
        <li key={field}>
          <a className="utrecht-link utrecht-link--html-a" href={`#${idOf(field)}`}>
            {sentence}
          </a>
        </li>
      ))}
    </ul>
  )
}

function Result({ result: { lines, totals, warnings } }: { result: WhatIf }) {
  const { holding, notApplicable, unknown } = sorted(lines)
  return (
    <>
      {warnings.length === 0 ? null : (
        <Notice kind="warning">
          {warnings.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </Notice>
      )}
      {totals.map((one) => (
        <Totals key={one.outcome} totals={one} />
      ))}
      <ul className="plain-list what-if__lines">
        {holding.map((line) => (
          <Line key={lineName(line)} line={line} />
        ))}
      </ul>
      <Rest title="Weten wij nog niet" names={unknown} />
      <Rest title="Geldt niet" names={notApplicable} />
    </>
  )
}

function Totals({ totals }: { totals: WhatIfTotals }) {
  if (totals.months === 0) return null
  return (
    <section className="what-if__totals">
      <Heading level={3}>{totalsTitle(totals)}</Heading>
      <DefinitionList
        items={totalsRows(totals).map(({ term, amount }) => ({ term, description: amount }))}
      />
    </section>
  )
}

function Line({ line }: { line: WhatIf['lines'][number] }) {
  const words = amountWords(line)
  return (
    <li className="what-if__line">
      <span>
        {lineName(line)}
        {words ? (
          <span className="meta">
            {' '}
            {words.amount} {words.per}
          </span>
        ) : null}
      </span>
      <Tag kind={line.certainty === 'confirmed' ? 'brand' : 'neutral'}>
        {CERTAINTY_LABELS[line.certainty]}
      </Tag>
    </li>
  )
}

function Rest({ title, names }: { title: string; names: readonly string[] }) {
  if (names.length === 0) return null
  return (
    <p className="meta">
      {title}: {names.join(', ')}.
    </p>
  )
}
