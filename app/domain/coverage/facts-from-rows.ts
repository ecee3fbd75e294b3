import type { Fact, RegisterStatus } from '#app/domain/candidate/facts.ts'
import { addMonths, type IsoDate } from '#app/domain/primitives.ts'
import { firstOfMonth, lastOfMonth } from './days.ts'
import type { CandidateFacts, Decisions } from './facts.ts'

/**
 * What the fact rows of a candidate say together for work that starts on a day, oldest row first: of each kind (and
 * each decided instrument) the last row counts. A kind without a row stays unknown. A benefit counts for the month
 * before the start only when a row is dated in that month.
 */
export function factsFromRows(
  rows: readonly Fact[],
  workStart: IsoDate,
): { candidate: CandidateFacts; decisions: Decisions } {
  let candidate: CandidateFacts = {}
  const decisions: Decisions = {}
  const before = {
    from: firstOfMonth(addMonths(workStart, -1)),
    until: lastOfMonth(addMonths(workStart, -1)),
  }
  for (const row of rows) {
    if (row.kind === 'decision') {
      const { on, from, until, refused } = row
      decisions[row.instrument] = refused ? { on, from, until, refused } : { on, from, until }
      continue
    }
    candidate = { ...candidate, ...factOf(row) }
    if (row.kind === 'benefit' && before.from <= row.on && row.on <= before.until) {
      candidate = { ...candidate, benefitMonthBeforeStart: row.benefit }
    }
  }
  return { candidate, decisions }
}

function factOf(row: Exclude<Fact, { kind: 'decision' }>): CandidateFacts {
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
      return otherGrounds(row)
    case 'under35':
      return { under35On: row.on }
    case 'declaration':
      return { declarationOn: row.on }
    case 'dispensation':
      return { dispensationPercentage: row.percentage }
    case 'recentEducation':
      return { recentEducation: row.education }
  }
}

function otherGrounds({ grounds, on }: Fact & { kind: 'otherGrounds' }): CandidateFacts {
  return grounds.includes('shelteredWork')
    ? { otherGrounds: grounds, shelteredWorkOn: on }
    : { otherGrounds: grounds, shelteredWorkOn: undefined }
}

function registration(status: RegisterStatus): CandidateFacts {
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
