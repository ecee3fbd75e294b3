/*
 * Words for illnesses, conditions and diagnoses, and the benefits that tell of them. A closed list: it is easier to
 * add a word than to explain a guess. All are without accents and hyphens, as `plainWord` makes them.
 */

/** The whole word, with an ending for more of it or a person's form (-e, -en, -s, -er, -ers). */
const WHOLE = `
  autist adhd ptss cptss copd ocd dcd lvb lvg rsi mecvs hiv aids tbc kanker aandoening
  psychose manie trauma hernia whiplash astma jicht reuma stoma migraine beroerte boreout overspannen
  gehandicapt invalide mindervalide arbeidsgehandicapt zwakbegaafd laagbegaafd zwakzinnig doof dove doofblind
  beperking arbeidsbeperking arbeidsbeperkt taalbeperking handicap arbeidshandicap geestesziek doodziek
  alcoholist spastisch spasme verlamd bipolair manisch suicidaal geamputeerd
  hoogtevrees pleinvrees smetvrees faalangst ziekelijk pacemaker kunstbeen
  wajonger ziektewet lyme longcovid postcovid chemo chemokuur ritalin concerta methadon
`

/** The beginning of a word: inflections and what is joined to it. */
const BEGINNINGS = `
  autis pddnos ptss depressi schizo psychot psychisch psychiatr neurot epilep dement alzheimer asperger tourette
  crohn parkinson stotter dyslec dyslex dyscalc dysprax dysfas afasi aprax verslav verslaafd alcoholisme
  alcoholprobleem drugsprobleem diabet suikerziek reumat artros artrit fibromyalg osteopor scolios bechterew
  leukemi tumor kankerpatient kankerbehand hartinfarct hartfalen hartaanval hartpatient hartritme herseninfarct
  hersenbloeding hersenletsel hersentumor hersenschudding hersenvlies dwarslaesi spierdystrof hemiplegi
  verlamming slechtziend slechthorend arbeidsongeschikt wajong wiauitkering waouitkering borderline anorexi
  boulimi suicid zelfmoord zelfbeschadig automutil getraumatis posttraumat angstaanval paniekaanval
  eczeem psorias bronchit longemfyseem hepatit tubercul allergi nierdialys narcolep slaapapneu insomni tinnitus
  antidepress antipsych rolstoelgebruik rolstoelafhank rolstoelgebonden lymfoom melanoom sclerose
  hechtingsprob gedragsprob
`

/** Anywhere in a word. */
const PARTS = `stoornis syndroom fobie psychose schizofren verslaving verslaafd autisme depressie burnout dementie`

/** The end of a word, when something stands before it. */
const ENDINGS = `ziekte ziektes ziekten kanker trauma traumas aandoening aandoeningen`

/** Words that hold one of the above and mean work, a place or something else. */
const HARMLESS = `
  kankerbestrijding plantenziekte plantenziektes plantenziekten dierziekte dierziektes dierziekten boomziekte
  boomziektes boomziekten gewasziekte gewasziektes gewasziekten beroepsziekte beroepsziekten
`

/** The end of the name of a street. */
const STREET = /.(?:laan|straat|weg|plein|kade|gracht|pad|singel|dreef|hof|park|lei)$/

/** Health complaints; a complaint of a customer is none. */
const COMPLAINTS =
  /^(?:rug|knie|nek|schouder|hart|maag|darm|angst|stress|stemmings|gezondheids|vermoeidheids|spannings|spier|gewrichts|paniek|slaap|hoofdpijn|long|pols|heup|voet|elleboog|rsi|burnout|pijn|adem|ademhalings|overgangs)(?:klacht|probleem|problem|pijn|patient|aandoening)/

/** What only words together say, in lower case and without accents. */
const PHRASES: readonly RegExp[] = [
  /\b(?:lichamelijke?|psychische?|geestelijke?|mentale|medische|fysieke|chronische?|gezondheids) ?-?(?:klacht|probleem|problem|aandoening|beperkt|ziek|pijn|vermoeid|gehandicapt)/,
  /\b(?:verstandelijk|lichamelijk|visueel|auditief|licht verstandelijk|zintuiglijk) (?:beperkt|gehandicapt)/,
  /\b(?:een|mijn|zijn|haar|hun) ziekte\b|\bziekte van [a-z]/,
  /\b(?:long|post|langdurige?) covid\b/,
  /\b(?:mijn|zijn|haar|heeft|heb|kreeg|gestelde|officiele) (?:een )?(?:medische |psychiatrische )?diagnoses?\b/,
  /\b(?:ben|is|was|medisch|volledig|deels|gedeeltelijk) afgekeurd\b(?! (?:product|artikel))/,
  /\b(?:last|klachten|pijn) (?:van|aan|in) (?:mijn|zijn|haar|de) (?:rug|knie|nek|schouder|heup|hart|hoofd|hand|pols|voet|rug)/,
  /\bgediagnosticeerd/,
  /\b(?:in|mijn|aan|zijn|haar) (?:een |de |mijn |zijn |haar )?(?:elektrische )?rolstoel\b/,
  /\b(?:ben|is|bijna|volledig|geheel|half|deels) blind\b(?! (?:typ|vertrouw))/,
  /\b(?:gebruikt?|slikt?|krijgt?|neemt?|neem) (?:\w+ ){0,2}(?:medicatie|medicijnen|pillen)\b/,
  /\b(?:gilles|multiple sclerose|cerebrale parese|spina bifida|prikkelbare darm|hoge bloeddruk|fragiele x)\b/,
  /\b(?:chronisch|ongeneeslijk|psychisch|langdurig|ernstig) ziek\b|\baan de (?:drank|drugs)\b/,
  /\b(?:sociale|heftige|ernstige|veel) angst(?:en)?\b|\bangst en paniek\b/,
  /\bniet[- ]aangeboren hersen/,
]

/** Abbreviations that are another word in lower case: they count in capitals only, between other writing. */
const CAPITALS = /(?<![\p{L}\d])(?:ADD|ASS|NAH|ALS|TOS|CVA|CVS|ODD|MS)(?![\p{L}\d])/gu
const OFFICE =
  /\bms[ -]?(?:office|word|excel|teams|outlook|project|access|dos|powerpoint|windows)/gi

const whole = new Set(words(WHOLE))
const beginnings = words(BEGINNINGS)
const parts = words(PARTS)
const endings = words(ENDINGS)
const harmless = new Set(words(HARMLESS))

/** Whether a text names an illness, a condition or a diagnosis. */
export function namesHealth(text: string): boolean {
  const plain = withoutAccents(text).toLowerCase()
  if (PHRASES.some((phrase) => phrase.test(plain))) return true
  if (hasCapitals(text)) return true
  return (plain.match(/[\p{L}\d]+(?:[-'’][\p{L}\d]+)*/gu) ?? []).some(isHealthWord)
}

function isHealthWord(written: string): boolean {
  const word = written.replace(/[-'’]/g, '')
  if (harmless.has(word) || STREET.test(word)) return false
  return (
    isWhole(word) ||
    COMPLAINTS.test(word) ||
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    parts.some((part) => word.includes(part)) ||
    endings.some((ending) => word.length > ending.length && word.endsWith(ending)) ||
    (written.includes('-') && written.split('-').some(isWhole))
  )
}

function isWhole(word: string): boolean {
  if (whole.has(word)) return true
  return whole.has(word.replace(/(?:en|ers|er|es|e|s)$/, ''))
}

/** In a text that is all in capitals, capitals say nothing, unless it is the abbreviation alone. */
function hasCapitals(text: string): boolean {
  const found = text.replace(OFFICE, '').match(CAPITALS)
  return found !== null && (/\p{Ll}/u.test(text) || found[0] === text.trim())
}

function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{Diacritic}/gu, '')
}

function words(list: string): string[] {
  return list.trim().split(/\s+/)
}
