import { parseArgs } from 'node:util'
import { systemClock } from '#app/adapters/system-clock.ts'
import { type RuleRow, type RulesOnDay, rulesOn } from '#app/domain/coverage/law/rules-on.ts'
import {
  CHECK_IS_OLD,
  NO_ROWS,
  OLD_CHECKS_ADVICE,
  oldChecksSentence,
  periodInWords,
} from '#app/domain/coverage/words/rules-page-words.ts'
import { dutchDate, type IsoDate, isoDate } from '#app/domain/primitives.ts'

const WRONG =
  'Geef een dag die bestaat als jaar-maand-dag, bijvoorbeeld: npm run coverage -- rules --on 2026-07-01 [--json].'

/**
 * `coverage rules [--on DAY] [--json]`: every rule and figure in force on a day (today when none is given), with its
 * source and what changes next; what the rules page of the administrator shows. Exit code 2 when the words or the day
 * are not understood. Needs no database.
 */
export function coverageRules(args: string[], today: IsoDate = systemClock.today()): number {
  const asked = readWords(args, today)
  if (asked === null) {
    console.error(WRONG)
    return 2
  }
  const rules = rulesOn(asked.on, today)
  if (asked.json) console.log(JSON.stringify(rules, null, 2))
  else for (const line of inWords(rules)) console.log(line)
  return 0
}

function readWords(args: string[], today: IsoDate): { on: IsoDate; json: boolean } | null {
  try {
    const options = { on: { type: 'string' }, json: { type: 'boolean', default: false } } as const
    const { values } = parseArgs({ args, options })
    const on = isoDate.safeParse(values.on ?? today)
    return on.success ? { on: on.data, json: values.json } : null
  } catch {
    return null // an option that is not there, or a word too many
  }
}

function inWords({ on, groups, oldChecks, nextChange, rulesVersion }: RulesOnDay): string[] {
  return [
    `Regels op ${dutchDate(on)} (regels van ${dutchDate(rulesVersion)})`,
    nextChange ? `Volgende wijziging: ${dutchDate(nextChange)}.` : 'Er is geen wijziging bekend.',
    ...(oldChecks > 0 ? [`LET OP: ${oldChecksSentence(oldChecks)} ${OLD_CHECKS_ADVICE}`] : []),
    ...groups.flatMap(({ title, rows }) => [
      '',
      title.toUpperCase(),
      ...(rows.length === 0 ? [`  ${NO_ROWS}`] : []),
      ...rows.flatMap(rowInWords),
    ]),
  ]
}

function rowInWords(row: RuleRow): string[] {
  const { label, value, details, basis, source, checkedOn, isCheckOld, next } = row
  return [
    `- ${label}: ${value}`,
    ...details.map(({ term, text }) => `    ${term}: ${text}`),
    `    Geldt ${periodInWords(row)}.${next ? ` Vanaf ${dutchDate(next.from)}: ${next.value}` : ''}`,
    `    Bron: ${basis ? `${basis}, ` : ''}${source}`,
    `    Nagekeken op ${dutchDate(checkedOn)}.${isCheckOld ? ` LET OP: ${CHECK_IS_OLD.toLowerCase()}.` : ''}`,
  ]
}
