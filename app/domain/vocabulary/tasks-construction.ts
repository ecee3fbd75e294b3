import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_CONSTRUCTION: readonly Task[] = tasks('bouw', [
  [
    'bouwplaats-schoonhouden',
    'De bouwplaats opruimen en schoonhouden',
    'bouwplaats-opruimen afval-scheiden veilig-werken',
    'bouwplaats schoonmaken',
  ],
  [
    'bouwvakkers-helpen',
    'Materialen sjouwen en aanreiken op de bouw',
    'materialen-aanreiken specie-en-beton-mengen tillen-en-dragen instructies-opvolgen',
    'opperman; opperen; bouwhulp',
  ],
  [
    'muren-metselen',
    'Helpen bij metselen en voegen',
    'metselen voegen specie-en-beton-mengen',
    'metselaar',
  ],
  [
    'badkamers-betegelen',
    'Wanden en vloeren betegelen',
    'tegels-zetten voegen tellen-en-meten',
    'tegelzetter; tegels lijmen',
  ],
  [
    'stoepen-en-paden-bestraten',
    'Stoepen en paden bestraten',
    'tegels-en-klinkers-leggen zand-en-grond-scheppen tillen-en-dragen',
    'stratenmaker; straten; bestraten',
  ],
  [
    'graafwerk-doen',
    'Graven en grond verplaatsen met de schop',
    'zand-en-grond-scheppen grond-bewerken veilig-werken',
    'grondwerker; grondwerk',
  ],
  [
    'beton-maken-en-storten',
    'Beton maken en storten',
    'beton-storten specie-en-beton-mengen samenwerken-met-collegas',
    'betonwerk',
  ],
  [
    'timmerwerk-doen',
    'Timmeren en hout op maat zagen',
    'hout-zagen hout-bevestigen tellen-en-meten elektrisch-gereedschap-gebruiken',
    'timmerman; timmeren',
  ],
  [
    'wanden-en-plafonds-plaatsen',
    'Wanden en plafonds plaatsen',
    'gipsplaten-plaatsen isolatie-aanbrengen schroeven-en-bouten-vastzetten',
    'systeemplafonds; gipsplaten',
  ],
  [
    'huizen-isoleren',
    'Huizen helpen isoleren',
    'isolatie-aanbrengen hout-zagen veilig-werken',
    'isoleren; isolatiemonteur',
  ],
  [
    'sloopwerk-doen',
    'Binnenwerk slopen en strippen',
    'slopen bouwplaats-opruimen afval-scheiden veilig-werken',
    'sloper; sloopwerk',
  ],
  [
    'steigers-bouwen',
    'Steigers opbouwen en afbreken',
    'steigers-opbouwen materialen-aanreiken veilig-werken',
    'steigerbouwer; steigerbouw',
  ],
  [
    'hekken-en-schuttingen-plaatsen',
    'Hekken en schuttingen plaatsen bij huizen',
    'hout-bevestigen zand-en-grond-scheppen',
    'schutting',
  ],
])
