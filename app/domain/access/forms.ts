import { z } from 'zod'
import { freeText } from '#app/domain/candidate/free-text.ts'
import { accountId, municipalityCode, regionCode, senderId } from '#app/domain/primitives.ts'
import { WRONG_PASSWORD, WRONG_SIGN_IN } from './sentences.ts'

/** Long is what counts; nobody is asked for odd characters (NIST SP 800-63B). */
export const PASSWORD_LEAST = 12
const PASSWORD_MOST = 200

const line = (message: string, most = 120) =>
  z.string().trim().min(1, message).max(most, `Gebruik hier ten hoogste ${most} tekens.`)
const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, 'Dit adres is te lang.')
  .pipe(z.email('Vul een e-mailadres in, zoals naam@bedrijf.nl.'))
const newPassword = z
  .string()
  .min(PASSWORD_LEAST, `Kies een wachtwoord van ${PASSWORD_LEAST} tekens of meer.`)
  .max(PASSWORD_MOST, `Kies een wachtwoord van ten hoogste ${PASSWORD_MOST} tekens.`)
const place = z
  .string()
  .regex(/^GM\d{4}$/, 'Kies een gemeente uit de lijst.')
  .pipe(municipalityCode)
const phone = z
  .string()
  .trim()
  .regex(/^\+?[\d\s().-]{8,20}$/, 'Vul een telefoonnummer in waarop we u kunnen bellen.')
/** Eight digits; spaces and dots that people type are left out. */
const kvk = z
  .string()
  .transform((typed) => typed.replace(/[\s.]/g, ''))
  .pipe(z.string().regex(/^\d{8}$/, 'Een KvK-nummer heeft acht cijfers.'))

/** The five questions of the public start page. */
export const accessQuestions = z.object({
  name: line('Vul de naam van uw bedrijf in.'),
  kvk,
  municipality: place,
  phone,
  work: freeText(1000, { characters: 1, message: 'Vertel kort wat voor werk er is.' }),
})
export type AccessQuestions = z.infer<typeof accessQuestions>

export const signInInput = z.object({
  email: z.string().trim().toLowerCase().min(1, 'Vul uw e-mailadres in.').max(200),
  password: z.string().min(1, 'Vul uw wachtwoord in.').max(PASSWORD_MOST, WRONG_SIGN_IN),
})
export type SignInInput = z.infer<typeof signInInput>

/** A first or a new password, behind a one-time link. */
export const choosePasswordInput = z.object({ password: newPassword })

export const changePasswordInput = z.object({
  currentPassword: z
    .string()
    .min(1, 'Vul uw huidige wachtwoord in.')
    .max(PASSWORD_MOST, WRONG_PASSWORD),
  password: newPassword,
})
export type ChangePasswordInput = z.infer<typeof changePasswordInput>

/** The number on which others reach someone: it stands with the name. */
export const changePhoneInput = z.object({ phone })

/** Someone to invite: who it is, and where the account is known by. */
export const personInput = z.object({ name: line('Vul een naam in.'), email })
export type PersonInput = z.infer<typeof personInput>

export const refuseAccessInput = z.object({
  reason: line('Schrijf in een zin waarom u deze werkgever niet toelaat.', 500),
})

/** An employer that phones, made by the adviser: the organisation, and the person who phoned. */
export const newEmployerInput = personInput.extend({
  organisation: line('Vul de naam van het bedrijf in.'),
  kvk,
  municipality: place,
  phone,
})
export type NewEmployerInput = z.infer<typeof newEmployerInput>

/** Staff of a sender, as its manager invites them. */
export const senderStaffInput = personInput.extend({
  role: z.enum(['jobhunter', 'manager'], 'Kies een rol.'),
})
export type SenderStaffInput = z.infer<typeof senderStaffInput>

const chosen = <Output>(schema: z.ZodType<Output, string>, message: string) =>
  z.union([z.literal('').transform(() => null), schema], message)

/** Staff of any kind, as an administrator invites them: an adviser has a region, sender staff a sender. */
export const staffInput = personInput
  .extend({
    role: z.enum(['adviser', 'jobhunter', 'manager', 'administrator'], 'Kies een rol.'),
    region: chosen(z.string().pipe(regionCode), 'Kies een arbeidsmarktregio.'),
    senderId: chosen(z.string().pipe(senderId), 'Kies een team.'),
  })
  .refine(({ role, region }) => role !== 'adviser' || region !== null, {
    path: ['region'],
    message: 'Een bedrijfsadviseur hoort bij een arbeidsmarktregio.',
  })
  .refine(({ role, senderId: sender }) => !isOfSender(role) || sender !== null, {
    path: ['senderId'],
    message: 'Een jobhunter of teammanager hoort bij een team.',
  })
export type StaffInput = z.infer<typeof staffInput>

export const newSenderInput = z.object({
  name: line('Vul een naam in.'),
  kind: z.enum(['municipality', 'uwv'], 'Kies gemeente of UWV.'),
})
export type NewSenderInput = z.infer<typeof newSenderInput>

/** Who gives what they have to whom. */
export const handOverInput = z.object({
  intent: z.literal('handOver'),
  from: z.string().pipe(accountId),
  to: z.string().pipe(accountId),
})

/** A question at the door that nobody has, and the adviser who gets it. */
export const giveAccessRequestInput = z.object({
  intent: z.literal('giveRequest'),
  requestId: z.uuid(),
  adviserId: z.string().pipe(accountId),
})

export const placeOfAdviserInput = z.object({
  municipality: place,
  adviserId: chosen(z.string().pipe(accountId), 'Kies een adviseur.'),
})

function isOfSender(role: string): boolean {
  return role === 'jobhunter' || role === 'manager'
}
