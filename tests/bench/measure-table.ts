import type { Measure } from './measures.ts'

/** The measures as a table for people: a line for each, and under it what it was compared with. */
export function asTable(measures: readonly Measure[]): string {
  const width = Math.max(...measures.map(({ name }) => name.length))
  return measures
    .flatMap((measure) => {
      const { name, value, unit, comparedWith } = measure
      const line = `${name.padEnd(width)}  ${value.toFixed(1).padStart(8)} ${unit}`
      return comparedWith === null ? [line] : [line, `  ${comparison(measure)}`]
    })
    .join('\n')
}

function comparison({ comparedWith, ratio, goal, holds }: Measure): string {
  const times = `${ratio?.toFixed(2)} × (${comparedWith})`
  if (goal === null) return times
  return `${times}; goal: at most ${goal} ×, ${holds ? 'holds' : 'MISSED'}`
}
