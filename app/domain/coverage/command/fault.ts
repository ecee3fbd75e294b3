import type { z } from 'zod'

/** What is wrong with the input, and where: a path such as 'terms.startsOn', empty for the whole. */
export type Fault = { path: string; message: string }

const TYPES: Record<string, string> = {
  string: 'Hier hoort tekst tussen aanhalingstekens.',
  number: 'Hier hoort een getal.',
  int: 'Hier hoort een heel getal.',
  boolean: 'Hier hoort true of false.',
  array: 'Hier hoort een lijst tussen [ ].',
}
const FIELDS = 'Hier horen velden tussen { }.'

/** The Dutch sentence for one thing that is not of the form, without a word of the library that found it. */
export function faultSentence(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'unrecognized_keys':
      return `Onbekend veld: ${issue.keys.join(', ')}.`
    case 'invalid_type':
      return issue.input === undefined ? 'Dit veld is nodig.' : (TYPES[issue.expected] ?? FIELDS)
    case 'invalid_value':
      return `Kies uit: ${issue.values.join(', ')}.`
    case 'too_small':
      return issue.inclusive === false
        ? `Dit moet meer zijn dan ${issue.minimum}.`
        : `Dit is te klein; minstens ${issue.minimum}.`
    case 'too_big':
      return `Dit is te groot; hoogstens ${issue.maximum}.`
    case 'invalid_format':
      return issue.format === 'date'
        ? 'Schrijf een dag die bestaat, als 2026-07-01.'
        : 'Schrijf een gemeente met haar code, als GM0344.'
    case 'not_multiple_of':
      return 'Schrijf dit met hoogstens twee cijfers achter de komma.'
    case 'custom':
      return issue.message ?? 'Dit kan niet.'
    default:
      return 'Dit kan niet.'
  }
}
