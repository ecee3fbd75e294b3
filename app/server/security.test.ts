import { expect, test } from 'vitest'
import { isFromElsewhere } from './security.ts'

const own = { method: 'POST', site: undefined, origin: undefined, host: 'maatwerk.voorbeeld.nl' }

test.each([
  { ...own, method: 'GET', site: 'cross-site', elsewhere: false, why: 'reading is free' },
  { ...own, site: 'same-origin', elsewhere: false, why: 'a form of our own' },
  { ...own, site: 'same-site', elsewhere: true, why: 'another part of the domain' },
  { ...own, site: 'cross-site', elsewhere: true, why: 'another website' },
  { ...own, site: 'none', elsewhere: true, why: 'no page at all' },
  { ...own, origin: 'https://maatwerk.voorbeeld.nl', elsewhere: false, why: 'an older browser' },
  { ...own, origin: 'https://kwaad.voorbeeld.nl', elsewhere: true, why: 'an older browser, cross' },
  { ...own, origin: 'https://maatwerk.voorbeeld.nl:8443', elsewhere: true, why: 'another port' },
  { ...own, origin: 'null', elsewhere: true, why: 'a page without an origin' },
  { ...own, elsewhere: false, why: 'no browser' },
  { ...own, method: 'DELETE', site: 'cross-site', elsewhere: true, why: 'every write counts' },
])('$method, site $site, origin $origin is from elsewhere: $elsewhere ($why)', (request) => {
  expect(isFromElsewhere(request)).toBe(request.elsewhere)
})
