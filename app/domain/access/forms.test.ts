import { expect, test } from 'vitest'
import { accessQuestions, choosePasswordInput, personInput, staffInput } from './forms.ts'

const asked = {
  name: 'Kas en Kruid',
  kvk: '12345678',
  municipality: 'GM0344',
  phone: '030 123 45 67',
  work: 'Planten verzorgen in de kas.',
}

test.each([
  { kvk: '12345678', ok: true },
  { kvk: ' 1234 5678 ', ok: true },
  { kvk: '12.34.56.78', ok: true },
  { kvk: '1234567', ok: false },
  { kvk: '123456789', ok: false },
  { kvk: '1234567a', ok: false },
])('a KvK number has eight digits: "$kvk" is $ok', ({ kvk, ok }) => {
  expect(accessQuestions.safeParse({ ...asked, kvk }).success).toBe(ok)
})

test.each([
  { password: 'elf tekens!', ok: false },
  { password: 'twaalf tekns', ok: true },
  { password: ' '.repeat(12), ok: true },
  { password: 'a'.repeat(200), ok: true },
  { password: 'a'.repeat(201), ok: false },
])('a password is long enough and no more is asked: "$password" is $ok', ({ password, ok }) => {
  expect(choosePasswordInput.safeParse({ password }).success).toBe(ok)
})

test('an address is kept in lower case, without spaces around it', () => {
  const person = personInput.parse({ name: 'Noor Voorbeeld', email: ' Noor@Voorbeeld.NL ' })
  expect(person.email).toBe('noor@voorbeeld.nl')
})

test.each([
  { role: 'adviser', region: '', senderId: '', field: 'region' },
  { role: 'jobhunter', region: 'AM13', senderId: '', field: 'senderId' },
  { role: 'manager', region: '', senderId: '', field: 'senderId' },
])('a $role has to belong somewhere: $field is asked', ({ field, ...place }) => {
  const person = { name: 'Noor Voorbeeld', email: 'noor@voorbeeld.nl', ...place }
  const issues = staffInput.safeParse(person).error?.issues ?? []
  expect(issues.map(({ path }) => path.join('.'))).toEqual([field])
})

test('an administrator belongs nowhere', () => {
  const person = { name: 'Noor Voorbeeld', email: 'noor@voorbeeld.nl', role: 'administrator' }
  expect(staffInput.safeParse({ ...person, region: '', senderId: '' }).success).toBe(true)
})
