/** Why a list of organisations that send a jobcoach does not change now. */
export const ORGANISATION_REFUSALS = {
  noMunicipality:
    'Uw organisatie is niet één gemeente. De beheerder houdt de lijsten van uw gemeenten bij.',
  otherMunicipality: 'Deze lijst is van een andere gemeente.',
  alreadyThere: 'Deze organisatie staat al op de lijst.',
  notThere: 'Deze organisatie staat niet (meer) op de lijst.',
  untilBeforeFrom: 'De einddatum ligt voor de begindatum.',
  checkedInTheFuture: 'De dag waarop u het nakeek moet nog komen.',
} as const
export type OrganisationRefusal = keyof typeof ORGANISATION_REFUSALS
