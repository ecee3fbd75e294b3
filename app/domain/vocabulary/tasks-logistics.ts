import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_LOGISTICS: readonly Task[] = tasks('logistiek', [
  [
    'bestellingen-in-het-magazijn-verzamelen',
    'Bestellingen verzamelen in het magazijn',
    'orders-verzamelen barcodes-scannen eigen-werk-controleren',
    'orderpicken; orderpicker; magazijnmedewerker',
  ],
  [
    'bestellingen-verzendklaar-maken',
    'Bestellingen inpakken en verzendklaar maken',
    'goederen-inpakken etiketten-plakken eigen-werk-controleren',
    'inpakken; inpakwerk; inpakker; expeditie',
  ],
  [
    'leveringen-aannemen',
    'Leveringen aannemen en controleren',
    'levering-controleren beschadigde-goederen-herkennen magazijnsysteem-gebruiken',
    'goederenontvangst',
  ],
  [
    'goederen-in-het-magazijn-wegzetten',
    'Goederen wegzetten in het magazijn',
    'goederen-opslaan pallettruck-rijden barcodes-scannen',
    'goederen wegzetten; inslag',
  ],
  [
    'vrachtwagens-laden-en-lossen',
    'Vrachtwagens laden en lossen',
    'vrachtwagens-laden vrachtwagens-lossen pallettruck-rijden tillen-en-dragen',
    'laden en lossen; lader en losser',
  ],
  [
    'pallets-opbouwen',
    'Pallets opbouwen en wikkelen',
    'pallets-stapelen tillen-en-dragen etiketten-plakken',
    'pallets bouwen',
  ],
  [
    'pallets-met-de-heftruck-verplaatsen',
    'Pallets verplaatsen met de heftruck',
    'heftruck-rijden goederen-opslaan veilig-werken',
    'heftruckchauffeur',
  ],
  [
    'voorraad-bijhouden',
    'De voorraad tellen en bijhouden',
    'voorraad-tellen magazijnsysteem-gebruiken tellen-en-meten',
    'voorraadbeheer; inventariseren',
  ],
  [
    'retouren-afhandelen',
    'Retouren uitpakken en nakijken',
    'retouren-verwerken goederen-uitpakken beschadigde-goederen-herkennen',
    'retourverwerking',
  ],
  [
    'emballage-sorteren',
    'Kratten en lege pallets sorteren',
    'pallets-stapelen goederen-opslaan tellen-en-meten',
    'emballage; statiegeld sorteren',
  ],
  [
    'pakketten-samenstellen',
    'Pakketten samenstellen met vaste inhoud',
    'orders-verzamelen goederen-inpakken checklist-gebruiken',
    'kerstpakketten; cadeaupakketten',
  ],
  [
    'magazijn-op-orde-houden',
    'Het magazijn op orde houden',
    'goederen-opslaan werkplek-opgeruimd-houden vegen',
    'magazijn opruimen',
  ],
])
