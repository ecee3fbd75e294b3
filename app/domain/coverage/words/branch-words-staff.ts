import { dutchDate } from '#app/domain/primitives.ts'
import type { EmployerLine } from '../for-employer.ts'
import { sinceWords } from './amount-words.ts'
import { fromUntilWords, type OutcomeFacts, type OutcomeSentences } from './branch-sentences.ts'
import { CATEGORY_NAMES } from './names.ts'

/** For adviser and jobhunter: the Praktijkroute by name, who does what, and what to keep from the employer. */
export const STAFF_OUTCOMES: OutcomeSentences = {
  likely: (lastDay) =>
    `Praktijkroute: de gemeente meet de loonwaarde op de werkplek. Wij rekenen met een meting uiterlijk op ${lastDay}. Is die er dan nog niet? Vraag de gemeente wanneer zij meet. Waarschijnlijk ligt de loonwaarde onder 100 procent. Beloof de werkgever niets. De werkgever leest "de meting" en de registratie, niet de route.`,
  ifNot:
    'Loonwaarde 100 procent of meer? Bel de werkgever dezelfde week, en kijk met de gemeente naar regelingen buiten het register.',
  titles: {
    measuredBelow: 'Loonwaarde onder het minimumloon: wel in het register',
    measuredNotBelow: 'Loonwaarde niet onder het minimumloon: niet in het register',
  },
  opening: {
    measuredBelow: ({ lastDay }) =>
      `De gemeente stuurt het bericht aan UWV, UWV registreert (Wfsv artikel 38b). Gerekend met ${lastDay} als dag van registratie.`,
    measuredNotBelow: ({ isBeforeWage, firstDayWithWage }) =>
      isBeforeWage
        ? `Er is dan nog geen contract. Het werk kan doorgaan zoals in het voorstel staat, met loon vanaf ${firstDayWithWage}, buiten het doelgroepregister.`
        : 'De kandidaat werkt door, buiten het doelgroepregister.',
  },
  instruments: {
    noRiskPolicy: noRiskWords,
    flatRateSubsidy: ({ certainty, until }) => {
      if (until === null) return null
      const rests = certainty === 'confirmed' ? '' : ', als gemeente en werkgever dat afspreken'
      return `Forfaitaire loonkostensubsidie tot en met ${dutchDate(until)}${rests}.`
    },
    wageCostSubsidy: subsidyWords,
    wageCostBenefit: benefitWords,
    jobcoaching: ({ certainty }) => {
      switch (certainty) {
        case 'confirmed':
          return 'Over jobcoaching is al beslist. Dat verandert niet door de meting.'
        case 'expected':
          return 'Jobcoaching is gebruikelijk. Er is nog geen besluit.'
        case 'unknown':
          return 'Begeleiding van de gemeente kan doorgaan; dat is haar keuze.'
        case 'notApplicable':
          return null
      }
    },
  },
}

function noRiskWords(line: EmployerLine, { outcome }: OutcomeFacts): string {
  const { certainty, from } = line
  const isBelow = outcome === 'measuredBelow'
  switch (certainty) {
    case 'confirmed':
      return `No-riskpolis${fromUntilWords(line)}, hoe de meting ook uitkomt. Die hangt niet af van de registratie.`
    case 'expected':
      return isBelow
        ? `No-riskpolis${sinceWords(from)}, nooit eerder dan de registratie.`
        : `Waarschijnlijk no-riskpolis${sinceWords(from)}, op een andere grond dan het register. Zoek het bewijs uit.`
    case 'notApplicable':
      return isBelow
        ? 'Geen no-riskpolis bij dit voorstel.'
        : 'Geen no-riskpolis: er is geen registratie en geen andere grond.'
    case 'unknown':
      return 'No-riskpolis onbekend: zoek uit of er recht is door WIA, WAO, WAZ, minder dan 35 procent of beschut werk.'
  }
}

function subsidyWords({ certainty, until }: EmployerLine, { outcome }: OutcomeFacts): string {
  switch (certainty) {
    case 'confirmed':
      if (outcome === 'measuredBelow')
        return 'Loonkostensubsidie volgens het besluit, na de meting naar de gemeten loonwaarde (Participatiewet artikel 10d).'
      return until === null
        ? 'Loonkostensubsidie volgens het besluit. Vraag de gemeente of die na de meting stopt.'
        : `Loonkostensubsidie volgens het besluit, uiterlijk tot en met ${dutchDate(until)}.`
    case 'expected':
      return 'Daarna loonkostensubsidie naar de gemeten loonwaarde, als de gemeente ja zegt (Participatiewet artikel 10d).'
    case 'notApplicable':
      return 'Geen loonkostensubsidie naar loonwaarde.'
    case 'unknown':
      return 'Loonkostensubsidie onbekend: zoek uit of de kandidaat bij de doelgroep hoort.'
  }
}

function benefitWords(line: EmployerLine, { outcome }: OutcomeFacts): string {
  const { certainty, category, from } = line
  const name = category === null ? '' : ` ${CATEGORY_NAMES[category]}`
  switch (certainty) {
    case 'confirmed':
      return `Loonkostenvoordeel${name}${fromUntilWords(line)}, hoe de meting ook uitkomt. Dat hangt niet af van de registratie.`
    case 'expected':
      return outcome === 'measuredBelow' && category === 'jobsAgreement'
        ? `Loonkostenvoordeel${name} vanaf het loontijdvak van de registratie.`
        : `Waarschijnlijk loonkostenvoordeel${name}${sinceWords(from)}. Dat hangt niet af van de registratie.`
    case 'notApplicable':
      return 'Geen loonkostenvoordeel bij deze uitkomst.'
    case 'unknown':
      return 'Loonkostenvoordeel onbekend: zoek uit of er een andere grond is. Tot dan leest de werkgever "hoogstens".'
  }
}
