/** Why a jobhunter or adviser thinks of someone for a vacancy, to be read after what fits. */
export const WHY_IT_FITS = [
  'Dit is precies het werk waar deze kandidaat naar vraagt.',
  'De taken heeft deze kandidaat vorig jaar al gedaan, met plezier.',
  'Rustig tempo en vaste taken: dat past hier goed.',
  'Deze kandidaat leert snel als iemand het eerst voordoet.',
  'De plek ligt op fietsafstand en de uren kloppen.',
] as const

export const WHY_NOT = [
  'De werkgever zoekt iemand die ook in het weekend kan.',
  'Er zijn al drie mensen voorgesteld. Kom gerust terug als er plek is.',
  'De uren liggen te ver uit elkaar.',
] as const

export const NOT_WANTED = [
  'Wij hebben al iemand gevonden voor deze dagen.',
  'Wij zoeken iemand die iets meer uren wil werken.',
] as const

export const MESSAGES = [
  'Dit profiel spreekt ons aan. Kunnen wij kennismaken?',
  'Wij denken dat dit goed past in ons team. Komt deze kandidaat een keer kijken?',
  'Graag een kop koffie en een rondje door het bedrijf.',
  'Wij hebben nog geen vacature, maar voor deze kandidaat maken wij plek.',
] as const

export const SEARCHES = [
  'Wij zoeken een paar handen voor twee ochtenden. Wie past daarbij?',
  'Kent u iemand die rustig en precies werkt? Dan horen wij het graag.',
  'In het drukke seizoen kunnen wij hulp gebruiken. Het werk is goed te leren.',
] as const

export const CLOSING_TEXTS = [
  'Dank u wel voor uw vraag. Wij kijken graag met u verder.',
  'Het komt nu niet uit. Vraag het gerust een andere keer opnieuw.',
] as const

export const OUTCOMES = [
  ['De taken passen. Wij willen graag verder.', 'De sfeer is goed, en de collega’s zijn aardig.'],
  ['Een goede indruk. Een vaste begeleider staat klaar.', 'Wil het graag proberen.'],
  ['Past in het team. De dagen spreken wij nog af.', 'Vond de rondleiding duidelijk en leuk.'],
] as const

export const WITHOUT_MEETING = 'Werkgever en kandidaat kennen elkaar al van een meeloopdag.'
export const NO_TO_TERMS = 'De begindag komt te vroeg. Twee weken later kan wel.'
export const CHANGES = [
  'Kan het ook met drie dagen in plaats van vier?',
  'Wij beginnen graag een week later.',
]
export const DECLINES = [
  'Er is bij ons iets veranderd. Wij kunnen nu niemand begeleiden.',
  'Het team is toch al compleet.',
] as const
export const OFFER_WITHDRAWN = 'De kandidaat en de werkgever beginnen liever in het nieuwe seizoen.'
