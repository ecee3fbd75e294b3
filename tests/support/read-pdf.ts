import { fontsOf, type PdfFont, partAt, partsOf } from './pdf-parts.ts'

/** Letters that were set in one go, with the box they fill: in points, from the upper left corner of the sheet. */
export type SetText = {
  text: string
  size: number
  left: number
  right: number
  top: number
  bottom: number
}
export type Sheet = { width: number; height: number; texts: SetText[] }

/** The sheets of a PDF that Chromium made, each with where its letters stand. */
export function readPdf(pdf: Buffer): Sheet[] {
  const parts = partsOf(pdf)
  const sheets = [...parts.values()].filter(({ dictionary }) => /\/Type \/Page\n/.test(dictionary))
  return sheets.map((sheet) => {
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(sheet.dictionary)
    const [width, height] = [Number(box?.[1]), Number(box?.[2])]
    const { stream } = partAt(parts, sheet.dictionary, 'Contents')
    return { width, height, texts: textsIn(stream, fontsOf(parts, sheet), height) }
  })
}

/** Scale and place, which is all that a page without turned letters needs of a matrix. */
type Frame = { scaleX: number; scaleY: number; x: number; y: number }
type Pen = { frame: Frame; saved: Frame[]; font?: PdfFont; size: number; x: number; y: number }

/** Capitals are about this part of a size high. */
const CAPITALS = 0.7

function textsIn(stream: string, fonts: Map<string, PdfFont>, height: number): SetText[] {
  const pen: Pen = { frame: { scaleX: 1, scaleY: 1, x: 0, y: 0 }, saved: [], size: 0, x: 0, y: 0 }
  const texts: SetText[] = []
  let given: string[] = []
  let letters: SetText[] = []
  for (const word of stream.split(/\s+/)) {
    if (/^[-\d./<]/.test(word)) {
      given.push(word)
      continue
    }
    const [last = ''] = given.slice(-1)
    if (word === 'Tj') letters.push(...lettersOf(last, pen, height))
    else if (word === 'ET') {
      texts.push(...together(letters))
      letters = []
    } else if (word === 'Tf')
      Object.assign(pen, { font: fonts.get(nameIn(given)), size: Number(last) })
    else move(pen, word, given.map(Number))
    given = []
  }
  return texts
}

/** `/F5 8 Tf` */
function nameIn(given: readonly string[]): string {
  return given.at(-2)?.slice(1) ?? ''
}

function move(pen: Pen, word: string, given: readonly number[]): void {
  const [x = 0, y = 0] = given.slice(-2)
  if (word === 'q') pen.saved.push(pen.frame)
  else if (word === 'Q') pen.frame = pen.saved.pop() ?? pen.frame
  else if (word === 'cm') {
    const [scaleX = 1, , , scaleY = 1] = given.slice(-6)
    const { frame } = pen
    pen.frame = {
      scaleX: frame.scaleX * scaleX,
      scaleY: frame.scaleY * scaleY,
      x: frame.x + x * frame.scaleX,
      y: frame.y + y * frame.scaleY,
    }
  } else if (word === 'Tm') Object.assign(pen, { x, y })
  // the letters themselves stand upside down in a frame that is, so what goes up there goes down here
  else if (word === 'Td') Object.assign(pen, { x: pen.x + x, y: pen.y - y })
}

function lettersOf(codes: string, pen: Pen, height: number): SetText[] {
  const { frame, font, size } = pen
  if (!font) return []
  const found = codes.match(/\w{4}/g)?.map((code) => Number.parseInt(code, 16)) ?? []
  let { x } = pen
  return found.map((letter) => {
    const from = x
    x += (font.width(letter) * size) / 1_000
    const bottom = height - (frame.y + pen.y * frame.scaleY)
    const points = size * Math.abs(frame.scaleY)
    return {
      text: font.text(letter),
      size: points,
      left: frame.x + from * frame.scaleX,
      right: frame.x + x * frame.scaleX,
      top: bottom - points * CAPITALS,
      bottom,
    }
  })
}

/** One text of letters that stand on the same line; the room around it is none of it. */
function together(letters: readonly SetText[]): SetText[] {
  return [...Map.groupBy(letters, ({ bottom }) => bottom.toFixed(1)).values()].flatMap((line) => {
    const seen = line.filter(({ text }) => text.trim() !== '')
    const [first] = seen
    if (!first) return []
    const [left, right] = [
      Math.min(...seen.map((one) => one.left)),
      Math.max(...seen.map((one) => one.right)),
    ]
    return [{ ...first, text: line.map(({ text }) => text).join(''), left, right }]
  })
}
