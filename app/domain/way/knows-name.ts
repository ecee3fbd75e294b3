import type { RequestWay } from './way.ts'

/** Whether the employer has the candidate's name: after the yes to meeting, and as long as that goes on or someone works there. */
export function knowsName({
  status,
  placement,
}: Pick<RequestWay, 'status' | 'placement'>): boolean {
  if (status === 'candidateYes' || status === 'met') return true
  return placement?.status === 'started'
}
