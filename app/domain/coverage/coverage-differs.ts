import type { CoveragePeriod, MonthFigures } from './coverage.ts'
import type { EmployerCoverage, EmployerLine } from './for-employer.ts'

/** One line before and after; undefined where it was not there. */
export type LineChange = { before: EmployerLine | undefined; after: EmployerLine | undefined }

/**
 * Whether two coverages differ, as the employer reads them, in what matters: certainty, days and amounts, of the whole,
 * of the months or of a branch. Other words, a source or a day of checking make no other coverage.
 */
export function coverageDiffers(before: EmployerCoverage, after: EmployerCoverage): boolean {
  return JSON.stringify(essenceOf(before)) !== JSON.stringify(essenceOf(after))
}

/** Whether what remains to pay differs in any month. */
export function haveMonthsChanged(before: EmployerCoverage, after: EmployerCoverage): boolean {
  return JSON.stringify(before.months.map(ofMonth)) !== JSON.stringify(after.months.map(ofMonth))
}

/** The lines of two coverages side by side, in the order of the later one, that differ in what matters. */
export function changedLines(
  { lines: before }: EmployerCoverage,
  { lines: after }: EmployerCoverage,
): LineChange[] {
  const gone = before.filter((old) => !after.some((line) => isSameLine(line, old)))
  const pairs = [
    ...after.map((line) => ({ before: before.find((old) => isSameLine(line, old)), after: line })),
    ...gone.map((old) => ({ before: old, after: undefined })),
  ]
  return pairs.filter(
    (pair) => JSON.stringify(ofLine(pair.before)) !== JSON.stringify(ofLine(pair.after)),
  )
}

function isSameLine(one: EmployerLine, other: EmployerLine): boolean {
  return one.instrument === other.instrument && one.name === other.name
}

// Lists, not objects: stored coverage comes back with its keys in another order.
function essenceOf({ lines, months, branches }: EmployerCoverage) {
  return [
    ofLines(lines),
    months.map(ofMonth),
    branches.map((branch) => [
      branch.outcome,
      branch.on,
      ofLines(branch.lines),
      branch.months.map(ofMonth),
    ]),
  ]
}

/** A line that is not there says no more than one that is not known. */
function ofLines(lines: readonly EmployerLine[]) {
  return lines
    .filter(({ certainty }) => certainty !== 'unknown')
    .map((line) => [line.instrument, line.name, ...ofLine(line)])
}

function ofLine(line: EmployerLine | undefined) {
  if (line === undefined) return ['unknown']
  const { certainty, isGranted, from, until, decidesBy, applyBy, periods } = line
  if (certainty === 'unknown') return ['unknown']
  const rest = [ofAmounts(line), periods.map(ofPeriod)]
  return [certainty, isGranted, from, until, decidesBy, applyBy, ...rest]
}

function ofPeriod(period: CoveragePeriod) {
  return [period.from, period.until, period.certainty, ...ofAmounts(period)]
}

function ofAmounts(
  of: Pick<CoveragePeriod, 'perHourCents' | 'perMonthCents' | 'perYearCents' | 'basedOn'>,
) {
  return [of.perHourCents, of.perMonthCents, of.perYearCents, of.basedOn]
}

function ofMonth(month: MonthFigures) {
  const { wageCents, employerChargesCents, subsidyCents, benefitCents, paidOn, netCents } = month
  return [
    month.month,
    wageCents,
    employerChargesCents,
    subsidyCents,
    benefitCents,
    paidOn,
    netCents,
  ]
}
