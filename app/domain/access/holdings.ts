/** What still hangs on an account, counted: it ends only when all of it is with someone else. */
export type Holdings = {
  candidates: number
  openFlags: number
  employers: number
  places: number
  accessRequests: number
  openWays: number
  employerWaiting: number
}

const SINGULAR_AND_PLURAL: Record<keyof Holdings, readonly [string, string]> = {
  candidates: ['kandidaat', 'kandidaten'],
  openFlags: ['open signaal', 'open signalen'],
  employers: ['werkgever', 'werkgevers'],
  places: ['gemeente', 'gemeenten'],
  accessRequests: ['aanvraag voor toegang', 'aanvragen voor toegang'],
  openWays: [
    'lopende introductie, voorstel of plaatsing',
    'lopende introducties, voorstellen of plaatsingen',
  ],
  employerWaiting: [
    'open vacature, aanvraag of plaatsing van deze werkgever',
    'open vacatures, aanvragen of plaatsingen van deze werkgever',
  ],
}

/** Whether nothing hangs on the account any more. */
export function isFree(holdings: Holdings): boolean {
  return Object.values(holdings).every((count) => count === 0)
}

/** What is still there, in words: '12 kandidaten en 1 werkgever'. Empty when nothing is. */
export function holdingsInWords(holdings: Holdings): string {
  const parts = Object.entries(SINGULAR_AND_PLURAL)
    .map(([kind, [one, several]]) => ({ count: countOf(holdings, kind), one, several }))
    .filter(({ count }) => count > 0)
    .map(({ count, one, several }) => `${count} ${count === 1 ? one : several}`)
  return new Intl.ListFormat('nl').format(parts)
}

function countOf(holdings: Holdings, kind: string): number {
  return Object.entries(holdings).find(([name]) => name === kind)?.[1] ?? 0
}
