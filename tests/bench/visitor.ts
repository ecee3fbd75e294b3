/** Someone with a browser of their own, as far as a measurement needs one: a cookie, and pages read to the end. */
export type Visitor = {
  /** Reads a page. Throws when it is not there, or does not show what it should. */
  read: (path: string, shows: RegExp) => Promise<void>
}

/** Signs in by the form, as a person does. */
export async function signInVisitor(
  address: string,
  { email, password }: { email: string; password: string },
): Promise<Visitor> {
  const answer = await fetch(new URL('/inloggen', address), {
    method: 'POST',
    body: new URLSearchParams({ email, password }),
    redirect: 'manual',
  })
  const [cookie] = answer.headers.getSetCookie().map((one) => one.split(';', 1)[0] ?? '')
  if (answer.status !== 303 || !cookie) throw new Error(`signing in gave status ${answer.status}`)
  return { read: (path, shows) => readPage(new URL(path, address), cookie, shows) }
}

async function readPage(url: URL, cookie: string, shows: RegExp): Promise<void> {
  const answer = await fetch(url, { headers: { ...AS_A_BROWSER, cookie }, redirect: 'manual' })
  const page = await answer.text()
  if (answer.status !== 200) throw new Error(`${url.pathname} gave status ${answer.status}`)
  if (!shows.test(page)) throw new Error(`${url.pathname} does not show ${shows}`)
}

/** Without these the portal would take the visitor for a robot, which gets its pages in another way. */
const AS_A_BROWSER = {
  'user-agent': 'Mozilla/5.0 (X11; Linux x64; rv:140.0) Gecko/20100101 Firefox/140.0',
  accept: 'text/html',
}
