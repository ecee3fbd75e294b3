import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWellMade, signIn, type Visitor } from '#tests/support/browser.ts'
import { becomeVisible } from './steps/become-visible.ts'
import { PASSWORD } from './steps/coming-in.ts'
import { employerPhones } from './steps/employer.ts'
import { flagMatch, recordYesToIntroduction, takeFlagUp, wantToMeet } from './steps/flag.ts'
import { planAndHoldMeeting } from './steps/meeting.ts'
import {
  acceptOffer,
  draftOffer,
  recordStartAsAdviser,
  recordYesToOffer,
  sendOffer,
} from './steps/offer.ts'
import { expectCover } from './steps/offer-cover.ts'
import { ADVISER, type Office, openOffice, type Staff, staffComesIn } from './steps/office.ts'
import { openStep } from './steps/open-step.ts'
import { openTab } from './steps/profile.ts'
import { openRecorder, type Recorder } from './steps/recorder.ts'
import { expectUntold } from './steps/someone.ts'
import { confirmVacancy, publishVacancy, VACANCY, writeVacancyForCaller } from './steps/vacancy.ts'

const TODAY = '2026-06-15'
const FIRST_DAY = '2026-07-01'

let office: Office
let staff: Staff
let employer: Visitor
let recorder: Recorder

beforeAll(async () => {
  office = await openOffice(TODAY, { javaScriptEnabled: false })
  staff = await staffComesIn(office)
  recorder = await openRecorder(office.portal.url)
  employer = await office.visitor(recorder.url)
  await employerPhones(employer, staff.adviser)
})
afterAll(async () => {
  recorder?.close()
  await office?.close()
})

test('from a register file to a first working day, by a tip of the jobhunter, without JavaScript', async () => {
  const { jobhunter, adviser } = staff
  await writeVacancyForCaller(adviser)
  await confirmVacancy(employer)
  await publishVacancy(adviser)

  await becomeVisible(staff, TODAY)
  await openTab(jobhunter, 'Vacatures')
  await flagMatch(jobhunter, VACANCY)
  await takeFlagUp(adviser)
  await recordYesToIntroduction(jobhunter)
  expectUntold(recorder.heard, 'yes')
  await wantToMeet(employer)

  await planAndHoldMeeting(adviser, TODAY)
  await draftOffer(adviser, FIRST_DAY)
  await recordYesToOffer(jobhunter, TODAY)
  expectUntold(recorder.heard, 'offer')
  await sendOffer(adviser)
  await openStep(employer, 'employer', 'Antwoord op het voorstel')
  await expectCover(employer.page)
  await expectWellMade(employer)
  await acceptOffer(employer)

  await office.portal.setDay(FIRST_DAY)
  await signIn(adviser, ADVISER.email, PASSWORD)
  await recordStartAsAdviser(adviser)
  expectUntold(recorder.heard, 'ever')
  expect(office.wrong()).toEqual([])
  expect(office.portal.said()).not.toMatch(/Sterre|Verzonnen|"level":50/)
})
