import { createContext, useContext } from 'react'
import type { FieldMessages } from '#app/forms/field-messages.ts'
import { Icon } from './icon.tsx'

/** The sentence of a rule that the page says above its parts already. */
export const RefusalAbove = createContext<string | null>(null)

/**
 * At the top of a form: what must be mended, with a link to each field. It takes the focus, without JavaScript
 * too. `refusal` is the sentence of a rule that said no (409).
 */
export function FormErrorSummary<Fields>({
  errors,
  refusal,
}: {
  errors?: FieldMessages<Fields>
  refusal?: string | null
}) {
  const { form: whole, ...fields } = { form: undefined, ...errors }
  const broken = Object.entries(fields).filter(([, message]) => message)
  const above = useContext(RefusalAbove)
  const sentence = refusal ?? (whole === above ? null : whole)
  if (broken.length === 0 && !sentence) return null
  return (
    <div
      className="utrecht-alert utrecht-alert--error error-summary"
      role="alert"
      tabIndex={-1}
      data-errors=""
      // biome-ignore lint/a11y/noAutofocus: after a refused form this is where reading goes on, also without JavaScript
      autoFocus
    >
      <Icon name="warning" framed />
      <div className="utrecht-alert__content">
        <h2 className="utrecht-heading-3">
          {broken.length > 0 ? 'Kijk dit nog even na' : 'Dit kan nu niet'}
        </h2>
        {sentence ? <p>{sentence}</p> : null}
        {broken.length > 0 ? (
          <ul>
            {broken.map(([name, message]) => (
              <li key={name}>
                <a className="utrecht-link utrecht-link--html-a" href={`#${name}`}>
                  {String(message)}
                </a>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
    </div>
  )
}
