import type { RegisterStatus } from '#app/domain/candidate/facts.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { dayCell, pastDayCell, percentageCell, wordCell } from './cell.ts'
import type { ColumnName } from './columns.ts'
import type { ReportedFact } from './register-row.ts'
import type { RowReader } from './row-reader.ts'
import { benefitWord, groundWord, registerStatusWord, routeWord, yesOrNo } from './words.ts'

const ABOUT_STATUS: readonly ColumnName[] = ['grondslag', 'status_vanaf', 'status_tot', 'route']

/** The dated facts a row reports. What has no date of its own gets today's. */
export function readFacts(row: RowReader, today: IsoDate): ReportedFact[] {
  return [
    registration(row, today),
    wageValue(row, today),
    targetGroup(row, today),
    benefit(row, today),
  ].filter((reported) => reported !== null)
}

function registration(row: RowReader, today: IsoDate): ReportedFact | null {
  const status = row.read('status', wordCell(registerStatusWord))
  const told: ToldStatus = {
    ground: row.read('grondslag', wordCell(groundWord)) ?? null,
    from: row.read('status_vanaf', dayCell),
    until: row.read('status_tot', dayCell) ?? null,
    route: row.read('route', wordCell(routeWord)) ?? null,
  }
  if (!status) {
    if (!row.has('status') && ABOUT_STATUS.some(row.has)) row.refuse('status', 'statusMissing')
    return null
  }
  if (status === 'notRegistered') {
    return reported({ status, on: told.from ?? today }, told.from !== undefined)
  }
  if (!row.has('status_vanaf')) row.refuse('status_vanaf', 'statusDateMissing')
  if (!told.from) return null
  return status === 'askedFor'
    ? askedFor(row, told.route, told.from, today)
    : registered(row, told, told.from)
}

type ToldStatus = {
  ground: Extract<RegisterStatus, { status: 'registered' }>['ground']
  from: IsoDate | undefined
  until: IsoDate | null
  route: Extract<RegisterStatus, { status: 'askedFor' }>['route']
}

function registered(row: RowReader, { ground, until }: ToldStatus, from: IsoDate): ReportedFact {
  if (until && until < from) row.refuse('status_tot', 'untilBeforeFrom')
  return reported({ status: 'registered', ground, from, until }, true)
}

function askedFor(
  row: RowReader,
  route: ToldStatus['route'],
  since: IsoDate,
  today: IsoDate,
): ReportedFact {
  if (since > today) row.refuse('status_vanaf', 'dayInTheFuture')
  return reported({ status: 'askedFor', route, since }, true)
}

function reported(value: RegisterStatus, isDated: boolean): ReportedFact {
  return { fact: { kind: 'registerStatus', value }, isDated }
}

function wageValue(row: RowReader, today: IsoDate): ReportedFact | null {
  const percentage = row.read('loonwaarde_percentage', percentageCell)
  const measuredOn = row.read('loonwaarde_gemeten_op', pastDayCell(today))
  if (row.has('loonwaarde_percentage') && !row.has('loonwaarde_gemeten_op')) {
    row.refuse('loonwaarde_gemeten_op', 'measuredOnMissing')
  }
  if (row.has('loonwaarde_gemeten_op') && !row.has('loonwaarde_percentage')) {
    row.refuse('loonwaarde_percentage', 'wageValueMissing')
  }
  if (percentage === undefined || measuredOn === undefined) return null
  return { fact: { kind: 'wageValue', percentage, measuredOn }, isDated: true }
}

function targetGroup(row: RowReader, today: IsoDate): ReportedFact | null {
  const answer = row.read('doelgroep_loonkostensubsidie', (text) => {
    const word = yesOrNo(text)
    return word ? { ok: true, value: word } : { ok: false, because: 'notYesOrNo' }
  })
  const on = row.read('doelgroep_op', pastDayCell(today))
  if (row.has('doelgroep_op') && !row.has('doelgroep_loonkostensubsidie')) {
    row.refuse('doelgroep_loonkostensubsidie', 'targetGroupMissing')
  }
  if (!answer) return null
  return {
    fact: { kind: 'subsidyTargetGroup', isIn: answer === 'yes', on: on ?? today },
    isDated: on !== undefined,
  }
}

function benefit(row: RowReader, today: IsoDate): ReportedFact | null {
  const word = row.read('uitkering', wordCell(benefitWord))
  if (!word) return null
  return { fact: { kind: 'benefit', benefit: word, on: today }, isDated: false }
}
