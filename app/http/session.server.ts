import { type AppLoadContext, type Cookie, createCookie, redirect } from '@remix-run/node'
import type { SignedIn } from '#app/domain/access/signed-in.ts'
import { resumeSession } from '#app/use-cases/resume-session.ts'
import type { OpenedSession } from '#app/use-cases/sign-in.ts'
import { signOut } from '#app/use-cases/sign-out.ts'

/*
 * The cookie carries 256 random bits that are looked up by their hash, and nothing else, so it needs no
 * signature. It has no date: it goes when the browser closes, and the session in the database ends by itself.
 */

const known = new WeakMap<AppLoadContext, Promise<SignedIn | null>>()

/**
 * Who makes this request; null for a visitor. Looked up once per request: the load context is made anew for
 * each, while every loader of it gets a Request of its own.
 */
export function signedInOrNull(
  request: Request,
  context: AppLoadContext,
): Promise<SignedIn | null> {
  const asked = known.get(context) ?? lookUp(request, context)
  known.set(context, asked)
  return asked
}

/** Goes on to a path of the portal with the session in the cookie; a session this browser had before ends. */
export async function signInResponse(
  request: Request,
  context: AppLoadContext,
  session: OpenedSession,
  to: string,
): Promise<Response> {
  await endSession(request, context)
  const cookie = await sessionCookie(request).serialize(session.token)
  return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
}

/** Ends the session of this browser, if it has one, and goes on to a path of the portal. */
export async function signOutResponse(
  request: Request,
  context: AppLoadContext,
  to: string,
): Promise<Response> {
  await endSession(request, context)
  const cookie = await sessionCookie(request).serialize('', { maxAge: 0 })
  return redirect(to, { status: 303, headers: { 'Set-Cookie': cookie } })
}

async function lookUp(request: Request, { services }: AppLoadContext): Promise<SignedIn | null> {
  const token = await tokenOf(request)
  return token === null ? null : resumeSession(services, token)
}

async function endSession(request: Request, { services }: AppLoadContext): Promise<void> {
  const token = await tokenOf(request)
  if (token !== null) await signOut(services, token)
}

async function tokenOf(request: Request): Promise<string | null> {
  const value: unknown = await sessionCookie(request).parse(request.headers.get('Cookie'))
  return typeof value === 'string' && value !== '' ? value : null
}

function sessionCookie(request: Request): Cookie {
  const isSecure = !isPlainHttpOnLoopback(request)
  return createCookie(isSecure ? '__Host-maatwerk' : 'maatwerk', {
    httpOnly: true,
    path: '/',
    sameSite: 'lax',
    secure: isSecure,
  })
}

/** The prefix and Secure fall away here only: any other host has to be reached over https. */
function isPlainHttpOnLoopback(request: Request): boolean {
  const { protocol, hostname } = new URL(request.url)
  const isForwardedHttps = request.headers.get('X-Forwarded-Proto')?.startsWith('https') ?? false
  const isLoopback =
    hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d+){3}$/.test(hostname)
  return protocol === 'http:' && isLoopback && !isForwardedHttps
}
