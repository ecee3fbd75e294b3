import { Form, Link, NavLink } from '@remix-run/react'
import type { Role } from '#app/domain/actor.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from './button.tsx'
import { NAVIGATION, ROLE_LABEL } from './site-navigation.ts'

export type SignedInPerson = { role: Role; name: string }

/** The head of every page: the product, the way around for this role, who is signed in, and the way out. */
export function SiteHeader({ signedIn }: { signedIn: SignedInPerson | null }) {
  const home = signedIn ? NAVIGATION[signedIn.role][0]?.to : undefined
  return (
    <header className="utrecht-page-header">
      <div className="utrecht-page-header__content site-header">
        <Link className="brand" to={home ?? paths.start()}>
          <BrandMark />
          Maatwerk
        </Link>
        {signedIn ? <SignedInParts {...signedIn} /> : <VisitorParts />}
      </div>
    </header>
  )
}

function SignedInParts({ role, name }: SignedInPerson) {
  return (
    <>
      <nav className="site-nav" aria-label="Hoofdmenu">
        <ul>
          {NAVIGATION[role].map(({ label, to, exact }) => (
            <li key={to}>
              <NavLink to={to} end={exact ?? false}>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
      <div className="site-person">
        <Link className="site-person__name" to={paths.account()}>
          {name}
          <span className="site-person__role">{ROLE_LABEL[role]}</span>
        </Link>
        <Form method="post" action={paths.signOut()}>
          <Button kind="subtle">Uitloggen</Button>
        </Form>
      </div>
    </>
  )
}

function VisitorParts() {
  return (
    <div className="site-person site-person--visitor">
      <ButtonLink kind="secondary" to={paths.signIn()}>
        Inloggen
      </ButtonLink>
    </div>
  )
}

function BrandMark() {
  return (
    <svg className="brand__mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="9" fill="currentColor" />
      <path
        d="M8 23V11.5L16 19l8-7.5V23"
        fill="none"
        stroke="#fff"
        strokeWidth="3.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      <circle className="brand__mark-warm" cx="16" cy="8.6" r="2.9" />
    </svg>
  )
}
