import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { FULL_ROW, openSender, type TestSender } from '#tests/support/register.ts'
import { openTestServices } from '#tests/support/services.ts'

let services: Awaited<ReturnType<typeof openTestServices>>
let sender: TestSender
let senders = 0

beforeAll(async () => {
  services = await openTestServices('2026-03-02')
})
afterAll(() => services.close())
beforeEach(async () => {
  senders += 1
  sender = await openSender(services, `Gemeente ${senders}`)
})

describe('a new person', () => {
  test('gets the profile that the file tells, a code, and no jobhunter yet', async () => {
    const report = await sender.importRows([FULL_ROW])

    expect(report).toMatchObject({ read: 1, new: 1, changed: 0, unchanged: 0, refused: 0 })
    const person = await sender.personOf('U-1')
    expect(person).toMatchObject({ jobhunterId: null, ownFields: [], consent: 'none' })
    expect(person.code).toMatch(/^K-[2-9A-Z]{5}$/)
    expect(person.profile).toEqual({
      talents: ['precies', 'geduldig'],
      competencies: [
        { code: 'post-sorteren', level: 'experienced', evidence: 'observed' },
        { code: 'vegen', level: 'independent', evidence: 'ownWords' },
      ],
      tasks: ['ouderen-gezelschap-houden'],
      interests: ['groen', 'logistiek'],
      workConditions: ['quietRoom', 'smallTeam'],
      hoursLeast: 16,
      hoursMost: 24,
      availableFrom: '2026-04-01',
      municipality: 'GM0344',
      travelMeans: ['bicycle', 'publicTransport'],
      travelKm: 12,
      drivingLicences: [],
      languages: [
        { language: 'dutch', level: 'good' },
        { language: 'polish', level: 'everyday' },
      ],
      educationLevel: 'mbo2',
      ownWords: 'Ik werk graag buiten.',
    })
  })

  test('has a name, birth date and contact apart from the profile', async () => {
    await sender.importRows([FULL_ROW])

    expect((await sender.personOf('U-1')).identity).toMatchObject({
      firstName: 'Sam',
      lastName: 'Voorbeeld',
      birthDate: '1999-12-31',
      email: 'sam@voorbeeld.nl',
      phone: '030 123 45 67',
      municipality: 'GM0344',
    })
  })

  test('is unknown in everything the file leaves empty', async () => {
    await sender.importRows([
      { referentie: 'U-2', opleiding: '', sectoren: '', uren_minimaal: ' ' },
    ])

    const { profile, identity } = await sender.personOf('U-2')
    expect(profile).toMatchObject({ educationLevel: null, interests: [], hoursLeast: null })
    expect(profile).toMatchObject({ hoursMost: null, drivingLicences: null, travelMeans: null })
    expect(identity).toMatchObject({ birthDate: null, email: null, phone: null })
    expect(await sender.factsOf('U-2')).toEqual([])
  })
})

describe('the facts of a person', () => {
  test('are dated and have the sender as their source', async () => {
    await sender.importRows([FULL_ROW])

    const facts = await sender.factsOf('U-1')
    const registered = { ground: 'workplaceRoute', from: '2026-02-01', until: '2026-12-31' }
    expect(facts.map(({ fact }) => fact)).toEqual(
      expect.arrayContaining([
        { kind: 'registerStatus', value: { status: 'registered', ...registered } },
        { kind: 'wageValue', percentage: 60, measuredOn: '2026-01-15' },
        { kind: 'subsidyTargetGroup', isIn: true, on: '2026-03-02' },
        { kind: 'benefit', benefit: 'bijstand', on: '2026-03-02' },
      ]),
    )
    const sources = facts.map(({ source, recordedBy }) => ({ source, recordedBy }))
    expect(sources).toEqual(
      Array(4).fill({ source: `aanlevering Gemeente ${senders}`, recordedBy: null }),
    )
  })

  test.each([
    {
      row: { status: 'aangevraagd', route: 'indicatie', status_vanaf: '1-2-2026' },
      value: { status: 'askedFor', route: 'indication', since: '2026-02-01' },
    },
    {
      row: { status: 'nee', status_vanaf: '1-2-2026' },
      value: { status: 'notRegistered', on: '2026-02-01' },
    },
    { row: { status: 'nee' }, value: { status: 'notRegistered', on: '2026-03-02' } },
  ])('need not tell of a registration: $row', async ({ row, value }) => {
    await sender.importRows([{ referentie: 'U-3', ...row }])

    const facts = await sender.factsOf('U-3')
    expect(facts.map(({ fact }) => fact)).toEqual([{ kind: 'registerStatus', value }])
  })

  test('gain a row when the file tells something new, and keep the old one', async () => {
    await sender.importRows([FULL_ROW])

    const newer = { loonwaarde_percentage: '70', loonwaarde_gemeten_op: '1-3-2026' }
    const report = await sender.importRows([{ ...FULL_ROW, ...newer }])

    expect(report).toMatchObject({ new: 0, changed: 1, unchanged: 0 })
    const facts = (await sender.factsOf('U-1')).map(({ fact }) => fact)
    expect(facts.filter(({ kind }) => kind === 'wageValue')).toEqual([
      { kind: 'wageValue', percentage: 60, measuredOn: '2026-01-15' },
      { kind: 'wageValue', percentage: 70, measuredOn: '2026-03-01' },
    ])
  })
})

describe('a person who is known', () => {
  test('changes where the file says something else', async () => {
    await sender.importRows([FULL_ROW])

    const report = await sender.importRows([
      { ...FULL_ROW, 'e-mail': 'nieuw@voorbeeld.nl', uren_maximaal: '32', talenten: 'geduldig' },
    ])

    expect(report).toMatchObject({ new: 0, changed: 1, unchanged: 0 })
    const person = await sender.personOf('U-1')
    expect(person.identity.email).toBe('nieuw@voorbeeld.nl')
    expect(person.profile).toMatchObject({ hoursMost: 32, talents: ['geduldig'] })
    expect(person.profileVersion).toBe(2)
  })

  test('loses nothing to an empty column', async () => {
    await sender.importRows([FULL_ROW])
    const before = await sender.personOf('U-1')

    const emptied = Object.fromEntries(Object.keys(FULL_ROW).map((column) => [column, '']))
    const report = await sender.importRows([{ ...emptied, referentie: 'U-1' }])

    expect(report).toMatchObject({ changed: 0, unchanged: 1 })
    expect(await sender.personOf('U-1')).toEqual(before)
  })

  test('is the same when only the order within a list differs', async () => {
    await sender.importRows([FULL_ROW])

    const report = await sender.importRows([{ ...FULL_ROW, sectoren: 'logistiek|groen' }])

    expect(report).toMatchObject({ changed: 0, unchanged: 1 })
  })

  test('is someone else than the person of another sender with the same reference', async () => {
    await sender.importRows([FULL_ROW])
    const other = await openSender(services, `UWV ${senders}`)

    const report = await other.importRows([{ ...FULL_ROW, voornaam: 'Robin' }])

    expect(report).toMatchObject({ new: 1, changed: 0 })
    expect((await sender.personOf('U-1')).identity.firstName).toBe('Sam')
  })
})
