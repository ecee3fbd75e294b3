import type { Need } from '../words/needs.ts'
import { type Assessment, missing, notApplicable } from './assessment.ts'
import type { CoverageCase } from './coverage-case.ts'

/** What the candidate's municipality asks for a flat rate, as far as it is on record; null when nothing stands in the way. */
export function flatRateConditions(one: CoverageCase): Assessment | null {
  return afterUnpaid(one) ?? termsAsked(one)
}

/** After a learning or trial placement with this employer some municipalities give none; of most it is not known. */
function afterUnpaid({ terms, policy, candidate }: CoverageCase): Assessment | null {
  const isAfterUnpaid = (terms.trialMonths ?? 0) + (terms.learningMonths ?? 0) > 0
  if (!isAfterUnpaid || policy?.flatRateAfterUnpaid === 'allowed') return null
  if (policy?.flatRateAfterUnpaid === 'notAllowed') return notApplicable('flatRateAfterTrial')
  return candidate.municipality === undefined
    ? missing('municipalityUnknown', ['candidate.municipality'])
    : { certainty: 'unknown', because: 'flatRateAfterTrialUnknown', canTell: 'municipality' }
}

function termsAsked({ terms, policy }: CoverageCase): Assessment | null {
  const needs: Need[] = []
  for (const asked of policy?.flatRateNeeds ?? []) {
    const met = CONDITIONS[asked].isMet(terms)
    if (met === false) return notApplicable('flatRateConditions')
    if (met === undefined) needs.push(CONDITIONS[asked].need)
  }
  const [first, ...rest] = needs
  return first ? missing('flatRateTermsUnknown', [first, ...rest]) : null
}

type Asked = NonNullable<CoverageCase['policy']>['flatRateNeeds'][number]
type Condition = { need: Need; isMet: (terms: CoverageCase['terms']) => boolean | undefined }

const HALF_YEAR = 6
const CONDITIONS: Record<Asked, Condition> = {
  contractOfSixMonths: {
    need: 'terms.months',
    isMet: ({ months }) =>
      months === undefined ? undefined : months === null || months >= HALF_YEAR,
  },
  fixedHours: { need: 'terms.fixedHours', isMet: ({ fixedHours }) => fixedHours },
  intendsToExtend: {
    need: 'terms.intendsToExtend',
    isMet: ({ intendsToExtend }) => intendsToExtend,
  },
}
