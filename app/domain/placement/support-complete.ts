import type { OfferSupport } from './terms.ts'

/** Whether support is said in words for before, during and after, with who, how often, contact and buddy. */
export function isSupportComplete(support: OfferSupport): boolean {
  return Object.values(support).every((text) => text.trim() !== '')
}
