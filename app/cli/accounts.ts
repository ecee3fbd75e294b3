import { parseArgs } from 'node:util'
import { personInput } from '#app/domain/access/forms.ts'
import { ACCESS_REFUSALS } from '#app/domain/access/sentences.ts'
import { paths } from '#app/paths.ts'
import { addFirstAdministrator, resetAdministrator } from '#app/use-cases/first-administrator.ts'
import type { OneTimeLink } from '#app/use-cases/issue-invitation.ts'
import { type CommandContext, withServices } from './with-services.ts'

const USAGE = `Zo gebruikt u deze opdracht:
  npm run accounts -- add --role administrator --email ADRES --name NAAM
  npm run accounts -- reset --email ADRES`

/** Makes the first administrator, or a new link for one who cannot get in; prints the one-time link. */
export async function accounts(words: string[]): Promise<number> {
  const { values, positionals } = readWords(words)
  const [what] = positionals
  const person = personInput.safeParse({ email: values.email, name: values.name ?? 'x' })
  if (!isWellUsed(what, values) || !person.success) {
    console.error(USAGE)
    return 1
  }
  return withServices(async (context) => {
    const { services } = context
    const made =
      what === 'add'
        ? await addFirstAdministrator(services, person.data)
        : await resetAdministrator(services, person.data.email)
    if (made.ok) return showLink(context, made.link)
    console.error(ACCESS_REFUSALS[made.because])
    return 1
  })
}

type Values = { role?: string; email?: string; name?: string }

function readWords(words: string[]): { values: Values; positionals: string[] } {
  const one = { type: 'string' } as const
  try {
    const options = { role: one, email: one, name: one }
    return parseArgs({ args: words, options, allowPositionals: true })
  } catch {
    return { values: {}, positionals: [] } // an option that is not there: the usage says which are
  }
}

function isWellUsed(what: string | undefined, { role, name }: Values): boolean {
  if (what === 'reset') return true
  return what === 'add' && role === 'administrator' && name !== undefined
}

function showLink({ baseUrl }: CommandContext, { token, until }: OneTimeLink): number {
  const day = until.toLocaleDateString('nl-NL', { dateStyle: 'long', timeZone: 'Europe/Amsterdam' })
  console.log(`Open deze link om een wachtwoord te kiezen; hij werkt één keer, tot ${day}:`)
  console.log(`${baseUrl}${paths.invitation(token)}`)
  return 0
}
