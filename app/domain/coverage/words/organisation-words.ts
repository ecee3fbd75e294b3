/** What was done with the list, as the page says it afterwards. */
const ORGANISATION_DONE = {
  added: 'De organisatie staat op de lijst.',
  ended: 'De laatste dag is bewaard. Wie de organisatie al koos, houdt die.',
  rechecked: 'De dag van vandaag staat erbij.',
} as const
export type OrganisationDone = keyof typeof ORGANISATION_DONE

/** The sentence for `?gedaan=` in an address; null for anything else. */
export function organisationDoneSentence(code: string | null): string | null {
  return Object.entries(ORGANISATION_DONE).find(([done]) => done === code)?.[1] ?? null
}
