import { parseArgs } from 'node:util'
import { headlineOf } from '#app/domain/candidate/candidate-card.ts'
import { reasonWord } from '#app/domain/matching/labels.ts'
import type { Match, Reason } from '#app/domain/matching/match.ts'
import { wishesFrom } from '#app/domain/matching/wishes.ts'
import { type VacancyId, vacancyId } from '#app/domain/primitives.ts'
import { findMatches, MOST_RANKED } from '#app/use-cases/find-matches.ts'
import type { Services } from '#app/use-cases/services.ts'
import { vacancyTextForTerminal } from '#db/queries/vacancy-for-terminal.ts'
import { withServices } from './with-services.ts'

const USAGE = `Zo gebruikt u deze opdracht:
  npm run match -- VACATURE [--json]
VACATURE is het nummer in het adres van de vacature.`

const SHOWN_IN_WORDS = 20

/** Prints who fits a vacancy; opens the services it needs. */
export async function match(words: string[]): Promise<number> {
  if (readWords(words)) return withServices(({ services }) => matchCommand(words, services))
  console.error(USAGE)
  return 2
}

type Asked = { id: VacancyId; json: boolean }

/**
 * `match VACATURE [--json]`: best first, with the reasons; the first twenty in words, everyone ranked in JSON. Exit
 * code 1 when there is no such vacancy, 2 when the words are not understood.
 */
export async function matchCommand(args: string[], services: Services): Promise<number> {
  const asked = readWords(args)
  if (!asked) {
    console.error(USAGE)
    return 2
  }
  const { id, json } = asked
  const vacancy = await vacancyTextForTerminal(services.db, id)
  if (vacancy === null) {
    console.error('Deze vacature is er niet.')
    return 1
  }
  const onAPage = json ? MOST_RANKED : SHOWN_IN_WORDS
  const everyone = wishesFrom(new URLSearchParams())
  const view = { reader: 'staff', onAPage } as const
  const { matches, total } = await findMatches(services, vacancy.text, everyone, view)
  if (json) console.log(JSON.stringify(matches.map(inJson)))
  else for (const line of inWords(vacancy.text.title, matches, total)) console.log(line)
  return 0
}

function inJson({ document, reasons }: Match) {
  return { code: document.code, reasons }
}

function inWords(title: string, matches: readonly Match[], total: number): string[] {
  if (matches.length === 0) return [`Voor ‘${title}’ is er nu niemand.`]
  return [
    `‘${title}’: ${total} gevonden, de eerste ${matches.length}:`,
    ...matches.flatMap(({ document, reasons }, place) => [
      '',
      `${place + 1}. ${document.code}  ${headlineOf(document)}`,
      ...reasons.map(reasonInWords),
    ]),
  ]
}

/** What is unknown says so itself. */
function reasonInWords(reason: Reason): string {
  return reason.kind === 'unknown'
    ? `   ${reason.text}`
    : `   ${reasonWord(reason)}: ${reason.text}`
}

function readWords(words: string[]): Asked | null {
  try {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = parseArgs({ args: words, options, allowPositionals: true })
    const id = vacancyId.safeParse(positionals[0])
    return id.success && positionals.length === 1 ? { id: id.data, json: values.json } : null
  } catch {
    return null // an option that is not there: the usage says which are
  }
}
