import { competencies } from './rows.ts'
import type { Competency } from './terms.ts'

export const COMPETENCIES_DELIVERY: readonly Competency[] = competencies('post', [
  [
    'post-sorteren',
    'Post sorteren',
    'pakketten-sorteren',
    'producten-sorteren',
    'postsortering; brieven sorteren; interne post',
  ],
  [
    'pakketten-sorteren',
    'Pakketten sorteren',
    'barcodes-scannen',
    '',
    'pakketsortering; pakjes sorteren',
  ],
  [
    'post-verzendklaar-maken',
    'Post verzendklaar maken',
    'etiketten-plakken',
    'goederen-inpakken',
    'enveloppen vullen; frankeren; couverteren',
  ],
  [
    'post-bezorgen',
    'Post bezorgen',
    'folders-bezorgen route-lopen',
    '',
    'brieven bezorgen; post rondbrengen',
  ],
  [
    'folders-bezorgen',
    'Folders en kranten bezorgen',
    '',
    '',
    'folders lopen; kranten bezorgen; flyeren',
  ],
  [
    'pakketten-bezorgen',
    'Pakketten bezorgen',
    'post-bezorgen bestelbus-rijden',
    'klanten-helpen',
    'pakketten rondbrengen; koerierswerk; maaltijden bezorgen',
  ],
  [
    'route-lopen',
    'Een vaste route lopen of fietsen',
    'route-plannen',
    'planning-volgen',
    'bezorgwijk; wijk lopen; bezorgronde',
  ],
  ['route-plannen', 'Een route lezen en plannen', '', '', 'kaartlezen; routeplanner; navigatie'],
  ['bestelbus-rijden', 'Rijden met een bestelbus', '', '', 'bestelbus; bestelauto; busje'],
  [
    'bakfiets-rijden',
    'Bezorgen met de fiets of bakfiets',
    '',
    'route-lopen',
    'bakfiets; fietskoerier; bezorgfiets',
  ],
])
