import type { Page } from 'playwright-core'

/** What an employer reads of one instrument: of what does not hold only that. */
export type ReadLine = { title: string; words: string }
export type ReadPage = { lines: ReadLine[]; sickness: string; rest: string[] }

/**
 * Takes the page of an offer apart: one line per instrument, the short answer on sickness, and the text of everything
 * else without the money (the short answer on costs and the timelines), which follows from wage support.
 */
export async function readCover(page: Page): Promise<ReadPage> {
  return page.locator('main').evaluate((main) => {
    const textsIn = (within: Element, selector: string) =>
      [...within.querySelectorAll(selector)].map((one) => one.textContent ?? '')
    const linesIn = (selector: string, titled: string) =>
      [...main.querySelectorAll(selector)].map((one) => ({
        title: one.querySelector(titled)?.textContent?.replace(/\.$/, '') ?? '',
        words: one.textContent ?? '',
      }))
    const [notApplicable = ''] = textsIn(main, '.cover__rest > p').filter((text) =>
      text.startsWith('Geldt niet'),
    )
    const names = /: (.*)\.$/.exec(notApplicable)?.[1]?.split(', ') ?? []
    const lines = [
      ...linesIn('.cover .cards > li', 'h4'),
      ...linesIn('.cover__rest li', 'strong'),
      ...names.map((title) => ({ title, words: 'geldt niet bij dit voorstel' })),
    ]
    const copy = document.createElement('main')
    copy.innerHTML = main.innerHTML
    for (const part of copy.querySelectorAll(
      '.glance, .cover .cards, .cost-timelines, .cover__rest',
    ))
      part.remove()
    return {
      lines: lines.toSorted((a, b) => a.title.localeCompare(b.title)),
      sickness: textsIn(main, '.glance__item')[0] ?? '',
      rest: textsIn(copy, 'h1,h2,h3,h4,p,li,dt,dd,label,legend,button,summary'),
    }
  })
}
