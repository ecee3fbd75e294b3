import type { UnsendableReason } from '../sendable.ts'

/** Why an offer may not go to the employer yet, for adviser and jobhunter. */
export const UNSENDABLE_SENTENCES: Record<UnsendableReason, string> = {
  trialNotAgreed: 'De proefplaatsing is nog niet goedgekeurd. Wacht op het ja van gemeente of UWV.',
  trialRefused: 'De proefplaatsing is geweigerd. Maak een voorstel zonder proefplaatsing.',
  flatRateNotAgreed:
    'De forfaitaire subsidie is nog niet goedgekeurd. Wacht op het ja van de gemeente.',
  flatRateRefused: 'De forfaitaire subsidie is geweigerd. Maak een voorstel zonder die subsidie.',
  subsidyNotAsked:
    'De loonkostensubsidie is nog niet aangevraagd bij de gemeente. Vraag haar eerst aan.',
  subsidyRefused: 'De loonkostensubsidie is geweigerd. Maak een voorstel zonder die subsidie.',
}
