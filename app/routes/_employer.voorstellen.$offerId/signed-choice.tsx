import { useLocation, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Notice } from '#app/components/notice.tsx'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'

/** That the choice is signed, by whom and when. Right after signing reading goes on here, without JavaScript too. */
export function SignedChoice({ by, on }: { by: string; on: IsoDate }) {
  const place = useRef<HTMLDivElement>(null)
  const [search] = useSearchParams()
  const { key } = useLocation()
  const isNew = search.get('gedaan') === 'keuze'
  useEffect(() => {
    if (isNew && key) place.current?.focus()
  }, [isNew, key])
  return (
    <div
      ref={place}
      tabIndex={-1}
      // biome-ignore lint/a11y/noAutofocus: after signing this is where reading goes on, also without JavaScript
      autoFocus={isNew}
    >
      <Notice kind="success" title="Uw keuze is ondertekend" live={isNew}>
        {`Ondertekend door ${by} op ${dutchDate(on)}. De dekking hierboven rekent ermee. Wilt u iets anders? Pas het hieronder aan en onderteken opnieuw.`}
      </Notice>
    </div>
  )
}
