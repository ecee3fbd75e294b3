import { expect, test } from 'vitest'
import { FACETS } from './criteria.ts'
import { FACET_PARAMETERS, wishesFrom } from './wishes.ts'

const NOTHING = {
  text: '',
  chosen: {},
  place: '',
  km: null,
  availableBy: null,
  knownOnly: false,
  page: 1,
}

function wishes(query: string) {
  return wishesFrom(new URLSearchParams(query))
}

test('an address without filters wishes nothing, and shows who is not known', () => {
  expect(wishes('')).toEqual(NOTHING)
})

test('an address says everything that was chosen', () => {
  const query =
    'zoek=tuin&talent=rustig&talent=precies&uren=12-19&maand=2026-04&nodig=unknown&plaats=Zeist&km=10&uiterlijk=2026-05-01&onbekend=niet&pagina=3'

  expect(wishes(query)).toEqual({
    text: 'tuin',
    chosen: {
      talent: ['rustig', 'precies'],
      hours: ['12-19'],
      available: ['2026-04'],
      workCondition: ['unknown'],
    },
    place: 'Zeist',
    km: 10,
    availableBy: '2026-05-01',
    knownOnly: true,
    page: 3,
  })
})

test.each(FACETS.map((facet) => ({ facet, name: FACET_PARAMETERS[facet] })))(
  'a value that is none of $facet is left out, unknown is not',
  ({ facet, name }) => {
    const query = new URLSearchParams([
      [name, "'; drop"],
      [name, ''],
      [name, 'constructor'],
      [name, 'unknown'],
    ])

    expect(wishesFrom(query).chosen).toEqual({ [facet]: ['unknown'] })
  },
)

test.each([
  'km=0',
  'km=401',
  'km=1e2',
  'km=-5',
  'pagina=0',
  'pagina=-1',
  'pagina=1.5',
  'pagina=99999',
  'uiterlijk=2026-02-30',
  'uiterlijk=morgen',
  'onbekend=misschien',
  'maand=2026-13',
  'gemeente=Utrecht',
])('%s makes no sense and wishes nothing', (query) => {
  expect(wishes(query)).toEqual(NOTHING)
})

test.each([
  { query: 'km=1', km: 1 },
  { query: 'km=400', km: 400 },
  { query: 'km=overal', km: 'everywhere' },
  { query: 'km=', km: null },
])('$query reaches $km', ({ query, km }) => {
  expect(wishes(query).km).toBe(km)
})

test('of one filter no more than forty values count, each once', () => {
  const many = Array.from({ length: 60 }, () => 'talent=rustig').join('&')

  expect(wishes(many).chosen).toEqual({ talent: ['rustig'] })
})

test('too long a word is cut, and never finds everyone', () => {
  const { text, place } = wishesFrom(
    new URLSearchParams({ zoek: 'x'.repeat(300), plaats: 'y'.repeat(300) }),
  )

  expect([text, place]).toEqual(['x'.repeat(200), 'y'.repeat(200)])
})
