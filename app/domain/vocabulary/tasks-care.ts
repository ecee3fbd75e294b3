import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_CARE: readonly Task[] = tasks('zorg', [
  [
    'gastvrouw-of-gastheer-zijn',
    'Gastvrouw of gastheer zijn in een woonzorghuis',
    'eten-rondbrengen praatje-maken tafels-dekken gasten-ontvangen',
    'gastvrouw; gastheer; zorghulp; woonhulp',
  ],
  [
    'ouderen-gezelschap-houden',
    'Ouderen gezelschap houden',
    'praatje-maken spel-en-knutselen-begeleiden vertrouwelijk-omgaan',
    'ouderenzorg; welzijn',
  ],
  [
    'activiteiten-begeleiden',
    'Helpen bij activiteiten voor bewoners',
    'spel-en-knutselen-begeleiden samenwerken-met-collegas',
    'activiteitenbegeleider; activiteitenmiddag',
  ],
  [
    'met-bewoners-wandelen',
    'Wandelen met bewoners',
    'mensen-begeleiden-buiten praatje-maken veilig-werken',
    'wandelmaatje; wandelen',
  ],
  [
    'bewoners-vervoeren',
    'Mensen halen en brengen met een busje',
    'mensen-vervoeren auto-rijden planning-volgen',
    'taxi; chauffeur personenvervoer',
  ],
  [
    'maaltijden-rondbrengen-op-de-afdeling',
    'Eten en drinken rondbrengen op een afdeling',
    'eten-rondbrengen hygienisch-werken',
    'voedingsassistent; roomservice; koffiekar',
  ],
  [
    'huishoudelijke-hulp-geven',
    'Helpen in het huishouden',
    'huishouden-doen boodschappen-doen zelfstandig-taken-afmaken vertrouwelijk-omgaan',
    'huishoudelijke hulp; thuishulp; hulp in de huishouding',
  ],
  [
    'boodschappen-voor-mensen-doen',
    'Boodschappen doen voor mensen in de buurt',
    'boodschappen-doen praatje-maken omgaan-met-geld',
    'boodschappenhulp',
  ],
  [
    'kinderopvang-ondersteunen',
    'Helpen op de kinderopvang',
    'kinderen-opvangen spel-en-knutselen-begeleiden hygienisch-werken',
    'kinderopvang; groepshulp; kinderdagverblijf',
  ],
  [
    'pauze-op-school-begeleiden',
    'Kinderen begeleiden in de pauze op school',
    'kinderen-opvangen ronde-door-gebouw-lopen spel-en-knutselen-begeleiden',
    'overblijfkracht; pleinwacht',
  ],
  [
    'afdeling-bevoorraden',
    'Kasten en karren vullen op een afdeling',
    'spullen-aanvullen-op-de-afdeling voorraad-tellen bedden-opmaken',
    'afdelingsassistent; logistiek medewerker zorg',
  ],
  [
    'hulpmiddelen-klaarmaken',
    'Hulpmiddelen schoonmaken en klaarzetten',
    'oppervlakken-afnemen schoonmaakmiddelen-gebruiken checklist-gebruiken',
    'rolstoelen poetsen; hulpmiddelendepot',
  ],
])
