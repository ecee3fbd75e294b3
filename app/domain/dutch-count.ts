/** A number of people as it is read: '2.325'. */
export function dutchCount(number: number): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, '.')
}

/** A number with its word: '1 persoon', '144 mensen'. */
export function peopleInWords(number: number): string {
  return number === 1 ? '1 persoon' : `${dutchCount(number)} mensen`
}
