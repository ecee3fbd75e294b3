import { execFile } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import type { ServerBuild } from '@remix-run/node'
import { productionEnvironment } from '#app/env.server.ts'
import { StartProblem } from '#db/start-problem.ts'

const PROJECT = join(import.meta.dirname, '..', '..')
export const BUILD_FOLDER = join(PROJECT, 'build')
const SERVER_BUILD = join(BUILD_FOLDER, 'server', 'index.js')
const SOURCES = ['{app,db,search,public}/**/*', 'package-lock.json', 'remix.config.js']

/** The built pages; built first when there are none, or when a source is newer. */
export async function openBuild(tell: (line: string) => void): Promise<ServerBuild> {
  if (isOutdated()) {
    tell('De pagina’s worden gebouwd; dat duurt ongeveer een halve minuut.')
    await buildPages()
  }
  const build: ServerBuild = await import(pathToFileURL(SERVER_BUILD).href)
  return build
}

function isOutdated(): boolean {
  const built = statSync(SERVER_BUILD, { throwIfNoEntry: false })?.mtimeMs
  if (built === undefined) return true
  return globSync(SOURCES, { cwd: PROJECT, withFileTypes: true })
    .filter((one) => one.isFile() && !/\.test\.tsx?$/.test(one.name))
    .some((one) => statSync(join(one.parentPath, one.name)).mtimeMs > built)
}

async function buildPages(): Promise<void> {
  const remix = join(PROJECT, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js')
  const args = [remix, 'vite:build', '--config', 'remix.config.js', '--logLevel', 'error']
  // under a test runner too: otherwise React comes in the shape for developers, and stays in the build
  const env = productionEnvironment()
  await promisify(execFile)(process.execPath, args, { cwd: PROJECT, env }).catch((cause) => {
    const said = `${cause.stdout ?? ''}${cause.stderr ?? ''}`.trim().split('\n').slice(0, 8)
    throw new StartProblem(`De pagina’s bouwen lukte niet:\n${said.join('\n')}`, { cause })
  })
}
