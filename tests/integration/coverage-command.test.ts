import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'

const COMMANDS = fileURLToPath(new URL('../../app/cli.ts', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'maatwerk-coverage-'))
afterAll(() => rm(folder, { recursive: true, force: true }))

const KOEN = {
  candidate: {
    ground: 'indication',
    registeredOn: '2026-03-02',
    registrationEndsOn: null,
    birthDate: '1984-05-14',
    municipality: 'GM0344',
    otherGrounds: [],
    benefit: 'bijstand',
    wageValue: { percentage: 60, measuredOn: '2026-05-20' },
    inSubsidyTargetGroup: true,
  },
  terms: {
    startsOn: '2026-07-01',
    hoursPerWeek: 32,
    fullTimeHours: 36,
    hourlyWageCents: 1499,
    months: 12,
    trialMonths: 0,
    flatRate: false,
  },
  on: '2026-06-15',
}
const DISABLED = {
  ...KOEN,
  candidate: {
    ground: 'wia',
    registeredOn: null,
    benefitMonthBeforeStart: 'wia',
    declarationOn: '2026-07-20',
  },
  employer: { workedHereBefore: false },
  on: '2026-08-01',
}

const answer = z.looseObject({
  instruments: z.array(
    z.looseObject({
      instrument: z.string(),
      category: z.string().nullable(),
      certainty: z.string(),
      perHourCents: z.number().nullable(),
      perMonthCents: z.number().nullable(),
      perYearCents: z.number().nullable(),
      until: z.string().nullable(),
    }),
  ),
})

/** Runs the command as someone in a terminal does; gives its exit code and both outputs. */
async function run(words: string[], input = '') {
  const child = spawn(process.execPath, [COMMANDS, 'coverage', ...words])
  child.stdin.end(input)
  const [said, failed] = await Promise.all([text(child.stdout), text(child.stderr)])
  if (child.exitCode === null) await once(child, 'exit')
  return { exitCode: child.exitCode, said, failed }
}

async function instrumentOf(name: string, input: object) {
  const { said } = await run(['-'], JSON.stringify(input))
  const { instruments } = answer.parse(JSON.parse(said))
  return instruments.find(({ instrument }) => instrument === name)
}

test('E1, from a file: wage value 60, 32 hours, from 1 July 2026 is 1.121,76 a month (financieel CV, casus Koen)', async () => {
  const file = join(folder, 'een aanbod.json')
  await writeFile(file, JSON.stringify(KOEN))
  const { exitCode, said, failed } = await run([file])
  expect({ exitCode, failed }).toEqual({ exitCode: 0, failed: '' })
  const { instruments } = answer.parse(JSON.parse(said))
  expect(instruments).toContainEqual(
    expect.objectContaining({ instrument: 'wageCostSubsidy', perMonthCents: 112_176 }),
  )
})

test.each([
  { hours: 1664, cents: 168_064, why: 'E15 (financieel CV)' },
  { hours: 1500, cents: 151_500, why: 'E17 (financieel CV)' },
  { hours: 2080, cents: 200_000, why: 'E23: at most 2.000 a year (fundamentvoor.nl)' },
])('$why: $hours paid hours are $cents cents a year', async ({ hours, cents }) => {
  const terms = { ...KOEN.terms, paidHoursPerYear: hours }
  expect(await instrumentOf('wageCostBenefit', { ...KOEN, terms })).toMatchObject({
    category: 'jobsAgreement',
    perHourCents: 101,
    perYearCents: cents,
    until: null,
  })
})

test('E23: with WIA and a declaration 3,05 an hour, at most 6.000, for three years (fundamentvoor.nl)', async () => {
  const terms = { ...KOEN.terms, paidHoursPerYear: 2000 }
  expect(await instrumentOf('wageCostBenefit', { ...DISABLED, terms })).toMatchObject({
    category: 'disabled',
    certainty: 'confirmed',
    perHourCents: 305,
    perYearCents: 600_000,
    until: '2029-06-30',
  })
})

test('input of another form: exit code 2, with every fault and where it is', async () => {
  const { exitCode, said } = await run(['-'], '{"terms":{"startsOn":"morgen"},"x":1}')
  expect(exitCode).toBe(2)
  expect(JSON.parse(said).faults.map(({ path }: { path: string }) => path)).toEqual([
    'terms.startsOn',
    'terms.hoursPerWeek',
    '',
  ])
})

test('no JSON, no file and no words: a sentence, never a stack trace', async () => {
  const noJson = await run(['-'], 'terms: morgen')
  const noFile = await run([join(folder, 'weg.json')])
  const noWords = await run([])
  expect([noJson.exitCode, noFile.exitCode, noWords.exitCode]).toEqual([2, 2, 2])
  expect(`${noJson.failed}${noFile.failed}${noWords.failed}`).not.toContain('at ')
})
