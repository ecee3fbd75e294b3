import type { CoverageRule } from './rule.ts'
import { from2026 } from './rule-rows.ts'
import { PARTICIPATIEWET, REGELRECHT, TEGEMOETKOMINGEN } from './sources.ts'

const REPORT_SICK_TOO = 'Is uw medewerker ziek? Meld dit ook bij de gemeente.'

/** Wage support, from 2026 on. */
export const RULES_MONEY: readonly CoverageRule[] = [
  {
    ...from2026('wageCostSubsidy'),
    condition:
      'In de doelgroep van de gemeente, loonwaarde gemeten onder 100 procent. Niet bij Wajong, WIA, WAO of WAZ (wel bij beschut werk), en niet in een baan van de sociale werkvoorziening.',
    amount:
      'Minimumloon met vakantietoeslag min de loonwaarde, hoogstens 70 procent, plus 25 procent voor werkgeverslasten, naar uren van 36.',
    decides: 'municipality',
    applies: 'Werkgever of medewerker, voor de start of binnen zes maanden erna.',
    tasks: [
      {
        text: 'Vraag de subsidie aan bij de gemeente, het liefst voor de start. Uw adviseur helpt u.',
        because: [
          'measuredInTargetGroup',
          'measuredAfterSchool',
          'measuredSheltered',
          'afterMeasuring',
        ],
        by: 'applyBy',
      },
      {
        text: REPORT_SICK_TOO,
        because: [
          'decided',
          'amountNotPublished',
          'asked',
          'promisedBeforeMeasuring',
          'measuredInTargetGroup',
          'measuredAfterSchool',
          'measuredSheltered',
          'measuredTermOver',
          'afterMeasuring',
        ],
        by: null,
      },
    ],
    basis: 'Participatiewet artikel 10d',
    source: PARTICIPATIEWET,
  },
  {
    ...from2026('flatRateSubsidy'),
    condition:
      'In de doelgroep van de gemeente; gemeente en werkgever spreken af dat meten later mag. De gemeente kan eigen eisen stellen.',
    amount:
      'De helft van het minimumloon met vakantietoeslag, plus 25 procent voor werkgeverslasten, naar uren van 36; hoogstens de eerste zes maanden.',
    decides: 'municipality',
    applies: 'Werkgever, voor de start of binnen zes maanden erna.',
    tasks: [
      {
        text: 'Spreek met de gemeente af dat meten later mag. Uw adviseur helpt u.',
        because: ['flatRateAwaited', 'asked'],
        by: 'workStart',
      },
      { text: REPORT_SICK_TOO, because: ['decided', 'amountNotPublished'], by: null },
    ],
    basis: 'Participatiewet artikel 10d lid 1 en 5',
    source: PARTICIPATIEWET,
  },
  {
    ...from2026('wageDispensation'),
    condition:
      'Wajong met arbeidsvermogen, en een prestatie die minstens 25 procent lager is dan die van collega’s.',
    amount: 'Het loon mag lager zijn: het percentage van UWV maal het minimumuurloon.',
    decides: 'uwv',
    applies: 'Werkgever, voordat het loon lager wordt.',
    tasks: [
      {
        text: 'Vraag UWV om toestemming voordat u minder loon betaalt. Zelf afspreken mag niet.',
        because: ['dispensationMeasured'],
        by: 'workStart',
      },
    ],
    basis: 'Wajong artikel 2:20 en 3:63, Besluit loondispensatie artikel 3',
    source: REGELRECHT,
  },
  {
    ...from2026('wageCostBenefit', 'jobsAgreement'),
    condition:
      'In het doelgroepregister in het loontijdvak, onder de AOW-leeftijd, en niet in een baan van de sociale werkvoorziening.',
    amount: '€ 1,01 per betaald uur, hoogstens € 2.000 per jaar, zolang baan en registratie duren.',
    decides: 'taxOffice',
    applies: 'Werkgever, in de aangifte loonheffingen; verbeteren kan tot en met 1 mei erna.',
    tasks: [
      {
        text: 'Vraag het voordeel aan in uw aangifte loonheffingen. Verbeteren kan tot en met 1 mei van het jaar erna.',
        because: ['registered', 'registrationAhead', 'amountNotPublished'],
        by: 'nextFirstOfMay',
      },
      {
        text: 'Vraag het voordeel pas aan als UWV zegt dat de registratie rond is.',
        because: [
          'measuringUnfinished',
          'measuringLate',
          'registrationUnfinished',
          'registrationAfterMeasuring',
          'ifSoMeasured',
        ],
        by: null,
      },
    ],
    basis: 'Wet tegemoetkomingen loondomein artikel 2.10 tot en met 2.13',
    source: TEGEMOETKOMINGEN,
  },
  {
    ...from2026('wageCostBenefit', 'disabled'),
    condition:
      'WIA, WAO of WAZ in de maand voor de start, of minder dan 35 procent en binnen vijf jaar begonnen; zes maanden niet bij deze werkgever in dienst; doelgroepverklaring. Niet bij beschut werk of een baan van de sociale werkvoorziening.',
    amount: '€ 3,05 per betaald uur, hoogstens € 6.000 per jaar, hoogstens drie jaar.',
    decides: 'taxOffice',
    applies: 'Medewerker vraagt de verklaring bij UWV, binnen drie maanden na de start.',
    tasks: [
      {
        text: 'Vraag uw medewerker om de verklaring van UWV, binnen drie maanden na de start. Bewaar die.',
        because: ['declarationAwaited', 'declarationUnknown'],
        by: null,
      },
      {
        text: 'Vraag het voordeel aan in uw aangifte loonheffingen. Verbeteren kan tot en met 1 mei van het jaar erna.',
        because: ['declarationMade', 'declarationAwaited'],
        by: 'nextFirstOfMay',
      },
    ],
    basis: 'Wet tegemoetkomingen loondomein artikel 2.6 tot en met 2.9',
    source: TEGEMOETKOMINGEN,
  },
]
