import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Heading } from './heading.tsx'
import { PageHead } from './page.tsx'

test('a code in a title stays on one line, with the hyphen it is searched by', () => {
  const html = renderToStaticMarkup(<PageHead title="K-7F3K2 voorgesteld aan Kas en Kruid" />)

  expect(html).toContain('<span class="whole">K-7F3K2</span> voorgesteld aan Kas en Kruid<')
})

test('so does a code in a heading below it', () => {
  const html = renderToStaticMarkup(<Heading level={2}>K-7F3K2</Heading>)

  expect(html).toContain('<span class="whole">K-7F3K2</span></h2>')
})

test('a title without a code is left as it is', () => {
  expect(renderToStaticMarkup(<PageHead title="Vacatures" />)).not.toContain('whole')
})
