import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import type { EmployerCoverage, EmployerLine } from '../for-employer.ts'
import { hasEnded } from './line-words.ts'

/** What an employer does and gets when the employee is ill: the answer in one line, then step by step. */
export type SickDay = { answer: string; more: string; when: string; steps: string[] }

/** The first day with wage, and the day on which this is read. */
type Days = { workStart: IsoDate; today: IsoDate }
type Cover = Pick<EmployerCoverage, 'lines' | 'months'>

/**
 * The first sick day in plain words, from the coverage of an offer: until when it holds, or that it no longer does;
 * when the no-riskpolis begins later than the wage, the time in between is said. Never why it holds or not.
 */
export function sickDay(cover: Cover, days: Days): SickDay {
  const noRisk = cover.lines.find(({ instrument }) => instrument === 'noRiskPolicy')
  switch (noRisk?.certainty) {
    case 'confirmed':
      return noRisk.until !== null && hasEnded(noRisk, days.today)
        ? ended(noRisk.until)
        : confirmed(noRisk, cover, days)
    case 'expected':
      return {
        answer: 'Waarschijnlijk, nog niet zeker',
        more:
          noRisk.from === null
            ? `${FROM_REGISTRATION} ${payYourself(cover, days, 'de registratie rond is')}`
            : `${NOT_YET} ${payYourself(cover, days, 'het zeker is')} Uw adviseur vraagt het na.`,
        when: noRisk.from === null ? 'Is uw medewerker ziek na de registratie?' : WHEN_ILL,
        steps: stepsWhenIll(cover.lines),
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
        more: `${NOT_YET} ${payYourself(cover, days, 'het zeker is')} Uw adviseur vraagt het na bij gemeente of UWV.`,
        when: WHEN_ILL,
        steps: [],
      }
  }
}

const WHEN_ILL = 'Is uw medewerker ziek?'
const PAYS = 'U betaalt het loon door en krijgt ziekengeld van UWV. Uw premie gaat niet omhoog.'
const FROM_REGISTRATION =
  'UWV betaalt vanaf de dag van registratie. De registratie is nog niet rond.'
const NOT_YET = 'Reken er nog niet op.'
const AS_EVERYONE =
  'De no-riskpolis geldt niet bij dit voorstel. Bij ziekte gaat het zoals bij uw andere medewerkers.'

function confirmed({ from, until }: EmployerLine, cover: Cover, days: Days): SickDay {
  const after =
    until === null
      ? []
      : [`Wordt uw medewerker na ${dutchDate(until)} ziek? Dan betaalt u zelf het loon door.`]
  return {
    answer: `Ja, ${inTime(from, until, days) ?? 'UWV betaalt'}`,
    more: [...since(from, cover, days), PAYS, ...after].join(' '),
    when: WHEN_ILL,
    steps: stepsWhenIll(cover.lines),
  }
}

function ended(until: IsoDate): SickDay {
  return {
    answer: `Niet meer: dit gold tot en met ${dutchDate(until)}`,
    more: ENDED,
    when: WHEN_ILL,
    steps: [],
  }
}

const ENDED =
  'Wordt uw medewerker nu ziek? Dan betaalt u zelf het loon door. Begon de ziekte op of voor die dag? Vraag UWV hoe het verder gaat.'

/** The days that bound it, as far as they lie ahead; null where it holds now and has no end. */
function inTime(from: IsoDate | null, until: IsoDate | null, days: Days): string | null {
  const start = startsLater(from, days) && days.today < from ? dutchDate(from) : null
  if (until === null) return start && `vanaf ${start}`
  return start ? `van ${start} tot en met ${dutchDate(until)}` : `tot en met ${dutchDate(until)}`
}

function since(from: IsoDate | null, cover: Cover, days: Days): string[] {
  if (!startsLater(from, days)) return []
  const start = `Dit geldt vanaf ${dutchDate(from)}.`
  if (days.today >= from) return [start]
  return isUnpaid(cover, days)
    ? [start, payYourself(cover, days, 'die dag')]
    : [start, 'Tot die dag betaalt u bij ziekte zelf het loon door.']
}

function startsLater(from: IsoDate | null, { workStart }: Days): from is IsoDate {
  return from !== null && from > workStart
}

/** Until then the employer pays when someone is ill; never in a beginning without wage, as in a trial. */
function payYourself(cover: Cover, days: Days, until: string): string {
  return isUnpaid(cover, days)
    ? `Tot ${dutchDate(days.workStart)} betaalt u geen loon, ook niet bij ziekte. Daarna betaalt u bij ziekte zelf het loon door, tot ${until}.`
    : `Bij ziekte betaalt u zelf het loon door, tot ${until}.`
}

function isUnpaid({ months }: Cover, { workStart, today }: Days): boolean {
  return months[0]?.wageCents === 0 && today < workStart
}

function stepsWhenIll(lines: readonly EmployerLine[]): string[] {
  return [
    'Dag 1: uw medewerker meldt zich ziek bij u, zoals iedereen. U betaalt het loon door.',
    'Meld de ziekte zo snel mogelijk bij UWV, uiterlijk binnen zes weken. Vraag UWV of het eerder moet. Zeg dat de no-riskpolis geldt.',
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
