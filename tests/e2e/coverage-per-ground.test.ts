import { isDeepStrictEqual } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fact, REGISTER_GROUNDS } from '#app/domain/candidate/facts.ts'
import type { Ground } from '#app/domain/coverage/facts.ts'
import { INSTRUMENTS, type Instrument } from '#app/domain/coverage/instruments.ts'
import { INSTRUMENT_NAMES } from '#app/domain/coverage/words/names.ts'
import { REASON_SENTENCES } from '#app/domain/coverage/words/reasons.ts'
import { paths } from '#app/paths.ts'
import { expectWellMade, type Visitor } from '#tests/support/browser.ts'
import { GROUNDS } from '#tests/support/make-coverage.ts'
import { makeSomeone } from '#tests/support/make-someone.ts'
import { day, makeSent, makeTerms, type Offered } from '#tests/support/make-way.ts'
import { type CoveredPortal, openCoveredPortal } from './steps/open-covered-portal.ts'
import { type ReadPage, readCover } from './steps/read-cover.ts'

/** What tells a ground, a benefit, a health or a route, in what people read or in the data below it. */
const TELLTALE =
  /wajong|\bwia\b|\bwao\b|\bwaz\b|\bwsw\b|\bwiw\b|\biva\b|bijstand|\bioa|\bww\b|praktijk|workplaceRoute|(?<!\/assets\/)\broute\b|beschut|sheltered|uitkering|handicap|beperk|grondslag|\bground|ongeschikt|doelgroep|indicatie|school|otherGrounds|under35|(because|needs)\\*",/gi

const JUNE = day('2026-06-10')
const TERMS = makeTerms({
  startsOn: day('2026-07-01'),
  hoursPerWeek: 32,
  hourlyWageCents: 1_499,
  paidHoursPerYear: 1_664,
  trialMonths: 2,
  subsidyWanted: true,
})
const ANSWERS = {
  trialPlacement: { answer: 'agreed', on: JUNE },
  wageCostSubsidy: { answer: 'asked', on: JUNE },
} as const

/** The same for everyone: measured, in the target group, and a jobcoach decided on. */
const SAME: Fact[] = [
  { kind: 'wageValue', percentage: 60, measuredOn: day('2026-05-20') },
  { kind: 'subsidyTargetGroup', isIn: true, on: day('2026-05-20') },
  { kind: 'dispensation', percentage: 60, on: day('2026-05-20') },
  { kind: 'decision', instrument: 'jobcoaching', on: JUNE, from: TERMS.startsOn, until: null },
]
const NOT_REGISTERED: Fact = {
  kind: 'registerStatus',
  value: { status: 'notRegistered', on: day('2026-03-02') },
}
const BESIDE: Partial<Record<Ground, Fact[]>> = {
  wia: [
    { kind: 'benefit', benefit: 'wia', on: JUNE },
    { kind: 'otherGrounds', grounds: ['wia'], on: JUNE },
  ],
  under35: [{ kind: 'under35', on: day('2025-03-02') }],
  shelteredWork: [{ kind: 'otherGrounds', grounds: ['shelteredWork'], on: JUNE }],
  none: [{ kind: 'otherGrounds', grounds: [], on: JUNE }],
}

let portal: CoveredPortal
let employer: Visitor
const offers = new Map<Ground, Offered>()

beforeAll(async () => {
  portal = await openCoveredPortal()
  employer = await portal.visitorOf(portal.world.employer)
  for (const ground of GROUNDS) offers.set(ground, await offerFor(ground))
})
afterAll(() => portal?.close())

async function offerFor(ground: Ground): Promise<Offered> {
  const candidateId = await makeSomeone(portal.world, 'GM0340', [...SAME, ...standing(ground)])
  const ends = { candidateId, terms: TERMS, answers: ANSWERS, mayShowWageValue: true }
  return makeSent(portal.world, ends)
}

function standing(ground: Ground): Fact[] {
  const found = REGISTER_GROUNDS.find((one) => one === ground)
  if (!found) return [NOT_REGISTERED, ...(BESIDE[ground] ?? [])]
  const from = day('2026-03-02')
  return [
    { kind: 'registerStatus', value: { status: 'registered', ground: found, from, until: null } },
  ]
}

function offerOf(ground: Ground): Offered {
  const offer = offers.get(ground)
  if (!offer) throw new Error(`no offer for ${ground}`)
  return offer
}

test.each(GROUNDS)('%s: the offer is well made and tells an employer nothing', async (ground) => {
  const path = paths.employer.offer(offerOf(ground).offerId)

  const source = await employer.page.goto(path).then((answer) => answer?.text())
  const data = await sent(employer, `${path}.data`)

  expect(data).toContain('noRiskPolicy')
  expect(told(`${source}${data}`)).toEqual([])
  const read = await readCover(employer.page)
  const isNew = ![...reads.values()].some(({ lines }) => isDeepStrictEqual(lines, read.lines))
  reads.set(ground, read)
  // of pages that say the same one is looked at
  if (isNew) await expectWellMade(employer)
  expect(employer.wrong).toEqual([])
})

function told(text: string): string[] {
  return [...text.matchAll(TELLTALE)].map(({ index }) => text.slice(index - 40, index + 40))
}

async function sent({ context }: Visitor, path: string): Promise<string> {
  const answer = await context.request.get(path)
  expect(answer.status(), path).toBe(200)
  return answer.text()
}

/** What may read otherwise for another ground: wage support and trial, … */
const MAY_DIFFER: readonly Instrument[] = [
  'wageCostSubsidy',
  'flatRateSubsidy',
  'wageDispensation',
  'wageCostBenefit',
  'trialPlacement',
]
/** … the one thing to do at sickness that comes with a subsidy, … */
const WITH_SUBSIDY = /Meld de ziekte ook bij de gemeente\.[^.]*\./g
/** … and of the no-riskpolis the period; without a registration there may be none. */
const PERIOD =
  /Dit geldt (zolang het werk duurt|tot en met[^.]*)\.|zolang het werk duurt|(Ja, )?tot en met \d+ \w+ \d{4}|Ja, UWV betaalt| Wordt uw medewerker na [^?]*\?[^.]*\./g
const NO_RISK = INSTRUMENT_NAMES.noRiskPolicy

/** A page is looked at once: what was read of it is kept. */
const reads = new Map<Ground, ReadPage>()

async function readOffer(ground: Ground): Promise<ReadPage> {
  const { lines, sickness, ...read } = reads.get(ground) ?? (await openAndRead(ground))
  expect(lines).toHaveLength(INSTRUMENTS.length)
  const differing = MAY_DIFFER.map((instrument) => INSTRUMENT_NAMES[instrument])
  return {
    ...read,
    sickness: less(sickness),
    lines: lines
      .filter(({ title }) => !differing.some((name) => title.startsWith(name)))
      .map((line) => (line.title === NO_RISK ? { ...line, words: less(line.words) } : line)),
  }
}

async function openAndRead(ground: Ground): Promise<ReadPage> {
  await employer.page.goto(paths.employer.offer(offerOf(ground).offerId))
  return readCover(employer.page)
}

function less(words: string): string {
  return words.replace(WITH_SUBSIDY, '').replace(PERIOD, '')
}

test('registered by any ground, the rest of the page reads the same', async () => {
  const first = await readOffer('indication')
  expect(first.lines.map(({ title }) => title)).toContain(NO_RISK)

  for (const ground of REGISTER_GROUNDS) expect(await readOffer(ground), ground).toEqual(first)
})

test('outside the register it reads the same too, but for the no-riskpolis', async () => {
  const { sickness: _, ...first } = await readOffer('indication')
  const lines = first.lines.filter(({ title }) => title !== NO_RISK)

  for (const ground of ['wia', 'under35', 'shelteredWork', 'none'] as const) {
    const { sickness: __, ...read } = await readOffer(ground)
    const others = read.lines.filter(({ title }) => title !== NO_RISK)
    expect({ ...read, lines: others }, ground).toEqual({ ...first, lines })
  }
})

test('no other page of the employer tells it either', async () => {
  for (const ground of ['workplaceRoute', 'wajong', 'shelteredWork'] as const) {
    const { requestId } = offerOf(ground)
    for (const path of [paths.employer.start(), paths.employer.request(requestId)]) {
      expect(told(await sent(employer, path)), path).toEqual([])
      expect(told(await sent(employer, `${path}.data`)), path).toEqual([])
    }
  }
})

test.each(['adviser', 'jobhunter'] as const)('the %s reads why, on an offer', async (role) => {
  const visitor = await portal.visitorOf(portal.world[role])
  const { offerId } = offerOf('wajong')

  await visitor.page.goto(paths[role].offer(offerId))

  const why = REASON_SENTENCES.dispensationInstead
  expect(await visitor.page.locator('main').textContent()).toContain(why)
  expect(told(await sent(visitor, `${paths[role].offer(offerId)}.data`))).not.toEqual([])
  await expectWellMade(visitor)
  await visitor.context.close()
})
