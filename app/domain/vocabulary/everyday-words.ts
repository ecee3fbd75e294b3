/** Words that mean the same wherever they stand, beside the synonyms of single terms. Lower case. */
export const EVERYDAY_WORDS: readonly (readonly string[])[] = [
  ['kantine', 'bedrijfsrestaurant', 'bedrijfskantine'],
  ['wc', 'toilet'],
  ['fiets', 'rijwiel'],
  ['auto', 'wagen'],
  ['magazijn', 'warehouse', 'distributiecentrum'],
  ['restaurant', 'eetcafé', 'eethuis'],
  ['winkel', 'shop'],
  ['ict', 'it', 'automatisering'],
  ['parttime', 'deeltijd'],
  ['fulltime', 'voltijd'],
  ['administratie', 'kantoorwerk', 'administratief werk'],
  ['garage', 'autobedrijf'],
  ['groen', 'tuin'],
  ['foto', 'afbeelding'],
]
