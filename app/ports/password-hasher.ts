/** Makes and checks password hashes, slowly on purpose. */
export type PasswordHasher = {
  hash(password: string): Promise<string>
  /** Whether the password belongs to the hash. Without a hash it takes as long, and the answer is no. */
  matches(hash: string | null, password: string): Promise<boolean>
}
