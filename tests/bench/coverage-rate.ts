import { performance } from 'node:perf_hooks'
import type { CoverageInput } from '#app/domain/coverage/assess/coverage-case.ts'
import { determineCoverage } from '#app/domain/coverage/determine-coverage.ts'
import { day } from '#app/domain/coverage/law/dated.ts'
import { addDays } from '#app/domain/primitives.ts'
import {
  makeCase,
  makeFacts,
  makeFactsWithoutRoute,
  makeTerms,
} from '#tests/support/make-coverage.ts'

const FIRST = day('2026-07-01')
const DAYS = 365
const WARM_UP = 500
const IN_A_SLICE = 1_000
const SLICES = 9
const DECISION = { on: day('2026-06-10'), from: day('2026-07-01'), until: null }

/** How many offers a second are assessed, in each of several slices, on the one core this thread runs on. */
export function coverageRates(): number[] {
  const offers = ordinaryOffers()
  assess(offers, WARM_UP)
  return Array.from({ length: SLICES }, () => {
    const began = performance.now()
    assess(offers, IN_A_SLICE)
    return IN_A_SLICE / ((performance.now() - began) / 1_000)
  })
}

function assess(offers: readonly CoverageInput[], times: number): void {
  for (let done = 0; done < times; done += 1) {
    const offer = offers[done % offers.length]
    if (offer) determineCoverage(offer)
  }
}

/** Offers as they come: registered and not, measured and not, by decision and without, part time, with a trial, on every day of a year. */
function ordinaryOffers(): CoverageInput[] {
  const people = [
    makeFacts(),
    makeFacts({ ground: 'wajong', benefit: 'wajong', dispensationPercentage: 60 }),
    makeFacts({ wageValue: null, registeredOn: day('2026-08-17') }),
    makeFacts({ benefit: 'wia', benefitMonthBeforeStart: 'wia', declarationOn: day('2026-07-02') }),
    makeFactsWithoutRoute(),
  ]
  return Array.from({ length: DAYS }, (_, later) => addDays(FIRST, later)).flatMap(
    (startsOn, place) => {
      const candidate = people[place % people.length] ?? makeFacts()
      const terms = makeTerms({ startsOn, hoursPerWeek: 12 + (place % 28) })
      const authority = { decisions: { wageCostSubsidy: DECISION }, answers: {} }
      return [
        makeCase({ candidate, terms }),
        makeCase({ candidate, authority, terms: { ...terms, trialMonths: 1, months: null } }),
      ]
    },
  )
}
