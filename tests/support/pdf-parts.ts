import { inflateSync } from 'node:zlib'

/** What stands under a number in a PDF: its dictionary as text, and its stream where it has one. */
export type PdfPart = { dictionary: string; stream: string }
export type PdfParts = ReadonlyMap<string, PdfPart>

/** How wide a letter of a font is, in thousandths of its size, and what it reads as. */
export type PdfFont = { width: (letter: number) => number; text: (letter: number) => string }

/** The parts of a PDF as Chromium writes it: every part in the open, only streams packed. */
export function partsOf(pdf: Buffer): PdfParts {
  const all = pdf.toString('latin1').matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)
  return new Map([...all].map(([, number = '', body = '']) => [number, partOf(body)]))
}

function partOf(body: string): PdfPart {
  const [dictionary = '', ...rest] = body.split(/ ?stream\n/)
  const packed = rest.join('stream\n').replace(/\nendstream$/, '')
  const stream = dictionary.includes('/FlateDecode')
    ? inflateSync(Buffer.from(packed, 'latin1')).toString('latin1')
    : packed
  return { dictionary, stream }
}

/** The part a key of a dictionary points to; none is a PDF of another kind than this reads. */
export function partAt(parts: PdfParts, dictionary: string, key: string): PdfPart {
  const number = new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(dictionary)?.[1]
  const part = parts.get(number ?? '')
  if (!part) throw new Error(`no ${key} in ${dictionary.slice(0, 80)}`)
  return part
}

/** The fonts of a sheet by name; the halo around letters is a font of pictures (Type3), and left out. */
export function fontsOf(parts: PdfParts, sheet: PdfPart): Map<string, PdfFont> {
  const named = /\/Font <<([^>]*)>>/.exec(sheet.dictionary)?.[1] ?? ''
  const fonts = [...named.matchAll(/\/(F\d+) (\d+) 0 R/g)].flatMap(([, name = '', number = '']) => {
    const font = parts.get(number)
    return font?.dictionary.includes('/Type0') ? [[name, fontOf(parts, font)] as const] : []
  })
  return new Map(fonts)
}

function fontOf(parts: PdfParts, { dictionary }: PdfPart): PdfFont {
  const widths = widthsOf(partAt(parts, dictionary, 'DescendantFonts').dictionary)
  const texts = textsOf(partAt(parts, dictionary, 'ToUnicode').stream)
  return { width: (letter) => widths.get(letter) ?? 0, text: (letter) => texts.get(letter) ?? '?' }
}

/** `/W [3 [317 0 410] 19 28 636]`: from letter 3 one by one, and all of 19 to 28. */
function widthsOf(dictionary: string): Map<number, number> {
  const list = /\/W \[((?:[^[\]]|\[[^\]]*\])*)\]/.exec(dictionary)?.[1] ?? ''
  const entries = list.matchAll(/(\d+)\s+(?:\[([^\]]*)\]|(\d+)\s+([\d.]+))/g)
  return new Map(
    [...entries].flatMap(([, first, each, last, same]): [number, number][] =>
      each === undefined
        ? range(Number(first), Number(last)).map((letter) => [letter, Number(same)])
        : numbersIn(each).map((width, place) => [Number(first) + place, width]),
    ),
  )
}

/** `<0024> <0041>` is one letter, `<0024> <0026> <0041>` three that follow each other. */
function textsOf(table: string): Map<number, string> {
  const entries = table.matchAll(/<(\w{4})> (?:<(\w{4})> )?<(\w+)>\n/g)
  return new Map(
    [...entries].flatMap(([, first = '', last = first, code = '']) => {
      const from = Number.parseInt(first, 16)
      return range(from, Number.parseInt(last, 16)).map((letter): [number, string] => [
        letter,
        String.fromCodePoint(Number.parseInt(code, 16) + letter - from),
      ])
    }),
  )
}

function range(from: number, until: number): number[] {
  return Array.from({ length: until - from + 1 }, (_, place) => from + place)
}

function numbersIn(text: string): number[] {
  return text.trim().split(/\s+/).map(Number)
}
