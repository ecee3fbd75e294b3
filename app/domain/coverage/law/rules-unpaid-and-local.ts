import type { CoverageRule } from './rule.ts'
import { from2026 } from './rule-rows.ts'
import { PARTICIPATIEWET } from './sources.ts'

/** Working without wage for a first period, and what municipalities have of their own, from 2026 on. */
export const RULES_UNPAID_AND_LOCAL: readonly CoverageRule[] = [
  {
    ...from2026('trialPlacement'),
    condition:
      'Gemeente of UWV stemt in. Daarna wil de werkgever minstens zes maanden contract geven voor dezelfde uren. Bij UWV mag iemand er niet eerder hebben gewerkt.',
    amount: 'Geen loon, de uitkering loopt door; twee maanden, met verlenging hoogstens zes.',
    decides: 'municipalityOrUwv',
    applies: 'Werkgever met de medewerker, voor de start.',
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
    source: PARTICIPATIEWET,
  },
  {
    ...from2026('learningPlacement'),
    condition:
      'Een instrument van de gemeente, voor wie eerst nog leert. De wet noemt geen termijn.',
    amount: 'Geen loon, de uitkering loopt door; de gemeente bepaalt hoe lang.',
    decides: 'municipality',
    applies: 'Jobhunter, bij de gemeente.',
    tasks: [
      {
        text: 'Leg met uw adviseur vast wat uw medewerker in de leerstage leert.',
        because: ['decided', 'learningUnknown'],
        by: 'startsOn',
      },
    ],
    basis: 'Verordening van de gemeente (Participatiewet artikel 8a)',
    source: PARTICIPATIEWET,
  },
  {
    ...from2026('localInstrument'),
    condition: 'Zoals de gemeente het regelt; ook voor mensen buiten het doelgroepregister.',
    amount: 'Per gemeente verschillend.',
    decides: 'municipality',
    applies: 'Werkgever, bij de gemeente.',
    tasks: [
      {
        text: 'Vraag de regeling aan bij de gemeente, voordat u kosten maakt. Uw adviseur helpt u.',
        because: ['localPossible'],
        by: 'workStart',
      },
    ],
    basis: 'Verordening van de gemeente (Participatiewet artikel 8a)',
    source: PARTICIPATIEWET,
  },
]
