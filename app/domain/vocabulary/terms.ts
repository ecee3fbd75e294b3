/** A branch of work, as an employer would name it. */
export type Sector = { code: string; label: string }

/** What someone is good at as a person. */
export type Talent = { code: string; label: string; synonyms: readonly string[] }

/** What someone can do. `sector` is null when it counts in every sector; `esco` is the skill with the same meaning. */
export type Competency = {
  code: string
  label: string
  sector: string | null
  near: readonly string[]
  further: readonly string[]
  synonyms: readonly string[]
  esco: string | null
}

/** A piece of work in a job, and what someone needs to be able to do for it. */
export type Task = {
  code: string
  label: string
  sector: string
  competencies: readonly string[]
  synonyms: readonly string[]
}
