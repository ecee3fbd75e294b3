/** The sentence of a version of the cover, which is written to the employer, as adviser and jobhunter read it. */
export function toldToStaff(sentence: string): string {
  return `De werkgever leest: “${sentence}”`
}
