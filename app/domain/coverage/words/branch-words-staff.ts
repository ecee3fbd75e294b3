import { dutchDate } from '#app/domain/primitives.ts'
import type { OutcomeSentences } from './branch-sentences.ts'

/** For adviser and jobhunter: the Praktijkroute by name, who does what, and what to keep from the employer. */
export const STAFF_OUTCOMES: OutcomeSentences = {
  likely: (lastDay) =>
    `Praktijkroute: de gemeente meet de loonwaarde op de werkplek, uiterlijk op ${lastDay}. Waarschijnlijk ligt die onder 100 procent. Beloof de werkgever niets. De werkgever leest "de meting" en de registratie, niet de route.`,
  ifNot:
    'Loonwaarde 100 procent of meer? Bel de werkgever dezelfde week, en kijk met de gemeente naar regelingen buiten het register.',
  titles: {
    measuredBelow: 'Loonwaarde onder het minimumloon: wel in het register',
    measuredNotBelow: 'Loonwaarde niet onder het minimumloon: niet in het register',
  },
  opening: {
    measuredBelow: (lastDay) =>
      `De gemeente stuurt het bericht aan UWV, UWV registreert (Wfsv artikel 38b). Gerekend met ${lastDay} als dag van registratie.`,
    measuredNotBelow: () => 'De kandidaat werkt door, buiten het doelgroepregister.',
  },
  closing: {
    measuredBelow: 'Jobcoaching van de gemeente gaat door.',
    measuredNotBelow: 'Begeleiding van de gemeente kan doorgaan; dat is haar keuze.',
  },
  instruments: {
    noRiskPolicy: (standing, { from }) => {
      if (standing === 'not')
        return 'Geen no-riskpolis: er is geen registratie en geen andere grond.'
      if (standing === 'unknown')
        return 'No-riskpolis onbekend: zoek uit of er recht is door WIA, WAO, WAZ, minder dan 35 procent of beschut werk.'
      return from === null
        ? 'No-riskpolis vanaf de registratie.'
        : `No-riskpolis vanaf ${dutchDate(from)}, nooit eerder dan de registratie.`
    },
    flatRateSubsidy: (standing, { until }) =>
      standing === 'holds' && until !== null
        ? `Forfaitaire loonkostensubsidie tot en met ${dutchDate(until)}.`
        : null,
    wageCostSubsidy: (standing) =>
      standing === 'holds'
        ? 'Daarna loonkostensubsidie naar de gemeten loonwaarde (Participatiewet artikel 10d).'
        : 'Geen loonkostensubsidie naar loonwaarde.',
    wageCostBenefit: (standing) => {
      if (standing === 'holds')
        return 'Loonkostenvoordeel banenafspraak vanaf het loontijdvak van de registratie.'
      return standing === 'not'
        ? 'Geen loonkostenvoordeel door het register.'
        : 'Loonkostenvoordeel onbekend: zoek uit of er een andere grond is. Tot dan leest de werkgever "hoogstens".'
    },
  },
}
