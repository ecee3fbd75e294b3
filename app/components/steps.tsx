import { Icon } from './icon.tsx'

export type Step = { label: string; state: 'done' | 'current' | 'todo' }

const WORDS: Record<Step['state'], string> = {
  done: 'Klaar',
  current: 'Nu',
  todo: 'Nog te doen',
}

/** How far something is on its way, such as a request from asked to started. */
export function Steps({ steps, name }: { steps: readonly Step[]; name: string }) {
  return (
    <ol className="steps" aria-label={name}>
      {steps.map(({ label, state }) => (
        <li
          className={`step step--${state}`}
          key={label}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          {state === 'done' ? <Icon name="check" /> : null}
          <span>
            <span className="visually-hidden">{WORDS[state]}: </span>
            {label}
          </span>
        </li>
      ))}
    </ol>
  )
}
