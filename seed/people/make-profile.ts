import type { CompetencyLevel, EvidenceSource } from '#app/domain/candidate/closed-lists.ts'
import { DRIVING_LICENCES } from '#app/domain/candidate/closed-lists.ts'
import {
  type ClaimedCompetency,
  EMPTY_PROFILE,
  type Profile,
} from '#app/domain/candidate/profile.ts'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import {
  COMPETENCIES,
  competenciesOfTasks,
  TALENTS,
  TASKS,
} from '#app/domain/vocabulary/vocabulary.ts'
import { drawWeighted } from '#seed/draw.ts'
import type { Place } from '#seed/places-of-region.ts'
import type { Random } from '#seed/random.ts'
import { makeOwnWords } from './make-own-words.ts'
import { plausibleConditions } from './plausible-conditions.ts'
import { EDUCATION, LANGUAGES_SPOKEN, SECTOR_SHARES, TRAVEL } from './shares.ts'

/** How often nothing is known of a field. */
type Unknowns = Record<
  'education' | 'interests' | 'hours' | 'available' | 'other' | 'ownWords',
  number
>

// As it came in: education unknown of 42 % and sectors of 38 %, as UWV's own system had it. A jobhunter fills the rest.
const AS_IT_CAME: Unknowns = {
  education: 0.45,
  interests: 0.43,
  hours: 0.3,
  available: 0.45,
  other: 0.35,
  ownWords: 0.75,
}
const TALKED_OVER: Unknowns = {
  education: 0.25,
  interests: 0.1,
  hours: 0.06,
  available: 0.15,
  other: 0.12,
  ownWords: 0.2,
}

const LEVELS: readonly (readonly [CompetencyLevel, number])[] = [
  ['withHelp', 35],
  ['independent', 45],
  ['experienced', 20],
]
const EVIDENCE: readonly (readonly [EvidenceSource, number])[] = [
  ['workExperience', 38],
  ['ownWords', 25],
  ['observed', 20],
  ['learningPlacement', 12],
  ['certificate', 5],
]
const GENERAL = COMPETENCIES.filter(({ sector }) => sector === null).map(({ code }) => code)

/** Where someone lives, how much is known, and the day of which 'available from' is counted. */
type About = { place: Place; isTalkedOver: boolean; today: IsoDate }

/** What is known of someone: one or two sectors, tasks done there, and what those tasks take. Missing where it is. */
export function makeProfile(random: Random, about: About): Profile {
  const unknowns = about.isTalkedOver ? TALKED_OVER : AS_IT_CAME
  const sectors = drawSectors(random)
  const tasks = sectors.flatMap((sector) => tasksOf(random, sector))
  const profile: Profile = {
    ...EMPTY_PROFILE,
    municipality: about.place.code,
    tasks,
    competencies: claim(random, tasks),
    talents: random.some(TALENTS, random.whole(2, 4)).map(({ code }) => code),
    interests: random.chance(unknowns.interests) ? [] : sectors,
    ...practical(random, unknowns, about.today),
    ...conditions(random, unknowns, sectors),
  }
  const whole = about.isTalkedOver || random.chance(0.6) ? profile : withGaps(random, profile)
  const isSilent = random.chance(unknowns.ownWords)
  return { ...whole, ownWords: isSilent ? null : makeOwnWords(random, whole, sectors[0] ?? '') }
}

function practical(random: Random, unknowns: Unknowns, today: IsoDate): Partial<Profile> {
  function known<Value>(field: keyof Unknowns, draw: () => Value): Value | null {
    return random.chance(unknowns[field]) ? null : draw()
  }
  return {
    ...known('hours', () => hours(random)),
    availableFrom: known('available', () => addDays(today, random.whole(-90, 60))),
    travelMeans: known('other', () => drawWeighted(random, TRAVEL)),
    travelKm: known('other', () => random.one([5, 8, 10, 15, 20, 25, 30])),
    drivingLicences: known('other', () => licences(random)),
    languages: known('other', () => drawWeighted(random, LANGUAGES_SPOKEN)) ?? [],
    educationLevel: known('education', () => drawWeighted(random, EDUCATION)),
  }
}

function drawSectors(random: Random): string[] {
  const first = drawWeighted(random, SECTOR_SHARES)
  const second = random.chance(0.35) ? drawWeighted(random, SECTOR_SHARES) : first
  return [...new Set([first, second])]
}

function tasksOf(random: Random, sector: string): string[] {
  const tasks = TASKS.filter((task) => task.sector === sector)
  return random.some(tasks, random.whole(1, 3)).map(({ code }) => code)
}

/** What tasks take is mostly what someone can do who did them, with a few things that count everywhere. */
function claim(random: Random, tasks: readonly string[]): ClaimedCompetency[] {
  const [first, ...others] = competenciesOfTasks(tasks)
  const learned = [first, ...others.filter(() => random.chance(0.75))]
  const codes = [...learned, ...random.some(GENERAL, random.whole(0, 2))]
  return [...new Set(codes)]
    .filter((code) => code !== undefined)
    .map((code) => ({
      code,
      level: drawWeighted(random, LEVELS),
      evidence: drawWeighted(random, EVIDENCE),
    }))
}

function conditions(
  random: Random,
  unknowns: Unknowns,
  sectors: readonly string[],
): Pick<Profile, 'workConditions'> {
  const plausible = plausibleConditions(sectors[0] ?? '')
  const number = random.chance(unknowns.other) ? 0 : random.whole(1, 4)
  return { workConditions: random.some(plausible, number) }
}

function hours(random: Random): Pick<Profile, 'hoursLeast' | 'hoursMost'> {
  const hoursLeast = random.one([8, 12, 12, 16, 16, 16, 20, 20, 24, 24, 28, 32])
  return { hoursLeast, hoursMost: Math.min(40, hoursLeast + random.one([0, 4, 4, 8, 8, 12])) }
}

function licences(random: Random): Profile['drivingLicences'] {
  if (random.chance(0.62)) return []
  return random.chance(0.7) ? ['B'] : random.some(DRIVING_LICENCES, random.whole(1, 2))
}

/** Of many people nobody asked yet what they can do: all that is known is who they are. */
function withGaps(random: Random, profile: Profile): Profile {
  const { talents, tasks, competencies } = EMPTY_PROFILE
  if (random.chance(0.5)) return { ...profile, talents, tasks, competencies }
  return random.chance(0.5) ? { ...profile, talents } : { ...profile, tasks, competencies }
}
