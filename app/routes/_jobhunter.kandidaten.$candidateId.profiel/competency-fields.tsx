import { useState } from 'react'
import { FieldSet } from '#app/components/field-frame.tsx'
import { TermCombobox } from '#app/components/term-combobox.tsx'
import { PlainSearch } from '#app/components/term-picker.tsx'
import { useHydrated } from '#app/components/use-hydrated.ts'
import {
  COMPETENCY_LEVELS,
  EVIDENCE_SOURCES,
  type EvidenceSource,
} from '#app/domain/candidate/closed-lists.ts'
import { EVIDENCE_LABELS, LEVEL_LABELS } from '#app/domain/candidate/labels.ts'
import { competenciesOfTasks, competencyLabel } from '#app/domain/vocabulary/vocabulary.ts'
import { typedList, typedText } from '#app/forms/field-binding.ts'
import type { Typed } from '#app/forms/field-messages.ts'
import { evidenceField, levelField } from '#app/forms/profile-fields.ts'
import type { ProfileFieldOf } from './profile-field-of.ts'
import { RowSelect, TickedRow } from './ticked-row.tsx'

const ID = 'competencies'
const LABEL = 'Wat kan deze persoon?'

type CompetencyFieldsProps = {
  field: ProfileFieldOf
  typed: Typed
  /** The tasks that were done: whoever did them often can do more. */
  tasks: readonly string[]
}

/** Competencies, each with how well and where it shows: added by a few letters, or from the tasks someone has done. */
export function CompetencyFields({ field, typed, tasks }: CompetencyFieldsProps) {
  const hydrated = useHydrated()
  const [added, setAdded] = useState<string[]>([])
  const { error, found, ...competencies } = field(ID)
  const chosen = [...new Set([...typedList(competencies.typed), ...added])]
  const offered = (found ?? []).map(({ code }) => code).filter((code) => !chosen.includes(code))
  const suggested = competenciesOfTasks(tasks).filter(
    (code) => !chosen.includes(code) && !offered.includes(code),
  )
  const row = (code: string, checked: boolean, usual: EvidenceSource) => (
    <CompetencyRow
      key={code}
      code={code}
      checked={checked}
      field={field}
      evidence={typedText(typed[evidenceField(code)]) ?? usual}
      level={typedText(typed[levelField(code)])}
    />
  )
  return (
    <FieldSet
      id={ID}
      label={LABEL}
      hint="Kies bij elk woord hoe goed het gaat, en waar dat uit blijkt."
      error={error}
      optional
    >
      <div className="picker">
        {chosen.map((code) => row(code, true, 'ownWords'))}
        {offered.map((code) => row(code, false, 'ownWords'))}
        {found?.length === 0 ? (
          <p role="status">Geen woord gevonden. Probeer een ander woord.</p>
        ) : null}
        <div className="picker__search">
          {hydrated ? (
            <TermCombobox
              describedBy={{ 'aria-describedby': `${ID}-hint` }}
              id={ID}
              kind="competency"
              label={LABEL}
              onChoose={({ code }) => setAdded((before) => [...before, code])}
            />
          ) : (
            <PlainSearch
              id={ID}
              kind="competency"
              label={LABEL}
              name={ID}
              searched={found !== undefined}
            />
          )}
        </div>
      </div>
      {suggested.length > 0 ? (
        <div className="suggested">
          <p className="suggested__title">Wie dit werk deed, kan vaak ook:</p>
          {suggested.map((code) => row(code, false, 'workExperience'))}
        </div>
      ) : null}
    </FieldSet>
  )
}

type RowProps = {
  code: string
  checked: boolean
  field: ProfileFieldOf
  level: string | undefined
  evidence: string
}

function CompetencyRow({ code, checked, field, level, evidence }: RowProps) {
  const label = competencyLabel(code)
  return (
    <TickedRow name={ID} value={code} label={label} checked={checked}>
      <RowSelect
        name={levelField(code)}
        label={`${label}: hoe goed gaat het?`}
        choices={COMPETENCY_LEVELS.map((value) => ({ value, label: LEVEL_LABELS[value] }))}
        none="Hoe goed?"
        typed={level}
        error={field(levelField(code)).error}
      />
      <RowSelect
        name={evidenceField(code)}
        label={`${label}: waar blijkt het uit?`}
        choices={EVIDENCE_SOURCES.map((value) => ({ value, label: EVIDENCE_LABELS[value] }))}
        typed={evidence}
        error={undefined}
      />
    </TickedRow>
  )
}
