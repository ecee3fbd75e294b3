import { useSyncExternalStore } from 'react'

/** False on the server and in the first rendering, true once JavaScript runs: for what has a plain form without it. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  )
}

function neverChanges() {
  return () => {}
}
