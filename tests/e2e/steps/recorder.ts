import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { freePort } from '#db/embedded.ts'

export type Answer = { path: string; text: string }
export type Recorder = {
  /** Where the portal is reached by way of this recorder. */
  url: string
  /** Every page and all data that went by so far. */
  heard: Answer[]
  close: () => void
}

/** Stands between a browser and the portal and keeps every answer, whatever the browser does with it. */
export async function openRecorder(portalUrl: string): Promise<Recorder> {
  const heard: Answer[] = []
  const port = await freePort(0)
  const server = createServer((asked, answer) => passOn(portalUrl, asked, answer, heard))
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve))
  return {
    url: `http://localhost:${port}`,
    heard,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function passOn(
  portalUrl: string,
  asked: IncomingMessage,
  answer: ServerResponse,
  heard: Answer[],
): void {
  const path = asked.url ?? '/'
  const onward = request(new URL(path, portalUrl), {
    method: asked.method,
    headers: { ...asked.headers, 'accept-encoding': 'identity' },
  })
  onward.on('response', (said) => {
    const parts: Buffer[] = []
    answer.writeHead(said.statusCode ?? 502, said.headers)
    said.on('data', (part) => {
      parts.push(part)
      answer.write(part)
    })
    said.on('end', () => {
      // style and scripts are the same for everyone
      if (!path.startsWith('/assets/'))
        heard.push({ path, text: Buffer.concat(parts).toString('utf8') })
      answer.end()
    })
  })
  onward.on('error', () => answer.destroy())
  asked.pipe(onward)
}
