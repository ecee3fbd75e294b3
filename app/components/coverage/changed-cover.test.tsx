import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { ChangedCover } from './changed-cover.tsx'

const WAY = {
  offerId: '0199a000-0000-7000-8000-000000000001',
  title: 'Voorbeeld BV',
  to: '',
  isPlacement: false,
  isSent: true,
  determinedOn: null,
  sentence: null,
}
const AS_SENT = 'De dekking is nog zoals die was.'
const NOT_SENT = 'Nog niet verstuurd. De dekking is opnieuw berekend.'

test.each([
  { way: WAY, says: AS_SENT },
  { way: { ...WAY, isSent: false }, says: NOT_SENT },
  { way: { ...WAY, sentence: 'Er is besloten.' }, says: 'Er is besloten.' },
])('of a way with sent $way.isSent and sentence $way.sentence: $says', ({ way, says }) => {
  const html = renderToStaticMarkup(<ChangedCover ways={[way]} />)

  const said = [AS_SENT, NOT_SENT, 'Er is besloten.'].filter((words) => html.includes(words))
  expect(said).toEqual([says])
  expect(html).toContain('Voorstel.')
})
