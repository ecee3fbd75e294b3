import type { ReactNode } from 'react'
import { Heading } from '#app/components/heading.tsx'
import type { ProfileField } from '#app/domain/candidate/profile.ts'
import type { ProfilePart } from '#app/domain/candidate/sentences.ts'
import { enumerate, insideSentence } from '#app/domain/matching/wording.ts'
import { dutchDate, type IsoDate } from '#app/domain/primitives.ts'

type Contact = { name: string; phone: string | null; email: string }
type SheetProps = {
  firstName: string
  code: string
  version: number
  printedOn: IsoDate
  parts: readonly ProfilePart[]
  contact: Contact
}

/** The one page a candidate reads before saying yes: the exact profile, who sees it, how to stop, whom to call. */
export function Sheet({ firstName, code, version, printedOn, parts, contact }: SheetProps) {
  const known = parts.filter((part) => part.known)
  const unknown = parts.filter((part) => !part.known)
  const lines = known.flatMap(({ sentences }) => sentences).length
  return (
    <article
      className={lines > MOST_LINES ? 'sheet sheet--long' : 'sheet'}
      aria-labelledby="sheet-title"
    >
      <Heading level={2} id="sheet-title">
        Zo zien werkgevers jou
      </Heading>
      <p>
        Hallo {firstName}, als jij ja zegt, kunnen werkgevers dit over jou lezen. Lees het rustig
        na. Klopt er iets niet? Zeg het, dan passen wij het aan. Nee zeggen mag ook.
      </p>
      <div className="sheet__profile">
        <KnownParts parts={known.filter(({ field }) => !PRACTICAL.includes(field))} />
        <div className="sheet__practical">
          <KnownParts parts={known.filter(({ field }) => PRACTICAL.includes(field))} />
        </div>
        {unknown.length > 0 ? (
          <p>
            Nog niet bekend:{' '}
            {enumerate(
              unknown.map(({ field, heading }) => insideSentence(HEADINGS[field] ?? heading)),
            )}
            . Dat lezen werkgevers ook zo.
          </p>
        ) : null}
      </div>
      <div className="sheet__columns">
        <Part title="Wie ziet dit?">
          <ul>
            <li>Werkgevers en bedrijfsadviseurs die hier een account hebben.</li>
            <li>
              Zij zien je naam niet. Zij zien de code {code} en de naam van je jobhunter:{' '}
              {contact.name}.
            </li>
            <li>Een werkgever krijgt je naam pas als jij ja zegt tegen een kennismaking daar.</li>
            <li>
              Werkgevers zien niet: je geboortedatum, adres, telefoon, uitkering, of waarom je in
              het doelgroepregister staat. Je loonwaarde staat alleen op een voorstel als jij dat
              goed vindt.
            </li>
            <li>
              Werkgevers lezen ook op welke dag wij je profiel samen nakeken. Wij houden bij welke
              werkgever het bekijkt.
            </li>
          </ul>
        </Part>
        <Part title="Wil je stoppen?">
          <p>
            Dat kan altijd. Je hoeft niet te zeggen waarom. Bel of mail {contact.name}. Dan is je
            profiel meteen weg.
          </p>
          <p>
            <strong>Vragen? {howToReach(contact)}</strong>
          </p>
        </Part>
      </div>
      <div className="sheet__sign">
        <p>
          <strong>Ja, zo mogen werkgevers mij zien.</strong> (versie {version},{' '}
          {dutchDate(printedOn)})
        </p>
        <dl>
          {['Naam', 'Datum', 'Handtekening'].map((line) => (
            <div key={line}>
              <dt>{line}</dt>
              <dd />
            </div>
          ))}
        </dl>
      </div>
    </article>
  )
}

function KnownParts({ parts }: { parts: readonly ProfilePart[] }) {
  if (parts.length === 0) return null
  return (
    <dl>
      {parts.map((part) => (
        <KnownPart key={part.field} {...part} />
      ))}
    </dl>
  )
}

function KnownPart({ field, heading, sentences }: ProfilePart) {
  return (
    <div>
      <dt>{HEADINGS[field] ?? heading}</dt>
      <dd>{LISTED.includes(field) ? <Lines of={sentences} /> : sentences.join(', ')}</dd>
    </div>
  )
}

function Lines({ of }: { of: readonly string[] }) {
  return (
    <ul className="plain-list">
      {of.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Heading level={3}>{title}</Heading>
      {children}
    </section>
  )
}

/** With more than this in the profile the print is set smaller, so that it stays one page. */
const MOST_LINES = 32

const PRACTICAL: readonly ProfileField[] = [
  'hoursLeast',
  'availableFrom',
  'municipality',
  'travelMeans',
  'drivingLicences',
  'languages',
  'educationLevel',
]
const LISTED: readonly ProfileField[] = ['competencies', 'tasks']

/** What stands before a part when the reader is the person it is about. */
const HEADINGS: Partial<Record<ProfileField, string>> = {
  competencies: 'Wat je kunt',
  tasks: 'Werk dat je al deed',
  interests: 'Waar je graag werkt',
  workConditions: 'Nodig op je werk',
  availableFrom: 'Je kunt beginnen',
  municipality: 'Waar je woont',
  travelMeans: 'Hoe je reist',
}

function howToReach({ name, phone, email }: Contact): string {
  if (phone) return `Bel ${name}: ${phone}, of mail ${email}.`
  return email ? `Mail ${name}: ${email}.` : `Vraag het aan ${name}.`
}
