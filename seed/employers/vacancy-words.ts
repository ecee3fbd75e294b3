/** What a job is called whatever its tasks are, for each sector. */
export const TITLES: Record<string, readonly string[]> = {
  logistiek: ['Medewerker magazijn', 'Hulp in het magazijn', 'Assistent logistiek'],
  groen: ['Medewerker groen', 'Hulp in het groen', 'Assistent groen'],
  schoonmaak: ['Medewerker schoonmaak', 'Hulp bij de schoonmaak', 'Schoonmaker overdag'],
  keuken: ['Medewerker horeca', 'Hulp in de horeca', 'Assistent keuken en bediening'],
  zorg: ['Medewerker welzijn', 'Hulp in de zorg', 'Assistent zorg en welzijn'],
  winkel: ['Medewerker winkel', 'Winkelhulp', 'Assistent in de winkel'],
  productie: ['Medewerker productie', 'Hulp in de productie', 'Assistent productie'],
  administratie: ['Medewerker kantoor', 'Hulp op kantoor', 'Assistent administratie'],
  gebouwen: ['Medewerker gebouwen', 'Hulpconciërge', 'Assistent onderhoud'],
  ict: ['Medewerker ICT en data', 'Hulp bij ICT', 'Assistent ICT'],
  bouw: ['Medewerker bouw', 'Hulp op de bouw', 'Assistent bouw'],
  techniek: ['Medewerker techniek', 'Hulp in de werkplaats', 'Assistent techniek'],
  post: ['Medewerker bezorging', 'Hulp bij post en bezorging', 'Assistent bezorging'],
  creatief: ['Medewerker atelier', 'Hulp in het atelier', 'Maker in de werkplaats'],
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
