import { describe, expect, test } from 'vitest'
import { readRegisterFile } from './read-register-file.ts'

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

async function rowsOf(bytes: Uint8Array) {
  const read = await readRegisterFile(bytes)
  if (!read.ok) throw new Error(read.because)
  return read.file.rows
}

describe('the writing of a file', () => {
  const text = 'referentie;achternaam\nU-1;Vóórbeeld-Çelik\n'

  test.each([
    { name: 'UTF-8', bytes: utf8(text) },
    { name: 'UTF-8 with a mark in front', bytes: utf8(`\ufeff${text}`) },
    { name: 'Windows-1252', bytes: latin(text) },
    {
      name: 'Windows-1252 that ends in an accent',
      bytes: latin('referentie;achternaam\nU-1;Vóórbeeld-Çelik'),
    },
    { name: 'lines of Windows', bytes: utf8(text.replaceAll('\n', '\r\n')) },
    { name: 'lines of an old Mac', bytes: utf8(text.replaceAll('\n', '\r')) },
    { name: 'commas', bytes: utf8(text.replaceAll(';', ',')) },
    { name: 'quotes', bytes: utf8('"referentie";"achternaam"\n"U-1";"Vóórbeeld-Çelik"\n') },
    { name: 'no line end at the end', bytes: utf8(text.trimEnd()) },
    { name: 'empty lines and rows', bytes: utf8(`${text}\n;\n`) },
    {
      name: 'more delimiters than columns',
      bytes: utf8('referentie;achternaam\nU-1;Vóórbeeld-Çelik;;;\n'),
    },
  ])('may be $name', async ({ bytes }) => {
    expect(await rowsOf(bytes)).toEqual([{ line: 2, cells: ['U-1', 'Vóórbeeld-Çelik'] }])
  })

  test('may be Windows-1252 with a euro sign', async () => {
    const bytes = Uint8Array.from([...latin('referentie;notitie\nU-1;'), 0x80, 0x0a])

    expect(await rowsOf(bytes)).toEqual([{ line: 2, cells: ['U-1', '€'] }])
  })

  test('may have delimiters, quotes and lines within a cell; a row is named by its first line', async () => {
    const text = 'referentie;woorden\r\nU-1;"a;b\r\nzei ""c"""\r\nU-2;d "e" f\r\n'

    expect(await rowsOf(utf8(text))).toEqual([
      { line: 2, cells: ['U-1', 'a;b\nzei "c"'] },
      { line: 4, cells: ['U-2', 'd "e" f'] },
    ])
  })
})

describe('the top row', () => {
  test('does not mind capitals, spaces, underscores and hyphens, and names what is not read', async () => {
    const read = await readRegisterFile(
      utf8('REFERENTIE;Status Vanaf;email;Schoenmaat; ;BSN\nU-1;;;;;\n'),
    )

    expect(read).toMatchObject({
      ok: true,
      file: {
        columns: ['referentie', 'status_vanaf', 'e-mail', null, null, 'bsn'],
        unknownColumns: ['Schoenmaat'],
      },
    })
  })
})

describe('a whole file is refused', () => {
  const whole = 'referentie;achternaam;plaats\nU-1;Een;Utrecht\nU-2;Twee;Utrecht'

  test.each([
    { what: 'nothing in it', bytes: utf8(''), because: 'empty', line: 1 },
    { what: 'only white', bytes: utf8('\ufeff \r\n\r\n'), because: 'empty', line: 1 },
    { what: 'only a top row', bytes: utf8('referentie;plaats\n'), because: 'noRows', line: 1 },
    {
      what: 'only empty rows',
      bytes: utf8('referentie;plaats\n;\n;\n'),
      because: 'noRows',
      line: 1,
    },
    { what: 'a zip', bytes: utf8('PK\u0003\u0004rest'), because: 'zip', line: 1 },
    {
      what: 'an old Excel file',
      bytes: Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      because: 'zip',
      line: 1,
    },
    { what: 'no text', bytes: utf8('referentie\u0000;plaats'), because: 'notText', line: 1 },
    { what: 'UTF-16', bytes: Uint8Array.of(0xff, 0xfe, 0x72, 0x00), because: 'notText', line: 1 },
    {
      what: 'another file',
      bytes: utf8('naam;bedrag\nx;1\n'),
      because: 'notARegisterFile',
      line: 1,
    },
    { what: 'a page', bytes: utf8('<html>\n<p>x</p>'), because: 'notARegisterFile', line: 1 },
    {
      what: 'no reference',
      bytes: utf8('voornaam;plaats\nx;y\n'),
      because: 'noReferenceColumn',
      line: 1,
    },
    {
      what: 'a column twice',
      bytes: utf8('referentie;Plaats;plaats\nx;y;z\n'),
      because: 'columnTwice',
      line: 1,
    },
    {
      what: 'an open quote',
      bytes: utf8('referentie;plaats\nU-1;Utrecht\nU-2;"Utr'),
      because: 'truncated',
      line: 3,
    },
    {
      what: 'an open quote before a line end',
      bytes: utf8('referentie;plaats\nU-1;"Utr\n'),
      because: 'truncated',
      line: 2,
    },
    {
      what: 'a last row too short',
      bytes: utf8(whole.slice(0, -9)),
      because: 'truncated',
      line: 3,
    },
    { what: 'half a character', bytes: utf8(`${whole} é`).slice(0, -1), because: null, line: 3 },
    {
      what: 'half a character after whole ones',
      bytes: utf8(`${whole} éé`).slice(0, -1),
      because: 'truncated',
      line: 1,
    },
  ])('with $what', async ({ bytes, because, line }) => {
    const read = await readRegisterFile(bytes)

    expect(read).toMatchObject(because ? { ok: false, because, line } : { ok: true })
  })

  test('but not with a last row too short before a line end: that is one bad row', async () => {
    expect(await rowsOf(utf8(`${whole.slice(0, -9)}\n`))).toHaveLength(2)
  })
})
