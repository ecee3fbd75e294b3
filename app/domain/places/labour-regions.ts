import type { MunicipalityCode, RegionCode } from '#app/domain/primitives.ts'

/**
 * The 35 labour regions of 2026 with the CBS codes of their municipalities (digits after GM).
 * Source: CBS, Gebieden in Nederland 2026 (CC BY 4.0).
 */
const REGIONS: readonly (readonly [code: string, name: string, municipalities: string])[] = [
  ['AM01', 'Groningen', '0014 0037 0047 0106 0765 1680 1699 1730 1895 1950 1952 1966 1969 1979'],
  [
    'AM02',
    'Friesland',
    '0059 0060 0072 0074 0080 0085 0086 0088 0090 0093 0096 0098 0737 1891 1900 1940 1949 1970',
  ],
  ['AM03', 'Drenthe', '0109 0114 0118 1681 1690 1731'],
  ['AM05', 'Twente', '0141 0147 0153 0158 0163 0164 0168 0173 0183 0189 1700 1735 1742 1774'],
  ['AM06', 'Veluwe Stedendriehoek', '0050 0150 0200 0213 0232 0233 0243 0246 0262 0273 0285 0301'],
  ['AM07', 'Midden-Gelderland', '0202 0221 0226 0275 0277 0293 0299 1705 1734'],
  ['AM08', 'Rijk van Nijmegen', '0209 0225 0252 0268 0296 0944 1945'],
  ['AM09', 'Achterhoek', '0197 0222 0294 1509 1586 1859 1876 1955'],
  ['AM10', 'Rivierenland', '0214 0216 0263 0281 0297 0668 1740 1960'],
  ['AM11', 'Flevoland', '0034 0171 0184 0303 0995'],
  ['AM12', 'Gooi en Vechtstreek', '0317 0376 0402 0406 0417 1696 1942'],
  [
    'AM13',
    'Midden-Utrecht',
    '0310 0312 0321 0331 0335 0344 0352 0353 0355 0356 0589 0632 1581 1904',
  ],
  ['AM14', 'Amersfoort', '0267 0307 0308 0313 0327 0342 0351'],
  [
    'AM15',
    'Noord-Holland Noord',
    '0361 0373 0383 0388 0399 0400 0405 0420 0432 0441 0448 0450 0498 0532 1598 1911 1980',
  ],
  ['AM17', 'Zaanstreek/Waterland', '0385 0415 0431 0439 0479 0852 0880'],
  ['AM18', 'Groot Amsterdam', '0358 0362 0363 0384 0394 0437 0451 0736'],
  ['AM19', 'Holland Rijnland', '0484 0534 0537 0546 0547 0553 0569 0575 0579 0638 1525 1884'],
  ['AM20', 'Midden-Holland', '0513 0627 1901 1931'],
  ['AM21', 'Haaglanden', '0503 0518 0603 1783 1842'],
  ['AM22', 'Rijnmond', '0489 0502 0542 0556 0597 0599 0606 0613 0622 1892 1924 1930 1963 1992'],
  ['AM23', 'Drechtsteden', '0482 0505 0523 0531 0590 0610 0642'],
  ['AM24', 'Zeeland', '0654 0664 0677 0678 0687 0703 0715 0716 0717 0718 1676 1695 1714'],
  ['AM25', 'West-Brabant', '0748 0758 0777 0779 0826 0840 0851 0873 0879 1655 1674 1709 1719 1959'],
  ['AM26', 'Midden-Brabant', '0744 0766 0784 0785 0797 0798 0809 0824 0855 0867 1723'],
  ['AM27', 'Noordoost-Brabant', '0755 0757 0796 0828 0845 0865 1721 1948 1982 1991'],
  ['AM28', 'Zuidoost-Brabant', '0753 0770 0772 0820 0823 0848 0858 0861 0866 1658 1667 1724 1728'],
  ['AM29', 'Noord-Limburg', '0889 0893 0907 0983 0984 1507 1894'],
  [
    'AM30',
    'Zuid-Limburg',
    '0882 0888 0899 0917 0928 0935 0938 0965 0971 0981 0986 0994 1729 1883 1903 1954',
  ],
  ['AM32', 'Helmond-De Peel', '0743 0762 0794 0847 1652 1659 1771'],
  ['AM33', 'Midden-Limburg', '0946 0957 0988 1640 1641 1669 1706 1711'],
  ['AM34', 'Zuid-Holland Centraal', '0626 0629 0637 1621 1916 1926'],
  ['AM35', 'Gorinchem', '0512 1961 1978'],
  [
    'AM36',
    'Regio Zwolle',
    '0119 0148 0160 0166 0175 0177 0180 0193 0230 0244 0269 0302 1701 1708 1773 1896',
  ],
  ['AM37', 'Zuid-Kennemerland en IJmond', '0375 0377 0392 0396 0397 0453 0473'],
  ['AM38', 'FoodValley', '0203 0228 0274 0279 0289 0339 0340 0345'],
]

/** A labour region: one employer service point, and the municipalities it serves. */
export type LabourRegion = {
  code: RegionCode
  name: string
  municipalities: readonly MunicipalityCode[]
}

/** All labour regions, in order of code. */
export const LABOUR_REGIONS: readonly LabourRegion[] = REGIONS.map(
  ([code, name, municipalities]) => ({
    code: code as RegionCode, // the table above is the edge where these codes come in
    name,
    municipalities: municipalities.split(' ').map((digits) => `GM${digits}` as MunicipalityCode),
  }),
)

const REGION_OF = new Map(
  LABOUR_REGIONS.flatMap(({ code, municipalities }) =>
    municipalities.map((municipality) => [municipality, code] as const),
  ),
)

/** The labour region a municipality belongs to; null for a code that is not one of 2026. */
export function labourRegionOf(municipality: MunicipalityCode): RegionCode | null {
  return REGION_OF.get(municipality) ?? null
}
