import { and, asc, eq } from 'drizzle-orm'
import type { SenderId } from '#app/domain/primitives.ts'
import { importRegister } from '#app/use-cases/import-register.ts'
import { insertSender } from '#db/queries/senders.ts'
import { candidateFacts, candidateIdentities, candidates } from '#db/schema/index.ts'
import { type MadeRow, makeRegisterFile } from '#seed/make-register-file.ts'
import type { TestServices } from './services.ts'

/** A row in which every column is filled. */
export const FULL_ROW: MadeRow = {
  referentie: 'U-1',
  voornaam: 'Sam',
  achternaam: 'Voorbeeld',
  geboortedatum: '31-12-1999',
  'e-mail': 'sam@voorbeeld.nl',
  telefoon: '030 123 45 67',
  plaats: 'Utrecht',
  status: 'geregistreerd',
  grondslag: 'praktijkroute',
  status_vanaf: '1 februari 2026',
  status_tot: '31/12/2026',
  uitkering: 'bijstand',
  uren_minimaal: '16',
  uren_maximaal: '24,0',
  beschikbaar_vanaf: '2026-04-01',
  opleiding: 'mbo 2',
  sectoren: 'groen|Logistiek en magazijn',
  talenten: 'Werkt precies|geduldig',
  taken: 'Ouderen gezelschap houden',
  competenties: 'Post sorteren:ervaren:gezien op het werk|vegen',
  werkcondities: 'rustige werkplek|klein team',
  vervoer: 'fiets|ov',
  reisafstand_km: '12,5',
  rijbewijzen: 'geen',
  talen: 'Nederlands:goed|Pools',
  eigen_woorden: 'Ik werk graag buiten.',
  loonwaarde_percentage: '60',
  loonwaarde_gemeten_op: '15-01-2026',
  doelgroep_loonkostensubsidie: 'ja',
}

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}

/** A sender of its own, whose files are read and whose people are looked up. */
export async function openSender(services: TestServices, name: string) {
  const { db } = services
  const senderId = await newSender(services, name)

  async function personOf(reference: string) {
    const [row] = await db
      .select()
      .from(candidates)
      .innerJoin(candidateIdentities, eq(candidateIdentities.candidateId, candidates.id))
      .where(and(eq(candidates.reference, reference), eq(candidates.senderId, senderId)))
    if (!row) throw new Error(`nobody with reference ${reference}`)
    return { ...row.candidates, identity: row.candidate_identities }
  }

  return {
    senderId,
    personOf,
    importRows: (rows: readonly MadeRow[], dryRun = false) =>
      importRegister(services, { senderId, bytes: bytesOf(makeRegisterFile(rows)), dryRun }),
    importBytes: (bytes: Uint8Array) => importRegister(services, { senderId, bytes }),
    factsOf: async (reference: string) => {
      const { id } = await personOf(reference)
      const { fact, source, recordedBy } = candidateFacts
      return db
        .select({ fact, source, recordedBy })
        .from(candidateFacts)
        .where(eq(candidateFacts.candidateId, id))
        .orderBy(asc(candidateFacts.recordedAt))
    },
  }
}

async function newSender({ db }: TestServices, name: string): Promise<SenderId> {
  const senderId = await insertSender(db, { name, kind: 'municipality' })
  if (!senderId) throw new Error(`there is a sender ${name} already`)
  return senderId
}
export type TestSender = Awaited<ReturnType<typeof openSender>>
