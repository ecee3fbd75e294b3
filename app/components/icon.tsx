const SHAPES = {
  check: 'M5 12.5l4.5 4.5L19 7.5',
  partly: 'M5 12h14',
  missing: 'M12 5v14M5 12h14',
  unknown: 'M9 9a3 3 0 1 1 4.6 2.5c-1 .7-1.6 1.3-1.6 2.6M12 18h.01',
  info: 'M12 11v6M12 7h.01',
  warning: 'M12 9v4.5M12 17h.01',
  down: 'M6 9l6 6 6-6',
  back: 'M19 12H5M11 6l-6 6 6 6',
  next: 'M5 12h14M13 6l6 6-6 6',
} as const

const FRAMES = {
  info: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  unknown: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  check: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  partly: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  missing: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18z',
  warning: 'M12 3.5L2.5 20h19L12 3.5z',
} as const

export type IconName = keyof typeof SHAPES

/** A small drawing beside a text that says the same; hidden from screen readers. `framed` draws the circle or triangle. */
export function Icon({ name, framed = false }: { name: IconName; framed?: boolean }) {
  const frame = framed && name in FRAMES ? FRAMES[name as keyof typeof FRAMES] : null
  const inside = frame && name !== 'info' && name !== 'warning' ? INSIDE_FRAME : undefined
  return (
    <svg
      className="icon"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {frame ? <path d={frame} /> : null}
      <path d={SHAPES[name]} transform={inside} />
    </svg>
  )
}

const INSIDE_FRAME = 'translate(4.2 4.2) scale(.65)'
