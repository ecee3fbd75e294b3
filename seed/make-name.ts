import type { Random } from './random.ts'

// First names from everywhere; surnames that nobody bears, of two words that do not go together in a real one.
const FIRST_NAMES = `
  Aïsha Alex Amina Anke Arjan Ayoub Bas Bilal Bo Bram Carla Casper Chantal Chris Daan Dewi Dirk Dunja Elif Els Emre
  Esra Eva Fatima Femke Finn Floor Gerrit Gijs Guus Hanna Hatice Henk Ilse Imane Inge Iris Jaap Jamal Jip Joyce Kees
  Kim Koen Lars Layla Leyla Lotte Luuk Maaike Marit Mehmet Mees Mia Mira Mo Nadia Nienke Niels Noor Nora Omar Oscar
  Pien Pim Piotr Ravi Robin Rosa Ruben Rutger Saar Sam Samira Sanne Sem Silvia Sjoerd Sofie Stan Tess Thijs Tijn
  Tjitske Vera Wessel Willem Yara Yusuf Zoë Zeynep
`
const FIRST_PARTS = `
  Appel Dauw Fluit Goud Honing Kersen Klaver Koper Kruiden Lantaarn Maan Mos Nevel Noten Parel Peren Regen Schaduw
  Sneeuw Sterren Veder Vlinder Water Wilgen Wolken Zand Zilver Zon
`
const SECOND_PARTS = `
  bewaarder danser dromer fluisteraar loper luisteraar plukker schilder speurder springer teller vanger vlechter
  vouwer wachter wandelaar wever zanger zoeker zwaaier
`
const ADJECTIVES = `
  Blauwe Bonte Dappere Eerste Gouden Groene Grote Houten Kleine Kromme Lachende Lange Lichte Luie Nieuwe Oude Oranje
  Paarse Rode Ronde Rustige Scheve Snelle Stille Tweede Vrolijke Wakkere Warme Witte Zilveren
`
const THINGS = `
  Beer Bever Das Dolfijn Eend Egel Ekster Ezel Fazant Geit Haan Haas Hamster Hert Ibis Kikker Krab Kraai Libel Lynx
  Meeuw Mol Mus Otter Paling Pauw Poema Reiger Schildpad Slak Snoek Specht Spreeuw Uil Valk Vos Walvis Wezel Zwaan Zwaluw
`

/** A first name and a surname that are plainly made up. */
export function makeName(random: Random): { firstName: string; lastName: string } {
  const lastName = random.one(words(FIRST_PARTS)) + random.one(words(SECOND_PARTS))
  return { firstName: random.one(words(FIRST_NAMES)), lastName }
}

/** What a made-up organisation is called, without what it does: 'De Groene Otter'. Each number has its own. */
export function organisationName(number: number): string {
  const adjectives = words(ADJECTIVES)
  const things = words(THINGS)
  const adjective = adjectives[number % adjectives.length]
  const thing = things[(number * 7 + Math.floor(number / adjectives.length)) % things.length]
  return `De ${adjective} ${thing}`
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
