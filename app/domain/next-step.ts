import type { Actor } from './actor.ts'

/** Whose move it is, null when nothing is left to do, and what happens next in a sentence all sides read. */
export type NextStep = { owner: Actor | null; sentence: string }
