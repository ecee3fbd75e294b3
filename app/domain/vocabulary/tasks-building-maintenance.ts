import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_BUILDING_MAINTENANCE: readonly Task[] = tasks('gebouwen', [
  [
    'klussen-in-het-gebouw',
    'Kleine klussen doen in een gebouw',
    'kleine-reparaties-doen elektrisch-gereedschap-gebruiken hang-en-sluitwerk-repareren',
    'huismeester; klusjesman; conciërge; onderhoudsmedewerker',
  ],
  [
    'verlichting-en-filters-nalopen',
    'Lampen en filters vervangen',
    'lampen-en-filters-vervangen veilig-werken checklist-gebruiken',
    'verlichting',
  ],
  [
    'kranen-en-afvoeren-nalopen',
    'Kranen en afvoeren nalopen en doorspoelen',
    'kranen-en-afvoeren-onderhouden werk-bijhouden planning-volgen',
    'leidingen spoelen; ontstoppen',
  ],
  [
    'binnenschilderwerk-doen',
    'Muren en plafonds schilderen',
    'muren-schilderen ondergrond-voorbereiden werkplek-opgeruimd-houden',
    'schilder; schilderwerk; witten',
  ],
  [
    'buitenschilderwerk-doen',
    'Kozijnen en deuren schuren en schilderen',
    'houtwerk-schilderen ondergrond-voorbereiden schuren',
    'buitenschilderwerk; schildershulp',
  ],
  [
    'wanden-behangen',
    'Kamers behangen',
    'behangen ondergrond-voorbereiden tellen-en-meten',
    'behanger',
  ],
  [
    'zalen-klaarzetten',
    'Zalen en vergaderruimtes klaarzetten',
    'vergaderruimte-klaarzetten meubels-verplaatsen koffie-en-thee-zetten',
    'zaal klaarzetten; facilitair',
  ],
  [
    'intern-verhuizen',
    'Meubels verhuizen binnen een gebouw',
    'meubels-verplaatsen tillen-en-dragen samenwerken-met-collegas',
    'verhuizer; intern verhuizen',
  ],
  [
    'gebouw-openen-en-afsluiten',
    'Een gebouw openen, nalopen en afsluiten',
    'ronde-door-gebouw-lopen checklist-gebruiken',
    'gebouwbeheerder',
  ],
  [
    'controlerondes-lopen',
    'Controlerondes lopen',
    'ronde-door-gebouw-lopen problemen-melden werk-bijhouden',
    'controleronde; toezichthouder',
  ],
  [
    'standen-opnemen',
    'Meterstanden en temperaturen bijhouden',
    'ronde-door-gebouw-lopen tellen-en-meten werk-bijhouden',
    'meteropnemer',
  ],
  [
    'kantoormeubels-plaatsen',
    'Meubels in elkaar zetten en plaatsen',
    'meubels-monteren meubels-verplaatsen elektrisch-gereedschap-gebruiken',
    'meubelmonteur',
  ],
])
