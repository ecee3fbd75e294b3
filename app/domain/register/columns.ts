/** A column of the register file: its name, whether a row needs it, what goes in it and an example. */
export type Column = { name: ColumnName; required: boolean; meaning: string; example: string }

const ROWS = [
  ['referentie', 'Uw eigen nummer van deze persoon. Nooit een BSN.', 'U-10234'],
  ['voornaam', 'Voornaam', 'Sam'],
  ['achternaam', 'Achternaam', 'Voorbeeld'],
  ['geboortedatum', 'Dag van geboorte', '31-12-1999'],
  ['e-mail', 'E-mailadres', 'sam@voorbeeld.nl'],
  ['telefoon', 'Telefoonnummer', '030 123 45 67'],
  ['plaats', 'Gemeente, CBS-code van de gemeente, of plaats', 'Utrecht'],
  ['status', 'Doelgroepregister: geregistreerd, aangevraagd of nee', 'geregistreerd'],
  ['grondslag', 'Waarom iemand in het register staat; alleen bij geregistreerd', 'praktijkroute'],
  ['status_vanaf', 'Vanaf welke dag deze status geldt', '01-02-2026'],
  ['status_tot', 'Tot en met welke dag; alleen bij geregistreerd', '31-12-2026'],
  ['route', 'Hoe de registratie is aangevraagd; alleen bij aangevraagd', 'indicatie'],
  ['uitkering', 'De uitkering, of geen', 'bijstand'],
  ['uren_minimaal', 'Minste uren per week, 1 tot en met 40; een half uur telt niet mee', '16'],
  ['uren_maximaal', 'Meeste uren per week, 1 tot en met 40; een half uur telt niet mee', '24,0'],
  ['beschikbaar_vanaf', 'Eerste dag waarop iemand kan beginnen', '1 maart 2026'],
  ['opleiding', 'Hoogste opleiding die is afgemaakt', 'mbo 2'],
  ['sectoren', 'Waar iemand graag werkt', 'groen|logistiek'],
  ['talenten', 'Waar iemand als mens goed in is', 'Werkt precies|Heeft geduld'],
  ['taken', 'Werk dat iemand al eens heeft gedaan', 'Ouderen gezelschap houden'],
  [
    'competenties',
    'Wat iemand kan; na een dubbele punt met hulp, zelfstandig of ervaren, en daarna waar dat blijkt',
    'Post sorteren:ervaren|Vegen:zelfstandig:gezien op het werk',
  ],
  ['werkcondities', 'Wat iemand op het werk nodig heeft', 'rustige werkplek|klein team'],
  ['vervoer', 'Hoe iemand reist, of geen', 'fiets|bus, tram of trein'],
  ['reisafstand_km', 'Hoe ver reizen lukt, in kilometers, 1 tot en met 150', '12,5'],
  ['rijbewijzen', 'Rijbewijzen, of geen', 'B|heftruck'],
  ['talen', 'Talen; na een dubbele punt een beetje, voor alledag of goed', 'Nederlands:goed'],
  ['eigen_woorden', 'Wat iemand zelf wil zeggen, hoogstens 600 tekens', 'Ik werk graag buiten.'],
  ['loonwaarde_percentage', 'Gemeten loonwaarde, een heel percentage van 0 tot en met 100', '60'],
  ['loonwaarde_gemeten_op', 'Dag van de meting; nodig bij een loonwaarde', '2026-01-15'],
  ['doelgroep_loonkostensubsidie', 'Hoort iemand bij de doelgroep: ja of nee', 'ja'],
  ['doelgroep_op', 'Dag waarop dat is vastgesteld', '15 januari 2026'],
] as const

export const COLUMN_NAMES = ROWS.map(([name]) => name)
export type ColumnName = (typeof ROWS)[number][0]

/** The format of the register file, in the order in which README lists it. */
export const COLUMNS: readonly Column[] = ROWS.map(([name, meaning, example]) => ({
  name,
  required: name === 'referentie',
  meaning,
  example,
}))

const BY_HEADER = new Map<string, ColumnName>(COLUMN_NAMES.map((name) => [headerKey(name), name]))
const BSN_HEADERS = new Set(['bsn', 'bsnnummer', 'sofinummer', 'burgerservicenummer'])

/** What the head of a column stands for. Capitals, spaces, underscores and hyphens do not count. */
export function columnOf(header: string): ColumnName | 'bsn' | null {
  const key = headerKey(header)
  return BSN_HEADERS.has(key) ? 'bsn' : (BY_HEADER.get(key) ?? null)
}

function headerKey(header: string): string {
  return header.toLowerCase().replace(/[\s_-]/gu, '')
}
