/**
 * Why an instrument is as certain as it is, in the words of adviser and jobhunter. Never for an employer: many of these
 * tell the ground, the route or the benefit.
 */
export const REASON_SENTENCES = {
  rulesBefore2026: 'De start is voor 2026: regels van voor 2026. Die rekent het portaal niet uit.',
  // the register, for no-riskpolis and loonkostenvoordeel
  registered: 'De kandidaat staat in het doelgroepregister.',
  registrationAhead: 'De kandidaat komt op deze dag in het doelgroepregister.',
  ifSoMeasured: 'Dit geldt als de meting zo uitvalt.',
  measuringLate:
    'De loonwaarde is nog niet gemeten, en de termijn daarvoor is voorbij. Vraag de gemeente wanneer zij meet.',
  measuringUnfinished:
    'De loonwaarde moet nog op de werkplek worden gemeten. Ligt die onder het minimumloon, dan registreert UWV de kandidaat.',
  registrationUnfinished: 'De registratie is nog niet rond. UWV beslist daarover.',
  registrationAfterMeasuring:
    'De loonwaarde is gemeten en ligt onder het minimumloon. De registratie is nog niet rond: UWV beslist na het bericht van de gemeente.',
  noRoute: 'De kandidaat staat niet in het doelgroepregister en er loopt geen aanvraag.',
  registrationUnknown: 'Niet bekend is of de kandidaat in het doelgroepregister staat.',
  // beside the register
  otherGroundsUnknown:
    'De kandidaat staat niet in het register. Niet bekend is of er recht is door WIA, WAO, WAZ, minder dan 35 procent of beschut werk.',
  disabilityBenefit: 'De kandidaat had WIA, WAO of WAZ in de maand voor de start.',
  disabilityBenefitRuns:
    'De kandidaat heeft nu WIA, WAO of WAZ. Loopt die nog in de maand voor de start, dan geldt dit.',
  disabilityBenefitUnknown:
    'Niet bekend is of de kandidaat WIA, WAO of WAZ had in de maand voor de start.',
  noDisabilityBenefit: 'De kandidaat had geen WIA, WAO of WAZ in de maand voor de start.',
  under35:
    'De kandidaat is minder dan 35 procent arbeidsongeschikt en begint binnen vijf jaar na dat besluit.',
  under35Unknown: 'Niet bekend is wanneer UWV besloot: minder dan 35 procent.',
  under35AfterStart: 'Het besluit van minder dan 35 procent is van na de start.',
  under35Expired: 'Het besluit van minder dan 35 procent is langer dan vijf jaar geleden.',
  ownRightUndated:
    'De no-riskpolis hoort bij een Wajong, een Wsw-indicatie of een WIW- of ID-baan, ook zonder registratie. Een bewijs met een datum staat nog niet in het dossier.',
  shelteredWork: 'De gemeente heeft beschut werk vastgesteld.',
  shelteredWorkUndated:
    'De kandidaat heeft beschut werk. De dag van dat besluit staat nog niet in het dossier.',
  wswWork: 'Dit is een baan in de sociale werkvoorziening (Wsw artikel 2). Daar geldt dit niet.',
  wswWorkUnknown: 'Niet bekend is of dit een baan in de sociale werkvoorziening is.',
  stateAge: 'De kandidaat heeft de AOW-leeftijd als dit zou ingaan.',
  // a word of municipality or UWV
  decided: 'Er is een besluit.',
  amountNotPublished:
    'Het recht staat vast, het bedrag van deze periode is nog niet bekendgemaakt.',
  amountUnknown: 'Het bedrag van deze periode is niet bekend.',
  asked: 'De aanvraag is gedaan. Er is nog geen besluit.',
  refused: 'De aanvraag is geweigerd.',
  notDecided: 'Er is nog geen besluit.',
  // loonkostensubsidie
  measuredInTargetGroup:
    'De loonwaarde is gemeten en de kandidaat hoort bij de doelgroep. De gemeente moet nog beslissen.',
  measuredAfterSchool:
    'De loonwaarde is gemeten en de kandidaat komt van praktijkonderwijs, vso of entree. De gemeente moet nog beslissen.',
  measuredSheltered:
    'De loonwaarde is gemeten en de kandidaat heeft beschut werk. De gemeente moet nog beslissen.',
  measuredTermOver:
    'De loonwaarde is gemeten. De zes maanden om de subsidie aan te vragen zijn voorbij, en een besluit staat niet in het dossier.',
  promisedBeforeMeasuring:
    'De gemeente heeft ja gezegd, maar er is nog niet gemeten. Zonder verschil met het minimumloon is er geen subsidie.',
  afterMeasuring: 'Na de meting rekent de gemeente met de gemeten loonwaarde.',
  wageValueUnknown: 'Niet bekend is of de loonwaarde is gemeten. Zonder meting is er geen bedrag.',
  notMeasured: 'De loonwaarde is nog niet gemeten. Zonder meting is er geen bedrag.',
  targetGroupUnknown:
    'Niet bekend is of de kandidaat bij de doelgroep van de loonkostensubsidie hoort.',
  fullWageValue: 'De loonwaarde is 100 procent of meer.',
  notInTargetGroup: 'De kandidaat hoort niet bij de doelgroep van de loonkostensubsidie.',
  subsidyNotWanted: 'Dit voorstel gaat niet uit van loonkostensubsidie.',
  subsidyInstead:
    'Er is een besluit over loonkostensubsidie. Daarnaast is er geen loondispensatie.',
  dispensationInstead: 'Bij een Wajong hoort loondispensatie, geen loonkostensubsidie.',
  dispensationDecided:
    'Er is een besluit over loondispensatie. Daarnaast is er geen loonkostensubsidie.',
  subsidyDecided:
    'Er is een besluit over loonkostensubsidie naar loonwaarde. Die geldt, niet het vaste percentage.',
  contractEndsFirst: 'Het contract eindigt voordat de subsidie naar loonwaarde zou beginnen.',
  benefitOfUwv: 'Bij WIA, WAO of WAZ is er geen loonkostensubsidie van de gemeente.',
  // flat rate
  flatRateNotChosen: 'Dit voorstel gaat niet uit van een vast percentage.',
  flatRateChoiceUnknown: 'Niet bekend is of dit voorstel van een vast percentage uitgaat.',
  flatRateAwaited:
    'Gemeente en werkgever moeten nog afspreken dat meten later mag. Tot dan is het niet zeker.',
  flatRateAfterTrial:
    'Deze gemeente geeft geen vast percentage na een leerstage of proefplaatsing bij dezelfde werkgever.',
  flatRateAfterTrialUnknown:
    'Niet bekend is of deze gemeente een vast percentage geeft na een leerstage of proefplaatsing.',
  flatRateConditions:
    'Aan de eisen die deze gemeente aan een vast percentage stelt, is niet voldaan.',
  flatRateTermsUnknown:
    'Deze gemeente stelt eisen aan een vast percentage. Daarvan is nog niet alles bekend.',
  // loondispensatie
  dispensationMeasured: 'UWV heeft de prestatie gemeten. UWV moet nog beslissen.',
  dispensationUnknown: 'Niet bekend is welk percentage UWV heeft vastgesteld.',
  dispensationTooLittle:
    'De prestatie ligt minder dan 25 procent lager dan die van collega’s. Dan is er geen loondispensatie.',
  notWajong: 'Loondispensatie is er alleen bij een Wajong.',
  dispensationRightUnknown: 'Niet bekend is of de kandidaat een Wajong heeft.',
  experimentClosed:
    'De proef met loondispensatie voor deze groep nam aanvragen aan tot en met 31 oktober 2026.',
  // loonkostenvoordeel arbeidsgehandicapte
  declarationMade: 'De doelgroepverklaring is op tijd gevraagd.',
  declarationAwaited:
    'De medewerker moet de doelgroepverklaring nog vragen bij UWV, binnen drie maanden na de start.',
  declarationUnknown: 'Niet bekend is of de doelgroepverklaring op tijd is gevraagd.',
  declarationTooLate: 'De doelgroepverklaring is niet binnen drie maanden na de start gevraagd.',
  employedHere: 'De kandidaat was in de zes maanden voor de start bij deze werkgever in dienst.',
  employedHereUnknown:
    'Niet bekend is of de kandidaat in de zes maanden voor de start bij deze werkgever in dienst was.',
  // trial and learning
  noTrial: 'Er is geen proefplaatsing afgesproken.',
  trialTooLong: 'De proefplaatsing duurt langer dan zes maanden. Dat staat de wet niet toe.',
  trialLengthUnknown: 'Niet bekend is of er een proefplaatsing is afgesproken, en hoe lang.',
  trialWorkedHere: 'De kandidaat werkte hier al. Dan staat UWV geen proefplaatsing toe.',
  trialSheltered: 'Bij beschut werk is er geen proefplaatsing.',
  noLearning: 'Er is geen leerstage afgesproken.',
  learningLengthUnknown: 'Niet bekend is of er een leerstage is afgesproken, en hoe lang.',
  learningUnknown:
    'De gemeente bepaalt of er een leerstage kan zijn, en hoe lang. Vraag de gemeente.',
  // support
  supportUsual: 'Begeleiding is gebruikelijk voor deze kandidaat. Er is nog geen besluit.',
  supportUnknown: 'Niet bekend is welke begeleiding mogelijk is.',
  supportSmallJob:
    'Begeleiding is er meestal pas vanaf 12 uur per week en zes maanden contract. Vraag of het hier kan.',
  supportNotChosen: 'Er is gekozen voor werken zonder jobcoach.',
  adaptationIfNeeded:
    'Alleen als het nodig is, en gevraagd voor de aankoop. Er is nog geen besluit.',
  contractTooShort: 'Het contract duurt korter dan zes maanden.',
  contractUnknown: 'Niet bekend is hoe lang het contract duurt.',
  // per municipality
  askMunicipality: 'Vraag de gemeente: hierover is niets bevestigd.',
  municipalityUnknown: 'Niet bekend is in welke gemeente de kandidaat woont.',
  besideSubsidy:
    'De gemeente geeft geen andere loonsubsidie naast loonkostensubsidie (Participatiewet artikel 10d lid 9).',
  localConditions: 'Aan de eisen van deze regeling is niet voldaan.',
  localPossible: 'Mogelijk bij deze gemeente. De gemeente beslist.',
} as const

export type Reason = keyof typeof REASON_SENTENCES

/** Every reason, to read stored coverage back. */
export const REASON_CODES = Object.keys(REASON_SENTENCES).filter(isReason)

function isReason(code: string): code is Reason {
  return code in REASON_SENTENCES
}
