import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { isoDate } from '#app/domain/primitives.ts'
import { WayStanding } from './way-standing.tsx'

const meetingOn = isoDate.parse('2026-03-02')
const request = {
  status: 'candidateYes',
  onHold: false,
  dueOn: meetingOn,
  whyClosed: null,
  candidateCode: 'K-7F3K2',
  employerName: 'Kas en Kruid',
  adviserName: 'Noor Voorbeeld',
  adviserPhone: null,
  jobhunterName: null,
} as const

test.each([
  { reader: 'adviser', read: 'U legt vast hoe het ging.' },
  { reader: 'employer', read: 'De bedrijfsadviseur legt vast hoe het ging.' },
] as const)('after a meeting the $reader reads: $read', ({ reader, read }) => {
  const today = isoDate.parse('2026-03-03')
  const html = renderToStaticMarkup(<WayStanding {...{ request, reader, today, meetingOn }} />)

  expect(html).toContain(read)
})
