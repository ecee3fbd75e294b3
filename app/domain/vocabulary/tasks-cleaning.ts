import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_CLEANING: readonly Task[] = tasks('schoonmaak', [
  [
    'kantoor-schoonmaken',
    'Kantoren schoonmaken',
    'vloeren-stofzuigen-en-dweilen oppervlakken-afnemen afval-scheiden schoonmaakmiddelen-gebruiken',
    'schoonmaker; schoonmaakster; interieurverzorger',
  ],
  [
    'sanitair-in-gebouwen-schoonhouden',
    'Toiletten en wasruimtes schoonhouden',
    'toiletten-schoonmaken schoonmaakmiddelen-gebruiken hygienisch-werken checklist-gebruiken',
    'sanitair; toiletten poetsen',
  ],
  [
    'vloeren-onderhouden',
    'Grote vloeren vegen en schrobben',
    'vegen vloeren-schrobben vloeren-stofzuigen-en-dweilen',
    'vloeronderhoud',
  ],
  [
    'ramen-en-gevels-schoonmaken',
    'Ramen en gevels schoonmaken',
    'ramen-wassen hogedrukreiniger-gebruiken veilig-werken',
    'glazenwasser; glazenwassen',
  ],
  [
    'school-schoonmaken',
    'Scholen en kinderopvang schoonmaken',
    'vloeren-stofzuigen-en-dweilen toiletten-schoonmaken oppervlakken-afnemen afval-scheiden',
    'schoolschoonmaak',
  ],
  [
    'hotelkamers-klaarmaken',
    'Hotelkamers schoonmaken en klaarmaken',
    'kamers-schoonmaken bedden-opmaken toiletten-schoonmaken checklist-gebruiken',
    'kamermedewerker; housekeeping; kamerdienst',
  ],
  [
    'straat-schoonhouden',
    'Straten en pleinen schoonhouden',
    'zwerfvuil-opruimen vegen afval-scheiden veilig-werken',
    'straatveger; straatreiniging; veegploeg',
  ],
  [
    'afval-in-gebouwen-ophalen',
    'Afval ophalen en scheiden in gebouwen',
    'afval-scheiden tillen-en-dragen planning-volgen',
    'prullenbakken legen',
  ],
  [
    'was-verwerken',
    'Was sorteren, wassen en drogen',
    'wasgoed-sorteren wasmachine-bedienen planning-volgen',
    'wasserij; linnenkamer',
  ],
  [
    'linnengoed-strijken-en-vouwen',
    'Kleding en linnengoed strijken en vouwen',
    'strijken linnengoed-vouwen eigen-werk-controleren',
    'strijkster; strijkwerk',
  ],
  [
    'bedrijfsautos-wassen',
    "Auto's en bussen wassen",
    'voertuigen-wassen hogedrukreiniger-gebruiken zelfstandig-taken-afmaken',
    'autopoetser; auto wassen; wasstraat',
  ],
  [
    'containers-en-buitenruimte-reinigen',
    'Containers en buitenruimtes schoonspuiten',
    'hogedrukreiniger-gebruiken vegen veilig-werken',
    'containerreiniging',
  ],
])
