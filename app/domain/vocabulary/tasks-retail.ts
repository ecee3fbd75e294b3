import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_RETAIL: readonly Task[] = tasks('winkel', [
  [
    'vakken-vullen',
    'Vakken vullen in de winkel',
    'schappen-bijvullen spiegelen houdbaarheid-controleren goederen-uitpakken',
    'vakkenvullen; vakkenvuller; schappen bijvullen; rekken vullen; winkelmedewerker',
  ],
  [
    'houdbaarheid-nalopen',
    'Datums nalopen en producten afprijzen',
    'houdbaarheid-controleren prijzen-aanbrengen checklist-gebruiken',
    'datumcontrole; afprijzen',
  ],
  [
    'kassa-draaien',
    'Afrekenen aan de kassa',
    'kassa-bedienen omgaan-met-geld klanten-helpen barcodes-scannen',
    'caissière; kassamedewerker; kassawerk',
  ],
  [
    'zelfscan-begeleiden',
    "Helpen bij de zelfscankassa's",
    'kassa-bedienen klanten-helpen',
    'zelfscan',
  ],
  [
    'klanten-in-de-winkel-helpen',
    'Klanten helpen in de winkel',
    'klanten-helpen producten-aanraden winkel-op-orde-houden',
    'verkoper; verkoopster; verkoopmedewerker',
  ],
  [
    'winkel-schoon-en-netjes-houden',
    'De winkel schoon en netjes houden',
    'winkel-op-orde-houden vegen spiegelen',
    'winkel opruimen',
  ],
  [
    'kleding-verkoopklaar-maken',
    'Kleding uitpakken en ophangen',
    'kleding-presenteren goederen-uitpakken prijzen-aanbrengen',
    'kledingwinkel; modezaak',
  ],
  [
    'etalage-verzorgen',
    'Etalages inrichten en wisselen',
    'etalage-inrichten decoratie-maken prijzen-aanbrengen',
    'etaleur; etaleren',
  ],
  [
    'bloemenwinkel-ondersteunen',
    'Helpen in een bloemenwinkel of tuincentrum',
    'bloemen-en-planten-verkoopklaar-maken planten-verzorgen klanten-helpen',
    'bloemist; tuincentrum',
  ],
  [
    'kringloopspullen-sorteren',
    'Spullen sorteren in de kringloopwinkel',
    'tweedehands-goederen-sorteren prijzen-aanbrengen schappen-bijvullen',
    'kringloop; kringloopwinkel',
  ],
  [
    'lege-flessen-sorteren',
    'Lege flessen en kratten sorteren',
    'producten-sorteren tillen-en-dragen werkplek-opgeruimd-houden',
    'statiegeld',
  ],
  [
    'cadeauservice-verzorgen',
    'Cadeaus inpakken voor klanten',
    'goederen-inpakken klanten-helpen',
    'cadeau inpakken',
  ],
  [
    'winkelbestellingen-verzamelen',
    'Bestellingen van klanten verzamelen in de winkel',
    'orders-verzamelen houdbaarheid-controleren tablet-gebruiken',
    'boodschappen verzamelen; picker',
  ],
])
