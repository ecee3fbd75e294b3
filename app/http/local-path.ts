const HERE = 'http://portal.invalid'

/** A path of this portal to go on to; null for anything that would lead elsewhere. */
export function localPath(typed: string | null): string | null {
  if (!typed?.startsWith('/') || !URL.canParse(typed, HERE)) return null
  const url = new URL(typed, HERE)
  // browsers read '/\' and '//' as another host, and leave out tabs and line ends
  return url.origin === HERE ? `${url.pathname}${url.search}` : null
}
