import type { IsoDate } from '#app/domain/primitives.ts'
import type { InvitationKind } from './statuses.ts'

/** A one-time link as it is shown and printed, once. */
export type ShownLink = { url: string; name: string; kind: InvitationKind; worksUntil: IsoDate }
