import type { SickDay } from '#app/domain/coverage/words/sick-day.ts'

/** What happens on the first sick day, in order: who is told what, and when. */
export function SickDaySteps({ sickDay: { when, steps } }: { sickDay: SickDay }) {
  if (steps.length === 0) return null
  return (
    <div className="sick-day">
      <p className="sick-day__title">{when}</p>
      <ol className="sick-day__steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </div>
  )
}
