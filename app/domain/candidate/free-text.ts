import { z } from 'zod'
import { findBsn } from '#app/domain/register/bsn.ts'
import { namesHealth } from '#app/domain/register/health-words.ts'

/** Why a free text cannot be kept, and what to write instead. */
export const FREE_TEXT_PROBLEMS = {
  bsn: 'Hier staat een nummer dat een BSN kan zijn. Haal het weg. Is het een ander nummer? Zet er dan een letter voor.',
  health:
    'Hier staat een woord over ziekte of een diagnose. Schrijf wat iemand op het werk nodig heeft, bijvoorbeeld ‘een rustige werkplek’.',
} as const
export type FreeTextProblem = keyof typeof FREE_TEXT_PROBLEMS

/** What a text may not hold, in files and forms alike; null when it is fine. */
export function freeTextProblem(text: string): FreeTextProblem | null {
  if (findBsn(text)) return 'bsn'
  return namesHealth(text) ? 'health' : null
}

/**
 * A text of a form that people read later, trimmed and of at most `most` characters. Refuses a BSN and words
 * for an illness or a diagnosis, with a sentence that says what to write instead. May be empty: ask more with `min`.
 */
export function freeText(most: number, least?: { characters: number; message: string }) {
  return z
    .string()
    .trim()
    .min(least?.characters ?? 0, least?.message)
    .max(most, `Gebruik hier ten hoogste ${most} tekens.`)
    .superRefine((text, context) => {
      const problem = freeTextProblem(text)
      if (problem) context.addIssue({ code: 'custom', message: FREE_TEXT_PROBLEMS[problem] })
    })
}
