import { type ConsentStatus, isTaken, isVisible, type ReleaseStatus } from './visibility.ts'

type Standing = {
  release: ReleaseStatus
  consent: ConsentStatus
  placed: boolean
  checkNeeded: boolean
}

/** Where someone stands on the way to employers, in a few words for the own jobhunter or the manager. */
export function standingInWords(of: Standing, reader: 'jobhunter' | 'manager'): string {
  if (isTaken(of)) return 'Heeft werk via het portaal'
  if (of.checkNeeded)
    return reader === 'jobhunter' ? 'U kijkt het profiel na' : 'Jobhunter kijkt het profiel na'
  if (isVisible(of)) return 'Zichtbaar voor werkgevers'
  if (of.consent === 'withdrawn') return 'Wil niet zichtbaar zijn'
  if (of.release === 'takenBack') return 'Vrijgave teruggenomen'
  if (of.release === 'released') return 'Vrijgegeven, wacht op akkoord'
  return of.consent === 'none' ? 'Nog niet zichtbaar' : 'Akkoord, nog niet vrijgegeven'
}
