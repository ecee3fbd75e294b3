import type { FileRefusal } from './sentences.ts'

export type Decoded = { ok: true; text: string } | { ok: false; because: FileRefusal }

const MOST_BYTES = 50_000_000
const SIGNATURES: readonly { bytes: readonly number[]; because: FileRefusal }[] = [
  { bytes: [0x50, 0x4b], because: 'zip' },
  { bytes: [0x1f, 0x8b], because: 'zip' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], because: 'zip' },
  { bytes: [0xff, 0xfe], because: 'notText' },
  { bytes: [0xfe, 0xff], because: 'notText' },
]

/**
 * The text of a file: UTF-8 with or without a mark in front, or else Windows-1252. Refuses what is empty, packed or
 * no text, and UTF-8 that stops halfway a character.
 */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes.length > MOST_BYTES) return { ok: false, because: 'tooLarge' }
  const packed = SIGNATURES.find((one) => one.bytes.every((byte, at) => bytes[at] === byte))
  if (packed) return { ok: false, because: packed.because }
  if (bytes.includes(0)) return { ok: false, because: 'notText' }
  const text = decodeUtf8(bytes)
  if (text === 'halfCharacter') return { ok: false, because: 'truncated' }
  const read = text ?? new TextDecoder('windows-1252').decode(bytes)
  return read.trim() === '' ? { ok: false, because: 'empty' } : { ok: true, text: read }
}

/** Null when it is not UTF-8. Half a character at the end of what otherwise has whole ones was cut off. */
function decodeUtf8(bytes: Uint8Array): string | 'halfCharacter' | null {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let text: string
  try {
    text = decoder.decode(bytes, { stream: true })
  } catch {
    return null
  }
  try {
    return text + decoder.decode()
  } catch {
    return /[^\p{ASCII}]/u.test(text) ? 'halfCharacter' : null
  }
}
