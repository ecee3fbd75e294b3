import { declineFlag, takeFlagUp } from '#app/use-cases/answer-flag.ts'
import { turnDownIntroduced, wantIntroduced } from '#app/use-cases/answer-introduction.ts'
import {
  keepIntroductionBack,
  showIntroduction,
} from '#app/use-cases/answer-introduction-for-candidate.ts'
import { answerSearchWithCandidate } from '#app/use-cases/answer-search.ts'
import { flagMatch } from '#app/use-cases/flag-match.ts'
import { withdrawFlag } from '#app/use-cases/withdraw-flag.ts'
import { done } from '#seed/done.ts'
import { madeBefore, type Steps, sentenceFor } from './living-way.ts'
import { MESSAGES, NOT_WANTED, WHY_IT_FITS, WHY_NOT } from './way-words.ts'

/** From a jobhunter's flag, or an employer's "zoek voor mij", to the employer's answer. */
export const STEPS_OF_INTRODUCTIONS: Steps<
  | ('flag' | 'declineFlag' | 'withdrawFlag' | 'takeUp' | 'introduce')
  | ('keepBack' | 'show' | 'turnDown' | 'want')
> = {
  flag: async (services, way) => {
    const { jobhunter, candidateId, made } = way
    const vacancyId = madeBefore(way.vacancyId)
    const flag = { candidateId, vacancyId, reason: sentenceFor(WHY_IT_FITS, way) }
    made.flag = done(await flagMatch(services, jobhunter, flag)).flagId
  },
  declineFlag: async (services, way) => {
    const reason = sentenceFor(WHY_NOT, way)
    done(await declineFlag(services, way.adviser, madeBefore(way.made.flag), reason))
  },
  withdrawFlag: async (services, { jobhunter, made }) => {
    done(await withdrawFlag(services, jobhunter, madeBefore(made.flag)))
  },
  takeUp: async (services, way) => {
    const { adviser, made } = way
    const reason = sentenceFor(WHY_IT_FITS, way)
    const taken = done(await takeFlagUp(services, adviser, madeBefore(made.flag), reason))
    made.introduction = taken.introductionId
  },
  introduce: async (services, way) => {
    const { adviser, candidateId, made } = way
    const found = { candidateId, reason: sentenceFor(WHY_IT_FITS, way) }
    const search = madeBefore(made.request)
    const answered = done(await answerSearchWithCandidate(services, adviser, search, found))
    made.introduction = answered.introductionId
  },
  keepBack: async (services, { jobhunter, made }) => {
    const introduction = madeBefore(made.introduction)
    done(await keepIntroductionBack(services, jobhunter, introduction, 'hoursDoNotFit'))
  },
  show: async (services, { jobhunter, made }) => {
    done(await showIntroduction(services, jobhunter, madeBefore(made.introduction)))
  },
  turnDown: async (services, way) => {
    const introduction = madeBefore(way.made.introduction)
    const reason = sentenceFor(NOT_WANTED, way)
    done(await turnDownIntroduced(services, way.employer, introduction, reason))
  },
  want: async (services, way) => {
    const introduction = madeBefore(way.made.introduction)
    const message = sentenceFor(MESSAGES.slice(0, 3), way)
    const wanted = done(await wantIntroduced(services, way.employer, introduction, message))
    way.made.request = wanted.requestId
  },
}
