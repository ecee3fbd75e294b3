import { expect, test } from 'vitest'
import { argon2PasswordHasher } from './argon2-password-hasher.ts'

const passwords = argon2PasswordHasher()

test('a hash is argon2id with the recommended cost, and another one every time', async () => {
  const [one, two] = await Promise.all([
    passwords.hash('een lang wachtwoord'),
    passwords.hash('een lang wachtwoord'),
  ])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(two)
})

test('only the password itself matches its hash', async () => {
  const hash = await passwords.hash('een lang wachtwoord')
  expect(await passwords.matches(hash, 'een lang wachtwoord')).toBe(true)
  expect(await passwords.matches(hash, 'een lang wachtwoorD')).toBe(false)
})

test('without a hash nothing matches, not even the password of nobody', async () => {
  expect(await passwords.matches(null, 'nobody has this password')).toBe(false)
})
