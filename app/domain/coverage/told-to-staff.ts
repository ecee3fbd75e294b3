/**
 * The sentence of a version of the cover, which is written to the employer, as adviser and jobhunter read it: about the
 * employer, not to it.
 */
export function toldToStaff(sentence: string): string {
  return sentence.replace(/^Uw keuze is verwerkt\./, 'De werkgever heeft gekozen.')
}
