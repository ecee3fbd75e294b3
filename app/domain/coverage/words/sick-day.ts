import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'

/** What an employer does and gets when the employee is ill: the answer in one line, then step by step. */
export type SickDay = { answer: string; more: string; when: string; steps: string[] }

/**
 * The first sick day in plain words, from the lines of an offer. `workStart` is the first day with wage: when the
 * no-riskpolis begins later, the time in between is said. Never why it holds or not.
 */
export function sickDay(lines: readonly EmployerLine[], workStart: IsoDate): SickDay {
  const noRisk = lines.find(({ instrument }) => instrument === 'noRiskPolicy')
  switch (noRisk?.certainty) {
    case 'confirmed':
      return {
        answer: 'Ja, UWV betaalt',
        more: [...since(noRisk.from, workStart), PAYS].join(' '),
        when: WHEN_ILL,
        steps: stepsWhenIll(lines),
      }
    case 'expected':
      return {
        answer: 'Waarschijnlijk, nog niet zeker',
        more: noRisk.from === null ? FROM_REGISTRATION : `${NOT_SURE} Uw adviseur vraagt het na.`,
        when: noRisk.from === null ? 'Is uw medewerker ziek na de registratie?' : WHEN_ILL,
        steps: stepsWhenIll(lines),
      }
    case 'notApplicable':
      return {
        answer: 'U betaalt zelf het loon door',
        more: AS_EVERYONE,
        when: WHEN_ILL,
        steps: [],
      }
    default:
      return {
        answer: 'Dat weten wij nog niet',
        more: `${NOT_SURE} Uw adviseur vraagt het na bij gemeente of UWV.`,
        when: WHEN_ILL,
        steps: [],
      }
  }
}

const WHEN_ILL = 'Is uw medewerker ziek?'
const PAYS = 'U betaalt het loon door en krijgt ziekengeld van UWV. Uw premie gaat niet omhoog.'
const FROM_REGISTRATION =
  'UWV betaalt vanaf de dag van registratie. Die is nog niet rond. Tot dan betaalt u bij ziekte zelf het loon door.'
const NOT_SURE = 'Reken er nog niet op: tot het zeker is, betaalt u bij ziekte zelf het loon door.'
const AS_EVERYONE =
  'De no-riskpolis geldt niet bij dit voorstel. Bij ziekte gaat het zoals bij uw andere medewerkers.'

function since(from: IsoDate | null, workStart: IsoDate): string[] {
  if (from === null || from <= workStart) return []
  return [
    `Dit geldt vanaf ${dutchDate(from)}. Tot die dag betaalt u bij ziekte zelf het loon door.`,
  ]
}

function stepsWhenIll(lines: readonly EmployerLine[]): string[] {
  return [
    'Dag 1: uw medewerker meldt zich ziek bij u, zoals iedereen. U betaalt het loon door.',
    'Meld de ziekte zo snel mogelijk bij UWV, uiterlijk binnen zes weken. Zeg dat de no-riskpolis geldt. Vraag UWV naar de precieze termijn.',
    ...(hasSubsidy(lines)
      ? [
          'Meld de ziekte ook bij de gemeente. De subsidie kan stoppen zolang UWV ziekengeld betaalt.',
        ]
      : []),
    'UWV betaalt 70 procent van het dagloon, hoogstens 104 weken. In de eerste 52 weken kan het 100 procent zijn: vraag daarom.',
    'Weer beter? Meld dat dezelfde dag op dezelfde plekken.',
  ]
}

const SUBSIDIES: readonly EmployerLine['instrument'][] = ['wageCostSubsidy', 'flatRateSubsidy']

function hasSubsidy(lines: readonly EmployerLine[]): boolean {
  return lines.some(
    ({ instrument, certainty }) =>
      SUBSIDIES.includes(instrument) && (certainty === 'confirmed' || certainty === 'expected'),
  )
}
