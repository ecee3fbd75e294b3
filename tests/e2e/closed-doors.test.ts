import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { ROLES, type Role } from '#app/domain/actor.ts'
import { startPath } from '#app/http/start-path.ts'
import { openWholePortal, type WholePortal } from './steps/open-whole-portal.ts'
import { pageAt } from './steps/pages.ts'
import { walk } from './steps/walk.ts'

/** Every employer and every adviser may read the profiles that are visible. */
const SHARED = ['_employer.talenten.$code', '_adviser.bureau.kandidaten.$code']
const WITH_COLLEAGUES = ['employer', 'adviser', 'jobhunter', 'manager'] as const

let portal: WholePortal
/** Of every role an address of each of its pages. */
const pages = new Map<Role, string[]>()

beforeAll(async () => {
  portal = await openWholePortal()
  for (const role of ROLES) {
    const look = async (path: string) => linksIn((await ask(portal.people[role], path)).text)
    const seen = await walk(role, look, [startPath(role), ...portal.addresses[role]])
    pages.set(
      role,
      seen.filter((path) => pageAt(path)?.startsWith(`_${role}.`)),
    )
  }
})
afterAll(() => portal?.close())

type Answer = { status: number; to: string | null; text: string }

async function ask(who: SignedIn | null, path: string): Promise<Answer> {
  const cookie = who && (await portal.cookieOf(who))
  const answer = await fetch(`${portal.url}${path}`, {
    redirect: 'manual',
    headers: cookie ? { cookie: `${cookie.name}=${cookie.value}` } : {},
  })
  const { status, headers } = answer
  return { status, to: headers.get('location'), text: await answer.text() }
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/ href="(\/[^"]*)"/g)].map(([, path = '']) =>
    path.replaceAll('&amp;', '&'),
  )
}

/** What someone reads on a page; the rest of it names the address, and holds a nonce. */
function wordsIn({ text }: Answer): string {
  return /<main[\s\S]*<\/main>/.exec(text)?.[0] ?? ''
}

describe.each(ROLES)('the pages of the %s', (role) => {
  test('are not there for any other role: the same 404 as for what never was', async () => {
    const paths = pages.get(role) ?? []
    expect(paths).not.toEqual([])

    for (const other of ROLES.filter((one) => one !== role)) {
      const never = wordsIn(await ask(portal.people[other], '/bestaat-niet'))
      for (const path of paths) {
        const answer = await ask(portal.people[other], path)
        expect(answer.status, `${path} for the ${other}`).toBe(404)
        expect(wordsIn(answer), `${path} for the ${other}`).toBe(never)
      }
    }
  })

  test('ask a visitor to sign in, and then go on to the page', async () => {
    for (const path of pages.get(role) ?? []) {
      const answer = await ask(null, path)
      expect(answer).toMatchObject({
        status: 303,
        to: `/inloggen?naar=${encodeURIComponent(path)}`,
      })
    }
  })
})

test.each(WITH_COLLEAGUES)('what is of one %s is not there for another elsewhere', async (role) => {
  const theirs = (pages.get(role) ?? []).filter((path) => {
    const page = pageAt(path) ?? ''
    return page.includes('$') && !SHARED.includes(page)
  })
  expect(theirs).not.toEqual([])

  for (const path of theirs) {
    const answer = await ask(portal.elsewhere[role], path)
    expect(answer.status, path).toBe(404)
  }
})
