import type { ClaimedCompetency, Profile } from '#app/domain/candidate/profile.ts'
import {
  dayCell,
  freeTextCell,
  listCell,
  listOrNoneCell,
  type Parsed,
  parsed,
  unreadable,
  wholeCell,
  wordCell,
} from './cell.ts'
import type { RowReader } from './row-reader.ts'
import {
  competencyWord,
  conditionWord,
  educationWord,
  evidenceWord,
  languageLevelWord,
  languageWord,
  levelWord,
  licenceWord,
  sectorWord,
  talentWord,
  taskWord,
  travelWord,
} from './words.ts'

const OWN_WORDS_MOST = 600
const hours = wholeCell(1, 40.99, 'hoursOutOfRange')
const codes = <Code extends string>(list: (written: string) => Code | null) =>
  listCell(wordCell(list), (code) => code)

/** What a row says of the profile, without place; what it leaves empty is not in it. */
export function readProfile(row: RowReader): Partial<Profile> {
  const [hoursLeast, hoursMost] = [
    row.read('uren_minimaal', hours),
    row.read('uren_maximaal', hours),
  ]
  if (hoursLeast !== undefined && hoursMost !== undefined && hoursLeast > hoursMost) {
    row.refuse('uren_minimaal', 'leastAboveMost')
  }
  return onlyKnown({
    hoursLeast,
    hoursMost,
    availableFrom: row.read('beschikbaar_vanaf', dayCell),
    educationLevel: row.read('opleiding', wordCell(educationWord)),
    interests: filled(row.read('sectoren', codes(sectorWord))),
    talents: filled(row.read('talenten', codes(talentWord))),
    tasks: filled(row.read('taken', codes(taskWord))),
    competencies: filled(
      row.read(
        'competenties',
        listCell(competency, ({ code }) => code),
      ),
    ),
    workConditions: filled(row.read('werkcondities', codes(conditionWord))),
    travelMeans: row.read('vervoer', listOrNoneCell(travelWord)),
    travelKm: row.read('reisafstand_km', wholeCell(1, 150, 'kilometresOutOfRange')),
    drivingLicences: row.read('rijbewijzen', listOrNoneCell(licenceWord)),
    languages: filled(
      row.read(
        'talen',
        listCell(language, (spoken) => spoken.language),
      ),
    ),
    ownWords: row.read('eigen_woorden', freeTextCell(OWN_WORDS_MOST)),
  })
}

/** 'Post sorteren:ervaren:gezien op het werk'; without more it is what someone says to do alone. */
function competency(text: string): Parsed<ClaimedCompetency> {
  const [name = '', level = 'independent', evidence = 'ownWords', ...more] = text.split(':')
  const claimed = {
    code: competencyWord(name),
    level: levelWord(level),
    evidence: evidenceWord(evidence),
  }
  if (!claimed.code || !claimed.level || !claimed.evidence || more.length > 0) {
    return unreadable('unknownWord')
  }
  return parsed({ code: claimed.code, level: claimed.level, evidence: claimed.evidence })
}

function language(text: string): Parsed<Profile['languages'][number]> {
  const [name = '', level = 'everyday', ...more] = text.split(':')
  const spoken = { language: languageWord(name), level: languageLevelWord(level) }
  if (!spoken.language || !spoken.level || more.length > 0) return unreadable('unknownWord')
  return parsed({ language: spoken.language, level: spoken.level })
}

/** A list with nothing in it says nothing. */
function filled<Item>(items: Item[] | undefined): Item[] | undefined {
  return items && items.length > 0 ? items : undefined
}

function onlyKnown(profile: { [Field in keyof Profile]?: Profile[Field] }): Partial<Profile> {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined))
}
