import type { Glance } from './glance.ts'

/** The answers an employer without time reads: three questions in a row, each with a few words below it. */
export function GlanceList({ items }: { items: readonly Glance[] }) {
  return (
    <dl className="glance">
      {items.map(({ question, answer, more }) => (
        <div className="glance__item" key={question}>
          <dt className="glance__question">{question}</dt>
          <dd className="glance__answer">{answer}</dd>
          <dd className="glance__more">{more}</dd>
        </div>
      ))}
    </dl>
  )
}
