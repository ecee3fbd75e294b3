import { addMonths, type IsoDate, isoDate } from '#app/domain/primitives.ts'
import type { RowDetail } from '../words/row-words.ts'
import { type Dated, rowOn } from './dated.ts'
import { figureTimelines, type LawTimeline, ruleTimelines } from './law-timelines.ts'
import { RULES_VERSION } from './rules.ts'

/** How old a check of a source may be. */
const CHECK_HOLDS_MONTHS = 6

/** One row that counts on the day: what it says, since and until when, its source, and what comes after it. */
export type RuleRow = {
  id: string
  label: string
  value: string
  details: RowDetail[]
  inForceFrom: IsoDate | null
  inForceUntil: IsoDate | null
  basis: string | null
  source: string
  checkedOn: IsoDate
  isCheckOld: boolean
  next: { from: IsoDate; value: string } | null
}

export type RuleGroup = { title: string; rows: RuleRow[] }

/** Every rule and figure on a day; `nextChange` is the first day on which one of them changes. */
export type RulesOnDay = {
  on: IsoDate
  today: IsoDate
  rulesVersion: IsoDate
  groups: RuleGroup[]
  oldChecks: number
  nextChange: IsoDate | null
}

/**
 * Every rule and figure in force on the day `on`, with its source and what changes next. A check of more than six months
 * before `today` is old. What has no row on that day is left out: the portal then says nothing about it.
 */
export function rulesOn(on: IsoDate, today: IsoDate): RulesOnDay {
  const groups = [...ruleTimelines(), ...figureTimelines()].map(({ title, timelines }) => ({
    title,
    rows: timelines.flatMap((timeline) => rowOf(timeline, on, today)),
  }))
  const rows = groups.flatMap((group) => group.rows)
  return {
    on,
    today,
    rulesVersion: isoDate.parse(RULES_VERSION),
    groups,
    oldChecks: rows.filter(({ isCheckOld }) => isCheckOld).length,
    nextChange: rows.flatMap(({ next }) => next?.from ?? []).toSorted()[0] ?? null,
  }
}

/** Whether a source was last looked at more than six months before today; exactly six months is not. */
export function isCheckOld(checkedOn: IsoDate, today: IsoDate): boolean {
  return addMonths(checkedOn, CHECK_HOLDS_MONTHS) < today
}

function rowOf(timeline: LawTimeline, on: IsoDate, today: IsoDate): RuleRow[] {
  const row = rowOn(timeline, on)
  if (row === undefined) return []
  return [{ ...row, isCheckOld: isCheckOld(row.checkedOn, today), next: nextOf(timeline, on) }]
}

/** The row that begins first after the day. */
function nextOf(timeline: LawTimeline, on: IsoDate): RuleRow['next'] {
  const [next] = timeline
    .filter((row) => startsAfter(row, on))
    .toSorted((one, other) => (one.inForceFrom ?? '').localeCompare(other.inForceFrom ?? ''))
  return next?.inForceFrom ? { from: next.inForceFrom, value: next.value } : null
}

function startsAfter({ inForceFrom }: Dated, on: IsoDate): boolean {
  return inForceFrom !== null && inForceFrom > on
}
