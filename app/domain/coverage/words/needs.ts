import type { Informant } from '../instruments.ts'

/** The facts that may be missing, by their place in the input. */
export const NEEDS = [
  'candidate.registeredOn',
  'candidate.ground',
  'candidate.otherGrounds',
  'candidate.benefit',
  'candidate.benefitMonthBeforeStart',
  'candidate.birthDate',
  'candidate.municipality',
  'candidate.declarationOn',
  'candidate.under35On',
  'candidate.wageValue',
  'candidate.inSubsidyTargetGroup',
  'candidate.dispensationPercentage',
  'terms.fullTimeHours',
  'terms.months',
  'terms.trialMonths',
  'terms.learningMonths',
  'terms.flatRate',
  'terms.fixedHours',
  'terms.intendsToExtend',
  'terms.wswArticle2',
  'terms.apprenticeship',
  'employer.workedHereBefore',
  'employer.lastEmployedHereUntil',
  'decisions.noRiskPolicy',
  'decisions.wageCostSubsidy',
] as const
export type Need = (typeof NEEDS)[number]

type NeedWords = { name: string; canTell: Informant }

/** What a missing fact is called, and who can supply it. */
export const NEED_WORDS: Record<Need, NeedWords> = {
  'candidate.registeredOn': words('de dag van registratie, of dat er geen is', 'municipalityOrUwv'),
  'candidate.ground': words('de grondslag, of dat er geen is', 'municipalityOrUwv'),
  'candidate.otherGrounds': words(
    'of er recht is door WIA, WAO, WAZ, minder dan 35 procent of beschut werk',
    'jobhunter',
  ),
  'candidate.benefit': words('de uitkering, of dat er geen is', 'jobhunter'),
  'candidate.benefitMonthBeforeStart': words('de uitkering in de maand voor de start', 'jobhunter'),
  'candidate.birthDate': words('de geboortedatum', 'jobhunter'),
  'candidate.municipality': words('de woongemeente', 'jobhunter'),
  'candidate.declarationOn': words('de dag waarop de verklaring is gevraagd', 'jobhunter'),
  'candidate.under35On': words('de dag van het besluit "minder dan 35 procent"', 'uwv'),
  'candidate.wageValue': words('de gemeten loonwaarde', 'municipality'),
  'candidate.inSubsidyTargetGroup': words(
    'of de kandidaat bij de doelgroep van de loonkostensubsidie hoort',
    'municipality',
  ),
  'candidate.dispensationPercentage': words('het percentage dat UWV vaststelde', 'uwv'),
  'terms.fullTimeHours': words('de uren van een volledige werkweek', 'adviser'),
  'terms.months': words('de duur van het contract', 'adviser'),
  'terms.trialMonths': words('de duur van de proefplaatsing', 'adviser'),
  'terms.learningMonths': words('de duur van de leerstage', 'adviser'),
  'terms.flatRate': words('of er een vast percentage is afgesproken', 'adviser'),
  'terms.fixedHours': words('of de uren vast zijn', 'adviser'),
  'terms.intendsToExtend': words('of de werkgever wil verlengen', 'employer'),
  'terms.wswArticle2': words('of dit een baan in de sociale werkvoorziening is', 'adviser'),
  'terms.apprenticeship': words('of dit een leerbaan (bbl) is', 'adviser'),
  'employer.workedHereBefore': words('of de kandidaat hier eerder werkte', 'employer'),
  'employer.lastEmployedHereUntil': words(
    'tot wanneer de kandidaat hier in dienst was',
    'employer',
  ),
  'decisions.noRiskPolicy': words(
    'een bewijs met datum dat de no-riskpolis geldt',
    'municipalityOrUwv',
  ),
  'decisions.wageCostSubsidy': words('of de subsidie op tijd is gevraagd', 'municipality'),
}

function words(name: string, canTell: Informant): NeedWords {
  return { name, canTell }
}
