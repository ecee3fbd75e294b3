import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'
import { Tag } from './tag.tsx'

type Standing = { who: string | null; dueOn: IsoDate | null; late: boolean; step: string }

/** In a list: whose move it is, by when, and whether it is late. */
export function WhoByWhen({ who, dueOn, late, step }: Standing) {
  if (who === null) return step === 'onHold' ? 'Niemand, het staat even stil' : 'Klaar'
  return (
    <>
      {who === 'u' ? 'U' : who}
      {dueOn ? `, uiterlijk ${dutchDate(dueOn)} ` : ' '}
      {late ? <Tag kind="late">Te laat</Tag> : null}
    </>
  )
}
