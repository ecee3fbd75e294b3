import type { RequestWay } from './way.ts'

/** Whether a request can still be stopped: not once it is closed, and not after a yes to its offer. */
export function mayClose({ status, offer }: RequestWay): boolean {
  return status !== 'closed' && offer?.status !== 'accepted'
}
