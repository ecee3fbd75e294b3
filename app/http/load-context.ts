import type { Services } from '#app/use-cases/services.ts'

/**
 * What the server hands to every loader and action of one request: the one set of services, this answer's CSP
 * nonce, and the address the request came from (for limits on guessing, never for a log).
 */
export type LoadContext = { services: Services; nonce: string; clientAddress: string }

declare module '@remix-run/node' {
  interface AppLoadContext extends LoadContext {}
  interface Future {
    v3_singleFetch: true
  }
}
