import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import { errorFields, log } from './log.server.ts'
import { fixedSegments, logRequests } from './server/request-log.ts'
import { nonceOf, refuseFromElsewhere, refuseTooLarge, securityHeaders } from './server/security.ts'
import type { Services } from './use-cases/services.ts'

const LONGEST_GOODBYE = 8_000
/** On a large page (120 kB) less than half the time of the usual 6, for a sixth more bytes. */
const COMPRESSION_LEVEL = 3

type Options = {
  services: Services
  build: ServerBuild
  /** The folder with `client/` in it, as Remix built it. */
  buildFolder: string
  /** Whether people reach the portal over https, through a proxy. */
  isHttps: boolean
}

/** The portal as an HTTP application: headers, limits, static files, health, and Remix for all the rest. */
export function createApp({ services, build, buildFolder, isHttps }: Options): Express {
  const client = join(buildFolder, 'client')
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', isHttps ? 1 : false)
  app.use(securityHeaders(isHttps))
  app.use(compression({ level: COMPRESSION_LEVEL }))
  app.use('/assets', express.static(join(client, 'assets'), { immutable: true, maxAge: '1y' }))
  app.use(express.static(client, { maxAge: '1h' }))
  app.get('/health', (_req, res) => {
    void isHealthy(services).then((ok) => {
      res
        .status(ok ? 200 : 503)
        .set('Cache-Control', 'no-store')
        .json({ ok })
    })
  })
  app.use(keepNothing)
  app.use(logRequests(fixedSegments(Object.values(build.routes))))
  app.use(refuseFromElsewhere, refuseTooLarge)
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (req, res) => ({
        services,
        nonce: nonceOf(res),
        clientAddress: req.ip ?? '',
      }),
    }),
  )
  app.use(lastResort)
  return app
}

/** Pages and their data are someone's own: no browser or proxy keeps them. What is the same for all came before. */
const keepNothing: RequestHandler = (_req, res, next) => {
  res.setHeader('Cache-Control', 'private, no-store')
  next()
}

/** Resolves when it listens; rejects with the system's error, such as a port that is taken. */
export async function listen(app: Express, host: string, port: number): Promise<Server> {
  const server = createServer(app)
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => resolve(server))
  })
}

/** Takes no more requests, lets those under way end, and cuts off what takes too long. */
export async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  server.closeIdleConnections()
  const timer = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE)
  await closed
  clearTimeout(timer)
}

async function isHealthy({ db, candidateIndex }: Services): Promise<boolean> {
  try {
    await db.execute('select 1')
    await candidateIndex.search({}, { limit: 1 })
    return true
  } catch (error) {
    log.warn(errorFields(error), 'health: database or index out of reach')
    return false
  }
}

const lastResort: ErrorRequestHandler = (error, _req, res, next) => {
  log.error(errorFields(error), 'request failed outside the pages')
  if (res.headersSent) return next(error)
  res.status(500).type('text').send('Er ging iets mis. Probeer het straks nog een keer.')
}
