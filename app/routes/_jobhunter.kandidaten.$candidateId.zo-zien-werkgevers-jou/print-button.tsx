import { Button } from '#app/components/button.tsx'
import { useHydrated } from '#app/components/use-hydrated.ts'

/** Prints the page; without JavaScript the browser's own menu does. */
export function PrintButton() {
  const hydrated = useHydrated()
  if (!hydrated) return <span className="meta">Printen kan met Ctrl en P.</span>
  return (
    <Button kind="secondary" type="button" onClick={() => window.print()}>
      Print deze pagina
    </Button>
  )
}
