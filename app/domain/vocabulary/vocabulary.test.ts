import { expect, test } from 'vitest'
import { DUTCH_STOP_WORDS } from './dutch-stop-words.ts'
import {
  COMPETENCIES,
  competenciesOfTasks,
  competencyLabel,
  isCompetency,
  isSector,
  isTalent,
  isTask,
  relatedCompetencies,
  SECTORS,
  sectorLabel,
  synonymSets,
  TALENTS,
  TASKS,
  talentLabel,
  taskLabel,
} from './vocabulary.ts'

const EVERY_TERM = [...SECTORS, ...TALENTS, ...COMPETENCIES, ...TASKS]
const NEEDED = new Set(TASKS.flatMap(({ competencies }) => competencies))

test('the vocabulary is broad enough to describe work and small enough to choose from', () => {
  expect(SECTORS.length).toBeGreaterThanOrEqual(12)
  expect(SECTORS.length).toBeLessThanOrEqual(14)
  expect(TALENTS.length).toBeGreaterThanOrEqual(22)
  expect(TALENTS.length).toBeLessThanOrEqual(30)
  expect(COMPETENCIES.length).toBeGreaterThanOrEqual(150)
  expect(COMPETENCIES.length).toBeLessThanOrEqual(250)
  expect(TASKS.length).toBeGreaterThanOrEqual(150)
  expect(TASKS.length).toBeLessThanOrEqual(250)
})

test('every code is a lower-case slug and means one thing only', () => {
  const codes = EVERY_TERM.map(({ code }) => code)

  expect(codes.filter((code) => !/^[a-z]+(-[a-z]+)*$/.test(code))).toEqual([])
  expect(codes.filter((code, place) => codes.indexOf(code) !== place)).toEqual([])
})

test.each([
  { kind: 'sectors', terms: SECTORS },
  { kind: 'talents', terms: TALENTS },
  { kind: 'competencies', terms: COMPETENCIES },
  { kind: 'tasks', terms: TASKS },
])('no two $kind have the same label', ({ terms }) => {
  const labels = terms.map(({ label }) => label.toLowerCase())

  expect(labels.filter((label, place) => labels.indexOf(label) !== place)).toEqual([])
})

test('a competency refers to known sectors and competencies, and never to itself', () => {
  const unknown = COMPETENCIES.flatMap(({ near, further }) => [...near, ...further]).filter(
    (code) => !isCompetency(code),
  )
  const ofItself = COMPETENCIES.filter(({ code, near, further }) =>
    [...near, ...further].includes(code),
  )
  const nowhere = COMPETENCIES.filter(({ sector }) => sector !== null && !isSector(sector))

  expect(unknown).toEqual([])
  expect(ofItself).toEqual([])
  expect(nowhere).toEqual([])
})

test('a relation is written once, so that it cannot say two things', () => {
  const pairs = COMPETENCIES.flatMap(({ code, near, further }) =>
    [...near, ...further].map((other) => [code, other].sort().join(' ')),
  )

  expect(pairs.filter((pair, place) => pairs.indexOf(pair) !== place)).toEqual([])
})

test('a task asks for two to five known competencies in a known sector', () => {
  const unknown = [...NEEDED].filter((code) => !isCompetency(code))
  const odd = TASKS.filter(
    ({ competencies }) => new Set(competencies).size < 2 || competencies.length > 5,
  )

  expect(unknown).toEqual([])
  expect(odd.map(({ code }) => code)).toEqual([])
  expect(TASKS.filter(({ sector }) => !isSector(sector))).toEqual([])
})

test('a task asks for more than what counts in every sector', () => {
  const general = new Set(
    COMPETENCIES.filter(({ sector }) => sector === null).map(({ code }) => code),
  )
  const withoutTrade = TASKS.filter(({ competencies }) =>
    competencies.every((code) => general.has(code)),
  )

  expect(withoutTrade.map(({ code }) => code)).toEqual([])
})

test('every competency is asked for by a task, or counts in every sector', () => {
  const unreachable = COMPETENCIES.filter(
    ({ code, sector }) => sector !== null && !NEEDED.has(code),
  )

  expect(unreachable.map(({ code }) => code)).toEqual([])
})

test.each(SECTORS)('$label has work of its own', ({ code }) => {
  expect(TASKS.filter(({ sector }) => sector === code).length).toBeGreaterThanOrEqual(10)
  expect(COMPETENCIES.filter(({ sector }) => sector === code).length).toBeGreaterThanOrEqual(10)
})

test('related competencies count both ways, by half when near and a quarter when further', () => {
  const relations = COMPETENCIES.flatMap(({ code }) =>
    relatedCompetencies(code).map((related) => ({ one: code, ...related })),
  )
  const oneWay = relations.filter(
    ({ one, code, share }) =>
      !relatedCompetencies(code).some((back) => back.code === one && back.share === share),
  )

  expect(oneWay).toEqual([])
  expect([...new Set(relations.map(({ share }) => share))].sort()).toEqual([0.25, 0.5])
  expect(COMPETENCIES.filter(({ code }) => relatedCompetencies(code).length === 0)).toEqual([])
})

test('near competencies come before further ones, from either side', () => {
  expect(relatedCompetencies('heftruck-rijden')).toEqual([
    { code: 'pallettruck-rijden', share: 0.5 },
  ])
  expect(relatedCompetencies('pallettruck-rijden')).toEqual([
    { code: 'heftruck-rijden', share: 0.5 },
    { code: 'vrachtwagens-laden', share: 0.25 },
  ])
  expect(relatedCompetencies('bestaat-niet')).toEqual([])
})

test('the competencies of tasks come once each, in the order of the tasks', () => {
  expect(
    competenciesOfTasks(['heggen-knippen', 'bestaat-niet', 'bladeren-en-takken-opruimen']),
  ).toEqual([
    'hagen-en-struiken-snoeien',
    'snoeihout-verwerken',
    'tuingereedschap-gebruiken',
    'bladeren-ruimen',
    'samenwerken-met-collegas',
  ])
})

test('a label is found by its code, and an unknown code is shown as it is', () => {
  expect(sectorLabel('groen')).toBe('Groen en dieren')
  expect(talentLabel('sterk-in-vaste-routine')).toBe('Is sterk in vaste routine')
  expect(competencyLabel('schappen-bijvullen')).toBe('Schappen bijvullen')
  expect(taskLabel('vakken-vullen')).toBe('Vakken vullen in de winkel')
  expect(
    [sectorLabel, talentLabel, competencyLabel, taskLabel].map((label) => label('x-y')),
  ).toEqual(['x-y', 'x-y', 'x-y', 'x-y'])
})

test('a code is known as its own kind only', () => {
  expect([isSector, isTalent, isCompetency, isTask].map((is) => is('vakken-vullen'))).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('words that mean the same stand together, in lower case, and in one group only', () => {
  const sets = synonymSets()
  const words = sets.flat()

  expect(sets.find((set) => set.includes('orderpicken'))).toContain('orders verzamelen')
  expect(sets.find((set) => set.includes('vakkenvullen'))).toContain('schappen bijvullen')
  expect(sets.filter((set) => set.length < 2)).toEqual([])
  expect(words.filter((word) => word !== word.toLowerCase().trim())).toEqual([])
  expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([])
})

test('a group of synonyms stays small: a word with two meanings must not tie work together', () => {
  expect(synonymSets().filter((set) => set.length > 14)).toEqual([])
})

test('a stop word is never a word for work', () => {
  const words = new Set(synonymSets().flat())

  expect(DUTCH_STOP_WORDS.filter((word) => words.has(word))).toEqual([])
  expect(new Set(DUTCH_STOP_WORDS).size).toBe(DUTCH_STOP_WORDS.length)
})

test('no term speaks of health, a diagnosis or what someone cannot do', () => {
  const texts = [...EVERY_TERM.map(({ label }) => label), ...synonymSets().flat()]
  const unkind =
    /ziek|autis|adhd|diagnos|stoornis|handicap|beperk|gebrek|medicijn|therap|stress|simpel|dom\b|zwak/i

  expect(texts.filter((text) => unkind.test(text))).toEqual([])
})

test('a competency has the ESCO skill of its own, and many have one', () => {
  const skills = COMPETENCIES.flatMap(({ esco }) => (esco === null ? [] : [esco]))

  expect(skills.length).toBeGreaterThanOrEqual(40)
  expect(new Set(skills).size).toBe(skills.length)
  expect(
    skills.filter(
      (skill) => !/^http:\/\/data\.europa\.eu\/esco\/skill\/[0-9a-f-]{36}$/.test(skill),
    ),
  ).toEqual([])
})
