import { describe, expect, test } from 'vitest'
import { CONDITION_NEEDED_LABELS } from '#app/domain/candidate/work-condition-labels.ts'
import { COMPETENCIES, TALENTS, TASKS } from '#app/domain/vocabulary/vocabulary.ts'
import { FREE_TEXT_PROBLEMS, freeText, freeTextProblem } from './free-text.ts'

describe('a word for an illness or a diagnosis', () => {
  test.each([
    'Ik heb autisme en werk graag alleen.',
    'autistisch',
    'Heeft ADHD.',
    'adhd',
    'Ze heeft ADD gehad',
    'Gediagnosticeerd met PTSS',
    'Hij is depressief geweest',
    'Depressie',
    'burn-out',
    'Burnoutklachten',
    'Ik had een psychose.',
    'Epileptische aanvallen',
    'zit in een rolstoel',
    'Wajonger',
    'verslaving',
    'drugsverslaafd',
    'Heeft een licht verstandelijke beperking',
    'LVB',
    'rugklachten',
    'Heeft last van zijn rug',
    'psychische klachten',
    'borstkanker',
    'Parkinson',
    'syndroom van Down',
    'angststoornis',
    'hart- en vaatziekten',
    'diabetes type 2',
    'dyslexie',
    'slechthorend',
    'MS',
    'Mensen met MS begeleiden',
    'chronisch ziek',
    'posttraumatische stress',
    'Schizofrenie.',
    'ADHD’er',
    'Suïcidaal',
  ])('is found in "%s"', (text) => {
    expect(freeTextProblem(text)).toBe('health')
  })
})

describe('a word that only looks like one', () => {
  test.each([
    'Ik werk graag in de zorg en het ziekenhuis.',
    'Stond achter de kassa in de gehandicaptenzorg.',
    'Ik ben angstig noch bang, en stressbestendig.',
    'Kan goed tegen stress.',
    'Woont aan de Parkinsonlaan.',
    'Werkt met MS Office en ms-word.',
    'Als het druk is, blijf ik rustig.',
    'IK WERK GRAAG ALS KOK',
    'Klachten van klanten oplossen.',
    'Afgekeurde producten sorteren.',
    'Houdt van muziek.',
    'Stuurt cv’s rond.',
    'Op een nette manier werken.',
    'Snelheidsbeperking op het terrein.',
    'Plantenziekten herkennen in de kas.',
    'Rolstoelen poetsen en duwen.',
    'Blind typen.',
    'Een rustige werkplek en één vaste begeleider.',
    'Nooit ziek gemeld.',
    'Bij storing de diagnose van de machine aflezen.',
    'Collecte voor KWF Kankerbestrijding.',
    'Praktijkroute met behoud van uitkering.',
  ])('passes: "%s"', (text) => {
    expect(freeTextProblem(text)).toBeNull()
  })

  test('passes in every word of the portal itself', () => {
    const terms = [...COMPETENCIES, ...TASKS, ...TALENTS]
    const shown = terms.flatMap(({ label, synonyms }) => [label, ...synonyms])

    const refused = [...shown, ...Object.values(CONDITION_NEEDED_LABELS)].filter(
      (text) => freeTextProblem(text) !== null,
    )

    expect(refused).toEqual([])
  })
})

describe('a free text of a form', () => {
  test('is trimmed and kept', () => {
    expect(freeText(50).parse('  Ik werk graag buiten. ')).toBe('Ik werk graag buiten.')
  })

  test.each([
    { text: 'Mijn nummer is 123456782', message: FREE_TEXT_PROBLEMS.bsn },
    { text: 'Ik heb astma', message: FREE_TEXT_PROBLEMS.health },
    { text: 'x'.repeat(51), message: 'Gebruik hier ten hoogste 50 tekens.' },
    { text: ' ', message: 'Schrijf iets op.' },
  ])('is refused with a sentence: $message', ({ text, message }) => {
    const read = freeText(50, { characters: 1, message: 'Schrijf iets op.' }).safeParse(text)

    expect(read.error?.issues.map((issue) => issue.message)).toEqual([message])
  })
})
