import { FieldSet } from '#app/components/field-frame.tsx'
import { LANGUAGE_LEVELS, LANGUAGES } from '#app/domain/candidate/closed-lists.ts'
import { LANGUAGE_LABELS, LANGUAGE_LEVEL_LABELS } from '#app/domain/candidate/labels.ts'
import { typedList, typedText } from '#app/forms/field-binding.ts'
import type { Typed } from '#app/forms/field-messages.ts'
import { languageLevelField } from '#app/forms/profile-fields.ts'
import type { ProfileFieldOf } from './profile-field-of.ts'
import { RowSelect, TickedRow } from './ticked-row.tsx'

/** The languages someone speaks, each with how well. */
export function LanguageFields({ field, typed }: { field: ProfileFieldOf; typed: Typed }) {
  const { error, ...languages } = field('languages')
  const chosen = typedList(languages.typed)
  return (
    <FieldSet id="languages" label="Welke talen spreekt iemand?" error={error} optional>
      <div className="ticked-columns" id="languages">
        {LANGUAGES.map((language) => {
          const name = languageLevelField(language)
          return (
            <TickedRow
              key={language}
              name="languages"
              value={language}
              label={LANGUAGE_LABELS[language]}
              checked={chosen.includes(language)}
            >
              <RowSelect
                name={name}
                label={`${LANGUAGE_LABELS[language]}: hoe goed?`}
                choices={LANGUAGE_LEVELS.map((value) => ({
                  value,
                  label: LANGUAGE_LEVEL_LABELS[value],
                }))}
                none="Hoe goed?"
                typed={typedText(typed[name])}
                error={field(name).error}
              />
            </TickedRow>
          )
        })}
      </div>
    </FieldSet>
  )
}
