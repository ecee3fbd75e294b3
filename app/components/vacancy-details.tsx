import { DRIVING_LICENCES } from '#app/domain/candidate/closed-lists.ts'
import { LICENCE_LABELS } from '#app/domain/candidate/labels.ts'
import { NEED_WEIGHT_LABELS, VACANCY_FIELD_LABELS } from '#app/domain/vacancy/labels.ts'
import { SECTORS } from '#app/domain/vocabulary/sectors.ts'
import { competencyLabel, taskLabel } from '#app/domain/vocabulary/vocabulary.ts'
import type { FieldBinding } from '#app/forms/field-binding.ts'
import { DateField } from './date-field.tsx'
import { SelectField } from './select-field.tsx'
import { TermPicker } from './term-picker.tsx'
import { NumberField, TextField } from './text-field.tsx'

type DetailName =
  | 'title'
  | 'tasks'
  | 'essential'
  | 'desirable'
  | 'sector'
  | 'startsOn'
  | 'wage'
  | 'places'
  | 'licenceNeeded'

/** What may be said about a vacancy beyond the three questions; the adviser completes what is left open. */
export function VacancyDetails({ field }: { field: (name: DetailName) => FieldBinding }) {
  return (
    <>
      <TextField
        {...field('title')}
        label={VACANCY_FIELD_LABELS.title}
        hint="Laat dit leeg, dan nemen wij de eerste zin van hierboven."
        optional
      />
      <TermPicker
        {...field('tasks')}
        label={VACANCY_FIELD_LABELS.tasks}
        hint="Welke taken horen erbij? Typ een paar letters, bijvoorbeeld: inpak."
        optional
        kind="task"
        labelOf={taskLabel}
      />
      <TermPicker
        {...field('essential')}
        label={`${NEED_WEIGHT_LABELS.essential}: wat moet iemand echt kunnen?`}
        hint="Kies er niet te veel: dan blijven er mensen over om te ontmoeten."
        optional
        kind="competency"
        labelOf={competencyLabel}
      />
      <TermPicker
        {...field('desirable')}
        label={`${NEED_WEIGHT_LABELS.desirable}: wat mag iemand nog leren?`}
        optional
        kind="competency"
        labelOf={competencyLabel}
      />
      <SelectField
        {...field('sector')}
        label={VACANCY_FIELD_LABELS.sector}
        optional
        none="Nog niet gekozen"
        choices={SECTORS.map(({ code, label }) => ({ value: code, label }))}
      />
      <DateField {...field('startsOn')} label={VACANCY_FIELD_LABELS.startsOn} optional />
      <NumberField
        {...field('wage')}
        label={VACANCY_FIELD_LABELS.wageCentsPerHour}
        hint="Bruto, bijvoorbeeld 15,60."
        unit="euro"
        decimals
        optional
      />
      <NumberField {...field('places')} label={VACANCY_FIELD_LABELS.places} optional />
      <SelectField
        {...field('licenceNeeded')}
        label={VACANCY_FIELD_LABELS.licenceNeeded}
        optional
        none="Geen rijbewijs nodig"
        choices={DRIVING_LICENCES.map((value) => ({ value, label: LICENCE_LABELS[value] }))}
      />
    </>
  )
}
