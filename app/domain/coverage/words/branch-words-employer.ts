import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { OutcomeSentences } from './branch-sentences.ts'

/** For the employer: the measuring and the registration, and what they mean for sickness and for costs. */
export const EMPLOYER_OUTCOMES: OutcomeSentences = {
  likely: (lastDay) =>
    `Wij verwachten dat de meting onder het minimumloon uitkomt. Daarom stellen wij haar voor. Beloven kunnen wij dat niet: pas de meting zelf geeft zekerheid. Die is er uiterlijk op ${lastDay}.`,
  ifNot:
    'Komt de meting anders uit dan wij denken? Dan belt uw adviseur u dezelfde week. Samen bekijken wij wat er dan nog kan.',
  titles: {
    measuredBelow: 'Als de meting onder het minimumloon uitkomt',
    measuredNotBelow: 'Als de meting niet onder het minimumloon uitkomt',
  },
  opening: {
    measuredBelow: () => 'UWV registreert uw medewerker. U mag bij UWV vragen of dat is gebeurd.',
    measuredNotBelow: () => 'Uw medewerker werkt gewoon door, op hetzelfde contract.',
  },
  closing: {
    measuredBelow: 'De begeleiding blijft zoals afgesproken.',
    measuredNotBelow: 'Over de begeleiding maken wij dan met u nieuwe afspraken.',
  },
  instruments: {
    noRiskPolicy: (standing) => {
      if (standing === 'not') return 'Bij ziekte betaalt u zelf het loon door, zoals bij iedereen.'
      if (standing === 'unknown') return 'Of de no-riskpolis dan geldt, weten wij nog niet.'
      return 'Vanaf de dag van registratie geldt de no-riskpolis: wordt uw medewerker daarna ziek, dan betaalt UWV ziekengeld.'
    },
    flatRateSubsidy: (standing, { until }) =>
      standing === 'holds' && until !== null
        ? `De vaste subsidie van de eerste maanden stopt uiterlijk op ${dutchDate(until)}.`
        : null,
    wageCostSubsidy: (standing, _line, benefit) => {
      if (standing === 'unknown') return 'Of er daarna subsidie is, weten wij nog niet.'
      if (standing === 'holds')
        return 'De gemeente betaalt daarna mee aan het loon. Hoeveel, hangt af van de meting.'
      return benefit === 'unknown'
        ? 'Er komt daarna geen subsidie: u betaalt hoogstens het hele loon.'
        : 'Er komt daarna geen subsidie: u betaalt het hele loon.'
    },
    wageCostBenefit: (standing, { perYearCents }) => {
      if (standing === 'unknown')
        return 'Of er loonkostenvoordeel afgaat, is nog niet bekend. Uw adviseur vraagt het na.'
      if (standing === 'not') return null
      const amount = perYearCents === null ? '' : `: ${dutchEuro(perYearCents)} voor een heel jaar`
      return `U krijgt loonkostenvoordeel van de Belastingdienst${amount}.`
    },
  },
}
