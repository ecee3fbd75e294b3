import { randomUUID } from 'node:crypto'
import { afterAll, expect, test, vi } from 'vitest'
import { matchCommand } from '#app/cli/match.ts'
import { placeVacancy } from '#app/use-cases/place-vacancy.ts'
import { makeAdviser, makeEmployer, makeJobhunter, makeSender } from '#tests/support/make-people.ts'
import { makeVacancyText } from '#tests/support/make-vacancy-text.ts'
import {
  FIRST_NAME,
  LAST_NAME,
  makeVisibleCandidate,
} from '#tests/support/make-visible-candidate.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices()
const { db } = services
afterAll(services.close)

const employer = await makeEmployer(db, await makeAdviser(db))
const jobhunter = await makeJobhunter(db, await makeSender(db))
const needs = [{ code: 'orders-verzamelen', weight: 'essential' as const }]
const { vacancyId } = await placeVacancy(services, employer, makeVacancyText({ needs }))
const unknown = await makeVisibleCandidate(services, jobhunter)
const able = await makeVisibleCandidate(services, jobhunter, {
  talents: ['precies'],
  competencies: [{ code: 'orders-verzamelen', level: 'independent', evidence: 'observed' }],
})

/** Runs the command; gives its exit code and what it said on both outputs. */
async function run(...args: string[]) {
  const said: string[] = []
  const failed: string[] = []
  const log = vi.spyOn(console, 'log').mockImplementation((line) => void said.push(String(line)))
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation((line) => void failed.push(String(line)))
  const exitCode = await matchCommand(args, services)
  log.mockRestore()
  error.mockRestore()
  return { exitCode, said: said.join('\n'), failed: failed.join('\n') }
}

test('prints exactly the promised JSON, best first, and nothing that names someone', async () => {
  const { exitCode, said, failed } = await run(vacancyId, '--json')

  const matches = JSON.parse(said)
  expect([exitCode, failed]).toEqual([0, ''])
  expect(matches.map(({ code }: { code: string }) => code)).toEqual([able.code, unknown.code])
  expect(Object.keys(matches[0])).toEqual(['code', 'reasons'])
  expect(matches[0].reasons[0]).toEqual({
    kind: 'fits',
    about: 'competence',
    text: 'Kan orders verzamelen (zelfstandig, gezien op het werk)',
  })
  expect(said).not.toMatch(new RegExp(`${FIRST_NAME}|${LAST_NAME}`))
})

test('tells in words who fits and why', async () => {
  const { exitCode, said } = await run(vacancyId)

  expect(exitCode).toBe(0)
  expect(said).toContain('‘Hulp in het magazijn’: 2 gevonden, de eerste 2:')
  expect(said).toContain(`1. ${able.code}  Werkt precies`)
  expect(said).toContain('   Past: Kan orders verzamelen (zelfstandig, gezien op het werk)')
})

test('a vacancy that is not there is a sentence, and no JSON', async () => {
  expect(await run(randomUUID(), '--json')).toEqual({
    exitCode: 1,
    said: '',
    failed: 'Deze vacature is er niet.',
  })
})

test.each([[[]], [['geen-nummer']], [[vacancyId, '--verkeerd']], [[vacancyId, vacancyId]]])(
  'words that are not understood say how it goes: %j',
  async (args) => {
    const { exitCode, failed } = await run(...args)

    expect(exitCode).toBe(2)
    expect(failed).toContain('npm run match -- VACATURE [--json]')
  },
)
