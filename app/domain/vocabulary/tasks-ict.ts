import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_ICT: readonly Task[] = tasks('ict', [
  [
    'gegevens-opschonen-en-aanvullen',
    'Bestanden met gegevens opschonen en aanvullen',
    'gegevens-opschonen gegevens-controleren spreadsheet-gebruiken',
    'data opschonen; datamedewerker; datakwaliteit',
  ],
  [
    'afbeeldingen-en-teksten-labelen',
    "Foto's en teksten labelen voor slimme software",
    'beelden-labelen eigen-werk-controleren computer-gebruiken',
    'data labelen; annoteren',
  ],
  [
    'overzichten-maken',
    'Overzichten en grafieken maken van gegevens',
    'rapporten-maken spreadsheet-gebruiken gegevens-controleren databank-bevragen',
    'data-analist; rapportage',
  ],
  [
    'websites-en-apps-testen',
    'Websites en apps testen',
    'software-testen checklist-gebruiken',
    'tester; softwaretester; testen',
  ],
  [
    'programmas-schrijven',
    'Software programmeren',
    'programmeren software-testen databank-bevragen',
    'programmeur; softwareontwikkelaar; developer',
  ],
  [
    'website-bijhouden',
    'Een website bijhouden',
    'teksten-op-website-zetten webpaginas-maken teksten-nalezen',
    'webredacteur; websitebeheer',
  ],
  [
    'laptops-klaarmaken',
    "Laptops en telefoons klaarmaken voor collega's",
    'computers-klaarmaken software-installeren werk-bijhouden',
    'werkplekbeheer; laptops uitrollen',
  ],
  [
    'computers-repareren',
    'Computers nakijken en repareren',
    'computeronderdelen-vervangen software-installeren apparaten-demonteren',
    'computer repareren; computerreparatie',
  ],
  [
    'werkplekken-aansluiten',
    'Computers en schermen aansluiten',
    'kabels-aansluiten computers-klaarmaken veilig-werken',
    'bekabeling',
  ],
  [
    'computerhulp-geven',
    "Collega's helpen met computervragen",
    'collegas-helpen-met-computer werk-bijhouden computer-gebruiken',
    'helpdesk; helpdeskmedewerker; servicedesk',
  ],
  [
    'oude-computers-leegmaken',
    'Oude computers leegmaken en sorteren',
    'apparaten-demonteren computeronderdelen-vervangen vertrouwelijk-omgaan',
    'refurbish; computers opknappen',
  ],
  [
    'gegevens-uit-systemen-halen',
    'Gegevens uit systemen halen en controleren',
    'databank-bevragen gegevens-controleren spreadsheet-gebruiken',
    "sql; query's",
  ],
])
