import { afterAll, beforeAll, expect, test } from 'vitest'
import { paths } from '#app/paths.ts'
import { expectWellMade, visit } from '#tests/support/browser.ts'
import { learn, ON_ROUTE } from '#tests/support/make-facts.ts'
import { makeSomeone } from '#tests/support/make-someone.ts'
import { day, makeSent, makeTerms } from '#tests/support/make-way.ts'
import { type CoveredPortal, openCoveredPortal } from './steps/open-covered-portal.ts'

const JUNE = day('2026-06-15')
const UTRECHT = 'GM0344'
const AMOUNT = /€\s841,32 per maand/
const SHOW = 'Het mag: laat het bedrag zien'

let portal: CoveredPortal
beforeAll(async () => {
  portal = await openCoveredPortal()
})
afterAll(() => portal?.close())

/** An offer to someone who is measured after the yes to it, and so could not be asked about the wage value. */
async function measuredAfterYes() {
  const { world } = portal
  const candidateId = await makeSomeone(world, UTRECHT, [
    ON_ROUTE,
    { kind: 'subsidyTargetGroup', isIn: true, on: JUNE },
  ])
  const startsOn = day('2026-07-01')
  const terms = makeTerms({ startsOn, hourlyWageCents: 1_499, subsidyWanted: true })
  const answers = { wageCostSubsidy: { answer: 'asked', on: JUNE } } as const
  const { offerId } = await makeSent(world, { candidateId, terms, answers })
  await learn(world, candidateId, { kind: 'wageValue', percentage: 60, measuredOn: JUNE })
  return offerId
}

test.each([true, false])(
  'the candidate is asked about the wage value once it is measured; JavaScript: %s',
  async (javaScriptEnabled) => {
    const offerId = await measuredAfterYes()
    const { world, visitorOf } = portal
    const employer = await visitorOf(world.employer, { javaScriptEnabled })
    const jobhunter = await visitorOf(world.jobhunter, { javaScriptEnabled })
    const { page } = jobhunter
    await visit(employer, paths.employer.offer(offerId))
    expect(await employer.page.locator('main').textContent()).not.toMatch(AMOUNT)

    await visit(jobhunter, paths.jobhunter.offer(offerId))
    await expectWellMade(jobhunter)
    await page.getByRole('button', { name: SHOW }).click()
    await page.getByRole('button', { name: SHOW }).waitFor({ state: 'detached' })

    await visit(employer, paths.employer.offer(offerId))
    expect(await employer.page.locator('main').textContent()).toMatch(AMOUNT)
    expect([...jobhunter.wrong, ...employer.wrong]).toEqual([])
    await employer.context.close()
    await jobhunter.context.close()
  },
)
