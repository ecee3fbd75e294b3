import type { Sector } from './terms.ts'

export const SECTORS: readonly Sector[] = [
  { code: 'logistiek', label: 'Logistiek en magazijn' },
  { code: 'groen', label: 'Groen en dieren' },
  { code: 'schoonmaak', label: 'Schoonmaak en wasserij' },
  { code: 'keuken', label: 'Keuken, catering en horeca' },
  { code: 'zorg', label: 'Zorg en welzijn' },
  { code: 'winkel', label: 'Winkel' },
  { code: 'productie', label: 'Productie' },
  { code: 'administratie', label: 'Administratie en receptie' },
  { code: 'gebouwen', label: 'Onderhoud van gebouwen' },
  { code: 'ict', label: 'ICT en data' },
  { code: 'bouw', label: 'Bouw' },
  { code: 'techniek', label: 'Techniek en fietsen' },
  { code: 'post', label: 'Post en bezorging' },
  { code: 'creatief', label: 'Creatief werk en ambacht' },
]
