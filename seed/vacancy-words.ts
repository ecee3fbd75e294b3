/** What a job is called, for each sector. */
export const TITLES: Record<string, readonly string[]> = {
  logistiek: [
    'Medewerker magazijn',
    'Hulp bij het inpakken',
    'Orderverzamelaar',
    'Hulp bij de expeditie',
  ],
  groen: ['Medewerker groen', 'Hulp in de kwekerij', 'Tuinhulp', 'Medewerker plantsoenen'],
  schoonmaak: [
    'Medewerker schoonmaak',
    'Hulp in de wasserij',
    'Schoonmaker overdag',
    'Hulp huishouding',
  ],
  keuken: ['Keukenhulp', 'Medewerker kantine', 'Hulp in de bediening', 'Afwashulp en meer'],
  zorg: [
    'Gastvrouw of gastheer',
    'Hulp op de afdeling',
    'Huiskamerhulp',
    'Assistent in het buurthuis',
  ],
  winkel: ['Vakkenvuller', 'Winkelhulp', 'Medewerker verkoop', 'Hulp in de winkel en het magazijn'],
  productie: ['Medewerker productie', 'Inpakker', 'Hulp in de assemblage', 'Medewerker kwaliteit'],
  administratie: [
    'Hulp op kantoor',
    'Medewerker receptie',
    'Medewerker archief',
    'Hulp bij de administratie',
  ],
  gebouwen: [
    'Hulpconciërge',
    'Medewerker gebouwen',
    'Klusser voor kleine reparaties',
    'Hulpschilder',
  ],
  ict: ['Medewerker data', 'Tester van websites', 'Hulp bij computers', 'Assistent helpdesk'],
  bouw: ['Hulp op de bouw', 'Assistent stratenmaker', 'Medewerker bouwplaats', 'Hulptimmerman'],
  techniek: [
    'Fietsmonteur',
    'Hulp in de werkplaats',
    'Assistent in de garage',
    'Medewerker reparatie',
  ],
  post: ['Bezorger', 'Medewerker sorteren', 'Medewerker postkamer', 'Fietskoerier'],
  creatief: [
    'Hulp in het atelier',
    'Medewerker naaiatelier',
    'Hulp in de meubelmakerij',
    'Maker van cadeaus',
  ],
}

/** How a workplace tells about itself. */
export const ABOUT_US = [
  'Wij zijn een klein team met veel geduld.',
  'Bij ons is geen dag te druk om iets rustig uit te leggen.',
  'U werkt met een vaste collega die alles voordoet.',
  'Wij lunchen samen om half één.',
  'Het is werk waarbij u ’s middags ziet wat u gedaan heeft.',
  'Wij beginnen de dag met koffie en een lijstje.',
  'Ervaring is fijn, maar zin om te leren is belangrijker.',
  'De dagen en tijden spreken wij samen af.',
  'Wij werken met vaste taken en een vast rooster.',
  'Er is altijd iemand in de buurt om iets te vragen.',
] as const

/** What an adviser asks before a vacancy is published. */
export const QUESTIONS = [
  'Op welke dagen is het werk? Dan kan ik beter zoeken.',
  'Moet iemand kunnen tillen, of doet een collega dat?',
  'Is een rijbewijs echt nodig, of kan iemand ook met de fiets komen?',
  'Wie legt het werk uit in de eerste weken?',
] as const
