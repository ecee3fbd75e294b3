import type { MunicipalityCode, SenderId } from '#app/domain/primitives.ts'
import { wordKey } from './word-list.ts'

export type NewSender = {
  name: string
  kind: 'municipality' | 'uwv'
  municipality: MunicipalityCode | null
}

/**
 * The sender that a name stands for, with or without 'gemeente' in front. A sender is a municipality or UWV: one
 * that is not here yet may be made, any other name stands for nobody.
 */
export function senderOfName<Known extends { id: SenderId; name: string }>(
  name: string,
  known: readonly Known[],
  municipalities: readonly { code: MunicipalityCode; name: string }[],
): Known | NewSender | null {
  const key = senderKey(name)
  const exact = known.find((sender) => sender.name === name.trim())
  const sender = exact ?? known.find((one) => senderKey(one.name) === key)
  if (sender) return sender
  if (key === 'uwv') return { name: 'UWV', kind: 'uwv', municipality: null }
  const found = municipalities.find((one) => wordKey(one.name) === key)
  if (!found) return null
  return { name: `Gemeente ${found.name}`, kind: 'municipality', municipality: found.code }
}

function senderKey(name: string): string {
  return wordKey(name.replace(/^\s*gemeente\s+/i, ''))
}
