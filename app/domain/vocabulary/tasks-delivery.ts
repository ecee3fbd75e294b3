import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_DELIVERY: readonly Task[] = tasks('post', [
  [
    'post-in-het-sorteercentrum-sorteren',
    'Post en pakketten sorteren in het sorteercentrum',
    'post-sorteren pakketten-sorteren lopende-band-werken',
    'postsorteerder; sorteercentrum',
  ],
  [
    'post-in-de-wijk-bezorgen',
    'Post bezorgen in een vaste wijk',
    'post-bezorgen post-sorteren route-lopen',
    'postbode; postbezorger; brieven bezorgen',
  ],
  [
    'folders-en-kranten-rondbrengen',
    'Folders en kranten rondbrengen',
    'folders-bezorgen route-lopen zelfstandig-taken-afmaken',
    'krantenbezorger; folderbezorger; folders lopen',
  ],
  [
    'pakketten-met-de-bus-bezorgen',
    'Pakketten bezorgen met de bestelbus',
    'pakketten-bezorgen bestelbus-rijden vrachtwagens-laden tablet-gebruiken',
    'pakketbezorger; koerier; chauffeur bestelbus',
  ],
  [
    'pakketten-met-de-fiets-bezorgen',
    'Pakketten bezorgen met fiets of bakfiets',
    'bakfiets-rijden pakketten-bezorgen route-plannen',
    'fietskoerier; bakfiets',
  ],
  [
    'bestelbussen-inladen',
    'Bestelbussen inladen',
    'vrachtwagens-laden pakketten-sorteren tillen-en-dragen',
    'busje inladen',
  ],
  [
    'maaltijden-thuis-bezorgen',
    'Maaltijden thuis bezorgen',
    'pakketten-bezorgen route-plannen praatje-maken',
    'maaltijdbezorger; maaltijdbezorging',
  ],
  [
    'boodschappen-bezorgen',
    'Boodschappen bezorgen bij klanten',
    'pakketten-bezorgen bestelbus-rijden tillen-en-dragen tablet-gebruiken',
    'boodschappenbezorger; boodschappen bezorgen',
  ],
  [
    'interne-post-verzorgen',
    'De postkamer en interne post verzorgen',
    'post-sorteren post-verzendklaar-maken',
    'postkamer; bode; postkamermedewerker',
  ],
  [
    'mailings-klaarmaken',
    'Mailings vouwen en in enveloppen doen',
    'post-verzendklaar-maken documenten-inbinden tellen-en-meten',
    'mailing; enveloppen vullen; couverteren',
  ],
  [
    'pakketpunt-bemannen',
    'Pakketten aannemen en uitgeven bij een pakketpunt',
    'pakketten-sorteren tablet-gebruiken klanten-helpen',
    'pakketpunt; postagentschap',
  ],
  [
    'bezorgvragen-afhandelen',
    'Vragen over bezorging afhandelen',
    'klanten-helpen telefoon-aannemen e-mail-beantwoorden',
    'bezorgvragen',
  ],
])
