import type { CompetencyLevel } from '#app/domain/candidate/closed-lists.ts'
import { EVIDENCE_LABELS, LEVEL_LABELS } from '#app/domain/candidate/labels.ts'
import type { ClaimedCompetency, Profile } from '#app/domain/candidate/profile.ts'
import {
  competenciesOfTasks,
  competencyLabel,
  relatedCompetencies,
  taskLabel,
} from '#app/domain/vocabulary/vocabulary.ts'
import type { Reason, ReasonKind } from './match.ts'
import type { Wanted } from './wanted-competencies.ts'
import type { Weighed } from './weighed.ts'
import { enumerate, insideSentence, type MatchReader, WORDS } from './wording.ts'

/** The same strengths as the engine uses to find who is near. */
const LEVEL_WORTH: Record<CompetencyLevel, number> = {
  withHelp: 0.8,
  independent: 1,
  experienced: 1.2,
}
const WORTH_OF_TASK_DONE = 0.7
// Below anything that is seen, even a little; above what is known to be missing.
const WORTH_OF_UNKNOWN = 0.02
const WORTH_OF_SAME_TASKS = 0.2

type Found = { kind: ReasonKind; worth: number; text: string; code: string }

/**
 * What someone can do against what is wanted: seen (fits), done in earlier work or something near it
 * (partly), not seen (missing), or nothing written down yet (unknown).
 */
export function weighCompetence(
  { from, competencies: wanted }: Wanted,
  wantedTasks: readonly string[],
  profile: Profile,
  reader: MatchReader,
): Weighed {
  const fromTasks = new Set(competenciesOfTasks(profile.tasks))
  const found = wanted.map(({ code }) =>
    findIn(profile, fromTasks, code, from === 'stated' ? WORDS[reader].asks : BELONGS),
  )
  const worths = found.map(({ worth }, index) => worth * (wanted[index]?.weight ?? 0))
  const whole = sum(wanted.map(({ weight }) => weight))
  const tasksDone = wantedTasks.filter((task) => profile.tasks.includes(task))
  return {
    reasons: [...reasonOfTasks(tasksDone), ...reasonsOf(found.filter(isTold(from)))],
    worth:
      (whole === 0 ? WORTH_OF_UNKNOWN : sum(worths) / whole) +
      (wantedTasks.length === 0
        ? 0
        : (WORTH_OF_SAME_TASKS * tasksDone.length) / wantedTasks.length),
  }
}

/** What nobody stated is a guess: whoever has it is told so, and nobody is told to miss it. */
function isTold(from: Wanted['from']): (found: Found) => boolean {
  return ({ kind }) => from === 'stated' || kind === 'fits' || kind === 'partly'
}

const BELONGS = 'bij dit werk hoort'

function findIn(
  profile: Profile,
  fromTasks: ReadonlySet<string>,
  code: string,
  asks: string,
): Found {
  const label = insideSentence(competencyLabel(code))
  const own = profile.competencies.find((claimed) => claimed.code === code)
  if (own) {
    return {
      kind: 'fits',
      worth: LEVEL_WORTH[own.level],
      text: `Kan ${label} (${shown(own)})`,
      code,
    }
  }
  if (fromTasks.has(code)) {
    const text = `Deed in eerder werk: ${label}`
    return { kind: 'partly', worth: WORTH_OF_TASK_DONE, text, code }
  }
  const near = nearest(profile, code)
  if (near) {
    const can = insideSentence(competencyLabel(near.claimed.code))
    const text = `Lijkt op wat ${asks} (${label}): kan ${can}`
    return { kind: 'partly', worth: near.worth, text, code }
  }
  return profile.competencies.length === 0
    ? { kind: 'unknown', worth: WORTH_OF_UNKNOWN, text: label, code }
    : { kind: 'missing', worth: 0, text: label, code }
}

const sharesByCode = new Map<string, ReadonlyMap<string, number>>()

/** How much of a competency another one is; kept, because it is asked for every person and need. */
function sharesOf(code: string): ReadonlyMap<string, number> {
  const known = sharesByCode.get(code)
  if (known) return known
  const shares = new Map(relatedCompetencies(code).map((related) => [related.code, related.share]))
  sharesByCode.set(code, shares)
  return shares
}

function nearest(profile: Profile, code: string) {
  const shares = sharesOf(code)
  return profile.competencies
    .map((claimed) => ({
      claimed,
      worth: (shares.get(claimed.code) ?? 0) * LEVEL_WORTH[claimed.level],
    }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth || (a.claimed.code < b.claimed.code ? -1 : 1))[0]
}

function shown({ level, evidence }: ClaimedCompetency): string {
  return `${LEVEL_LABELS[level]}, ${EVIDENCE_LABELS[evidence]}`
}

function reasonOfTasks(tasks: readonly string[]): Reason[] {
  if (tasks.length === 0) return []
  const labels = tasks.map((task) => insideSentence(taskLabel(task)))
  return [{ kind: 'fits', about: 'competence', text: `Deed dit werk eerder: ${enumerate(labels)}` }]
}

/** One reason for each thing seen or near; what is missing or unknown together in one. */
function reasonsOf(found: readonly Found[]): Reason[] {
  const one = (kind: ReasonKind): Reason[] =>
    found
      .filter((each) => each.kind === kind)
      .map(({ text }) => ({ kind, about: 'competence', text }))
  const together = (kind: ReasonKind, intro: string): Reason[] => {
    const labels = found.filter((each) => each.kind === kind).map(({ text }) => text)
    if (labels.length === 0) return []
    return [{ kind, about: 'competence', text: `${intro}${enumerate(labels)}` }]
  }
  return [
    ...one('fits'),
    ...one('partly'),
    ...together('missing', ''),
    ...together('unknown', 'Nog niet bekend: '),
  ]
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
