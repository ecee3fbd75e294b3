import { dutchDate, dutchEuro, type IsoDate } from '#app/domain/primitives.ts'
import { costPhases } from './cost-phases.ts'
import { areExpected, haveExpected } from './expected-amounts.ts'
import { awaitedSubsidyCents, mostCents } from './most-cents.ts'
import type { TimelineModel, TimelineMonth } from './timeline-model.ts'
import { periodInWords } from './timeline-words.ts'

/** What an employer must know to read the drawing: what is in it, what comes later, what is not known. */
export function TimelineNotes({ timeline }: { timeline: TimelineModel }) {
  const { months, withCharges } = timeline
  const notes = [wholeNote(withCharges), ...benefitNotes(months), ...otherNotes(months)]
  return (
    <div className="cost-notes">
      {notes.map((note) => (
        <p className={isSaidOnPaper(note) ? 'meta not-in-print' : 'meta'} key={note}>
          {note}
        </p>
      ))}
    </div>
  )
}

/** Whether the legend, or the table which is open on paper, says it as well. */
function isSaidOnPaper(note: string): boolean {
  const said = [wholeNote(true), wholeNote(false), AT_MOST, NOT_KNOWN_YET]
  return said.includes(note) || note.endsWith(EXPECTED)
}

function wholeNote(withCharges: boolean): string {
  return withCharges
    ? 'De hele hoogte is het loon met 8 % vakantiegeld en de werkgeverslasten.'
    : 'De hele hoogte is het loon met 8 % vakantiegeld, vóór werkgeverslasten: uw premies en pensioen komen er nog bij.'
}

function benefitNotes(months: readonly TimelineMonth[]): string[] {
  const earned = months.filter(({ benefitCents }) => (benefitCents ?? 0) > 0)
  if (earned.length === 0) return []
  const days = [...new Set(earned.map(({ paidOn }) => paidOn))]
  const when = days.map((day) => {
    const own = earned.filter(({ paidOn }) => paidOn === day)
    return paidSentence(day, own)
  })
  return [
    `Loonkostenvoordeel verdient u in de maand zelf, maar u krijgt het later. Tot dan betaalt u dat deel voor. ${when.join(' ')}`,
  ]
}

function paidSentence(day: IsoDate | null, months: readonly TimelineMonth[]): string {
  const all = [...new Set(months.map(({ month }) => month.slice(0, 4)))]
  const years = [all.slice(0, -1).join(', '), ...all.slice(-1)].filter(Boolean).join(' en ')
  const amount = dutchEuro(months.reduce((sum, { benefitCents }) => sum + (benefitCents ?? 0), 0))
  if (day === null) return `Over ${years}: ${amount}; wanneer, is nog niet bekend.`
  return `Over ${years}: ${amount}, uiterlijk op ${dutchDate(day)}.`
}

const AT_MOST =
  'Met ruitjes staat wat u hoogstens betaalt. Of daar nog iets afgaat, is nog niet bekend.'
const EXPECTED = 'verwacht. Dat moet nog beslist of bekendgemaakt worden.'
const NOT_KNOWN_YET =
  'Wat nog niet bekend is, staat er met ruitjes. Dat is geen nul: dat bedrag komt nog.'

const NOT_COUNTED = 'De subsidie telt daar nog niet mee: de gemeente moet nog beslissen.'

/** What is not drawn because the most to pay does not count on it stands in the table all the same. */
function markedBy(months: readonly TimelineMonth[]): string {
  return areExpected(months)
    ? 'Bleek in de tekening, en met een * in de tabel'
    : 'Met een * in de tabel'
}

function isOpen(month: TimelineMonth): boolean {
  return mostCents(month) === null
}

function otherNotes(months: readonly TimelineMonth[]): string[] {
  const unknown = months.filter(({ netCents }) => netCents === null)
  const over = periodsBelowNothing(months)
  return [
    ...(haveExpected(months) ? [`${markedBy(months)}: ${EXPECTED}`] : []),
    ...(unknown.length === 0 ? [] : [unknown.some(isOpen) ? NOT_KNOWN_YET : AT_MOST]),
    ...(unknown.some((month) => awaitedSubsidyCents(month) > 0) ? [NOT_COUNTED] : []),
    ...(over.length === 0
      ? []
      : [
          `U krijgt meer dan u betaalt in ${over.join(', en in ')}. Dat deel staat onder de nullijn.`,
        ]),
  ]
}

function periodsBelowNothing(months: readonly TimelineMonth[]): string[] {
  const below = months.map((month) => ({
    ...month,
    netCents: month.netCents !== null && month.netCents < 0 ? 0 : null,
  }))
  return costPhases(below)
    .filter(({ netCents }) => netCents !== null)
    .map(({ first, last }) => periodInWords(months, first, last))
}
