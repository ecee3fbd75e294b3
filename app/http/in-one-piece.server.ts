import { Writable } from 'node:stream'

/**
 * Passes on in one piece what is written in one go; `flush` says that this was all for now. React writes pieces of
 * two kilobytes, and Remix empties the compression after every piece that reaches it: that would cost more than
 * making the page, and an answer of more than twice the size.
 */
export function inOnePiece(to: Writable): Writable & { flush: () => void } {
  const pieces: Uint8Array[] = []
  function passOn(): void {
    if (pieces.length > 0) to.write(Buffer.concat(pieces.splice(0)))
  }
  const gathering = new Writable({
    write: (piece, _encoding, done) => {
      pieces.push(piece)
      done()
    },
    final: (done) => {
      passOn()
      to.end(done)
    },
    destroy: (error, done) => {
      if (error) to.destroy(error)
      done(error)
    },
  })
  to.once('close', () => gathering.destroy()) // whoever asked went away: React need not go on
  return Object.assign(gathering, { flush: passOn })
}
