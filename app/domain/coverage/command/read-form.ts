import type { z } from 'zod'
import type { IsoDate } from '#app/domain/primitives.ts'
import type { CoverageInput } from '../assess/coverage-case.ts'
import type { CandidateFacts, Decisions, EmployerFacts } from '../facts.ts'
import { INSTRUMENTS } from '../instruments.ts'
import type { CoverageTerms } from '../terms.ts'
import { type CoverageForm, coverageForm } from './form.ts'

/** What is wrong with the input, and where: a path such as 'terms.startsOn', empty for the whole. */
export type Fault = { path: string; message: string }

/** The input of the command as the engine takes it, or every fault in it. `today` is the day when none is given. */
export function readCoverageForm(
  json: unknown,
  today: IsoDate,
): { ok: true; input: CoverageInput } | { ok: false; faults: Fault[] } {
  const read = coverageForm.safeParse(json, { error: sentenceFor })
  if (!read.success) return { ok: false, faults: read.error.issues.map(faultOf) }
  const { candidate = {}, terms, employer = {}, decisions = {}, on } = read.data
  return {
    ok: true,
    input: {
      candidate: candidateOf(candidate),
      terms: termsOf(terms),
      employer: employerOf(employer),
      authority: { decisions: decisionsOf(decisions), answers: {} },
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

const TYPES: Record<string, string> = {
  string: 'tekst tussen aanhalingstekens',
  number: 'een getal',
  int: 'een heel getal',
  boolean: 'true of false',
  object: 'een object',
  array: 'een lijst',
}

function sentenceFor(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Onbekend veld: ${issue.keys.join(', ')}.`
    case 'invalid_type':
      return issue.input === undefined
        ? 'Dit veld is nodig.'
        : `Verwacht: ${TYPES[issue.expected] ?? issue.expected}.`
    case 'invalid_value':
      return `Kies uit: ${issue.values.join(', ')}.`
    case 'too_small':
      return `Dit is te klein; minstens ${issue.minimum}.`
    case 'too_big':
      return `Dit is te groot; hoogstens ${issue.maximum}.`
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Schrijf een dag als 2026-07-01.'
        : 'Dit is niet goed geschreven.'
    case 'not_multiple_of':
      return 'Schrijf dit met hoogstens twee cijfers achter de komma.'
    case 'custom':
      return issue.message ?? 'Dit kan niet.'
    default:
      return 'Dit kan niet.'
  }
}
