import { Children, type ReactNode } from 'react'
import { CODE_LETTERS } from '#app/domain/candidate/candidate-code.ts'

const CODE = new RegExp(`(K-[${CODE_LETTERS}]{5})`)

/** A text in which the code of a candidate never breaks at its hyphen; what is copied stays the code itself. */
export function WholeCodes({ children }: { children: ReactNode }) {
  return Children.map(children, (child) => (typeof child === 'string' ? wholeIn(child) : child))
}

/** Split like this, every second part is a code. */
function wholeIn(text: string): ReactNode {
  const parts = text.split(CODE)
  if (parts.length === 1) return text
  return parts.map((part, at) =>
    at % 2 === 1 ? (
      <span className="whole" key={part}>
        {part}
      </span>
    ) : (
      part
    ),
  )
}
