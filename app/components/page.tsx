import { Link, useActionData } from '@remix-run/react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import { FormErrorSummary, RefusalAbove } from './form-error-summary.tsx'
import { Heading } from './heading.tsx'
import { Icon } from './icon.tsx'
import { WholeCodes } from './whole-codes.tsx'

type PageProps = {
  title: ReactNode
  lead?: ReactNode
  back?: { to: string; label: string }
  actions?: ReactNode
  children?: ReactNode
}

/**
 * A page: its one h1, a lead in one sentence, a way back, its main buttons, and the parts below each other. Why a
 * rule said no to what was just sent stands above them: the form it came from may be gone by now.
 */
export function Page({ title, lead, back, actions, children }: PageProps) {
  const answer = useActionData<unknown>()
  const refusal = refusalIn(answer)
  return (
    <div className="page">
      {back ? (
        <Link className="utrecht-link utrecht-link--html-a page__back" to={back.to}>
          <Icon name="back" />
          {back.label}
        </Link>
      ) : null}
      <PageHead title={title} lead={lead} actions={actions} />
      {refusal === null ? null : <Refused sentence={refusal} answer={answer} />}
      <RefusalAbove.Provider value={refusal}>{children}</RefusalAbove.Provider>
    </div>
  )
}

/** The head of a page: its title, its lead, and its main buttons. */
export function PageHead({ title, lead, actions }: Pick<PageProps, 'title' | 'lead' | 'actions'>) {
  return (
    <div className="page__head">
      <div className="measure">
        <h1 className="utrecht-heading-1">
          <WholeCodes>{title}</WholeCodes>
        </h1>
        {lead ? (
          <p className="utrecht-paragraph utrecht-paragraph--lead">
            <WholeCodes>{lead}</WholeCodes>
          </p>
        ) : null}
      </div>
      {actions ? <div className="actions page__actions">{actions}</div> : null}
    </div>
  )
}

/** Reading goes on here after every refused attempt, also after the same one twice. */
function Refused({ sentence, answer }: { sentence: string; answer: unknown }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (answer) place.current?.querySelector<HTMLElement>('[data-errors]')?.focus()
  }, [answer])
  return (
    <div ref={place}>
      <FormErrorSummary refusal={sentence} />
    </div>
  )
}

/** The sentence about a form as a whole in what an action gave back; a page of several forms has an answer for each. */
function refusalIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null) return null
  if (!('errors' in answer)) return refusalOfOne(Object.values(answer))
  const { errors } = answer
  if (typeof errors !== 'object' || errors === null || !('form' in errors)) return null
  return typeof errors.form === 'string' ? errors.form : null
}

function refusalOfOne(answers: readonly unknown[]): string | null {
  const refused = answers.find(
    (answer) => typeof answer === 'object' && answer !== null && 'errors' in answer,
  )
  return refused === undefined ? null : refusalIn(refused)
}

/** A part of a page under an h2, with an optional link or button at its right; `anchor` is what a link can lead to. */
export function Section({
  title,
  aside,
  anchor,
  children,
}: {
  title: ReactNode
  aside?: ReactNode
  anchor?: string
  children: ReactNode
}) {
  const id = useId()
  return (
    <section className="section" id={anchor} aria-labelledby={id}>
      <div className="section__head">
        <Heading level={2} id={id}>
          {title}
        </Heading>
        {aside}
      </div>
      {children}
    </section>
  )
}

/** Content with beside it something smaller: `aside` at the right, or `filters` at the left. One column when narrow. */
export function Columns({ kind, children }: { kind: 'aside' | 'filters'; children: ReactNode }) {
  return <div className={`columns columns--${kind}`}>{children}</div>
}

/** Parts below each other with room between them. */
export function Stack({ tight = false, children }: { tight?: boolean; children: ReactNode }) {
  return <div className={tight ? 'stack stack--tight' : 'stack'}>{children}</div>
}

/** The document title of a route: `export const meta = () => titled('Vacatures')`. */
export function titled(title: string): [{ title: string }] {
  return [{ title: `${title} - Maatwerk` }]
}
