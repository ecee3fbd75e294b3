import { PLACES, type Place, placesNamed } from '#seed/places-of-region.ts'

/** Who sends people: its own letter before every reference, its part of the region's people, and their places. */
export type DemoSender = {
  letter: string
  name: string
  kind: 'municipality' | 'uwv'
  share: number
  places: readonly Place[]
}

/** The sender of the manager and the jobhunter among the demo accounts. */
export const HOME_SENDER: DemoSender = {
  letter: 'U',
  name: 'Gemeente Utrecht',
  kind: 'municipality',
  share: 0.31,
  places: placesNamed('Utrecht'),
}

/** Large municipalities send their own people, smaller ones together, and UWV those of the whole region. */
export const SENDERS: readonly DemoSender[] = [
  HOME_SENDER,
  {
    letter: 'V',
    name: 'Gemeente Stichtse Vecht',
    kind: 'municipality',
    share: 0.05,
    places: placesNamed('Stichtse Vecht'),
  },
  {
    letter: 'L',
    name: 'Werkplein Lek en IJssel',
    kind: 'municipality',
    share: 0.13,
    places: placesNamed('Nieuwegein', 'Houten', 'IJsselstein', 'Lopik'),
  },
  {
    letter: 'H',
    name: 'Werkplein Heuvelrug en Rijn',
    kind: 'municipality',
    share: 0.14,
    places: placesNamed('Zeist', 'Utrechtse Heuvelrug', 'De Bilt', 'Wijk bij Duurstede', 'Bunnik'),
  },
  {
    letter: 'G',
    name: 'Werkplein Groene Hart',
    kind: 'municipality',
    share: 0.06,
    places: placesNamed('Woerden', 'Montfoort', 'Oudewater'),
  },
  { letter: 'R', name: 'UWV Midden-Utrecht', kind: 'uwv', share: 0.31, places: PLACES },
]
