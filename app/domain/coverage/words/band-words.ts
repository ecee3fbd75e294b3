import { dutchDate, dutchEuro } from '#app/domain/primitives.ts'
import type { BandAmounts, BandAnswer, CentsRange } from '../band-calculator.ts'
import { monthsInWords } from './parameter-labels.ts'

/** One line of the answer: what it is, the amount, and a remark. */
export type BandRow = { label: string; amount: string; remark: string }

/** What lies between two amounts: 'tussen € 900,00 en € 1.100,00', or the one amount when they are the same. */
export function rangeInWords({ leastCents, mostCents }: CentsRange): string {
  return leastCents === mostCents
    ? dutchEuro(leastCents)
    : `tussen ${dutchEuro(leastCents)} en ${dutchEuro(mostCents)}`
}

/** What the employer pays of the wage, in one sentence. */
export function remainsSentence({ remains }: BandAmounts): string {
  return `U betaalt zelf ${rangeInWords(remains)} per maand aan loon, na loonkostensubsidie.`
}

export function bandRows(amounts: BandAmounts): BandRow[] {
  return [
    {
      label: 'Loon per maand',
      amount: dutchEuro(amounts.wageCents),
      remark: 'Met vakantietoeslag, vóór werkgeverslasten.',
    },
    {
      label: 'Loonkostensubsidie per maand',
      amount: rangeInWords(amounts.subsidy),
      remark: 'Als er gemeten is en de gemeente ja zegt.',
    },
    {
      label: 'Wat u zelf betaalt per maand',
      amount: rangeInWords(amounts.remains),
      remark: 'Loon min loonkostensubsidie.',
    },
    {
      label: 'Loonkostenvoordeel per jaar',
      amount: rangeInWords(amounts.benefitPerYear),
      remark: `Als uw medewerker in het doelgroepregister staat. U krijgt het een jaar later; per maand is dat ${rangeInWords(amounts.benefitPerMonth)}.`,
    },
    {
      label: 'Wat u zelf betaalt met dat voordeel',
      amount: rangeInWords(amounts.remainsWithBenefit),
      remark: 'Gemiddeld per maand.',
    },
  ]
}

/** The first months when the municipality agrees that measuring can wait. */
export function flatRateRows({ flatRate }: BandAmounts): BandRow[] {
  return [
    {
      label: 'Vast deel per maand',
      amount: rangeInWords(flatRate.subsidy),
      remark: `De eerste ${monthsInWords(flatRate.months)}, als de gemeente dat met u afspreekt.`,
    },
    {
      label: 'Wat u dan zelf betaalt per maand',
      amount: rangeInWords(flatRate.remains),
      remark: 'Loon min het vaste deel.',
    },
  ]
}

export function wholeContractSentence({ wholeContract }: BandAmounts): string | null {
  return (
    wholeContract &&
    `Over het hele contract betaalt u zelf ${rangeInWords(wholeContract)}, met loonkostensubsidie vanaf het begin en het loonkostenvoordeel erbij.`
  )
}

export function basedOnSentence({ basedOn }: Pick<BandAmounts, 'basedOn'>): string | null {
  return (
    basedOn &&
    `De cijfers voor deze periode zijn er nog niet. Wij rekenden met die van ${dutchDate(basedOn)}.`
  )
}

/** Why there is no answer, below the field of the wage. */
export function bandRefusal(answer: Extract<BandAnswer, { ok: false }>): string {
  switch (answer.because) {
    case 'belowMinimumWage':
      return `Dit is minder dan het minimumloon. Vul minstens ${dutchEuro(answer.minimumCents)} in.`
    case 'figuresNotKnown':
      return 'Voor deze start kunnen wij nog niet rekenen. Kies een ander halfjaar.'
  }
}
