import { useLocation } from '@remix-run/react'
import { useEffect, useRef } from 'react'

/** After a page change without a reload, keyboard and screen reader start at the new content, as they would after one. */
export function useFocusOnNewPage(id: string): void {
  const { pathname } = useLocation()
  const shown = useRef(pathname)
  useEffect(() => {
    if (shown.current === pathname) return
    shown.current = pathname
    document.getElementById(id)?.focus({ preventScroll: true })
  }, [id, pathname])
}
