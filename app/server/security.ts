import { randomBytes } from 'node:crypto'
import type { NextFunction, Request, RequestHandler, Response } from 'express'
import helmet from 'helmet'

/** The usual headers, and scripts only from here or with this answer's nonce, which is left in `res.locals`. */
export function securityHeaders(isHttps: boolean): RequestHandler[] {
  const withNonce: RequestHandler = (_req, res, next) => {
    res.locals.nonce = randomBytes(16).toString('base64')
    next()
  }
  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", (_req, res) => `'nonce-${nonceOf(res)}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
        ...(isHttps ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // not `no-referrer`: then browsers send `Origin: null` with our own forms
    referrerPolicy: { policy: 'same-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    xFrameOptions: { action: 'deny' },
  })
  const permissions: RequestHandler = (_req, res, next) => {
    res.setHeader('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
    next()
  }
  return [withNonce, headers, permissions]
}

/** The nonce of the answer that is being made. */
export function nonceOf(res: object): string {
  const locals = 'locals' in res ? res.locals : null
  const nonce = typeof locals === 'object' && locals !== null && 'nonce' in locals && locals.nonce
  return typeof nonce === 'string' ? nonce : ''
}

const READING = ['GET', 'HEAD', 'OPTIONS']

/** Whether a write comes from a page of another website. A program that is no browser says neither header. */
export function isFromElsewhere(req: {
  method: string
  site: string | undefined
  origin: string | undefined
  host: string | undefined
}): boolean {
  if (READING.includes(req.method)) return false
  if (req.site !== undefined) return req.site !== 'same-origin'
  if (req.origin === undefined) return false
  return !URL.canParse(req.origin) || new URL(req.origin).host !== req.host
}

/** Refuses every write that a page of another website sent. */
export function refuseFromElsewhere(req: Request, res: Response, next: NextFunction): void {
  const { method } = req
  const [site, origin, host] = [req.get('sec-fetch-site'), req.get('origin'), req.get('host')]
  if (isFromElsewhere({ method, site, origin, host })) refuse(res, 403, FROM_ELSEWHERE)
  else next()
}

/** Refuses what is too large, and a body that does not say how large it is. */
export function refuseTooLarge(req: Request, res: Response, next: NextFunction): void {
  if (req.get('transfer-encoding')) refuse(res, 411, UNKNOWN_SIZE)
  else if (Number(req.get('content-length') ?? 0) > LARGEST_BODY) refuse(res, 413, TOO_LARGE)
  else next()
}

const LARGEST_BODY = 11 * 1024 * 1024
const FROM_ELSEWHERE =
  'Dit formulier kwam niet van deze website. Open de pagina opnieuw en probeer het nog een keer.'
const UNKNOWN_SIZE = 'Stuur mee hoe groot het bestand is.'
const TOO_LARGE = 'Dit bestand is te groot. Een bestand mag hoogstens 10 MB zijn.'

/** A plain page: what was sent never reached the portal, so it has no page of its own for it. */
function refuse(res: Response, status: number, sentence: string): void {
  res.setHeader('Connection', 'close')
  res
    .status(status)
    .type('html')
    .send(
      `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Dat lukte niet</title></head><body><main><h1>Dat lukte niet</h1><p>${sentence}</p></main></body></html>`,
    )
}
