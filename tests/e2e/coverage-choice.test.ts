import { afterAll, beforeAll, expect, test } from 'vitest'
import { municipalityCode } from '#app/domain/primitives.ts'
import { paths } from '#app/paths.ts'
import { addJobcoachOrganisation } from '#app/use-cases/add-jobcoach-organisation.ts'
import { done } from '#seed/done.ts'
import { expectWellMade, type Visitor, visit } from '#tests/support/browser.ts'
import { REGISTERED } from '#tests/support/make-facts.ts'
import { makeAdministrator } from '#tests/support/make-people.ts'
import { makeSomeone } from '#tests/support/make-someone.ts'
import { day, makeDraft, makeSent, makeTerms } from '#tests/support/make-way.ts'
import { type CoveredPortal, openCoveredPortal } from './steps/open-covered-portal.ts'

const JUNE = day('2026-06-10')
const AMSTERDAM = 'GM0363'
const ORGANISATION = 'Voorbeeld Jobcoaching'

let portal: CoveredPortal
beforeAll(async () => {
  portal = await openCoveredPortal()
  const { services } = portal
  const list = {
    municipality: municipalityCode.parse(AMSTERDAM),
    name: ORGANISATION,
    inForceFrom: day('2026-01-01'),
    inForceUntil: null,
    source: 'Bedacht voor deze test',
    checkedOn: day('2026-02-02'),
  }
  done(await addJobcoachOrganisation(services, await makeAdministrator(services.db), list))
})
afterAll(() => portal?.close())

/** Someone registered, measured and in the target group. */
async function someone() {
  return makeSomeone(portal.world, AMSTERDAM, [
    REGISTERED,
    { kind: 'wageValue', percentage: 60, measuredOn: day('2026-05-20') },
    { kind: 'subsidyTargetGroup', isIn: true, on: JUNE },
  ])
}

const TERMS = makeTerms({
  startsOn: day('2026-07-01'),
  hoursPerWeek: 32,
  hourlyWageCents: 1_499,
  paidHoursPerYear: 1_664,
  fixedHours: true,
  subsidyWanted: true,
})

/** An offer of which the adviser does not know whether the employer means to extend. */
async function offerToChooseOn(): Promise<string> {
  const { offerId } = await makeSent(portal.world, {
    candidateId: await someone(),
    terms: { ...TERMS, intendsToExtend: false },
    answers: { wageCostSubsidy: { answer: 'asked', on: JUNE } },
    mayShowWageValue: true,
  })
  return paths.employer.offer(offerId)
}

/** The card of an instrument on the page; none when it does not hold. */
function card({ page }: Visitor, name: string) {
  return page.getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })
}

async function sign({ page }: Visitor, coach: string): Promise<void> {
  await page.getByRole('radio', { name: coach }).check()
  const signed = page.waitForResponse((answer) => answer.request().method() === 'POST')
  await page.getByRole('button', { name: 'Onderteken mijn keuze' }).click()
  expect((await signed).status()).toBeLessThan(400)
}

const SIGNED = 'Ondertekend door Noor Voorbeeld op 15 juni 2026.'
const EXTEND = /bedoeling om het contract te verlengen/

test.each([true, false])(
  'the cover follows the employer’s choice at once; JavaScript: %s',
  async (javaScriptEnabled) => {
    const employer = await portal.visitorOf(portal.world.employer, { javaScriptEnabled })
    const { page } = employer
    const path = await offerToChooseOn()
    await visit(employer, path)
    await card(employer, 'Jobcoach').getByText('verwacht').waitFor()

    await page.getByLabel(EXTEND).check()
    await sign(employer, 'Niemand, begeleiding is niet nodig')
    await page.locator(':focus').getByText(SIGNED).waitFor()
    await page.getByText(/Geldt niet bij dit voorstel:.*Jobcoach/).waitFor()
    expect(await card(employer, 'Jobcoach').count()).toBe(0)
    expect(await page.getByLabel(EXTEND).isChecked()).toBe(true)

    await page.getByRole('button', { name: 'Onderteken mijn keuze' }).focus()
    await sign(employer, 'Iemand van ons zelf')
    await page.locator(':focus').getByText(SIGNED).waitFor()
    await card(employer, 'Jobcoach').getByText('U koos iemand van u zelf.').waitFor()
    const changes = page.getByRole('region', { name: 'Wat er is veranderd' })
    await changes.getByText(/begeleiding door een jobcoach geldt niet bij/).waitFor()

    await page.getByLabel('Van welke organisatie?').selectOption(ORGANISATION)
    await sign(employer, 'Een jobcoach van buiten')
    await visit(employer, path)
    expect(await page.getByRole('radio', { name: 'Een jobcoach van buiten' }).isChecked()).toBe(
      true,
    )
    const chosen = page.getByLabel('Van welke organisatie?').locator('option:checked')
    expect(await chosen.textContent()).toBe(ORGANISATION)
    await card(employer, 'Jobcoach').getByText(`Uw keuze: ${ORGANISATION}.`).waitFor()
    await expectWellMade(employer)
    expect(employer.wrong).toEqual([])
    await employer.context.close()
  },
)

test.each([true, false])(
  'an adviser sees what other terms come to beside the form; JavaScript: %s',
  async (javaScriptEnabled) => {
    const draft = await makeDraft(portal.world, { candidateId: await someone(), terms: TERMS })
    const adviser = await portal.visitorOf(portal.world.adviser, { javaScriptEnabled })
    const { page } = adviser
    await visit(adviser, paths.adviser.editOffer(draft.offerId))
    const beside = page.getByRole('complementary', { name: 'Wat dit oplevert' })
    await beside.getByText('€ 1.121,76 per maand').waitFor()

    await page.getByLabel('Uren per week').first().fill('16')
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Reken door' }).click()

    await beside.getByText('€ 560,88 per maand').waitFor()
    await beside.getByRole('radio', { name: 'Niemand' }).check()
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Reken door' }).click()
    await beside.getByText(/Geldt niet:.*Jobcoach/).waitFor()
    expect(await page.getByLabel('Uren per week').first().inputValue()).toBe('16')
    await page.getByLabel('Uren per week').first().fill('37')
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Reken door' }).click()
    await beside.getByText('De uren per week kunnen niet meer zijn dan voltijd.').waitFor()
    expect(await beside.getByText('Blijft over').count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Reken door' }).count()).toBe(
      javaScriptEnabled ? 0 : 1,
    )
    await expectWellMade(adviser)
    expect(adviser.wrong).toEqual([])
    await adviser.context.close()
  },
)
