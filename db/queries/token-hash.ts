import { createHash } from 'node:crypto'

/** What is kept of a token of a session or a one-time link: whoever reads the table can do nothing with it. */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('base64url')
}
