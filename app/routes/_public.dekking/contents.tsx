const PARTS = [
  { id: 'ziek', label: 'Als uw medewerker ziek wordt' },
  { id: 'hulp', label: 'Hulp voor uw medewerker en voor u' },
  { id: 'geld', label: 'Geld' },
  { id: 'rekenen', label: 'Zelf uitrekenen' },
] as const

/** Where to find what, on a long page. */
export function Contents() {
  return (
    <nav aria-label="Op deze pagina">
      <ul className="contents">
        {PARTS.map(({ id, label }) => (
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
