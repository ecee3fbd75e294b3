import type { IsoDate } from '#app/domain/primitives.ts'
import { type Dated, day, rowOn } from './dated.ts'
import type { Authority, Instrument } from './instruments.ts'
import type { Reason } from './reasons.ts'

/** Something the employer does, for these reasons, by a day that is counted from the start, the first paid day, or a year. */
export type RuleTask = {
  text: string
  because: readonly Reason[]
  by: 'startsOn' | 'workStartsOn' | 'nextFirstOfMay' | null
}

/** The law on one instrument in one period. A change of law is a new row; an old row never changes. */
export type CoverageRule = Dated & {
  id: string
  instrument: Instrument
  /** False where the rules of that period are not carried here: the answer is then unknown. */
  carried: boolean
  decides: Authority
  tasks: readonly RuleTask[]
  basis: string
  source: string
  checkedOn: IsoDate
}

const RULES_2026: readonly CoverageRule[] = [
  {
    ...from2026('noRiskPolicy'),
    decides: 'uwv',
    tasks: [
      {
        text: 'Is uw medewerker ziek? Meld dit bij UWV en zeg dat de no-riskpolis geldt. Doe dit binnen zes weken. Vraag UWV naar de precieze termijn.',
        because: ['registered'],
        by: null,
      },
      {
        text: 'Vraag UWV of de registratie rond is. UWV mag u dat vertellen.',
        because: ['measuringUnfinished', 'registrationUnfinished'],
        by: null,
      },
    ],
    basis: 'Ziektewet artikel 29b',
    source: 'https://wetten.overheid.nl/BWBR0001888/2026-07-01',
  },
  {
    ...from2026('jobcoaching'),
    decides: 'municipalityOrUwv',
    tasks: [
      {
        text: 'Spreek met uw adviseur af welke begeleiding nodig is.',
        because: ['supportUsual', 'supportUnknown'],
        by: 'workStartsOn',
      },
    ],
    basis: 'Participatiewet artikel 10 en 10da, Wajong artikel 2:22, Wet WIA artikel 35',
    source: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01',
  },
  {
    ...from2026('wageCostSubsidy'),
    decides: 'municipality',
    tasks: [
      {
        text: 'Vraag de subsidie aan bij de gemeente. Uw adviseur helpt u.',
        because: ['measuredInTargetGroup'],
        by: 'workStartsOn',
      },
      {
        text: 'Is uw medewerker ziek? Meld dit ook bij de gemeente.',
        because: ['decided', 'amountNotPublished', 'asked', 'measuredInTargetGroup'],
        by: null,
      },
    ],
    basis: 'Participatiewet artikel 10d',
    source: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01',
  },
  {
    ...from2026('wageCostBenefit'),
    decides: 'taxOffice',
    tasks: [
      {
        text: 'Vraag het voordeel aan in uw aangifte loonheffingen. Verbeteren kan tot en met 1 mei van het jaar erna.',
        because: ['registered', 'amountNotPublished'],
        by: 'nextFirstOfMay',
      },
      {
        text: 'Vraag het voordeel pas aan als UWV zegt dat de registratie rond is.',
        because: ['measuringUnfinished', 'registrationUnfinished'],
        by: null,
      },
    ],
    basis: 'Wet tegemoetkomingen loondomein artikel 2.10 tot en met 2.13',
    source: 'https://wetten.overheid.nl/BWBR0037522/2026-01-01',
  },
  {
    ...from2026('trialPlacement'),
    decides: 'municipalityOrUwv',
    tasks: [
      {
        text: 'Zorg dat uw aansprakelijkheidsverzekering ook de proefplaatsing dekt.',
        because: ['decided', 'asked', 'notDecided'],
        by: 'startsOn',
      },
      {
        text: 'Leg vast dat u na de proefplaatsing een contract van minstens zes maanden wilt geven.',
        because: ['decided', 'asked', 'notDecided'],
        by: 'startsOn',
      },
    ],
    basis: 'Participatiewet artikel 8a, WW artikel 76a, Wet WIA artikel 37, Wajong artikel 2:24',
    source: 'https://wetten.overheid.nl/BWBR0015703/2026-07-01',
  },
]

export const RULES: readonly CoverageRule[] = [...RULES_2026.map(before2026), ...RULES_2026]

/** The rule on an instrument for someone who starts on a day. */
export function ruleOn(instrument: Instrument, startsOn: IsoDate): CoverageRule {
  const rows = RULES.filter((rule) => rule.instrument === instrument)
  const rule = rowOn(rows, startsOn)
  if (rule === undefined) throw new Error(`No rule row for ${instrument} on ${startsOn}`)
  return rule
}

function from2026(instrument: Instrument) {
  return {
    id: `${instrument}-2026`,
    instrument,
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    carried: true,
    checkedOn: day('2026-11-21'),
  }
}

/** The rules before 2026 differed (three years of loonkostenvoordeel, among others) and are not carried. */
function before2026(rule: CoverageRule): CoverageRule {
  return {
    ...rule,
    id: `${rule.instrument}-before-2026`,
    inForceFrom: null,
    inForceUntil: day('2025-12-31'),
    carried: false,
    tasks: [],
  }
}
