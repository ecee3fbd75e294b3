/** Why a step with a vacancy cannot be taken now. */
export const VACANCY_REFUSALS = {
  notThere: 'Deze vacature bestaat niet of is niet van u.',
  movedByOther:
    'Dit kan niet meer: er is intussen iets veranderd. Hieronder ziet u hoe het nu staat.',
  otherVersion: 'De vacature is net veranderd. Kijk de nieuwe tekst na.',
  notOpen: 'Deze vacature staat niet meer open.',
  fewerPlacesThanTaken: 'Er zijn al meer plekken vergeven. Kies een hoger aantal plekken.',
} as const
export type VacancyRefusal = keyof typeof VACANCY_REFUSALS
