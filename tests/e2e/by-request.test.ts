import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectWellMade, signIn, type Visitor, visit } from '#tests/support/browser.ts'
import { becomeVisible } from './steps/become-visible.ts'
import { expectClosed } from './steps/closed-doors.ts'
import { PASSWORD } from './steps/coming-in.ts'
import { EMPLOYER, employerAsks, employerPhones } from './steps/employer.ts'
import { planAndHoldMeeting, recordYesToMeeting } from './steps/meeting.ts'
import { acceptOffer, draftOffer, recordStart, recordYesToOffer, sendOffer } from './steps/offer.ts'
import { expectCover } from './steps/offer-cover.ts'
import { type Office, openOffice, type Staff, staffComesIn } from './steps/office.ts'
import { openStep } from './steps/open-step.ts'
import { openRecorder, type Recorder } from './steps/recorder.ts'
import { expectUntold, NAME } from './steps/someone.ts'
import { makeVacancy, openMatch, requestCandidate } from './steps/vacancy.ts'

const TODAY = '2026-06-15'
const FIRST_DAY = '2026-07-01'
const OTHER = {
  organisation: 'Drukkerij Voorbeeld',
  kvk: '90000013',
  person: { name: 'Anna Anders', email: 'anders@voorbeeld.nl' },
}

let office: Office
let staff: Staff
let employer: Visitor
let other: Visitor
let recorder: Recorder

beforeAll(async () => {
  office = await openOffice(TODAY)
  staff = await staffComesIn(office)
  recorder = await openRecorder(office.portal.url)
  employer = await office.visitor(recorder.url)
  await employerAsks(employer, staff.adviser)
  other = await office.visitor()
  await employerPhones(other, staff.adviser, OTHER)
})
afterAll(async () => {
  recorder?.close()
  await office?.close()
})

test('from a register file to a first working day, by a request of the employer', async () => {
  const { jobhunter, adviser } = staff
  const code = await becomeVisible(staff, TODAY)
  await expectFound(other, code)

  await makeVacancy(employer)
  await openMatch(employer, code)
  await requestCandidate(employer)
  const request = new URL(employer.page.url()).pathname
  expectUntold(recorder.heard, 'yes')
  for (const visitor of [other, jobhunter, adviser]) await expectClosed(visitor, request)

  await recordYesToMeeting(jobhunter)
  await employer.page.reload()
  await employer.page.getByRole('heading', { name: `Aanvraag voor ${NAME}` }).waitFor()
  await planAndHoldMeeting(adviser, TODAY)
  await draftOffer(adviser, FIRST_DAY)
  await recordYesToOffer(jobhunter, TODAY)
  expectUntold(recorder.heard, 'offer')

  await sendOffer(adviser)
  await openStep(employer, 'employer', 'Antwoord op het voorstel')
  await expectCover(employer.page)
  await expectWellMade(employer)
  await expectClosed(other, new URL(employer.page.url()).pathname)
  await acceptOffer(employer)
  await expectGone(other, code)

  await office.portal.setDay(FIRST_DAY)
  await signIn(employer, EMPLOYER.email, PASSWORD)
  await recordStart(employer)
  await employer.page.getByText('Werkt bij u').waitFor()
  expectUntold(recorder.heard, 'ever')
  expect(recorder.heard.some(({ text }) => text.includes(NAME))).toBe(true)
  expect(office.wrong()).toEqual([])
  expect(office.portal.said()).not.toMatch(/Sterre|Verzonnen|"level":50/)
})

async function expectFound(visitor: Visitor, code: string): Promise<void> {
  await visit(visitor, '/talenten')
  await visitor.page.getByText(code).first().waitFor()
}

/** At once: no worker has to come by first. */
async function expectGone(visitor: Visitor, code: string): Promise<void> {
  await visit(visitor, '/talenten')
  await visitor.page.getByRole('heading', { level: 1 }).waitFor()
  expect(await visitor.page.getByText(code).count()).toBe(0)
  await expectClosed(visitor, `/talenten/${code}`)
}
