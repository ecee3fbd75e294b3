import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import { sinceWords } from './amount-words.ts'
import { fromUntilWords, type OutcomeFacts, type OutcomeSentences } from './branch-sentences.ts'

/** For the employer: the measuring and the registration, and what they mean for sickness and for costs. */
export const EMPLOYER_OUTCOMES: OutcomeSentences = {
  likely: (lastDay) =>
    `Wij verwachten dat de meting onder het minimumloon uitkomt. Daarom wordt er gemeten. Beloven kunnen wij dat niet: pas de meting zelf geeft zekerheid. Wij rekenen met een meting uiterlijk op ${lastDay}. Is die er dan nog niet? Bel uw adviseur.`,
  ifNot:
    'Komt de meting anders uit dan wij denken? Dan belt uw adviseur u dezelfde week. Samen bekijken wij wat er dan nog kan.',
  titles: {
    measuredBelow: 'Als de meting onder het minimumloon uitkomt',
    measuredNotBelow: 'Als de meting niet onder het minimumloon uitkomt',
  },
  opening: {
    measuredBelow: () => 'UWV registreert uw medewerker. U mag bij UWV vragen of dat is gebeurd.',
    measuredNotBelow: ({ isBeforeWage, firstDayWithWage }) =>
      isBeforeWage
        ? `Er is dan nog geen contract. Het werk kan doorgaan zoals in dit voorstel staat, met loon vanaf ${firstDayWithWage}.`
        : 'Uw medewerker werkt gewoon door, op hetzelfde contract.',
  },
  instruments: {
    noRiskPolicy: noRiskWords,
    flatRateSubsidy: ({ certainty, until }) => {
      if (until === null) return null
      return certainty === 'confirmed'
        ? `De vaste subsidie van de eerste maanden loopt uiterlijk tot en met ${dutchDate(until)}.`
        : `Zegt de gemeente ja op een vaste subsidie in de eerste maanden? Dan loopt die uiterlijk tot en met ${dutchDate(until)}.`
    },
    wageCostSubsidy: subsidyWords,
    wageCostBenefit: benefitWords,
    jobcoaching: ({ certainty }) => {
      switch (certainty) {
        case 'confirmed':
          return 'Over de jobcoach is al beslist. Dat verandert niet door de meting.'
        case 'expected':
          return 'Over de jobcoach is nog niet beslist. Uw adviseur regelt de aanvraag.'
        case 'unknown':
          return 'Over de begeleiding maken wij dan met u nieuwe afspraken.'
        case 'notApplicable':
          return null
      }
    },
  },
}

function noRiskWords(line: EmployerLine, about: OutcomeFacts): string {
  switch (line.certainty) {
    case 'confirmed':
      return `Hoe de meting ook uitkomt, de no-riskpolis geldt${fromUntilWords(line)}. Wordt uw medewerker in die tijd ziek, dan betaalt UWV ziekengeld.`
    case 'expected':
      return about.outcome === 'measuredBelow'
        ? `${noRiskOnceRegistered(about)} Wordt uw medewerker daarna ziek, dan betaalt UWV ziekengeld.`
        : `De no-riskpolis geldt dan waarschijnlijk toch${sinceWords(line.from)}. Dat is nog niet zeker. Uw adviseur vraagt het na.`
    case 'notApplicable':
      return 'Bij ziekte betaalt u zelf het loon door, zoals bij iedereen.'
    case 'unknown':
      return 'Of de no-riskpolis dan geldt, weten wij nog niet.'
  }
}

function noRiskOnceRegistered({ isBeforeWage, firstDayWithWage }: OutcomeFacts): string {
  return isBeforeWage
    ? `Vanaf de dag van registratie geldt de no-riskpolis, op zijn vroegst vanaf de eerste dag met loon: ${firstDayWithWage}.`
    : 'Vanaf de dag van registratie geldt de no-riskpolis.'
}

function subsidyWords({ certainty, until }: EmployerLine, { outcome, benefit }: OutcomeFacts) {
  switch (certainty) {
    case 'confirmed':
      if (outcome === 'measuredBelow')
        return 'De gemeente betaalt mee aan het loon. Hoeveel, hangt af van de meting.'
      return until === null
        ? 'De gemeente betaalt mee aan het loon. Of dat na de meting doorgaat, beslist zij dan.'
        : `De subsidie loopt uiterlijk tot en met ${dutchDate(until)}. Daarna betaalt u het hele loon.`
    case 'expected':
      return 'Na de meting beslist de gemeente of zij meebetaalt aan het loon. Waarschijnlijk wel. Hoeveel, hangt af van de meting.'
    case 'notApplicable':
      return `Er komt daarna geen subsidie: u betaalt ${benefit === 'unknown' ? 'hoogstens ' : ''}het hele loon.`
    case 'unknown':
      return 'Of er daarna subsidie is, weten wij nog niet.'
  }
}

function benefitWords(line: EmployerLine, { outcome }: OutcomeFacts): string | null {
  const { certainty, category, from, perYearCents } = line
  const amount = perYearCents === null ? '' : `: ${dutchEuro(perYearCents)} voor een heel jaar`
  switch (certainty) {
    case 'confirmed':
      return `Hoe de meting ook uitkomt, u krijgt loonkostenvoordeel van de Belastingdienst${fromUntilWords(line)}${amount}.`
    case 'expected':
      return outcome === 'measuredBelow' && category === 'jobsAgreement'
        ? `Na de registratie krijgt u waarschijnlijk loonkostenvoordeel van de Belastingdienst${amount}.`
        : `U krijgt waarschijnlijk loonkostenvoordeel van de Belastingdienst${sinceWords(from)}${amount}. Dat is nog niet zeker.`
    case 'notApplicable':
      return null
    case 'unknown':
      return 'Of er loonkostenvoordeel afgaat, is nog niet bekend. Uw adviseur vraagt het na.'
  }
}
