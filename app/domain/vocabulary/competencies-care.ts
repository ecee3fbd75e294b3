import { competencies } from './rows.ts'
import type { Competency } from './terms.ts'

export const COMPETENCIES_CARE: readonly Competency[] = competencies('zorg', [
  [
    'praatje-maken',
    'Een praatje maken en gezelschap houden',
    '',
    'klanten-helpen',
    'praatje; luisteren; kletsen; gezelschap houden',
  ],
  [
    'spel-en-knutselen-begeleiden',
    'Spelletjes en knutselen begeleiden',
    '',
    'kinderen-opvangen',
    'bingo; spelletjesmiddag; spelletjes doen; knutselen',
  ],
  [
    'mensen-begeleiden-buiten',
    'Met mensen naar buiten gaan',
    '',
    'mensen-vervoeren praatje-maken',
    'wandelen; wandelmaatje; rolstoel duwen; meelopen',
  ],
  [
    'mensen-vervoeren',
    'Mensen veilig vervoeren',
    '',
    'bestelbus-rijden',
    'taxi; busje rijden; personenvervoer',
  ],
  [
    'eten-rondbrengen',
    'Eten rondbrengen en helpen aan tafel',
    'maaltijden-uitgeven',
    'koffie-en-thee-zetten',
    'maaltijden rondbrengen; etenskar; koffiekar; helpen bij het eten',
  ],
  [
    'huishouden-doen',
    'Huishoudelijk werk doen',
    'vloeren-stofzuigen-en-dweilen',
    'bedden-opmaken wasmachine-bedienen',
    'huishouden; huishoudelijke hulp; hulp in de huishouding',
  ],
  [
    'boodschappen-doen',
    'Boodschappen doen',
    '',
    'orders-verzamelen',
    'boodschappen halen; boodschappenhulp',
  ],
  [
    'kinderen-opvangen',
    'Op kinderen letten en met ze spelen',
    '',
    'praatje-maken',
    'kinderopvang; spelen met kinderen; kinderen begeleiden; overblijven',
  ],
  [
    'spullen-aanvullen-op-de-afdeling',
    'Linnen en spullen op een afdeling aanvullen',
    '',
    'schappen-bijvullen linnengoed-vouwen',
    'afdeling bevoorraden; linnenkasten vullen',
  ],
  [
    'vertrouwelijk-omgaan',
    'Zorgvuldig omgaan met wat privé is',
    '',
    'praatje-maken',
    'privacy; geheimhouding; discreet',
  ],
])
