import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_CATERING: readonly Task[] = tasks('keuken', [
  [
    'groente-en-fruit-voorbereiden',
    'Groente en fruit voorbereiden in de keuken',
    'groente-snijden ingredienten-afwegen hygienisch-werken',
    'keukenhulp; keukenmedewerker; mise en place; groente snijden',
  ],
  [
    'broodjes-en-salades-maken',
    'Broodjes en salades maken',
    'broodjes-beleggen salades-maken hygienisch-werken recepten-volgen',
    'lunch klaarmaken; lunchroom',
  ],
  [
    'maaltijden-koken',
    'Helpen bij het koken van maaltijden',
    'soep-en-eenvoudige-gerechten-koken groente-snijden recepten-volgen keuken-schoonmaken',
    'hulpkok; kok; kookhulp',
  ],
  [
    'snacks-bakken',
    'Snacks en friet bakken',
    'gerechten-bakken-en-frituren klanten-helpen hygienisch-werken',
    'snackbar; cafetaria',
  ],
  [
    'afwas-doen',
    'De afwas doen',
    'afwassen vaatwasmachine-bedienen keuken-schoonmaken',
    'afwas; afwasser; afwashulp; spoelkeuken',
  ],
  [
    'keuken-schoon-en-op-orde-houden',
    'De keuken schoonhouden en opruimen',
    'keuken-schoonmaken voedsel-bewaren afval-scheiden',
    'keukenschoonmaak',
  ],
  [
    'brood-en-gebak-maken',
    'Brood en gebak maken in de bakkerij',
    'gebak-bakken ingredienten-afwegen recepten-volgen',
    'bakker; bakkerij; bakkershulp; banketbakker',
  ],
  [
    'kantine-verzorgen',
    'De kantine verzorgen',
    'broodjes-beleggen maaltijden-uitgeven tafels-afruimen koffie-en-thee-zetten',
    'cateringmedewerker; kantinemedewerker; bedrijfsrestaurant',
  ],
  [
    'maaltijden-uitserveren',
    'Maaltijden opscheppen en uitdelen',
    'maaltijden-uitgeven gasten-bedienen hygienisch-werken',
    'uitgifte; counter',
  ],
  [
    'gasten-in-het-restaurant-bedienen',
    'Gasten bedienen in het restaurant',
    'gasten-bedienen drankjes-inschenken tafels-dekken tafels-afruimen',
    'ober; serveerster; bediening; horecamedewerker',
  ],
  [
    'koffiehoek-bemannen',
    "Koffie en thee verzorgen voor gasten en collega's",
    'koffie-en-thee-zetten tafels-afruimen gasten-ontvangen',
    'koffieronde; barista',
  ],
  [
    'restaurant-klaarmaken',
    'Het restaurant klaarmaken en opruimen',
    'tafels-dekken tafels-afruimen vloeren-stofzuigen-en-dweilen',
    'tafels dekken',
  ],
  [
    'voorraadkast-in-de-keuken-beheren',
    'De voorraad in de keuken aanvullen en nakijken',
    'voedsel-bewaren maaltijden-uitgeven voorraad-tellen',
    'keukenvoorraad',
  ],
])
