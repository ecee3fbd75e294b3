import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { FormErrorSummary } from './form-error-summary.tsx'

test('each message links to its field, and the summary asks for the focus', () => {
  const html = renderToStaticMarkup(<FormErrorSummary errors={{ hours: 'Vul de uren in.' }} />)

  expect(html).toContain('href="#hours"')
  expect(html).toContain('Vul de uren in.')
  expect(html).toMatch(/autofocus=""/)
  expect(html).toContain('tabindex="-1"')
})

test('a sentence about the whole form is no link', () => {
  const html = renderToStaticMarkup(
    <FormErrorSummary errors={{ form: 'Iemand was u net voor.' }} />,
  )

  expect(html).toContain('Iemand was u net voor.')
  expect(html).not.toContain('href=')
})

test('without anything wrong there is no summary', () => {
  expect(renderToStaticMarkup(<FormErrorSummary errors={{}} refusal={null} />)).toBe('')
})
