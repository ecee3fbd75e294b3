import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_MECHANICS: readonly Task[] = tasks('techniek', [
  [
    'fietsen-repareren',
    'Fietsen repareren in de werkplaats',
    'fiets-repareren band-plakken fiets-nakijken',
    'fietsenmaker; fietsmonteur; fietsreparatie',
  ],
  [
    'fietsen-rijklaar-maken',
    'Nieuwe fietsen rijklaar maken',
    'fiets-monteren fiets-nakijken technische-tekening-lezen',
    'fietsmontage',
  ],
  [
    'elektrische-fietsen-nakijken',
    'Elektrische fietsen en deelfietsen nakijken',
    'elektrische-fiets-onderhouden fiets-nakijken werk-bijhouden',
    'e-bike; deelfiets',
  ],
  [
    'fietsenstalling-beheren',
    'De fietsenstalling beheren',
    'band-plakken klanten-helpen ronde-door-gebouw-lopen',
    'fietsenstalling; stallingbeheerder',
  ],
  [
    'apparaten-uit-elkaar-halen',
    'Oude apparaten uit elkaar halen',
    'apparaten-demonteren producten-sorteren afval-scheiden',
    'demontage; recycling',
  ],
  [
    'apparaten-nakijken-en-testen',
    'Apparaten testen en schoonmaken',
    'apparaten-testen oppervlakken-afnemen checklist-gebruiken',
    'apparaten nakijken; veiligheidskeuring',
  ],
  [
    'huishoudapparaten-repareren',
    'Huishoudelijke apparaten repareren in de werkplaats',
    'apparaten-repareren apparaten-testen solderen',
    'witgoedmonteur; witgoed',
  ],
  [
    'banden-wisselen',
    'Banden wisselen in de garage',
    'autobanden-wisselen veilig-werken handgereedschap-gebruiken',
    'bandenmonteur; banden wisselen',
  ],
  [
    'autos-onderhouden',
    "Helpen bij onderhoud van auto's in de garage",
    'auto-onderhoud-doen autobanden-wisselen werkplek-opgeruimd-houden',
    'automonteur; autogarage; monteur',
  ],
  [
    'machines-onderhouden',
    'Machines schoonmaken en smeren',
    'machines-smeren problemen-melden veilig-werken',
    'machineonderhoud',
  ],
  [
    'gereedschap-beheren',
    'Gereedschap uitgeven en onderhouden',
    'gereedschap-onderhouden producten-sorteren werk-bijhouden',
    'gereedschapsbeheer; gereedschap uitgeven',
  ],
  [
    'meubels-in-elkaar-zetten',
    'Meubels en kasten in elkaar zetten',
    'meubels-monteren technische-tekening-lezen elektrisch-gereedschap-gebruiken',
    'meubelmonteur; meubels monteren',
  ],
  [
    'kabelbomen-maken',
    'Kabels en kabelbomen maken',
    'kabels-maken technische-tekening-lezen eigen-werk-controleren',
    'kabelbomen',
  ],
])
