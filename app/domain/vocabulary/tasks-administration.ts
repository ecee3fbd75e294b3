import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_ADMINISTRATION: readonly Task[] = tasks('administratie', [
  [
    'gegevens-in-een-systeem-zetten',
    'Gegevens invoeren in een systeem',
    'gegevens-invoeren gegevens-controleren computer-gebruiken',
    'data entry; administratief medewerker; data-invoer',
  ],
  [
    'papieren-archief-digitaliseren',
    'Papieren dossiers scannen en opslaan',
    'documenten-scannen dossiers-ordenen vertrouwelijk-omgaan',
    'digitaliseren; archiefmedewerker',
  ],
  [
    'archief-bijhouden',
    'Het archief bijhouden',
    'dossiers-ordenen papier-vernietigen checklist-gebruiken',
    'archiveren; archief',
  ],
  [
    'kopieerwerk-doen',
    'Kopiëren, printen en inbinden',
    'kopieren-en-printen documenten-inbinden eigen-werk-controleren',
    'repro; drukwerk; kopieerwerk',
  ],
  [
    'balie-bemannen',
    'Bezoekers ontvangen aan de balie',
    'gasten-ontvangen telefoon-aannemen afspraken-plannen',
    'receptionist; receptioniste; baliemedewerker; receptie',
  ],
  [
    'telefoon-beantwoorden',
    'De telefoon beantwoorden',
    'telefoon-aannemen klanten-helpen werk-bijhouden',
    'telefonist; telefoniste; callcenter',
  ],
  [
    'agenda-beheren',
    "Afspraken en agenda's beheren",
    'afspraken-plannen e-mail-beantwoorden',
    'secretaresse; agendabeheer',
  ],
  [
    'mailbox-bijhouden',
    'De mailbox bijhouden',
    'e-mail-beantwoorden typen vertrouwelijk-omgaan',
    'mailbox bijhouden',
  ],
  [
    'brieven-maken',
    'Brieven en lijsten maken',
    'typen tekstverwerker-gebruiken spreadsheet-gebruiken teksten-nalezen',
    'typewerk; notuleren',
  ],
  [
    'rekeningen-verwerken',
    'Rekeningen en bonnen verwerken op kantoor',
    'facturen-verwerken gegevens-controleren spreadsheet-gebruiken',
    'facturen; boekhouding; financiële administratie',
  ],
  [
    'formulieren-verwerken',
    'Formulieren nakijken en verwerken',
    'formulieren-invullen gegevens-invoeren gegevens-controleren',
    'formulieren',
  ],
  [
    'vertrouwelijk-papier-vernietigen',
    'Vertrouwelijk papier verzamelen en vernietigen',
    'papier-vernietigen vertrouwelijk-omgaan tillen-en-dragen',
    'shredderen',
  ],
])
