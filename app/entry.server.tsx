import { PassThrough } from 'node:stream'
import {
  type AppLoadContext,
  createReadableStreamFromReadable,
  type EntryContext,
  type HandleErrorFunction,
} from '@remix-run/node'
import { isRouteErrorResponse, RemixServer } from '@remix-run/react'
import { isbot } from 'isbot'
import { renderToPipeableStream } from 'react-dom/server'
import { NonceContext } from '#app/components/nonce-context.ts'
import { inOnePiece } from '#app/http/in-one-piece.server.ts'
import { errorFields, log } from '#app/log.server.ts'

export const streamTimeout = 5000

/** Streams the page to people as soon as its frame stands; a robot waits for the whole. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  { nonce }: AppLoadContext,
): Promise<Response> {
  const whole = isbot(request.headers.get('user-agent') ?? '') || remixContext.isSpaMode
  return new Promise((resolve, reject) => {
    let answered = false
    let code = status
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <RemixServer context={remixContext} url={request.url} nonce={nonce} />
      </NonceContext.Provider>,
      {
        nonce,
        onShellReady: () => !whole && answer(),
        onAllReady: () => whole && answer(),
        onShellError: reject,
        onError(error) {
          code = 500
          // before the answer Remix itself reports it
          if (answered) log.error(errorFields(error), 'page')
        },
      },
    )
    const timer = setTimeout(abort, streamTimeout + 1000)

    function answer() {
      answered = true
      const body = new PassThrough()
      body.on('close', () => clearTimeout(timer))
      headers.set('Content-Type', 'text/html; charset=utf-8')
      resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
      pipe(inOnePiece(body))
    }
  })
}

/** Codes and ids only: the message of a failed query holds what someone typed. A page that is not there is no error. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (!request.signal.aborted && !isRouteErrorResponse(error))
    log.error(errorFields(error), 'request')
}
