import type { IsoDate } from '#app/domain/primitives.ts'

export type ChecklistPerson = 'adviser' | 'jobhunter' | 'employer'

/** Something to do for an offer: by when (null: when it happens), and who does it or sees to it. */
export type ChecklistItem = { text: string; by: IsoDate | null; who: ChecklistPerson }

/** Who does it, as adviser and jobhunter read it. */
export const CHECKLIST_PEOPLE: Record<ChecklistPerson, string> = {
  adviser: 'adviseur',
  jobhunter: 'jobhunter',
  employer: 'werkgever',
}
