import type { Fact, RegisterStatus } from '#app/domain/candidate/facts.ts'
import { addDays, addMonths, type IsoDate } from '#app/domain/primitives.ts'
import { earlierEnd, firstOfMonth, lastOfMonth } from './days.ts'
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
    candidate = { ...candidate, ...factOf(row, candidate) }
    if (row.kind === 'benefit' && before.from <= row.on && row.on <= before.until) {
      candidate = { ...candidate, benefitMonthBeforeStart: row.benefit }
    }
  }
  return { candidate, decisions }
}

function factOf(row: Exclude<Fact, { kind: 'decision' }>, before: CandidateFacts): CandidateFacts {
  switch (row.kind) {
    case 'registerStatus':
      return registration(row.value, before)
    case 'wageValue':
      return measured(row, before)
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

/** A newer measuring counts from its day; the one before it stays for the days before that. */
function measured(
  { percentage, measuredOn }: Fact & { kind: 'wageValue' },
  { wageValue, wageValueBefore }: CandidateFacts,
): CandidateFacts {
  const isNewer = wageValue && wageValue.measuredOn < measuredOn
  return {
    wageValue: { percentage, measuredOn },
    wageValueBefore: isNewer ? wageValue : wageValueBefore,
  }
}

function registration(status: RegisterStatus, before: CandidateFacts): CandidateFacts {
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
      if (before.registeredOn && before.registeredOn < status.on)
        return endedBefore(status.on, before)
      return { ...NOT_REGISTERED, ground: 'none', askedFor: null }
  }
}

/** Who was registered and is not on a later day: the registration ended before that day, and what it gave till then stays. */
function endedBefore(on: IsoDate, { registrationEndsOn = null }: CandidateFacts): CandidateFacts {
  return { registrationEndsOn: earlierEnd(registrationEndsOn, addDays(on, -1)), askedFor: null }
}

const NOT_REGISTERED = { registeredOn: null, registrationEndsOn: null } as const
