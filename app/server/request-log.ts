import { randomUUID } from 'node:crypto'
import type { RequestHandler } from 'express'
import { log } from '#app/log.server.ts'

/** Logs every answer with its request id, and of the address only the parts that are the same for everyone. */
export function logRequests(knownSegments: ReadonlySet<string>): RequestHandler {
  return (req, res, next) => {
    const [id, started] = [randomUUID(), performance.now()]
    res.setHeader('X-Request-Id', id)
    res.on('finish', () => {
      log.info(
        {
          id,
          method: req.method,
          path: withoutValues(req.path, knownSegments),
          status: res.statusCode,
          ms: Math.round(performance.now() - started),
        },
        'request',
      )
    })
    next()
  }
}

/** An address with an asterisk for every part that is no fixed part of a route: ids, codes, links, typing errors. */
export function withoutValues(path: string, knownSegments: ReadonlySet<string>): string {
  return path
    .split('/')
    .map((segment) => {
      const bare = segment.replace(/\.data$/, '')
      return bare === '' || knownSegments.has(bare) ? segment : '*'
    })
    .join('/')
}

/** The fixed parts of the addresses of all routes. */
export function fixedSegments(routes: Iterable<{ path?: string } | undefined>): Set<string> {
  const segments = [...routes].flatMap((route) => route?.path?.split('/') ?? [])
  const own = ['assets', '_root', '__manifest', 'health']
  return new Set([...own, ...segments.filter((one) => !/[:*?]/.test(one))])
}
