import { reasonWord } from '#app/domain/matching/labels.ts'
import {
  REASON_SUBJECTS,
  type Reason,
  type ReasonKind,
  type ReasonSubject,
} from '#app/domain/matching/match.ts'

const SUBJECTS: Record<ReasonSubject, string> = {
  competence: 'Wat iemand kan',
  condition: 'Uren, reizen en werkplek',
  interest: 'Wat iemand graag doet',
}

/** Why someone is on the list, in words: competence and conditions apart, each reason with its kind in a word and a drawing, which is in the style sheet: a page has hundreds. */
export function ReasonList({ reasons }: { reasons: readonly Reason[] }) {
  return (
    <div className="reasons">
      {REASON_SUBJECTS.map((about) => (
        <About about={about} key={about} reasons={reasons.filter((one) => one.about === about)} />
      ))}
    </div>
  )
}

function About({ about, reasons }: { about: ReasonSubject; reasons: readonly Reason[] }) {
  if (reasons.length === 0) return null
  return (
    <div>
      <p className="reasons__about">{SUBJECTS[about]}</p>
      <ul className="reasons__list">
        {reasons.map(({ kind, text }) => (
          <li className={`reason reason--${kind}`} key={`${kind} ${text}`}>
            <span>
              <span className={wordClass(kind)}>{reasonWord({ kind, about })}:</span> {text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What is unknown says so itself: there the word is for who does not see the icon. */
function wordClass(kind: ReasonKind): string {
  return kind === 'unknown' ? 'visually-hidden' : 'reason__kind'
}
