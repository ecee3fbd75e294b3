import { WORK_CONDITIONS, type WorkCondition } from '#app/domain/candidate/closed-lists.ts'

const OUTSIDE = ['groen', 'bouw', 'post']
const AT_A_SCREEN = ['administratie', 'ict']
const SEATED = [...AT_A_SCREEN, 'creatief', 'productie']

/** The conditions that go with work in a sector, and with each other: nobody asks for a screen in a garden. */
export function plausibleConditions(sector: string): WorkCondition[] {
  const left = new Set<WorkCondition>(WORK_CONDITIONS)
  left.delete(OUTSIDE.includes(sector) ? 'indoors' : 'outdoors')
  left.delete(SEATED.includes(sector) ? 'standingAndWalking' : 'seatedWork')
  if (!AT_A_SCREEN.includes(sector)) left.delete('adaptedScreen')
  return [...left]
}
