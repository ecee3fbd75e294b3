import { type BandAmounts, calculateBand } from '#app/domain/coverage/band-calculator.ts'
import { type HalfYear, halfYearsFrom } from '#app/domain/coverage/half-years.ts'
import { ADULT, minimumHourOn } from '#app/domain/coverage/law/minimum-wage.ts'
import { bandRefusal } from '#app/domain/coverage/words/band-words.ts'
import type { Cents, IsoDate } from '#app/domain/primitives.ts'
import { type BandFields, bandFields } from '#app/forms/band-fields.ts'
import type { FieldMessages, Typed } from '#app/forms/field-messages.ts'
import { readSearch } from '#app/forms/read-search.ts'

export type Calculator = {
  starts: readonly HalfYear[]
  minimumCents: Cents | null
  typed: Typed
  errors: FieldMessages<BandFields>
  amounts: BandAmounts | null
}

const HALF_YEARS_AHEAD = 3

/** The question in the address, with its answer or what must be mended; without a question an empty form. */
export function readQuestion(search: URLSearchParams, today: IsoDate): Calculator {
  const starts = halfYearsFrom(today, HALF_YEARS_AHEAD)
  const minimumCents = minimumHourOn(ADULT, today)?.value ?? null
  const empty = { starts, minimumCents, typed: UNASKED, errors: {}, amounts: null }
  if (search.size === 0) return { ...empty, typed: { ...UNASKED, start: starts[0]?.code ?? '' } }

  const read = readSearch(search, bandFields(starts))
  if (!read.ok) return { ...empty, typed: read.typed, errors: read.errors }
  const answer = calculateBand(read.value)
  if (answer.ok) return { ...empty, typed: read.typed, amounts: answer.amounts }
  const field = answer.because === 'belowMinimumWage' ? 'uurloon' : 'start'
  return { ...empty, typed: read.typed, errors: { [field]: bandRefusal(answer) } }
}

const UNASKED: Typed = { leeftijd: '21' }
