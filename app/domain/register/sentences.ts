import { FREE_TEXT_PROBLEMS } from '#app/domain/candidate/free-text.ts'

/** Why one row of a register file is refused, and what to do. Never a value from the file. */
export const ROW_REFUSALS = {
  ...FREE_TEXT_PROBLEMS,
  bsnColumn: 'Een BSN mag niet in dit bestand staan. Haal deze kolom weg.',
  maskedReference: 'Hier stond een BSN. Vul uw eigen nummer van deze persoon in.',
  referenceMissing: 'Vul een referentie in: uw eigen nummer van deze persoon.',
  referenceTwice: 'Deze referentie staat vaker in dit bestand. Laat één rij per persoon staan.',
  fieldCount:
    'Deze rij heeft niet evenveel velden als de bovenste rij. Kijk de scheidingstekens en aanhalingstekens na.',
  textTooLong: 'Deze tekst is te lang. Maak hem korter.',
  notADay: 'Dit is geen datum die wij kunnen lezen. Schrijf bijvoorbeeld 31-12-2026.',
  dayInTheFuture: 'Deze dag moet nog komen. Kijk de datum na.',
  dayTooLongAgo: 'Deze dag ligt voor 1900. Kijk de datum na.',
  notANumber: 'Dit is geen getal.',
  hoursOutOfRange: 'Vul uren per week in van 1 tot en met 40.',
  leastAboveMost: 'De minste uren zijn hier meer dan de meeste uren.',
  kilometresOutOfRange: 'Vul een afstand in van 1 tot en met 150 kilometer.',
  notAPercentage: 'Vul een heel percentage in van 0 tot en met 100.',
  notAnEmail: 'Dit is geen e-mailadres.',
  notAPhoneNumber: 'Dit is geen telefoonnummer.',
  notYesOrNo: 'Vul ja of nee in.',
  unknownPlace: 'Deze plaats kennen wij niet. Schrijf de naam of de CBS-code van de gemeente.',
  severalPlaces:
    'Er zijn meer plaatsen met deze naam. Schrijf de naam of de CBS-code van de gemeente.',
  unknownWord: 'Hier staat een woord dat wij niet kennen. Schrijf het zoals het portaal het noemt.',
  statusMissing: 'Vul ook de kolom status in.',
  statusDateMissing: 'Vul ook status_vanaf in: vanaf welke dag geldt deze status?',
  untilBeforeFrom: 'De einddatum ligt voor de begindatum.',
  measuredOnMissing: 'Vul ook loonwaarde_gemeten_op in: op welke dag is gemeten?',
  wageValueMissing: 'Er staat wel een dag van meten, maar geen loonwaarde.',
  targetGroupMissing: 'Er staat wel een dag, maar niet of iemand bij de doelgroep hoort.',
} as const
export type RowRefusal = keyof typeof ROW_REFUSALS

/** Why a whole file is refused; nothing of it is then kept. */
export const FILE_REFUSALS = {
  empty: 'Dit bestand is leeg. Er is niets veranderd.',
  noRows: 'Onder de bovenste rij staat niemand. Er is niets veranderd.',
  tooLarge: 'Dit bestand is te groot. Lever het in delen aan. Er is niets veranderd.',
  zip: 'Dit is een zip of een Excel-bestand. Sla het op als CSV en lever dat aan. Er is niets veranderd.',
  notText: 'Dit is geen tekstbestand. Sla het op als CSV (UTF-8). Er is niets veranderd.',
  truncated:
    'Dit bestand is niet compleet: het houdt op midden in een rij. Maak het opnieuw. Er is niets veranderd.',
  notARegisterFile:
    'Dit is geen registerbestand: de bovenste rij heeft geen namen van kolommen die wij kennen. Er is niets veranderd.',
  noReferenceColumn:
    'In de bovenste rij staat geen kolom referentie. Zonder die kolom weten wij niet wie wie is. Er is niets veranderd.',
  columnTwice:
    'Een kolom staat twee keer in de bovenste rij. Haal er een weg. Er is niets veranderd.',
} as const
export type FileRefusal = keyof typeof FILE_REFUSALS

/** Why a run ended before its time. */
export const RUN_STOPS = {
  interrupted:
    'Het portaal stopte tijdens het lezen. Er is niets veranderd. Lever het bestand opnieuw aan.',
  failed: 'Het lezen is niet gelukt. Er is niets veranderd. Probeer het later opnieuw.',
} as const
export type RunStop = keyof typeof RUN_STOPS

/** Why a run ended without having done anything. */
export type RunEndReason = FileRefusal | RunStop

/** Why a run cannot begin. */
export const START_REFUSALS = {
  notThere: 'Deze aanleverende partij bestaat niet, of is niet de uwe.',
  alreadyRunning: 'Er wordt al een bestand van deze partij gelezen. Wacht tot dat klaar is.',
} as const
export type StartRefusal = keyof typeof START_REFUSALS

/** A refused row as people read it: where, and what to do. */
export type Refusal = { line: number; column: string | null; because: RowRefusal }

/** The Dutch sentence of a run that was refused or stopped. */
export function runSentence(because: RunEndReason): string {
  return { ...FILE_REFUSALS, ...RUN_STOPS }[because]
}
