import { type LocalInstrument, localInstrumentsOn } from '../law/local-instruments.ts'
import { asNumber, dividedBy, exactly, times } from '../sums/fraction.ts'
import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable, unknown } from './assessment.ts'
import type { CoverageCase } from './coverage-case.ts'

/**
 * What the candidate's municipality has of its own, one assessment per dated row; unknown where none is on record.
 * Also for people outside the register. `hasSubsidy`: a wage subsidy never comes beside loonkostensubsidie
 * (Participatiewet art. 10d lid 9).
 */
export function assessLocalInstruments(one: CoverageCase, hasSubsidy: boolean): Assessment[] {
  const { municipality } = one.candidate
  if (municipality === undefined) {
    return [missing('municipalityUnknown', ['candidate.municipality'])]
  }
  const rows = localInstrumentsOn(municipality, one.terms.startsOn)
  if (rows.length === 0) return [unknown('askMunicipality', 'municipality')]
  return rows.map((row) => {
    const { name, source, checkedOn } = row
    return { ...ofRow(one, row, hasSubsidy), name, source, checkedOn, basis: OF_MUNICIPALITY }
  })
}

const OF_MUNICIPALITY = 'Regeling van de gemeente'

function ofRow(one: CoverageCase, row: LocalInstrument, hasSubsidy: boolean): Assessment {
  if (row.isWageSubsidy && hasSubsidy) return notApplicable('besideSubsidy')
  if (isExcluded(one, row)) return notApplicable('localConditions')
  const needs = unknownOf(one, row)
  if (!row.isConfirmed) return { ...unknown('askMunicipality', 'municipality'), needs }
  const from = one.span.workStart
  return { certainty: 'expected', because: 'localPossible', from, formula: most(one, row), needs }
}

/** What decides on the scheme or its amount, and is not known. */
function unknownOf({ terms, candidate }: CoverageCase, row: LocalInstrument): Need[] {
  const needs: Need[] = []
  if (row.benefits !== null && candidate.benefit === undefined) needs.push('candidate.benefit')
  if (terms.months === undefined) needs.push('terms.months')
  if (terms.fullTimeHours === undefined) needs.push('terms.fullTimeHours')
  return needs
}

/** Excluded by what is known; what is not known excludes nobody. */
function isExcluded({ terms, candidate }: CoverageCase, row: LocalInstrument): boolean {
  const { months } = terms
  const shortest = Math.min(...row.most.map(({ monthsAtLeast }) => monthsAtLeast))
  return (
    terms.hoursPerWeek < row.hoursAtLeast ||
    (typeof months === 'number' && months < shortest) ||
    (row.benefits !== null &&
      candidate.benefit !== undefined &&
      !row.benefits.includes(candidate.benefit))
  )
}

/** The highest amount there can be, for the length of the contract and by hours; empty while either is not known. */
function most({ terms }: CoverageCase, row: LocalInstrument): NonNullable<Assessment['formula']> {
  const { months, fullTimeHours, hoursPerWeek } = terms
  if (months === undefined || fullTimeHours === undefined) return []
  const step = row.most.findLast(({ monthsAtLeast }) => months === null || monthsAtLeast <= months)
  if (step === undefined) return []
  const countedHours = Math.min(hoursPerWeek, fullTimeHours)
  const part = dividedBy(exactly(countedHours), exactly(fullTimeHours))
  return [
    { step: 'fullTimeMostCents', value: step.cents },
    { step: 'countedHours', value: countedHours },
    { step: 'fullTimeHours', value: fullTimeHours },
    { step: 'mostCents', value: asNumber(times(exactly(step.cents), part)) },
  ]
}
