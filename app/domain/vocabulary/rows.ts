import { escoSkill } from './esco-skill.ts'
import type { Competency, Talent, Task } from './terms.ts'

/** Codes are separated by a space, synonyms by a semicolon. A relation is written on one of its two sides. */
type CompetencyRow = readonly [
  code: string,
  label: string,
  near: string,
  further: string,
  synonyms: string,
]
type TaskRow = readonly [code: string, label: string, competencies: string, synonyms: string]
type TalentRow = readonly [code: string, label: string, synonyms: string]

/** The competencies of one sector, or with null those of every sector. */
export function competencies(sector: string | null, rows: readonly CompetencyRow[]): Competency[] {
  return rows.map(([code, label, near, further, synonyms]) => ({
    code,
    label,
    sector,
    near: parts(near, ' '),
    further: parts(further, ' '),
    synonyms: parts(synonyms, ';'),
    esco: escoSkill(code),
  }))
}

/** The tasks of one sector. */
export function tasks(sector: string, rows: readonly TaskRow[]): Task[] {
  return rows.map(([code, label, needed, synonyms]) => ({
    code,
    label,
    sector,
    competencies: parts(needed, ' '),
    synonyms: parts(synonyms, ';'),
  }))
}

export function talents(rows: readonly TalentRow[]): Talent[] {
  return rows.map(([code, label, synonyms]) => ({ code, label, synonyms: parts(synonyms, ';') }))
}

function parts(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
