import type { LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { ErrorPage } from '#app/components/error-page.tsx'
import { NonceContext } from '#app/components/nonce-context.ts'
import { titled } from '#app/components/page.tsx'
import { SiteFooter } from '#app/components/site-footer.tsx'
import { SiteHeader } from '#app/components/site-header.tsx'
import { useFocusOnNewPage } from '#app/components/use-focus-on-new-page.ts'
import { signedInOrNull } from '#app/http/session.server.ts'
import styles from './styles/app.css?url'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction = ({ error }) =>
  titled(error ? 'Deze pagina lukt niet' : 'Werk dat past')

/** Who is signed in, for the header of every page; null for a visitor. Guards nothing: every route does that itself. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const who = await signedInOrNull(request, context)
  return { signedIn: who && { role: who.role, name: who.name } }
}

/** The frame of every page, also of one that went wrong. */
export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const signedIn = useRouteLoaderData<typeof loader>('root')?.signedIn ?? null
  useFocusOnNewPage('inhoud')
  return (
    <html lang="nl" dir="ltr" className="voorbeeld-theme maatwerk-theme">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body className="utrecht-document">
        <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          Naar de inhoud
        </a>
        <SiteHeader signedIn={signedIn} />
        <main className="utrecht-page-body" id="inhoud" tabIndex={-1}>
          <div className="utrecht-page-body__content">{children}</div>
        </main>
        <SiteFooter />
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage error={useRouteError()} />
}
