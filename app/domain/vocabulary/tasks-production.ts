import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_PRODUCTION: readonly Task[] = tasks('productie', [
  [
    'producten-inpakken-aan-de-band',
    'Producten inpakken aan de lopende band',
    'lopende-band-werken producten-verpakken fouten-herkennen',
    'inpakmedewerker; productiemedewerker; bandwerk; inpakken aan de band',
  ],
  [
    'verpakkingsmachine-draaien',
    'Werken aan een verpakkingsmachine',
    'verpakkingsmachine-bedienen productiemachine-bedienen problemen-melden',
    'inpakmachine',
  ],
  [
    'producten-controleren',
    'Producten controleren op fouten',
    'fouten-herkennen maten-controleren werk-bijhouden',
    'kwaliteitscontrole; kwaliteitscontroleur; keuren',
  ],
  [
    'producten-uitsorteren',
    'Producten sorteren op soort en kwaliteit',
    'producten-sorteren fouten-herkennen tellen-en-meten',
    'sorteerwerk; sorteren',
  ],
  [
    'onderdelen-in-elkaar-zetten',
    'Onderdelen in elkaar zetten',
    'onderdelen-monteren schroeven-en-bouten-vastzetten werkinstructies-lezen',
    'assemblagemedewerker; montagemedewerker; monteren',
  ],
  [
    'sets-samenstellen',
    'Sets en displays samenstellen',
    'producten-samenstellen tellen-en-meten goederen-inpakken instructies-opvolgen',
    'ompakken; setjes maken',
  ],
  [
    'elektronica-assembleren',
    'Elektronica in elkaar zetten en solderen',
    'elektronica-monteren solderen werkinstructies-lezen fouten-herkennen',
    'printplaten; elektronicamonteur',
  ],
  [
    'machine-in-de-fabriek-bedienen',
    'Een machine in de fabriek bedienen',
    'productiemachine-bedienen veilig-werken problemen-melden',
    'operator; machineoperator',
  ],
  [
    'etiketteren-en-coderen',
    'Producten van etiketten voorzien',
    'etiketten-plakken producten-verpakken eigen-werk-controleren',
    'etiketteren; stickers plakken',
  ],
  [
    'metalen-onderdelen-maken',
    'Metalen onderdelen zagen, boren en afwerken',
    'metaal-bewerken maten-controleren veilig-werken',
    'metaalbewerker; metaalbewerking',
  ],
  ['laswerk-doen', 'Laswerk doen', 'lassen metaal-bewerken veilig-werken', 'lasser'],
  [
    'levensmiddelen-verwerken',
    'Levensmiddelen verwerken en verpakken',
    'ingredienten-afwegen producten-verpakken hygienisch-werken',
    'voedingsindustrie',
  ],
])
