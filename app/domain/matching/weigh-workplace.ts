import type { WorkCondition } from '#app/domain/candidate/closed-lists.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import { CONDITION_NEEDED_LABELS } from '#app/domain/candidate/work-condition-labels.ts'
import type { VacancyText } from '#app/domain/vacancy/vacancy.ts'
import { sectorLabel } from '#app/domain/vocabulary/vocabulary.ts'
import type { Reason, ReasonKind } from './match.ts'
import { condition, NOT_ASKED, type Weighed, WORTH } from './weighed.ts'
import { enumerate, insideSentence, type MatchReader, WORDS } from './wording.ts'

/** What someone needs at work against what the workplace offers; nothing offered yet is not a no. */
export function weighWorkplace(
  profile: Profile,
  vacancy: VacancyText,
  reader: MatchReader,
): Weighed {
  if (profile.workConditions.length === 0) {
    return condition('unknown', 'Nog niet bekend: wat deze kandidaat nodig heeft op het werk')
  }
  const reasons = profile.workConditions.map((needed) =>
    reasonFor(needed, vacancy.conditionsOffered, reader),
  )
  const worth = reasons.reduce((total, { kind }) => total + WORTH[kind], 0) / reasons.length
  return { reasons, worth }
}

/** Whether the work is of the kind someone likes to do. */
export function weighInterest(profile: Profile, vacancy: VacancyText): Weighed {
  if (vacancy.sector === null) return { ...NOT_ASKED, worth: WORTH.unknown }
  if (profile.interests.length === 0) {
    return interest('unknown', 'Nog niet bekend: welk werk deze kandidaat graag doet')
  }
  if (profile.interests.includes(vacancy.sector)) {
    return interest('fits', `Werkt graag in: ${insideSentence(sectorLabel(vacancy.sector))}`)
  }
  const others = profile.interests.map((sector) => insideSentence(sectorLabel(sector)))
  return interest('missing', `Noemt zelf ander werk: ${enumerate(others)}`)
}

function reasonFor(
  needed: WorkCondition,
  offered: readonly WorkCondition[],
  reader: MatchReader,
): Reason {
  const label = CONDITION_NEEDED_LABELS[needed]
  const words = WORDS[reader]
  if (offered.includes(needed)) {
    return about('fits', `Heeft nodig: ${label} – ${words.offers}`)
  }
  return offered.length === 0
    ? about('unknown', `Vraagt: ${label} – ${words.offerUnknown}`)
    : about('missing', `Vraagt: ${label} – dat staat nog niet bij deze werkplek`)
}

function about(kind: ReasonKind, text: string): Reason {
  return { kind, about: 'condition', text }
}

function interest(kind: ReasonKind, text: string): Weighed {
  return { reasons: [{ kind, about: 'interest', text }], worth: WORTH[kind] }
}
