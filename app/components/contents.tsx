type Part = { id: string; label: string }

/** Where to find what on a long page: links to the parts with these ids. */
export function Contents({ parts }: { parts: readonly Part[] }) {
  return (
    <nav aria-label="Op deze pagina">
      <ul className="contents">
        {parts.map(({ id, label }) => (
          <li key={id}>
            <a className="utrecht-link utrecht-link--html-a" href={`#${id}`}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
