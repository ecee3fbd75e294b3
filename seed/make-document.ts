import { candidateCodeFrom } from '#app/domain/candidate/candidate-code.ts'
import {
  COMPETENCY_LEVELS,
  DRIVING_LICENCES,
  EVIDENCE_SOURCES,
  WORK_CONDITIONS,
} from '#app/domain/candidate/closed-lists.ts'
import { EMPTY_PROFILE } from '#app/domain/candidate/profile.ts'
import {
  type CandidateDocument,
  candidateDocument,
} from '#app/domain/matching/candidate-document.ts'
import { LABOUR_REGIONS } from '#app/domain/places/labour-regions.ts'
import { COMPETENCIES, SECTORS, TALENTS, TASKS } from '#app/domain/vocabulary/vocabulary.ts'
import { type Random, randomFrom } from './random.ts'

const MUNICIPALITIES = LABOUR_REGIONS.find(({ code }) => code === 'AM13')?.municipalities ?? []

const OWN_WORDS = [
  'Ik werk graag buiten en ben op tijd.',
  'Ik maak graag iets af. Daarna wil ik zien dat het goed is.',
  'Samen met collega’s een wagen vol laden vind ik leuk.',
  'Ik hou van een rustige plek en een vaste volgorde.',
] as const

/** A document that is valid and empty but for what is given; `number` makes the id and the code its own. */
export function makeDocument(
  number: number,
  given: Partial<CandidateDocument> = {},
): CandidateDocument {
  const tail = number.toString(16).padStart(12, '0')
  const draws = [0, 1, 2, 3, 4].map((place) => (Math.floor(number / 29 ** (4 - place)) % 29) / 29)
  return candidateDocument.parse({
    ...EMPTY_PROFILE,
    confirmedOn: null,
    id: `00000000-0000-4000-8000-${tail}`,
    code: candidateCodeFrom(draws.map((draw) => draw + 1e-9)),
    ...given,
  })
}

/** Documents as a region has them, the same every time: much is known of most, and nearly nothing of some. */
export function makeDocuments(count: number, seed = 1): CandidateDocument[] {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, number) => makeDocument(number + 1, drawn(random)))
}

function drawn(random: Random): Partial<CandidateDocument> {
  const hoursLeast = random.whole(4, 32)
  const availableMonth = `2026-${String(random.whole(1, 12)).padStart(2, '0')}-01`
  const most = Math.min(40, hoursLeast + random.whole(0, 12))
  return candidateDocument.partial().parse({
    talents: codes(random, TALENTS, 4),
    competencies: codes(random, COMPETENCIES, 9).map((code) => ({
      code,
      level: random.one(COMPETENCY_LEVELS),
      evidence: random.one(EVIDENCE_SOURCES),
    })),
    tasks: codes(random, TASKS, 4),
    interests: codes(random, SECTORS, 3),
    workConditions: random.some(WORK_CONDITIONS, random.whole(0, 4)),
    hoursLeast: known(random, hoursLeast),
    hoursMost: known(random, most),
    availableFrom: known(random, availableMonth),
    municipality: known(random, random.one(MUNICIPALITIES)),
    drivingLicences: known(random, random.some(DRIVING_LICENCES, random.whole(0, 2))),
    ownWords: known(random, random.one(OWN_WORDS)),
  })
}

function codes(random: Random, terms: readonly { code: string }[], most: number): string[] {
  if (random.chance(0.15)) return []
  return random.some(terms, random.whole(1, most)).map(({ code }) => code)
}

function known<T>(random: Random, value: T): T | null {
  return random.chance(0.8) ? value : null
}
