import { z } from 'zod'
import { type IsoDate, isoDate } from '#app/domain/primitives.ts'
import type { Fault } from './fault.ts'

/**
 * What does not fit together in the input: days in the wrong order. It reads the raw input and takes only days that are
 * written well, so that it also finds something where another field is wrong.
 */
export function faultsBetweenFields(json: unknown): Fault[] {
  const { candidate, terms, decisions } = fieldsOf(json)
  const { startsOn } = fieldsOf(terms)
  const { birthDate, registeredOn, registrationEndsOn } = fieldsOf(candidate)
  return [
    ...faultIf(isInOrder(registeredOn, registrationEndsOn) === false, {
      path: 'candidate.registrationEndsOn',
      message: 'De registratie eindigt voordat zij begint.',
    }),
    ...faultIf(isInOrder(startsOn, birthDate), {
      path: 'candidate.birthDate',
      message: 'De geboortedatum ligt niet voor de start.',
    }),
    ...Object.entries(fieldsOf(decisions)).flatMap(([instrument, decision]) => {
      const { from, until } = fieldsOf(decision)
      const path = `decisions.${instrument}.until`
      const message = 'De laatste dag ligt voor de eerste.'
      return faultIf(isInOrder(from, until) === false, { path, message })
    }),
  ]
}

/** Whether a day is the same as another or comes after it; null where one of the two is not a day. */
function isInOrder(first: unknown, second: unknown): boolean | null {
  const [earlier, later] = [dayIn(first), dayIn(second)]
  return earlier === null || later === null ? null : earlier <= later
}

function faultIf(isWrong: boolean | null, fault: Fault): Fault[] {
  return isWrong ? [fault] : []
}

type Fields = Record<string, unknown>
const fields = z.record(z.string(), z.unknown()).catch({})

function fieldsOf(json: unknown): Fields {
  return fields.parse(json)
}

function dayIn(written: unknown): IsoDate | null {
  return isoDate.safeParse(written).data ?? null
}
