import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_GREEN: readonly Task[] = tasks('groen', [
  [
    'plantsoen-onderhouden',
    'Plantsoenen en perken onderhouden',
    'onkruid-verwijderen perken-beplanten hagen-en-struiken-snoeien tuingereedschap-gebruiken',
    'groenonderhoud; groenvoorziening; plantsoenmedewerker; hovenier',
  ],
  [
    'onkruid-in-de-wijk-weghalen',
    'Onkruid weghalen op straat en in perken',
    'onkruid-verwijderen tuingereedschap-gebruiken veilig-werken',
    'wieden; onkruidbestrijding',
  ],
  [
    'gras-in-parken-maaien',
    'Gras maaien in parken en bermen',
    'gras-maaien veilig-werken',
    'maaien; maaier',
  ],
  [
    'sportvelden-onderhouden',
    'Sportvelden en gazons onderhouden',
    'gazon-verzorgen gras-maaien grond-bewerken',
    'terreinmedewerker',
  ],
  [
    'heggen-knippen',
    'Heggen en struiken knippen',
    'hagen-en-struiken-snoeien snoeihout-verwerken tuingereedschap-gebruiken',
    'heg knippen; haag knippen',
  ],
  [
    'bomen-onderhouden',
    'Bomen planten en snoeien',
    'bomen-planten bomen-snoeien snoeihout-verwerken veilig-werken',
    'bosbouw; boswerk',
  ],
  [
    'bladeren-en-takken-opruimen',
    'Bladeren en takken opruimen',
    'bladeren-ruimen snoeihout-verwerken samenwerken-met-collegas',
    'bladblazen',
  ],
  [
    'planten-in-de-kas-opkweken',
    'Planten opkweken in de kas',
    'zaaien-en-stekken planten-verzorgen oogst-sorteren',
    'kwekerij; kaswerk; tuinbouw; stekken',
  ],
  [
    'groente-en-fruit-oogsten',
    'Groente en fruit oogsten',
    'oogsten oogst-sorteren tillen-en-dragen',
    'plukken; fruitpluk',
  ],
  [
    'bloemen-sorteren-en-bossen',
    'Bloemen sorteren en bossen',
    'oogst-sorteren bloemen-en-planten-verkoopklaar-maken eigen-werk-controleren',
    'bloemen bossen; bloementeelt',
  ],
  [
    'tuin-aanleggen',
    'Tuinen helpen aanleggen',
    'grond-bewerken perken-beplanten tegels-en-klinkers-leggen tuingereedschap-gebruiken',
    'tuinaanleg',
  ],
  [
    'dieren-op-de-boerderij-verzorgen',
    'Dieren verzorgen op een boerderij of kinderboerderij',
    'dieren-verzorgen dierenverblijven-schoonhouden planning-volgen',
    'dierenverzorger; boerderij; kinderboerderij',
  ],
  [
    'planten-op-kantoor-verzorgen',
    'Planten verzorgen in kantoren en gebouwen',
    'planten-verzorgen planning-volgen zelfstandig-taken-afmaken',
    'interieurbeplanting',
  ],
])
