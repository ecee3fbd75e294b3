const NAMES: Readonly<Record<string, string>> = {
  GM0344: 'Utrecht',
  GM0358: 'Aalsmeer',
  GM0362: 'Amstelveen',
  GM0363: 'Amsterdam',
  GM0384: 'Diemen',
  GM0394: 'Haarlemmermeer',
  GM0437: 'Ouder-Amstel',
  GM0451: 'Uithoorn',
  GM0736: 'De Ronde Venen',
}

/** The name of a municipality that has rows of its own here; its code for another. */
export function municipalityName(code: string): string {
  return NAMES[code] ?? code
}
