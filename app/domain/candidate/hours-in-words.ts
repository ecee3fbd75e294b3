/** '24 uur', '16 tot 24 uur', 'minstens 16 uur' or 'hoogstens 24 uur'; empty when both are unknown. */
export function hoursInWords(least: number | null, most: number | null): string {
  if (least === null && most === null) return ''
  if (least === null) return `hoogstens ${most} uur`
  if (most === null) return `minstens ${least} uur`
  return least === most ? `${least} uur` : `${least} tot ${most} uur`
}
