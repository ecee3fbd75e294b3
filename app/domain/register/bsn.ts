/** What stands in the file of refused rows where a BSN stood. */
export const BSN_MASK = '*********'

/** A place in a text: from the first character up to the one after the last. */
type Span = { from: number; to: number }
type DigitGroup = Span & { digits: string }

const LENGTH = 9
// Digits joined to a letter are a code, but for the letters that say it is a BSN.
const GROUP =
  /(?<![\p{L}\d])\d+(?![\p{L}\d])|(?<=(?<!\p{L})(?:bsn|sofi|sofinummer))\d+(?![\p{L}\d])/giu
const DATE = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[. ](?:0?[1-9]|1[0-2])[. ](?:19|20)\d{2}(?!\d)/g
const PHONES = [
  // with the country: +31 6 12345678, 0031 (0)6 12345678
  /(?:\+\d{2}|(?<!\d)0031)[ .-]*(?:\(0\)[ .-]*)?\d(?:[ .-]?\d){8}(?!\d)/g,
  // within the country: ten digits that open with a nought, the first nine of them not a number by themselves
  /(?<![\d.])(?!\d{9}(?!\d))0\d(?:[ .-]?\d){8}(?!\d)/g,
]

/**
 * Whether a text holds a number of nine digits that passes the eleven-test of the BSN (Uitvoeringsbesluit of the
 * Wet algemene bepalingen burgerservicenummer); spaces and dots between the digits do not count. Dates, phone
 * numbers and digits joined to a letter are not tested.
 */
export function findBsn(text: string): boolean {
  return bsnSpans(text).length > 0
}

/** The text with every BSN in it made unreadable. */
export function maskBsn(text: string): string {
  return bsnSpans(text)
    .toReversed()
    .reduce((masked, { from, to }) => masked.slice(0, from) + BSN_MASK + masked.slice(to), text)
}

/** Nine digits, weighed 9 down to 2 and the last -1, sum to a multiple of eleven; nine noughts are no number. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || Number(digits) === 0) return false
  const sum = [...digits].reduce((total, digit, place) => {
    const weight = place === LENGTH - 1 ? -1 : LENGTH - place
    return total + weight * Number(digit)
  }, 0)
  return sum % 11 === 0
}

function bsnSpans(text: string): Span[] {
  const readable = text.replace(/[\u00a0\u2007\u202f\t]/g, ' ')
  const skipped = [DATE, ...PHONES].reduce(blank, readable)
  const found: Span[] = []
  for (const run of runsOf(skipped)) {
    for (let start = 0; start < run.length; start++) {
      const span = nineFrom(run, start)
      if (span && span.from >= (found.at(-1)?.to ?? 0)) found.push(span)
    }
  }
  return found
}

/** Blanks a phone number or date with letters: as long as it was, so that the rest keeps its place. */
function blank(text: string, what: RegExp): string {
  return text.replace(what, (match) => 'x'.repeat(match.length))
}

/** Groups of digits with nothing but one space or dot between them. */
function runsOf(text: string): DigitGroup[][] {
  const runs: DigitGroup[][] = []
  for (const match of text.matchAll(GROUP)) {
    const group = { digits: match[0], from: match.index, to: match.index + match[0].length }
    const before = runs.at(-1)
    const between = text.slice(before?.at(-1)?.to ?? 0, group.from)
    if (before && /^(?:[ .]| ?\. ?)$/.test(between)) before.push(group)
    else runs.push([group])
  }
  return runs
}

/** The nine digits that begin with this group, when they pass the test. */
function nineFrom(run: readonly DigitGroup[], start: number): Span | null {
  let digits = ''
  for (const group of run.slice(start)) {
    digits += group.digits
    if (digits.length > LENGTH) return null
    if (digits.length < LENGTH) continue
    const from = run[start]?.from ?? group.from
    return passesElevenTest(digits) ? { from, to: group.to } : null
  }
  return null
}
