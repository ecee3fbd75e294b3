import type { WorkCondition } from '#app/domain/candidate/closed-lists.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'
import { taskLabel } from '#app/domain/vocabulary/vocabulary.ts'
import { inSentence } from '#seed/draw.ts'
import type { Random } from '#seed/random.ts'

const OF_SECTOR: Record<string, readonly string[]> = {
  logistiek: [
    'In een magazijn weet ik snel de weg.',
    'Een volle wagen netjes stapelen geeft mij een goed gevoel.',
  ],
  groen: ['Ik ben het liefst buiten, ook als het regent.', 'Van planten en dieren word ik blij.'],
  schoonmaak: [
    'Ik zie graag dat het straks weer glimt.',
    'Ik heb mijn eigen volgorde en sla niets over.',
  ],
  keuken: [
    'Ik vind het leuk als mensen lekker eten.',
    'In de keuken ken ik mijn plek en mijn taken.',
  ],
  zorg: [
    'Een praatje maken met ouderen vind ik het mooiste.',
    'Ik vind het fijn om iemand even te helpen.',
  ],
  winkel: ['Ik hou van volle, rechte schappen.', 'Ik groet iedereen die binnenkomt.'],
  productie: [
    'Aan de band hou ik een rustig tempo vol.',
    'Ik zie het meteen als er iets niet klopt.',
  ],
  administratie: ['Lijsten bijwerken doe ik heel precies.', 'Ik werk graag met een computer.'],
  gebouwen: ['Als er iets stuk is, wil ik weten hoe het zit.', 'Ik loop graag mijn vaste ronde.'],
  ict: ['Ik zoek net zo lang tot het werkt.', 'Thuis haal ik oude computers uit elkaar.'],
  bouw: [
    'Aan het eind van de dag wil ik zien wat er staat.',
    'Ik pak aan en ben niet bang voor vuile handen.',
  ],
  techniek: [
    'Ik repareer al jaren fietsen voor de buurt.',
    'Met gereedschap in mijn handen ben ik op mijn best.',
  ],
  post: ['Ik fiets graag en ken mijn wijk.', 'Sorteren gaat mij snel af.'],
  creatief: [
    'Ik maak graag iets moois met mijn handen.',
    'Naaien en tekenen doe ik ook in mijn vrije tijd.',
  ],
}

const OF_CONDITION: Partial<Record<WorkCondition, string>> = {
  fixedRoutine: 'Ik weet graag ’s ochtends al hoe mijn dag eruitziet.',
  oneTaskAtATime: 'Geef mij één taak, dan komt die af.',
  showAndDoTogether: 'Doe het één keer voor, dan weet ik het.',
  quietRoom: 'Op een rustige plek werk ik het best.',
  smallTeam: 'In een klein team voel ik mij snel thuis.',
  fixedContact: 'Ik heb graag één collega bij wie ik met vragen terechtkan.',
  ownPace: 'In mijn eigen tempo lever ik goed werk.',
  outdoors: 'Binnen zitten is niets voor mij.',
  buildUpHours: 'Ik begin graag met minder uren en bouw dat op.',
}

const ANYONE = [
  'Ik kom op tijd en doe wat ik beloof.',
  'Ik leer graag iets nieuws, stap voor stap.',
  'Ik zoek een plek waar ik kan blijven.',
  'Samen lachen hoort er voor mij ook bij.',
  'Ik help graag als een collega het druk heeft.',
  'Ik wil graag weer collega’s om mij heen.',
  'Als ik iets kan, dan kan ik het ook goed.',
  'Ik hou van duidelijke afspraken.',
  'Ik heb zin om te beginnen.',
] as const

/** What someone could say of themselves, of what the profile says about them: two or three plain sentences. */
export function makeOwnWords(
  random: Random,
  { tasks, workConditions }: Profile,
  sector: string,
): string {
  const condition = workConditions.map((code) => OF_CONDITION[code]).find((text) => text)
  const [task] = tasks
  const done = task && `Wat ik al eens deed: ${inSentence(taskLabel(task))}.`
  const first = OF_SECTOR[sector] ?? ANYONE
  const more = [done, condition, ...random.some(ANYONE, 2)].filter((text) => text !== undefined)
  return [random.one(first), ...random.some(more, random.whole(1, 2))].join(' ')
}
