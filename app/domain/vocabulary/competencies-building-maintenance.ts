import { competencies } from './rows.ts'
import type { Competency } from './terms.ts'

export const COMPETENCIES_BUILDING_MAINTENANCE: readonly Competency[] = competencies('gebouwen', [
  [
    'kleine-reparaties-doen',
    'Kleine reparaties in een gebouw doen',
    'handgereedschap-gebruiken',
    'hang-en-sluitwerk-repareren meubels-repareren',
    'klussen; repareren; klusjes',
  ],
  [
    'hang-en-sluitwerk-repareren',
    'Deuren, sloten en scharnieren bijstellen',
    '',
    '',
    'sloten; scharnieren; deur afhangen',
  ],
  [
    'lampen-en-filters-vervangen',
    'Lampen en filters vervangen',
    'kleine-reparaties-doen',
    'kabels-aansluiten',
    'lamp vervangen; verlichting; tl-buizen; filters vervangen',
  ],
  [
    'kranen-en-afvoeren-onderhouden',
    'Kranen en afvoeren onderhouden',
    'kleine-reparaties-doen',
    '',
    'kraan repareren; ontstoppen; lekkage',
  ],
  [
    'muren-schilderen',
    'Muren en plafonds schilderen',
    'houtwerk-schilderen ondergrond-voorbereiden',
    '',
    'schilderen; verven; sauzen; witten',
  ],
  [
    'houtwerk-schilderen',
    'Kozijnen en deuren schilderen',
    '',
    'hout-afwerken',
    'kozijnen verven; lakken; buitenschilderwerk',
  ],
  [
    'ondergrond-voorbereiden',
    'Schuren en plamuren voor het schilderen',
    'schuren',
    '',
    'plamuren; afplakken; voorbereiden op verf',
  ],
  ['behangen', 'Behangen', '', 'muren-schilderen', 'behang; behang plakken'],
  [
    'meubels-verplaatsen',
    'Meubels en spullen verplaatsen',
    'vergaderruimte-klaarzetten tillen-en-dragen',
    'vrachtwagens-laden',
    'verhuizen; meubels sjouwen; intern verhuizen',
  ],
  [
    'vergaderruimte-klaarzetten',
    'Ruimtes klaarzetten',
    '',
    '',
    'zaal klaarzetten; tafels en stoelen klaarzetten; vergaderzaal',
  ],
  [
    'ronde-door-gebouw-lopen',
    'Een vaste ronde lopen door een gebouw',
    'checklist-gebruiken',
    '',
    'controleronde; surveilleren; gebouw openen en sluiten',
  ],
  [
    'elektrisch-gereedschap-gebruiken',
    'Werken met elektrisch gereedschap',
    '',
    'schuren',
    'boormachine; schroefmachine; elektrisch gereedschap; gaten boren',
  ],
])
