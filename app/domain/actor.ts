/** The five roles that sign in. */
export const ROLES = ['employer', 'adviser', 'jobhunter', 'manager', 'administrator'] as const
export type Role = (typeof ROLES)[number]

/** Who moves a thing: one of the roles, or the portal by itself. */
export type Actor = Role | 'portal'

/** Which status may become which, and who may do it. */
export type Moves<Status extends string> = Record<Status, Partial<Record<Status, readonly Actor[]>>>

/** Whether this actor may move a thing from one status to another. */
export function canMove<Status extends string>(
  moves: Moves<Status>,
  from: Status,
  to: Status,
  by: Actor,
): boolean {
  return moves[from][to]?.includes(by) ?? false
}
