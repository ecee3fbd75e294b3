import { type ReactNode, useId } from 'react'

/** A part of the cover under a heading of its own: what it is about, and what stands below it. */
export function CoverPart({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className="cover" aria-labelledby={id}>
      <h3 className="cover__title" id={id}>
        {title}
      </h3>
      {children}
    </section>
  )
}
