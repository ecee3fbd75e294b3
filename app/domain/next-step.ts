import type { Actor } from './actor.ts'

/** Whose move it is, null when nothing is left to do, and what happens next in a sentence all sides read. */
export type NextStep = { owner: Actor | null; sentence: string }

type Reader = 'employer' | 'adviser' | 'jobhunter'

const NAMES: Record<Reader, readonly string[]> = {
  employer: ['de werkgever'],
  adviser: ['de bedrijfsadviseur', 'de adviseur'],
  jobhunter: ['de jobhunter'],
}

/** A sentence about what happens next, with the reader in it as 'u': the verb is the same for both. */
export function asReadBy(reader: Reader, sentence: string): string {
  return NAMES[reader].reduce(
    (text, name) =>
      text
        .replaceAll(`D${name.slice(1)} `, 'U ')
        .replaceAll(` ${name} `, ' u ')
        .replaceAll(` ${name}.`, ' u.'),
    sentence,
  )
}
