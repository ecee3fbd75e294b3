import type { BENEFITS, RegisterGround, RegisterStatus } from '#app/domain/candidate/facts.ts'
import { addDays, type IsoDate } from '#app/domain/primitives.ts'
import { drawWeighted } from '#seed/draw.ts'
import type { Random } from '#seed/random.ts'
import type { DemoSender } from './senders.ts'

type Benefit = (typeof BENEFITS)[number]

/** What a sender knows of someone that decides on cover; null where nothing is known. */
export type DemoFacts = {
  register: RegisterStatus | null
  benefit: Benefit | null
  wageValue: { percentage: number; measuredOn: IsoDate } | null
  targetGroup: { isIn: boolean; on: IsoDate } | null
}

type About = {
  sender: DemoSender
  age: number
  isJustMeasured: boolean
  isToBeMeasured: boolean
  isTalkedOver: boolean
  cameOn: IsoDate
}

const GROUNDS: Record<DemoSender['kind'], readonly (readonly [RegisterGround, number])[]> = {
  municipality: [
    ['indication', 45],
    ['workplaceRoute', 24],
    ['schoolLeaver', 16],
    ['wsw', 7],
    ['ownRequest', 5],
    ['wiwId', 2],
    ['withProvision', 1],
  ],
  uwv: [
    ['wajong', 86],
    ['indication', 6],
    ['historic', 5],
    ['wajongWithoutCapacity', 2],
    ['iva', 1],
  ],
}
type Status = RegisterStatus['status'] | null
/** UWV sends who stands in the register; a municipality also who is on the way there, or needs no register. */
const STATUS_SHARES: Record<DemoSender['kind'], readonly (readonly [Status, number])[]> = {
  municipality: [
    ['registered', 84],
    ['askedFor', 10],
    ['notRegistered', 4],
    [null, 2],
  ],
  uwv: [
    ['registered', 97],
    ['askedFor', 1],
    [null, 2],
  ],
}
const BENEFIT_SHARES: Record<DemoSender['kind'], readonly (readonly [Benefit, number])[]> = {
  municipality: [
    ['bijstand', 72],
    ['none', 20],
    ['ww', 8],
  ],
  uwv: [
    ['wajong', 88],
    ['none', 5],
    ['wia', 4],
    ['iva', 1],
    ['ww', 2],
  ],
}

/** Facts that go together: who was just measured waits for the register, who is to be measured at work has no wage value. */
export function makeFacts(random: Random, about: About): DemoFacts {
  const { kind } = about.sender
  const benefit = random.chance(0.88) ? drawWeighted(random, BENEFIT_SHARES[kind]) : null
  if (about.isJustMeasured) return justMeasured(random, about.cameOn)
  const register = registration(random, about)
  const figures = measured(random, about)
  return isOnWorkplaceRoute(register)
    ? { benefit, register, wageValue: null, targetGroup: null }
    : { benefit, register, ...figures }
}

/** Whether someone waits for the register until the wage value is measured at work. */
export function isToBeMeasured({ register, wageValue }: DemoFacts): boolean {
  return isOnWorkplaceRoute(register) && wageValue === null
}

function isOnWorkplaceRoute(register: RegisterStatus | null): boolean {
  return register?.status === 'askedFor' && register.route === 'workplaceRoute'
}

function justMeasured(random: Random, cameOn: IsoDate): DemoFacts {
  const measuredOn = addDays(cameOn, -random.whole(1, 12))
  return {
    register: { status: 'askedFor', route: 'workplaceRoute', since: measuredOn },
    benefit: 'bijstand',
    wageValue: { percentage: random.whole(30, 85), measuredOn },
    targetGroup: { isIn: true, on: measuredOn },
  }
}

function registration(random: Random, about: About): RegisterStatus | null {
  const { sender, age, cameOn } = about
  const daysAgo = random.whole(20, Math.min(3_000, (age - 17) * 365))
  const day = addDays(cameOn, -daysAgo)
  const drawn = drawWeighted(random, STATUS_SHARES[sender.kind])
  const status = about.isToBeMeasured ? 'askedFor' : drawn
  switch (status) {
    case 'registered': {
      const drawn = drawWeighted(random, GROUNDS[sender.kind])
      const ground = drawn === 'schoolLeaver' && age > 27 ? 'indication' : drawn
      return { status, ground: random.chance(0.95) ? ground : null, from: day, until: null }
    }
    case 'askedFor':
      return { status, route: routeOf(sender), since: addDays(cameOn, -random.whole(1, 90)) }
    case 'notRegistered':
      return { status, on: addDays(cameOn, -random.whole(1, 200)) }
    case null:
      return null
  }
}

/** A municipality's own way into the register is to measure at work. */
function routeOf({ kind }: DemoSender) {
  return kind === 'municipality' ? 'workplaceRoute' : 'indication'
}

/** A municipality measures; UWV mostly knows no wage value. */
function measured(random: Random, { sender, isTalkedOver, cameOn }: About) {
  const share = sender.kind === 'uwv' ? 0.1 : isTalkedOver ? 0.6 : 0.3
  if (!random.chance(share)) return { wageValue: null, targetGroup: null }
  const measuredOn = addDays(cameOn, -random.whole(10, 600))
  return {
    wageValue: { percentage: random.whole(30, 95), measuredOn },
    targetGroup: random.chance(0.85) ? { isIn: random.chance(0.94), on: measuredOn } : null,
  }
}
