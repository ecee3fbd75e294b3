import { PIECES, type Piece } from './timeline-model.ts'

/** The fill of a piece, by the id of the drawing that holds its pattern. */
export function fillOf(id: string, piece: Piece): string {
  return `url(#${id}-${piece})`
}

/** Every piece has its own texture, so that it reads without colour too: full, stripes, dots, and a grid for unknown. What is only expected has the same texture, paler. */
export function TimelinePatterns({ id }: { id: string }) {
  return (
    <defs>
      {PIECES.map((piece) => (
        <pattern
          className={`cost-pattern cost-pattern--${piece}`}
          height={TILE}
          id={`${id}-${piece}`}
          key={piece}
          patternUnits="userSpaceOnUse"
          width={TILE}
        >
          <rect className="cost-pattern__ground" height={TILE} width={TILE} />
          <path className="cost-pattern__texture" d={TEXTURES[piece]} />
        </pattern>
      ))}
    </defs>
  )
}

const TILE = 8
const TEXTURES: Record<Piece, string> = {
  net: '',
  subsidy: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  subsidyExpected: 'M-2 2l4-4M0 8l8-8M6 10l4-4',
  benefit: 'M2 2h.01M6 6h.01',
  benefitExpected: 'M2 2h.01M6 6h.01',
  unknown: 'M0 0l8 8M8 0l-8 8',
}
