import type { CoverageRule } from './rule.ts'
import { from2026 } from './rule-rows.ts'
import { PARTICIPATIEWET, REGELRECHT, ZIEKTEWET } from './sources.ts'

/** Risk and support, from 2026 on. */
export const RULES_RISK_AND_SUPPORT: readonly CoverageRule[] = [
  {
    ...from2026('noRiskPolicy'),
    condition:
      'In het doelgroepregister (voor gemeentelijke routes vanaf de registratie), Wajong, Wsw of beschut werk; bij WIA, WAO, WAZ of minder dan 35 procent ziekte die begint in de eerste vijf jaar. Niet in een baan van de sociale werkvoorziening.',
    amount:
      'Ziekengeld van UWV: 70 procent van het dagloon, op verzoek 100 procent in de eerste 52 weken; hoogstens 104 weken per ziekte.',
    decides: 'uwv',
    applies: 'Werkgever, pas bij ziekte: meldt die bij UWV.',
    tasks: [
      {
        text: 'Is uw medewerker ziek? Meld dit bij UWV en zeg dat de no-riskpolis geldt. Doe dit binnen zes weken. Vraag UWV naar de precieze termijn.',
        because: [
          'registered',
          'registrationAhead',
          'ifSoMeasured',
          'decided',
          'disabilityBenefit',
          'under35',
          'shelteredWork',
        ],
        by: null,
      },
      {
        text: 'Vraag UWV of de registratie rond is. UWV mag u dat vertellen.',
        because: [
          'measuringUnfinished',
          'measuringLate',
          'registrationUnfinished',
          'registrationAfterMeasuring',
        ],
        by: null,
      },
    ],
    basis: 'Ziektewet artikel 29b',
    source: ZIEKTEWET,
  },
  {
    ...from2026('jobcoaching'),
    condition:
      'In de doelgroep van de loonkostensubsidie is begeleiding een recht; UWV begeleidt bij Wajong en WIA. Vorm en uren staan in de verordening van de gemeente of het beleid van UWV.',
    amount: 'Een jobcoach, of subsidie voor een eigen jobcoach. Bedragen zijn niet bevestigd.',
    decides: 'municipalityOrUwv',
    applies: 'Werkgever of medewerker, voor de start.',
    tasks: [
      {
        text: 'Spreek met uw adviseur af welke begeleiding nodig is.',
        because: ['supportUsual', 'supportSmallJob', 'supportUnknown'],
        by: 'workStart',
      },
    ],
    basis: 'Participatiewet artikel 10 en 10da, Wajong artikel 2:22, Wet WIA artikel 35',
    source: PARTICIPATIEWET,
  },
  {
    ...from2026('workplaceAdaptation'),
    condition:
      'Een vaste aanpassing van de werkplek is nodig, en het contract duurt minstens zes maanden.',
    amount: 'Subsidie voor meerkosten boven een drempel. De drempel is niet bevestigd.',
    decides: 'municipalityOrUwv',
    applies: 'Werkgever, voor de aankoop.',
    tasks: [
      {
        text: 'Is er een aanpassing nodig? Vraag die aan voordat u iets koopt.',
        because: ['adaptationIfNeeded'],
        by: null,
      },
    ],
    basis: 'Wet WIA artikel 36, Participatiewet artikel 10',
    source: REGELRECHT,
  },
  {
    ...from2026('portableProvision'),
    condition: 'Iemand heeft voor het werk een hulpmiddel nodig dat meegaat naar een andere baan.',
    amount: 'Het hulpmiddel zelf, of een vergoeding.',
    decides: 'municipalityOrUwv',
    applies: 'Medewerker, voor de aankoop.',
    tasks: [
      {
        text: 'Heeft uw medewerker een hulpmiddel nodig? De medewerker vraagt het aan. Uw adviseur helpt.',
        because: ['adaptationIfNeeded'],
        by: null,
      },
    ],
    basis: 'Participatiewet artikel 10 en 10e, Wet WIA artikel 35, Wajong artikel 2:22',
    source: PARTICIPATIEWET,
  },
  {
    ...from2026('buddyTraining'),
    condition: 'Een collega leert om op de werkvloer te begeleiden (zoals de training HARRIE).',
    amount: 'Per gemeente verschillend; niet bevestigd.',
    decides: 'municipality',
    applies: 'Werkgever, bij de gemeente.',
    tasks: [
      {
        text: 'Vraag uw adviseur of de gemeente de training voor een begeleidende collega betaalt.',
        because: ['askMunicipality'],
        by: null,
      },
    ],
    basis: 'Participatiewet artikel 10',
    source: PARTICIPATIEWET,
  },
]
