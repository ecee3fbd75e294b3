import { type ActionFunctionArgs, redirect } from '@remix-run/node'
import { signOutResponse } from '#app/http/session.server.ts'
import { paths } from '#app/paths.ts'

/** Signing out is a write; who types the address goes to the start page. */
export async function loader(): Promise<Response> {
  return redirect(paths.start(), 303)
}

/** Also for whose session has ended already. */
export async function action({ request, context }: ActionFunctionArgs): Promise<Response> {
  return signOutResponse(request, context, paths.start())
}
