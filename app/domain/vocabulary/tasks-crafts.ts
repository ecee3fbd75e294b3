import { tasks } from './rows.ts'
import type { Task } from './terms.ts'

export const TASKS_CRAFTS: readonly Task[] = tasks('creatief', [
  [
    'houten-producten-maken',
    'Houten producten maken in de werkplaats',
    'houten-voorwerpen-maken hout-zagen schuren hout-afwerken',
    'houtbewerker; houtwerkplaats; meubelmaker',
  ],
  [
    'meubels-opknappen',
    'Meubels repareren en opknappen in de werkplaats',
    'meubels-repareren schuren hout-afwerken',
    'meubels restaureren; meubels opknappen',
  ],
  [
    'stoelen-bekleden',
    'Stoelen en banken bekleden',
    'stofferen stof-knippen naaien',
    'stoffeerder; stofferen',
  ],
  [
    'tassen-en-textiel-naaien',
    'Tassen en textiel naaien',
    'naaien stof-knippen eigen-werk-controleren',
    'naaister; naaiatelier; naaiwerk',
  ],
  [
    'kleding-herstellen',
    'Kleding herstellen',
    'kleding-vermaken naaien klanten-helpen',
    'kleermaker; kleding repareren',
  ],
  [
    'fotos-en-filmpjes-maken',
    "Foto's en filmpjes maken en bewerken",
    'fotos-maken fotos-bewerken teksten-op-website-zetten',
    'fotograaf; filmen',
  ],
  [
    'drukwerk-maken',
    'Kaarten, flyers en posters ontwerpen',
    'drukwerk-ontwerpen fotos-bewerken teksten-nalezen',
    'vormgever; grafisch ontwerper; dtp',
  ],
  [
    'berichten-schrijven',
    'Berichten schrijven voor website en nieuwsbrief',
    'teksten-schrijven teksten-nalezen teksten-op-website-zetten',
    'tekstschrijver; nieuwsbrief',
  ],
  [
    'keramiek-en-kunst-maken',
    'Keramiek en kunst maken om te verkopen',
    'keramiek-maken tekenen-en-schilderen decoratie-maken',
    'pottenbakker; atelier; kunstenaar',
  ],
  [
    'kaarsen-en-cadeaus-maken',
    'Kaarsen, zeep en cadeaus maken',
    'kaarsen-en-zeep-maken goederen-inpakken eigen-werk-controleren',
    'kaarsenmakerij',
  ],
  [
    'textiel-bedrukken',
    'T-shirts en tassen bedrukken',
    'zeefdrukken productiemachine-bedienen eigen-werk-controleren',
    'zeefdruk; t-shirts bedrukken',
  ],
  [
    'bloemstukken-maken',
    'Boeketten en bloemstukken maken om te verkopen',
    'boeketten-maken bloemen-en-planten-verkoopklaar-maken decoratie-maken',
    'bloembinder; bloemschikken',
  ],
])
