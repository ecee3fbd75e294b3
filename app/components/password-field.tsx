import { useState } from 'react'
import type { FieldBinding } from '#app/forms/field-binding.ts'
import { Button } from './button.tsx'
import { TextField } from './text-field.tsx'
import { useHydrated } from './use-hydrated.ts'

const HINT =
  'Minstens 12 tekens. Een zin van een paar woorden is sterk en makkelijk te onthouden. Plakken mag.'

/** A password, which someone may look at; a new one says what is asked of it. */
export function PasswordField({
  isNew = false,
  label,
  ...binding
}: FieldBinding & { isNew?: boolean; label: string }) {
  const [isShown, setShown] = useState(false)
  const canShow = useHydrated()
  return (
    <div className="field">
      <TextField
        {...binding}
        label={label}
        hint={isNew ? HINT : undefined}
        type={isShown ? 'text' : 'password'}
        autoComplete={isNew ? 'new-password' : 'current-password'}
      />
      {canShow ? (
        <div className="actions">
          <Button kind="subtle" type="button" onClick={() => setShown(!isShown)}>
            {isShown ? 'Verberg wachtwoord' : 'Toon wachtwoord'}
          </Button>
        </div>
      ) : null}
    </div>
  )
}
