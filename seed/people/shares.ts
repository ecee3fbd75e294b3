import type { EducationLevel } from '#app/domain/candidate/closed-lists.ts'
import type { Profile } from '#app/domain/candidate/profile.ts'

// How the made-up people of a region are spread. Assumptions, but for the shape of the education levels.

/** In which sectors people did or look for work. */
export const SECTOR_SHARES = [
  ['logistiek', 14],
  ['groen', 12],
  ['schoonmaak', 12],
  ['keuken', 11],
  ['productie', 11],
  ['zorg', 10],
  ['winkel', 10],
  ['administratie', 7],
  ['post', 6],
  ['techniek', 5],
  ['gebouwen', 4],
  ['bouw', 3],
  ['creatief', 3],
  ['ict', 2],
] as const

/** Mostly up to mbo 2, as with the Wajong. */
export const EDUCATION: readonly (readonly [EducationLevel, number])[] = [
  ['practical', 20],
  ['vmbo', 20],
  ['mbo2', 18],
  ['mbo1', 15],
  ['specialSecondary', 12],
  ['none', 4],
  ['primary', 2],
  ['mbo3', 4],
  ['mbo4', 3],
  ['havoVwo', 1],
  ['hbo', 1],
]

export const TRAVEL: readonly (readonly [NonNullable<Profile['travelMeans']>, number])[] = [
  [['bicycle', 'publicTransport'], 38],
  [['publicTransport'], 18],
  [['bicycle'], 17],
  [['walking', 'publicTransport'], 8],
  [['car', 'bicycle'], 9],
  [['moped'], 4],
  [['taxi'], 3],
  [['walking'], 2],
  [[], 1],
]

export const LANGUAGES_SPOKEN: readonly (readonly [Profile['languages'], number])[] = [
  [[{ language: 'dutch', level: 'good' }], 55],
  [
    [
      { language: 'dutch', level: 'good' },
      { language: 'english', level: 'everyday' },
    ],
    18,
  ],
  [
    [
      { language: 'dutch', level: 'everyday' },
      { language: 'turkish', level: 'good' },
    ],
    7,
  ],
  [
    [
      { language: 'dutch', level: 'everyday' },
      { language: 'arabic', level: 'good' },
    ],
    7,
  ],
  [
    [
      { language: 'dutch', level: 'good' },
      { language: 'berber', level: 'everyday' },
    ],
    4,
  ],
  [
    [
      { language: 'dutch', level: 'aLittle' },
      { language: 'tigrinya', level: 'good' },
    ],
    3,
  ],
  [
    [
      { language: 'dutch', level: 'aLittle' },
      { language: 'ukrainian', level: 'good' },
    ],
    2,
  ],
  [
    [
      { language: 'dutch', level: 'good' },
      { language: 'signLanguage', level: 'good' },
    ],
    2,
  ],
  [[{ language: 'dutch', level: 'everyday' }], 2],
]
