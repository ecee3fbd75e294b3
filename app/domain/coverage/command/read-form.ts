import type { z } from 'zod'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { CoverageInput } from '../assess/coverage-case.ts'
import type { CandidateFacts, Decisions, EmployerFacts } from '../facts.ts'
import { INSTRUMENTS } from '../instruments.ts'
import type { CoverageTerms } from '../terms.ts'
import { faultsBetweenFields } from './between-fields.ts'
import { type Fault, faultSentence } from './fault.ts'
import { type CoverageForm, coverageForm } from './form.ts'

/** The input of the command as the engine takes it, or every fault in it. `today` is the day when none is given. */
export function readCoverageForm(
  json: unknown,
  today: IsoDate,
): { ok: true; input: CoverageInput } | { ok: false; faults: Fault[] } {
  const read = coverageForm.safeParse(json, { error: faultSentence })
  const between = faultsBetweenFields(json)
  if (!read.success) return { ok: false, faults: [...read.error.issues.map(faultOf), ...between] }
  if (between.length > 0) return { ok: false, faults: between }
  const { candidate, terms, employer, decisions, on } = read.data
  return {
    ok: true,
    input: {
      candidate: candidateOf(candidate ?? {}),
      terms: termsOf(terms),
      employer: employerOf(employer ?? {}),
      authority: { decisions: decisionsOf(decisions ?? {}), answers: {} },
      on: on ?? today,
    },
  }
}

type Of<Key extends keyof CoverageForm> = NonNullable<CoverageForm[Key]>

/** Null is known to be absent: no ground, no benefit, no school, not in the group. */
function candidateOf(form: Of<'candidate'>): CandidateFacts {
  return {
    ground: absent(form.ground, 'none'),
    registeredOn: form.registeredOn,
    registrationEndsOn: form.registrationEndsOn,
    birthDate: form.birthDate ?? undefined,
    municipality: form.municipality ?? undefined,
    otherGrounds: absent(form.otherGrounds, []),
    benefit: absent(form.benefit, 'none'),
    benefitMonthBeforeStart: absent(form.benefitMonthBeforeStart, 'none'),
    declarationOn: form.declarationOn,
    under35On: form.under35On,
    wageValue: form.wageValue,
    inSubsidyTargetGroup: absent(form.inSubsidyTargetGroup, false),
    dispensationPercentage: form.dispensationPercentage,
    recentEducation: absent(form.recentEducation, 'none'),
  }
}

function termsOf(form: Of<'terms'>): CoverageTerms {
  return {
    startsOn: form.startsOn,
    hoursPerWeek: form.hoursPerWeek,
    fullTimeHours: form.fullTimeHours ?? undefined,
    hourlyWageCents: form.hourlyWageCents ?? undefined,
    months: form.months,
    trialMonths: absent(form.trialMonths, 0),
    learningMonths: absent(form.learningMonths, 0),
    flatRate: absent(form.flatRate, false),
    paidHoursPerYear: form.paidHoursPerYear ?? undefined,
    jobcoach: absent(form.jobcoach, 'none'),
    fixedHours: absent(form.fixedHours, false),
    intendsToExtend: absent(form.intendsToExtend, false),
    apprenticeship: absent(form.apprenticeship, false),
    wswArticle2: absent(form.wswArticle2, false),
  }
}

function employerOf(form: Of<'employer'>): EmployerFacts {
  return {
    workedHereBefore: absent(form.workedHereBefore, false),
    lastEmployedHereUntil: form.lastEmployedHereUntil,
    chargesPercentage: form.chargesPercentage,
  }
}

function decisionsOf(form: Of<'decisions'>): Decisions {
  const decisions: Decisions = {}
  for (const instrument of INSTRUMENTS) {
    const decided = form[instrument]
    if (decided) decisions[instrument] = { ...decided, until: decided.until ?? null }
  }
  return decisions
}

/** Left out stays unknown; null becomes the value that says there is none. */
function absent<Value>(value: Value | null | undefined, none: Value): Value | undefined {
  return value === null ? none : value
}

function faultOf(issue: z.core.$ZodIssue): Fault {
  return { path: issue.path.join('.'), message: issue.message }
}
