import type { ReactNode } from 'react'

export type TagKind = 'neutral' | 'brand' | 'late'

const CLASSES: Record<TagKind, string> = {
  neutral: 'utrecht-data-badge',
  brand: 'utrecht-data-badge tag--brand',
  late: 'utrecht-data-badge tag--late',
}

/** A short label: a talent, a status. Its words carry the meaning, its colour never alone. */
export function Tag({ kind = 'neutral', children }: { kind?: TagKind; children: ReactNode }) {
  return <span className={CLASSES[kind]}>{children}</span>
}

/** Labels in a row, as a list. */
export function Tags({
  labels,
  kind = 'neutral',
  name,
}: {
  labels: readonly string[]
  kind?: TagKind
  name: string
}) {
  return (
    <ul className="tags" aria-label={name}>
      {labels.map((label) => (
        <li key={label}>
          <Tag kind={kind}>{label}</Tag>
        </li>
      ))}
    </ul>
  )
}
