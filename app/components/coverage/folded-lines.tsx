import type { ReadLine } from '#app/domain/coverage/words/in-order.ts'
import type { ChosenSupport } from '#app/domain/coverage/words/jobcoach-words.ts'
import { lineName } from '#app/domain/coverage/words/line-words.ts'
import { sentenceForEmployer } from '#app/domain/coverage/words/sentences.ts'

/** What does not apply: one quiet line of names. For adviser and jobhunter it opens and says why. */
export function NotApplicable({ lines }: { lines: readonly ReadLine[] }) {
  if (lines.length === 0) return null
  const names = lines.map(({ line }) => lineName(line)).join(', ')
  const reasons = lines.filter(({ why }) => why !== undefined)
  return (
    <div className="cover__rest">
      <p className="meta">
        <strong>Geldt niet bij dit voorstel:</strong> {names}.
      </p>
      {reasons.length === 0 ? null : <Reasons lines={reasons} />}
    </div>
  )
}

/** What is not known yet: names with what happens about it, and for adviser and jobhunter which fact is missing. */
export function NotKnown({ lines, chosen }: { lines: readonly ReadLine[]; chosen: ChosenSupport }) {
  if (lines.length === 0) return null
  return (
    <div className="cover__rest">
      <p className="meta">
        <strong>Weten wij nog niet:</strong>
      </p>
      <ul className="plain-list meta">
        {lines.map(({ line, why }) => (
          <li key={lineName(line)}>
            <strong>{lineName(line)}.</strong> {sentenceForEmployer(line, chosen)}
            {why ? <div className="cover__why">Waarom: {why}</div> : null}
          </li>
        ))}
      </ul>
    </div>
  )
}

function Reasons({ lines }: { lines: readonly ReadLine[] }) {
  return (
    <details className="more">
      <summary>Waarom niet</summary>
      <ul className="plain-list meta">
        {lines.map(({ line, why }) => (
          <li key={lineName(line)}>
            <strong>{lineName(line)}.</strong> {why}
          </li>
        ))}
      </ul>
    </details>
  )
}
