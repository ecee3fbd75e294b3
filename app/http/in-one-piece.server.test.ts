import { PassThrough } from 'node:stream'
import { expect, test } from 'vitest'
import { inOnePiece } from './in-one-piece.server.ts'

function pageThatNotes() {
  const page = new PassThrough()
  const pieces: string[] = []
  page.on('data', (piece) => pieces.push(String(piece)))
  const ended = new Promise((resolve) => page.once('end', resolve))
  return { page, pieces, ended }
}

test('what is written up to a flush, and from there to the end, arrives as one piece each', async () => {
  const { page, pieces, ended } = pageThatNotes()
  const writing = inOnePiece(page)

  writing.write('<html>')
  writing.write('<body>')
  writing.flush()
  writing.write('<script>')
  writing.write('</html>')
  writing.end()
  await ended

  expect(pieces).toEqual(['<html><body>', '<script></html>'])
})

test('a flush with nothing new passes nothing on', async () => {
  const { page, pieces, ended } = pageThatNotes()
  const writing = inOnePiece(page)

  writing.flush()
  writing.write('all')
  writing.flush()
  writing.flush()
  writing.end()
  await ended

  expect(pieces).toEqual(['all'])
})

test('it takes much more than it passes on at once, so that nobody waits for a reader', () => {
  const writing = inOnePiece(new PassThrough())

  const isTaken = Array.from({ length: 100 }, () => writing.write('x'.repeat(2048)))

  expect(isTaken.every(Boolean)).toBe(true)
})

test('a page that breaks off breaks off the answer', async () => {
  const { page } = pageThatNotes()
  const broken = new Promise<Error>((resolve) => page.once('error', resolve))
  const writing = inOnePiece(page)

  writing.on('error', () => undefined)
  writing.destroy(new Error('render'))

  expect((await broken).message).toBe('render')
})

test('whoever writes hears of it when the reader goes away', async () => {
  const page = new PassThrough()
  const writing = inOnePiece(page)
  const closed = new Promise((resolve) => writing.once('close', () => resolve('closed')))

  page.destroy()

  expect(await closed).toBe('closed')
})
