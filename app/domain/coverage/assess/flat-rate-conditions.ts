import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import type { CoverageCase } from './coverage-case.ts'
import { isRouteOpen } from './register-standing.ts'

/** What the candidate's municipality asks for a flat rate, as far as it is on record; null when nothing stands in the way. */
export function flatRateConditions(one: CoverageCase): Assessment | null {
  return afterUnpaid(one) ?? termsAsked(one)
}

/** After a learning or trial placement with this employer some municipalities give none; of most it is not known. */
function afterUnpaid({ terms, policy, candidate }: CoverageCase): Assessment | null {
  const isAfterUnpaid = (terms.trialMonths ?? 0) + (terms.learningMonths ?? 0) > 0
  if (policy?.flatRateAfterUnpaid === 'notAllowed' && !isAfterUnpaid) return unpaidUnknown(terms)
  if (!isAfterUnpaid || policy?.flatRateAfterUnpaid === 'allowed') return null
  if (policy?.flatRateAfterUnpaid === 'notAllowed') return notApplicable('flatRateAfterTrial')
  return candidate.municipality === undefined
    ? missing('municipalityUnknown', ['candidate.municipality'])
    : { certainty: 'unknown', because: 'flatRateAfterTrialUnknown', canTell: 'municipality' }
}

function unpaidUnknown({ trialMonths, learningMonths }: CoverageCase['terms']): Assessment | null {
  if (trialMonths === undefined) return missing('flatRateTermsUnknown', ['terms.trialMonths'])
  return learningMonths === undefined
    ? missing('flatRateTermsUnknown', ['terms.learningMonths'])
    : null
}

function termsAsked(one: CoverageCase): Assessment | null {
  const needs: Need[] = []
  for (const asked of one.policy?.flatRateNeeds ?? []) {
    const met = CONDITIONS[asked].isMet(one)
    if (met === false) return notApplicable('flatRateConditions')
    if (met === undefined) needs.push(CONDITIONS[asked].need)
  }
  const [first, ...rest] = needs
  return first ? missing('flatRateTermsUnknown', [first, ...rest]) : null
}

type Asked = NonNullable<CoverageCase['policy']>['flatRateNeeds'][number]
type Condition = { need: Need; isMet: (one: CoverageCase) => boolean | undefined }

const HALF_YEAR = 6
const CONDITIONS: Record<Asked, Condition> = {
  contractOfSixMonths: {
    need: 'terms.months',
    isMet: ({ terms: { months } }) =>
      months === undefined ? undefined : months === null || months >= HALF_YEAR,
  },
  fixedHours: { need: 'terms.fixedHours', isMet: ({ terms }) => terms.fixedHours },
  intendsToExtend: { need: 'terms.intendsToExtend', isMet: ({ terms }) => terms.intendsToExtend },
  registeredOrMeasuring: { need: 'candidate.registeredOn', isMet: isRegisteredOrMeasuring },
}

/** In the register, or on a Praktijkroute that was agreed on; in an outcome of one it was under way. */
function isRegisteredOrMeasuring(one: CoverageCase): boolean | undefined {
  if (one.candidate.registeredOn || one.supposes !== null || isRouteOpen(one)) return true
  return one.candidate.registeredOn === null ? false : undefined
}
