import type { Fact, RegisterStatus } from '#app/domain/candidate/facts.ts'
import type { CoverageFacts } from './facts.ts'

/**
 * What the fact rows of a candidate say together, oldest row first: of each kind (and each decided instrument) the
 * last row counts. A kind without a row stays unknown.
 */
export function factsFromRows(rows: readonly Fact[]): CoverageFacts {
  let facts: CoverageFacts = {}
  for (const row of rows) facts = { ...facts, ...factOf(row, facts) }
  return facts
}

function factOf(row: Fact, before: CoverageFacts): CoverageFacts {
  switch (row.kind) {
    case 'registerStatus':
      return registration(row.value)
    case 'wageValue':
      return { wageValue: { percentage: row.percentage, measuredOn: row.measuredOn } }
    case 'subsidyTargetGroup':
      return { inSubsidyTargetGroup: row.isIn }
    case 'benefit':
      return { benefit: row.benefit }
    case 'otherGrounds':
      return { otherGrounds: row.grounds }
    case 'decision': {
      const { on, from, until } = row
      return { decisions: { ...before.decisions, [row.instrument]: { on, from, until } } }
    }
  }
}

function registration(status: RegisterStatus): CoverageFacts {
  switch (status.status) {
    case 'registered':
      return {
        ground: status.ground ?? undefined,
        registeredOn: status.from,
        registrationEndsOn: status.until,
        askedFor: null,
      }
    case 'askedFor': {
      const { route, since } = status
      return { ...NOT_REGISTERED, ground: undefined, askedFor: { route, since } }
    }
    case 'notRegistered':
      return { ...NOT_REGISTERED, ground: 'none', askedFor: null }
  }
}

const NOT_REGISTERED = { registeredOn: null, registrationEndsOn: null } as const
