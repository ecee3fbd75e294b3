import { enumerate, insideSentence } from '#app/domain/matching/wording.ts'
import { dutchDate, type IsoDate, type MunicipalityCode } from '#app/domain/primitives.ts'
import { competencyLabel, talentLabel } from '#app/domain/vocabulary/vocabulary.ts'
import type { CandidateCode } from './candidate-code.ts'
import type { CompetencyLevel } from './closed-lists.ts'
import { hoursInWords } from './hours-in-words.ts'
import { NOT_KNOWN_YET } from './labels.ts'
import type { Profile } from './profile.ts'

/** Someone in a list: talent first, what they can do, then the practical things. Never a group, ground or amount. */
export type CandidateCard = {
  code: CandidateCode
  headline: string
  skills: string[]
  moreSkills: number
  facts: { term: string; text: string; known: boolean }[]
}

const MOST_TALENTS = 3
const MOST_SKILLS = 5
const BEST_LEVEL_FIRST: readonly CompetencyLevel[] = ['experienced', 'independent', 'withHelp']

/** What a list shows of an agreed profile. What is not known yet is said, and never left out. */
export function cardOf(
  profile: Profile & { code: CandidateCode },
  today: IsoDate,
  nameOf: (code: MunicipalityCode) => string,
): CandidateCard {
  const skills = profile.competencies
    .toSorted((a, b) => BEST_LEVEL_FIRST.indexOf(a.level) - BEST_LEVEL_FIRST.indexOf(b.level))
    .map(({ code }) => competencyLabel(code))
  return {
    code: profile.code,
    headline: headlineOf(profile),
    skills: skills.slice(0, MOST_SKILLS),
    moreSkills: Math.max(0, skills.length - MOST_SKILLS),
    facts: [
      fact('Woont in', profile.municipality && nameOf(profile.municipality)),
      fact('Uren per week', hoursInWords(profile.hoursLeast, profile.hoursMost)),
      fact('Kan beginnen', profile.availableFrom && beginsOn(profile.availableFrom, today)),
    ],
  }
}

/** A person in one line: 'Werkt precies, blijft rustig en zet door'. */
export function headlineOf({ talents, competencies }: Profile): string {
  if (talents.length > 0) return sentence(talents.slice(0, MOST_TALENTS).map(talentLabel))
  if (competencies.length > 0) {
    const can = competencies.slice(0, 2).map(({ code }) => competencyLabel(code))
    return `Kan ${enumerate(can.map(insideSentence))}`
  }
  return 'Nog niet veel over bekend'
}

/** From which day someone can begin, as people say it. */
export function beginsOn(day: IsoDate, today: IsoDate): string {
  return day <= today ? 'meteen' : `vanaf ${dutchDate(day)}`
}

function fact(term: string, text: string | null): CandidateCard['facts'][number] {
  return text ? { term, text, known: true } : { term, text: NOT_KNOWN_YET, known: false }
}

function sentence([first = '', ...others]: readonly string[]): string {
  return enumerate([first, ...others.map(insideSentence)])
}
