/** Who reads the reasons: the employer whose vacancy it is, or the people who look along. */
export type MatchReader = 'employer' | 'staff'

export const WORDS: Record<MatchReader, { asks: string; offers: string; offerUnknown: string }> = {
  employer: {
    asks: 'u vraagt',
    offers: 'u biedt dat',
    offerUnknown: 'nog niet bekend of u dat biedt',
  },
  staff: {
    asks: 'de werkgever vraagt',
    offers: 'de werkgever biedt dat',
    offerUnknown: 'nog niet bekend of de werkgever dat biedt',
  },
}

/** A label as it stands inside a sentence: 'Orders verzamelen' becomes 'orders verzamelen', 'ICT' stays. */
export function insideSentence(label: string): string {
  const isAbbreviation = /^\p{Lu}[\p{Lu}\d-]/u.test(label)
  return isAbbreviation ? label : label.charAt(0).toLowerCase() + label.slice(1)
}

/** 'a', 'a en b', 'a, b en c'. */
export function enumerate(parts: readonly string[], joiner: 'en' | 'of' = 'en'): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} ${joiner} ${parts.at(-1)}`
}
