import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the employer reads on the offer for 32 of 36 hours from 1 July 2026, at a wage value of 60 %. */
export async function expectCover(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Wat er voor u geregeld is' }).waitFor()
  const cover = page.getByRole('listitem')
  const noRisk = cover.filter({ hasText: 'No-riskpolis' }).filter({ hasText: 'bevestigd' })
  const subsidy = cover.filter({ hasText: 'Loonkostensubsidie' }).filter({ hasText: 'verwacht' })
  const benefit = cover.filter({ hasText: 'Loonkostenvoordeel' }).filter({ hasText: 'bevestigd' })
  await noRisk
    .getByText('Dan betaalt UWV ziekengeld vanaf 1 juli 2026, vanaf de eerste ziektedag.')
    .waitFor()
  await subsidy.getByText('Dat is €\u00a01.121,76 per maand.').waitFor()
  await benefit.getByText('Dat is €\u00a01.680,64 voor een heel jaar.').waitFor()
  const titles = await page.locator('main li h4').allTextContents()
  expect(titles.slice(0, 3)).toEqual(['No-riskpolis', 'Jobcoach', 'Aanpassing van de werkplek'])
}
