/** What a jobhunter just did with a candidate: the word in the address, and what the page then says. */
export const CANDIDATE_DONE = {
  profiel: 'Het profiel is bewaard.',
  onveranderd: 'Er was niets veranderd.',
  bevestigd: 'Genoteerd: het profiel klopt nog, vandaag bevestigd.',
  nagekeken: 'Het profiel is nagekeken en telt weer mee.',
  overgenomen: 'Overgenomen uit de aanlevering.',
  gehouden: 'Wat hier stond, blijft staan.',
  ja: 'Het ja is vastgelegd, op precies deze versie.',
  'oude-versie': 'De eerdere versie blijft, en het ja geldt daarvoor.',
  gestopt: 'Het profiel is nu niet meer zichtbaar. Wat open stond, is vriendelijk gesloten.',
  vrijgegeven: 'Het profiel is vrijgegeven.',
  teruggenomen: 'De vrijgave is teruggenomen. Wat open stond, is vriendelijk gesloten.',
  gescreend: 'Vastgelegd wat u heeft besproken.',
  feit: 'Het feit is vastgelegd.',
  getipt: 'Uw tip ligt bij de bedrijfsadviseur.',
  'tip-terug': 'Uw tip is ingetrokken.',
  'werk-gestopt': 'Vastgelegd dat het werk is gestopt. Kijk nu samen het profiel na.',
} as const
export type CandidateDone = keyof typeof CANDIDATE_DONE

/** The sentence for the word in an address; null for any other word. */
export function candidateDoneSentence(word: string | null): string | null {
  const known = Object.entries(CANDIDATE_DONE).find(([done]) => done === word)
  return known?.[1] ?? null
}
