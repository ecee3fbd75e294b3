import { dutchDate } from '#app/domain/primitives.ts'
import type { InstrumentCoverage } from '../coverage.ts'
import type { Informant } from '../instruments.ts'
import { NEED_WORDS } from './needs.ts'
import { REASON_SENTENCES } from './reasons.ts'

const INFORMANT_NAMES: Record<Informant, string> = {
  municipality: 'de gemeente',
  uwv: 'UWV',
  municipalityOrUwv: 'de gemeente of UWV',
  jobhunter: 'de jobhunter',
  adviser: 'de adviseur',
  employer: 'de werkgever',
}

/** Why the line is as it is, for adviser and jobhunter: the reason, its day, what is awaited, what is missing and who can tell. */
export function becauseForStaff(line: InstrumentCoverage): string {
  const { name, because, basedOn, decidesBy, needs, canTell } = line
  const asksMunicipality = REASON_SENTENCES[because.code].includes('Vraag de gemeente')
  return [
    name && `${name}.`,
    REASON_SENTENCES[because.code],
    because.on && `Datum: ${dutchDate(because.on)}.`,
    decidesBy && `Verwacht uiterlijk op ${dutchDate(decidesBy)}.`,
    basedOn && `Gerekend met de cijfers van ${dutchDate(basedOn)}.`,
    needs.length > 0 && `Nodig: ${needs.map((need) => NEED_WORDS[need].name).join('; ')}.`,
    canTell && !asksMunicipality && `Vraag dit aan ${INFORMANT_NAMES[canTell]}.`,
  ]
    .filter(Boolean)
    .join(' ')
}
