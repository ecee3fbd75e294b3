import { afterAll, expect, test } from 'vitest'
import type { SenderId } from '#app/domain/primitives.ts'
import { addJobcoachOrganisation } from '#app/use-cases/add-jobcoach-organisation.ts'
import { addSender } from '#app/use-cases/add-sender.ts'
import { endJobcoachOrganisation } from '#app/use-cases/end-jobcoach-organisation.ts'
import { jobcoachOrganisationsOf } from '#db/queries/jobcoach-organisations.ts'
import { done } from '#seed/done.ts'
import { makeAdministrator, makeManager, UTRECHT, ZEIST } from '#tests/support/make-people.ts'
import { day } from '#tests/support/make-way.ts'
import { openTestServices } from '#tests/support/services.ts'

const services = await openTestServices('2026-03-02')
const { db } = services
afterAll(services.close)

const administrator = await makeAdministrator(db)
const ofUtrecht = await makeManager(db, await senderNamed('Gemeente Utrecht'))
const ofSeveral = await makeManager(db, await senderNamed('Werkplein Lek en IJssel'))
const ofUwv = await makeManager(db, await senderNamed('Utrecht', 'uwv'))

const LIST = {
  municipality: UTRECHT,
  name: 'Voorbeeld Jobcoaching',
  inForceFrom: day('2026-01-01'),
  inForceUntil: null,
  source: 'Bedacht voor deze test',
  checkedOn: day('2026-03-02'),
}

async function senderNamed(
  name: string,
  kind: 'municipality' | 'uwv' = 'municipality',
): Promise<SenderId> {
  return done(await addSender(services, administrator, { name, kind })).senderId
}

test('the manager of a municipality keeps its list, and nobody else’s', async () => {
  const theirs = await addJobcoachOrganisation(services, ofUtrecht, LIST)
  const twice = await addJobcoachOrganisation(services, ofUtrecht, {
    ...LIST,
    name: 'VOORBEELD Jobcoaching',
  })
  const other = await addJobcoachOrganisation(services, ofUtrecht, { ...LIST, municipality: ZEIST })

  expect(theirs).toMatchObject({ ok: true })
  expect(twice).toEqual({ ok: false, because: 'alreadyThere' })
  expect(other).toEqual({ ok: false, because: 'otherMunicipality' })
})

test.each([
  { who: ofSeveral, is: 'several municipalities' },
  { who: ofUwv, is: 'UWV, whatever its name' },
])('a manager of $is keeps no list', async ({ who }) => {
  expect(await addJobcoachOrganisation(services, who, LIST)).toEqual({
    ok: false,
    because: 'noMunicipality',
  })
})

test.each([
  { change: { inForceUntil: day('2025-12-31') }, because: 'untilBeforeFrom' },
  { change: { checkedOn: day('2026-03-03') }, because: 'checkedInTheFuture' },
])('a row that cannot be is refused: $because', async ({ change, because }) => {
  const row = { ...LIST, municipality: ZEIST, ...change }

  expect(await addJobcoachOrganisation(services, administrator, row)).toEqual({
    ok: false,
    because,
  })
})

test('a row ends once, by who keeps the list, and stays to be read', async () => {
  const { id } = done(
    await addJobcoachOrganisation(services, administrator, { ...LIST, municipality: ZEIST }),
  )
  const until = day('2026-03-31')
  const notThere = { ok: false, because: 'notThere' }

  const byOther = await endJobcoachOrganisation(services, ofUtrecht, { id, until })
  const early = await endJobcoachOrganisation(services, administrator, {
    id,
    until: day('2025-12-31'),
  })
  const ended = await endJobcoachOrganisation(services, administrator, { id, until })
  const again = await endJobcoachOrganisation(services, administrator, { id, until })

  expect([byOther, early, again]).toEqual([notThere, notThere, notThere])
  expect(ended).toEqual({ ok: true })
  expect(await jobcoachOrganisationsOf(db, ZEIST)).toMatchObject([
    { id, municipalityName: 'Zeist', inForceUntil: '2026-03-31' },
  ])
})
