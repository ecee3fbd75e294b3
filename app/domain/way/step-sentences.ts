import type { StandingReader, WayStep } from './way.ts'

/** What happens next, for every reader in the own words. */
export const STEP_SENTENCES: Record<
  Exclude<WayStep, 'onHold' | 'done'>,
  Record<StandingReader, string>
> = {
  answerFlag: byAdviser('pakt de tip op of zegt waarom niet.'),
  askIntroduction: byJobhunter('vraagt of de werkgever het profiel van de kandidaat mag zien.'),
  answerIntroduction: byEmployer('zegt of een kennismaking welkom is.'),
  search: byAdviser('zoekt iemand en stelt die voor.'),
  askForSearch: byJobhunter('vraagt een kandidaat of die voorgesteld mag worden.'),
  askCandidate: byJobhunter('vraagt of de kandidaat dit wil.'),
  planMeeting: byAdviser('plant een kennismaking.'),
  planAgain: byAdviser('plant opnieuw of rondt af.'),
  meet: {
    ...byAdviser('legt daarna vast hoe het ging.'),
    employer: 'Daarna hoort u van uw bedrijfsadviseur hoe het verder gaat.',
  },
  recordMeeting: byAdviser('legt vast hoe het ging.'),
  makeOffer: byAdviser('maakt een voorstel.'),
  offerAgain: byAdviser('maakt een nieuw voorstel of rondt af.'),
  prepareOffer: byAdviser('maakt een voorstel en neemt het door met de kandidaat.'),
  finishOffer: byAdviser('maakt het voorstel af en legt het voor aan de kandidaat.'),
  askOffer: byJobhunter('bespreekt het voorstel met de kandidaat en met gemeente of UWV.'),
  sendOffer: byAdviser('verstuurt het voorstel.'),
  answerOffer: byEmployer('zegt ja, nee of vraagt een aanpassing.'),
  changeOffer: byAdviser('past het voorstel aan.'),
  start: {
    employer: 'Vanaf die dag legt u of uw bedrijfsadviseur vast of het werk begonnen is.',
    adviser: 'Vanaf die dag legt u of de werkgever vast of het werk begonnen is.',
    colleague: 'Vanaf die dag legt de bedrijfsadviseur of de werkgever vast of het begonnen is.',
    jobhunter: 'Vanaf die dag legt de bedrijfsadviseur of de werkgever vast of het begonnen is.',
    manager: 'Vanaf die dag legt de bedrijfsadviseur of de werkgever vast of het begonnen is.',
  },
  call: {
    ...byAdviser('belt de kandidaat en de werkgever, omdat de kandidaat zich terugtrok.'),
    adviser: 'De kandidaat trok zich terug na het akkoord. U belt de kandidaat en de werkgever.',
  },
  settleStart: byAdviser('belt even: er zijn twee antwoorden over de start.'),
  work: byJobhunter('houdt contact over hoe het gaat.'),
  checkProfile: byJobhunter('kijkt met de kandidaat wat nu past.'),
}

// third person and 'u' take the same form of the verb in all of these
function byAdviser(does: string): Record<StandingReader, string> {
  return {
    employer: `Uw bedrijfsadviseur ${does}`,
    adviser: `U ${does}`,
    colleague: `De bedrijfsadviseur ${does}`,
    jobhunter: `De bedrijfsadviseur ${does}`,
    manager: `De bedrijfsadviseur ${does}`,
  }
}

function byJobhunter(does: string): Record<StandingReader, string> {
  return {
    employer: `De jobhunter ${does}`,
    adviser: `De jobhunter ${does}`,
    colleague: `De jobhunter ${does}`,
    jobhunter: `U ${does}`,
    manager: `De jobhunter ${does}`,
  }
}

function byEmployer(does: string): Record<StandingReader, string> {
  return {
    employer: `U ${does}`,
    adviser: `De werkgever ${does}`,
    colleague: `De werkgever ${does}`,
    jobhunter: `De werkgever ${does}`,
    manager: `De werkgever ${does}`,
  }
}
