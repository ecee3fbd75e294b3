import { dutchEuro } from '#app/domain/primitives.ts'
import type { Instrument } from '../instruments.ts'
import type { Parameter } from '../law/parameters.ts'

/** The figures of a day that the explanation names; none is written in a text. */
export type ExplainedFigures = {
  of: (name: Parameter) => number
  /** The most a loonkostensubsidie can be a month, for an adult and the law's week. */
  highestSubsidyCents: number
}

/** What an instrument is, what is certain about it and what not, for an employer who has nobody in view yet. */
type Explanation = { what: string[]; certain: string; open: string }

const DIFFERS = 'Nog niets. Het verschilt per gemeente.'

/**
 * The instruments in general terms. No group, ground or benefit is named: an employer learns what can be covered, not
 * about whom.
 */
export const EXPLANATIONS: Record<Instrument, (figures: ExplainedFigures) => Explanation> = {
  noRiskPolicy: ({ of }) => ({
    what: [
      'Wordt uw medewerker ziek? Dan betaalt UWV ziekengeld. Dat gaat af van het loon dat u doorbetaalt.',
      'U hoeft er niets voor af te sluiten. Uw premie gaat er niet door omhoog.',
    ],
    certain:
      'Voor wie in het doelgroepregister staat, geldt dit vanaf de start, of vanaf de dag van registratie als die later is. Het telt vanaf de eerste ziektedag.',
    open: `Is de registratie nog niet rond? Dan is het nog niet zeker. Voor sommige mensen geldt het voor ziekte die begint in de eerste ${of('fiveYearsMonths') / 12} jaar. In het voorstel leest u vanaf wanneer en hoe lang.`,
  }),
  jobcoaching: () => ({
    what: [
      'Een jobcoach helpt uw medewerker op de werkvloer. En u erbij.',
      'U kiest: een jobcoach van buiten, of een eigen collega die dit doet, met subsidie.',
    ],
    certain: 'Wie met loonkostensubsidie werkt, heeft recht op begeleiding.',
    open: 'Hoeveel uren, en hoeveel subsidie voor een eigen jobcoach. Dat verschilt per gemeente.',
  }),
  workplaceAdaptation: ({ of }) => ({
    what: ['Moet er iets vasts veranderen aan de werkplek? Dan kunt u een vergoeding vragen.'],
    certain: `Het contract duurt minstens ${of('contractMonthsAtLeast')} maanden. U vraagt het aan voordat u iets koopt.`,
    open: 'Hoeveel u vergoed krijgt. Een deel van de kosten kan voor u zijn.',
  }),
  portableProvision: () => ({
    what: ['Soms helpt een hulpmiddel bij het werk. Het gaat mee naar een volgende baan.'],
    certain: 'Uw medewerker vraagt het aan. U hoeft dat niet te doen.',
    open: 'Of het nodig is. Daar wordt per persoon naar gekeken.',
  }),
  buddyTraining: () => ({
    what: ['Een collega leert hoe je iemand op de werkvloer goed begeleidt.'],
    certain: DIFFERS,
    open: 'Of uw gemeente de training betaalt, en hoeveel.',
  }),
  trialPlacement: ({ of }) => ({
    what: ['U probeert eerst samen of het werk past. In die tijd betaalt u geen loon.'],
    certain: `Het duurt hoogstens ${of('trialMonthsAtMost')} maanden. U wilt daarna een contract van minstens ${of('contractMonthsAtLeast')} maanden geven.`,
    open: 'Of het mag en hoe lang. Vaak is het korter.',
  }),
  learningPlacement: () => ({
    what: ['Iemand leert eerst het werk bij u. In die tijd betaalt u geen loon.'],
    certain: DIFFERS,
    open: 'Of het kan en hoe lang. De wet noemt geen termijn.',
  }),
  wageCostSubsidy: ({ of, highestSubsidyCents }) => ({
    what: [
      'Lukt het werk nog niet in het tempo van een collega? Dan betaalt de gemeente mee aan het loon.',
      'Een deskundige meet op de werkplek wat iemand doet. Dat heet de loonwaarde. De gemeente vult aan tot het minimumloon.',
      `Dat is hoogstens ${of('subsidyCapPercentage')} procent van het minimumloon met vakantietoeslag, plus ${of('employerChargesPercentage')} procent voor uw werkgeverslasten. Bij ${of('subsidyWeekHours')} uur per week is het hoogste bedrag ${dutchEuro(highestSubsidyCents)} per maand.`,
    ],
    certain:
      'De rekensom staat in de wet. Betaalt u meer dan het minimumloon? Dan betaalt u dat deel zelf. Elk jaar op 1 januari rekent de gemeente opnieuw.',
    open: `Wat de meting wordt, en of de gemeente ja zegt. Zij beslist binnen ${of('subsidyDecisionWeeks')} weken na de meting. Vraag de subsidie aan voor de start, of binnen ${of('subsidyApplyMonths')} maanden erna.`,
  }),
  flatRateSubsidy: ({ of }) => ({
    what: [
      'Is er nog niet gemeten? Dan kan de gemeente in het begin een vast deel van het loon betalen.',
      `Dat is ${of('flatRatePercentage')} procent van het minimumloon met vakantietoeslag, plus ${of('employerChargesPercentage')} procent voor uw werkgeverslasten.`,
    ],
    certain: `Het duurt hoogstens de eerste ${of('flatRateMonths')} maanden. Daarna telt de meting.`,
    open: 'Of de gemeente dit met u afspreekt. Niet elke gemeente doet dat, en soms gelden eigen eisen.',
  }),
  wageDispensation: ({ of }) => ({
    what: ['Soms mag u een lager loon betalen. UWV vult het inkomen van uw medewerker dan aan.'],
    certain: `Alleen UWV kan dit toestaan. Zelf afspreken mag niet. De prestatie is minstens ${100 - of('dispensationAtMostPercentage')} procent lager dan die van collega’s.`,
    open: 'Of UWV ja zegt, en welk loon daarbij hoort. Het komt in de plaats van loonkostensubsidie.',
  }),
  wageCostBenefit: ({ of }) => ({
    what: [
      'Een voordeel voor elk uur dat u betaalt. U krijgt het in het jaar erna, via de Belastingdienst.',
      `Voor de banenafspraak is dat ${dutchEuro(of('jobsAgreementCentsPerHour'))} per uur, hoogstens ${dutchEuro(of('jobsAgreementCapCents'))} per jaar. In sommige andere gevallen is het ${dutchEuro(of('disabledCentsPerHour'))} per uur, hoogstens ${dutchEuro(of('disabledCapCents'))} per jaar, hoogstens ${of('disabledMonths') / 12} jaar lang.`,
    ],
    certain:
      'Voor de banenafspraak geldt het zolang uw medewerker bij u werkt en in het doelgroepregister staat. U krijgt één voordeel per medewerker: het hoogste. Het mag samen met loonkostensubsidie.',
    open: 'Of iemand in het register staat. UWV vertelt u dat, als u iemand in dienst neemt.',
  }),
  localInstrument: () => ({
    what: ['Gemeenten hebben soms iets extra’s. Ook voor mensen buiten het register.'],
    certain: DIFFERS,
    open: 'Wat er kan. De gemeente waar uw medewerker woont, bepaalt dat. Uw adviseur vraagt het na.',
  }),
}

type IllStep = { term: string; text: string }

/** What happens when someone falls ill: `reportToUwv` and `reportToMunicipality` are the tasks of the rules of that day. */
export function whenIll(
  { of }: ExplainedFigures,
  reportToUwv: string,
  reportToMunicipality: string,
): IllStep[] {
  return [
    {
      term: 'De eerste ziektedag',
      text: 'Uw medewerker meldt zich ziek bij u, net als iedereen. U betaalt het loon door. Het ziekengeld van UWV telt vanaf deze dag.',
    },
    { term: 'Melden bij UWV', text: reportToUwv },
    {
      term: 'Melden bij de gemeente',
      text: `${reportToMunicipality} Dat is nodig als u loonkostensubsidie krijgt. Die kan stoppen zolang UWV ziekengeld betaalt.`,
    },
    {
      term: 'Wat UWV betaalt',
      text: `${of('sickPayPercentage')} procent van het dagloon. Vraagt u erom? Dan is het ${of('sickPayOnRequestPercentage')} procent in de eerste ${of('sickPayOnRequestWeeks')} weken, maar nooit meer dan het loon.`,
    },
    { term: 'Hoe lang', text: `Hoogstens ${of('sickPayWeeksAtMost')} weken per ziekte.` },
  ]
}
