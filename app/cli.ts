import { StartProblem } from '#db/start-problem.ts'
import { errorFields } from './log.server.ts'

/** A command: takes the words after its name, gives the exit code of the process. */
type Command = (words: string[]) => Promise<number>

const COMMANDS: Record<string, () => Promise<Command>> = {
  accounts: async () => (await import('./cli/accounts.ts')).accounts,
  coverage: async () => (await import('./cli/coverage.ts')).coverage,
  match: async () => (await import('./cli/match.ts')).match,
  register: async () => (await import('./cli/register.ts')).register,
}

const [name = '', ...words] = process.argv.slice(2)
process.exitCode = await runCommand()
// a pipe takes a long answer in pieces: the last one has to be out
await new Promise<void>((resolve) => process.stdout.write('', () => resolve()))
// an idle connection of the engine's client would keep the process for seconds
process.exit()

async function runCommand(): Promise<number> {
  const load = COMMANDS[name]
  if (!load) {
    console.error(`Kies een opdracht: ${Object.keys(COMMANDS).join(', ')}.`)
    return 1
  }
  try {
    const command = await load()
    return await command(words)
  } catch (error) {
    console.error(sentenceFor(error))
    return 1
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof StartProblem) return error.message
  const { error: what, at } = errorFields(error)
  return `De opdracht stopte door een fout in het programma (${what}${at ? ` ${at}` : ''}).`
}
