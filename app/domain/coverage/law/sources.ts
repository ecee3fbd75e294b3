import { day } from './dated.ts'

/** Where the law stands that the rows rest on, as read on `CHECKED_ON`. */
export const PARTICIPATIEWET = 'https://wetten.overheid.nl/BWBR0015703/2026-07-01'
export const ZIEKTEWET = 'https://wetten.overheid.nl/BWBR0001888/2026-07-01'
export const TEGEMOETKOMINGEN = 'https://wetten.overheid.nl/BWBR0037522/2026-01-01'
export const MINIMUMLOON = 'https://wetten.overheid.nl/BWBR0002638/2026-07-01'
export const REGELRECHT = 'https://github.com/MinBZK/regelrecht-corpus'
export const UWV_WERKGEVERS = 'https://wspavregio.nl/subsidies/proefplaatsing-uwv-landelijk'
export const UWV_JOBCOACH = 'https://www.factorwerk.org'

export const CHECKED_ON = day('2026-11-21')
