import type { IsoDate } from '#app/domain/primitives.ts'
import type { Assessment } from './assess/assessment.ts'
import type { CoverageCase } from './assess/coverage-case.ts'
import type { CoveragePeriod, EmployerTask, InstrumentCoverage } from './coverage.ts'
import { lastCorrectionDay } from './days.ts'
import type { Instrument } from './instruments.ts'
import type { RuleTask } from './law/rule.ts'
import { ruleOn } from './law/rules.ts'

const NO_AMOUNTS = { perHourCents: null, perMonthCents: null, perYearCents: null, basedOn: null }

/** The answer for one instrument: what was assessed, with the rule it rests on and what the employer does. */
export function coverageLine(
  instrument: Instrument,
  assessment: Assessment,
  { terms, span, on: asked }: CoverageCase,
): InstrumentCoverage {
  const rule = ruleOn(instrument, assessment.category ?? null, terms.startsOn)
  const { because, on = null, periods = [], amounts, ...assessed } = assessment
  const due = amounts ?? periods.find(hasAmount) ?? NO_AMOUNTS
  const { perHourCents, perMonthCents, perYearCents, basedOn } = due
  return {
    instrument,
    name: null,
    category: null,
    from: null,
    until: null,
    perHourCents,
    perMonthCents,
    perYearCents,
    basedOn,
    periods: periodsOf(assessment),
    formula: [],
    needs: [],
    canTell: null,
    decides: rule.decides,
    decidesBy: null,
    applyBy: null,
    basis: rule.basis,
    source: rule.source,
    checkedOn: rule.checkedOn,
    ...assessed,
    because: { code: because, on },
    employerDoes: rule.tasks
      .filter((task) => task.because.includes(because))
      .map((task) =>
        taskOf(task, {
          from: assessed.from ?? span.workStart,
          startsOn: terms.startsOn,
          workStart: span.workStart,
          applyBy: assessed.applyBy ?? null,
        }),
      )
      .map((task) => stillToDo(task, asked, assessed.applyBy ?? null)),
    ruleId: rule.id,
  }
}

/** Every right that has a first day has its periods; one without amounts when none were worked out. */
function periodsOf({ certainty, periods = [], from = null, until = null }: Assessment) {
  if (periods.length > 0) return periods.map(({ exact: _, ...period }): CoveragePeriod => period)
  return from === null ? [] : [{ from, until, certainty, ...NO_AMOUNTS }]
}

function hasAmount({ perHourCents, perMonthCents, perYearCents }: CoveragePeriod): boolean {
  return (perHourCents ?? perMonthCents ?? perYearCents) !== null
}

/** A day that has passed is no day to do something by: then the last day for asking, or as soon as can be. */
function stillToDo(task: EmployerTask, on: IsoDate, applyBy: IsoDate | null): EmployerTask {
  if (task.by === null || task.by >= on) return task
  return { ...task, by: applyBy !== null && applyBy >= on ? applyBy : null }
}

type TaskDays = Record<'from' | 'startsOn' | 'workStart', IsoDate> & { applyBy: IsoDate | null }

function taskOf(
  { text, by }: RuleTask,
  { from, startsOn, workStart, applyBy }: TaskDays,
): EmployerTask {
  switch (by) {
    case null:
      return { text, by: null }
    case 'startsOn':
      return { text, by: startsOn }
    case 'workStart':
      return { text, by: workStart }
    case 'applyBy':
      return { text, by: applyBy }
    case 'nextFirstOfMay':
      return { text, by: lastCorrectionDay(from) }
  }
}
