import type { ShownLink } from '#app/domain/access/shown-link.ts'
import { dutchDate } from '#app/domain/primitives.ts'
import { Notice } from './notice.tsx'
import { Text } from './text.tsx'

/** A one-time link, shown once: to read out, to copy or to print. */
export function OneTimeLink({ link: { url, name, kind, worksUntil } }: { link: ShownLink }) {
  return (
    <Notice kind="success" live title={`De link voor ${name} is klaar`}>
      <Text>
        {kind === 'invitation'
          ? 'Met deze link kiest deze persoon een wachtwoord en komt meteen binnen.'
          : 'Met deze link kiest deze persoon een nieuw wachtwoord.'}{' '}
        De link werkt één keer, tot {dutchDate(worksUntil)}.
      </Text>
      <p className="one-time-link">
        <code>{url}</code>
      </p>
      <Text>
        U ziet de link alleen nu. Kopieer hem, of druk deze pagina af en geef hem aan {name}. Geef
        hem aan niemand anders.
      </Text>
    </Notice>
  )
}
