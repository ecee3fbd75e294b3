/** What a use case answers: done, with what came of it, or refused, with a reason code. */
export type Outcome<Because extends string, Done extends object = object> =
  | ({ ok: true } & Done)
  | { ok: false; because: Because }

/** A refusal. */
export function refuse<Because extends string>(because: Because): { ok: false; because: Because } {
  return { ok: false, because }
}
