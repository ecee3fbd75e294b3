import { createServer } from 'node:net'
import type { Env } from '#app/env.server.ts'
import { StartProblem } from '#db/start-problem.ts'

const USUAL_PORT = 3000
const TRIES = 20

/** The port that was asked for, which has to be free; or 3000, or else the first free one after it. */
export async function choosePort({
  host,
  port,
}: Env): Promise<{ port: number; notices: string[] }> {
  if (port !== null) {
    if (await isFree(host, port)) return { port, notices: [] }
    throw new StartProblem(
      `Poort ${port} (PORT) is bezet: stop wat daar draait, of kies een andere, zoals PORT=${port + 1} npm start.`,
    )
  }
  for (let other = USUAL_PORT; other < USUAL_PORT + TRIES; other += 1) {
    if (!(await isFree(host, other))) continue
    return { port: other, notices: other === USUAL_PORT ? [] : [movedTo(other)] }
  }
  throw new StartProblem(
    `Poort ${USUAL_PORT} en de ${TRIES - 1} erna zijn bezet: kies zelf een vrije, zoals PORT=8080 npm start.`,
  )
}

function movedTo(port: number): string {
  return `Poort ${USUAL_PORT} is bezet, dus het portaal staat nu op poort ${port}. Wilt u een andere: PORT=8080 npm start.`
}

async function isFree(host: string, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const code = 'code' in error ? error.code : null
      if (code === 'EADDRINUSE') return resolve(false)
      reject(problemOf(code, host, port, error))
    })
    probe.listen(port, host, () => probe.close(() => resolve(true)))
  })
}

function problemOf(code: unknown, host: string, port: number, cause: Error): StartProblem {
  const sentence =
    code === 'EACCES'
      ? `Poort ${port} (PORT) mag deze gebruiker niet gebruiken: kies er een boven 1024.`
      : `Op ${host} (HOST) kan het portaal niet luisteren: kies een adres van deze machine, zoals 127.0.0.1.`
  return new StartProblem(sentence, { cause })
}
