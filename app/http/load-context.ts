import type { Services } from '#app/use-cases/services.ts'

/** What the server hands to every loader and action: the one set of services, and this answer's CSP nonce. */
export type LoadContext = { services: Services; nonce: string }

declare module '@remix-run/node' {
  interface AppLoadContext extends LoadContext {}
}
