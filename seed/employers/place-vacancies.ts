import { changeVacancy, completeVacancy } from '#app/use-cases/change-vacancy.ts'
import { askBack, confirmVacancy, publishVacancy } from '#app/use-cases/curate-vacancy.ts'
import { placeVacancy, placeVacancyForCaller } from '#app/use-cases/place-vacancy.ts'
import type { Services } from '#app/use-cases/services.ts'
import { withdrawVacancy } from '#app/use-cases/withdraw-vacancy.ts'
import { type AddressBook, adviserOf, personOf, vacancyOf } from '#seed/address-book.ts'
import { done } from '#seed/done.ts'
import type { HistoryEvent } from '#seed/history.ts'
import type { PlannedVacancy } from './plan-vacancies.ts'
import { QUESTIONS } from './vacancy-words.ts'

type Step = (services: Services, book: AddressBook, planned: PlannedVacancy) => Promise<void>

/** Vacancies as employers place them and advisers publish them, each as far as it comes. */
export function vacanciesArePlaced(
  book: AddressBook,
  vacancies: readonly PlannedVacancy[],
): HistoryEvent[] {
  return vacancies.flatMap((planned) => {
    const { placedAgo, movedAgo, lastAgo } = planned
    const days = [placedAgo, movedAgo, lastAgo]
    return stepsOf(planned).map((step, place) => ({
      daysAgo: days[place] ?? lastAgo,
      isApart: true,
      happens: (services) => step(services, book, planned),
    }))
  })
}

function stepsOf({ fate }: PlannedVacancy): Step[] {
  switch (fate) {
    case 'unconfirmed':
      return [writeDown]
    case 'provisional':
      return [place]
    case 'askedBack':
      return [place, sendBack]
    case 'published':
      return [place, publish]
    case 'publishedByPhone':
      return [writeDown, confirmAndPublish]
    case 'changedAgain':
      return [place, publish, changeAgain]
    case 'withdrawn':
      return [place, publish, withdraw]
  }
}

const writeDown: Step = async (services, book, { employer, number, text }) => {
  const adviser = adviserOf(book, employer)
  const { employerId } = personOf(book, employer)
  const { vacancyId } = done(await placeVacancyForCaller(services, adviser, employerId, text))
  book.vacancies.set(number, vacancyId)
}

/** An employer with little time says three things only. */
const place: Step = async (services, book, { employer, number, text, isCompletedByAdviser }) => {
  const { work, hoursLeast, hoursMost, municipality } = text
  const three = { work, hoursLeast, hoursMost, municipality }
  const said = isCompletedByAdviser ? three : text
  const { vacancyId } = await placeVacancy(services, personOf(book, employer), said)
  book.vacancies.set(number, vacancyId)
}

const sendBack: Step = async (services, book, planned) => {
  const question = QUESTIONS[planned.number % QUESTIONS.length] ?? QUESTIONS[0]
  const adviser = adviserOf(book, planned.employer)
  done(await askBack(services, adviser, vacancyOf(book, planned), question))
}

const publish: Step = async (services, book, planned) => {
  const adviser = adviserOf(book, planned.employer)
  const id = vacancyOf(book, planned)
  const { text, isCompletedByAdviser } = planned
  if (isCompletedByAdviser) done(await completeVacancy(services, adviser, id, { version: 1, text }))
  done(await publishVacancy(services, adviser, id, publishedVersion(planned)))
}

const confirmAndPublish: Step = async (services, book, planned) => {
  const id = vacancyOf(book, planned)
  done(await confirmVacancy(services, personOf(book, planned.employer), id, 1))
  done(await publishVacancy(services, adviserOf(book, planned.employer), id, 1))
}

const changeAgain: Step = async (services, book, planned) => {
  const text = { ...planned.text, hoursMost: Math.min(40, planned.text.hoursMost + 4) }
  const change = { version: publishedVersion(planned), text }
  const employer = personOf(book, planned.employer)
  done(await changeVacancy(services, employer, vacancyOf(book, planned), change))
}

const withdraw: Step = async (services, book, planned) => {
  const employer = personOf(book, planned.employer)
  done(await withdrawVacancy(services, employer, vacancyOf(book, planned)))
}

function publishedVersion({ isCompletedByAdviser }: PlannedVacancy): number {
  return isCompletedByAdviser ? 2 : 1
}
