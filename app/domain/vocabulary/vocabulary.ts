import { COMPETENCIES_ADMINISTRATION } from './competencies-administration.ts'
import { COMPETENCIES_BUILDING_MAINTENANCE } from './competencies-building-maintenance.ts'
import { COMPETENCIES_CARE } from './competencies-care.ts'
import { COMPETENCIES_CATERING } from './competencies-catering.ts'
import { COMPETENCIES_CLEANING } from './competencies-cleaning.ts'
import { COMPETENCIES_CONSTRUCTION } from './competencies-construction.ts'
import { COMPETENCIES_CRAFTS } from './competencies-crafts.ts'
import { COMPETENCIES_DELIVERY } from './competencies-delivery.ts'
import { COMPETENCIES_GENERAL } from './competencies-general.ts'
import { COMPETENCIES_GREEN } from './competencies-green.ts'
import { COMPETENCIES_ICT } from './competencies-ict.ts'
import { COMPETENCIES_LOGISTICS } from './competencies-logistics.ts'
import { COMPETENCIES_MECHANICS } from './competencies-mechanics.ts'
import { COMPETENCIES_PRODUCTION } from './competencies-production.ts'
import { COMPETENCIES_RETAIL } from './competencies-retail.ts'
import { EVERYDAY_WORDS } from './everyday-words.ts'
import { joinOverlapping } from './join-overlapping.ts'
import { SECTORS } from './sectors.ts'
import { TALENTS } from './talents.ts'
import { TASKS_ADMINISTRATION } from './tasks-administration.ts'
import { TASKS_BUILDING_MAINTENANCE } from './tasks-building-maintenance.ts'
import { TASKS_CARE } from './tasks-care.ts'
import { TASKS_CATERING } from './tasks-catering.ts'
import { TASKS_CLEANING } from './tasks-cleaning.ts'
import { TASKS_CONSTRUCTION } from './tasks-construction.ts'
import { TASKS_CRAFTS } from './tasks-crafts.ts'
import { TASKS_DELIVERY } from './tasks-delivery.ts'
import { TASKS_GREEN } from './tasks-green.ts'
import { TASKS_ICT } from './tasks-ict.ts'
import { TASKS_LOGISTICS } from './tasks-logistics.ts'
import { TASKS_MECHANICS } from './tasks-mechanics.ts'
import { TASKS_PRODUCTION } from './tasks-production.ts'
import { TASKS_RETAIL } from './tasks-retail.ts'
import type { Competency, Task } from './terms.ts'

export { SECTORS, TALENTS }

export const COMPETENCIES: readonly Competency[] = [
  ...COMPETENCIES_GENERAL,
  ...COMPETENCIES_LOGISTICS,
  ...COMPETENCIES_GREEN,
  ...COMPETENCIES_CLEANING,
  ...COMPETENCIES_CATERING,
  ...COMPETENCIES_CARE,
  ...COMPETENCIES_RETAIL,
  ...COMPETENCIES_PRODUCTION,
  ...COMPETENCIES_ADMINISTRATION,
  ...COMPETENCIES_BUILDING_MAINTENANCE,
  ...COMPETENCIES_ICT,
  ...COMPETENCIES_CONSTRUCTION,
  ...COMPETENCIES_MECHANICS,
  ...COMPETENCIES_DELIVERY,
  ...COMPETENCIES_CRAFTS,
]

export const TASKS: readonly Task[] = [
  ...TASKS_LOGISTICS,
  ...TASKS_GREEN,
  ...TASKS_CLEANING,
  ...TASKS_CATERING,
  ...TASKS_CARE,
  ...TASKS_RETAIL,
  ...TASKS_PRODUCTION,
  ...TASKS_ADMINISTRATION,
  ...TASKS_BUILDING_MAINTENANCE,
  ...TASKS_ICT,
  ...TASKS_CONSTRUCTION,
  ...TASKS_MECHANICS,
  ...TASKS_DELIVERY,
  ...TASKS_CRAFTS,
]

const NEAR = 0.5
const FURTHER = 0.25

const LABELS = {
  sector: labelsOf(SECTORS),
  talent: labelsOf(TALENTS),
  competency: labelsOf(COMPETENCIES),
  task: labelsOf(TASKS),
}
const TASK_BY_CODE = new Map(TASKS.map((task) => [task.code, task]))
const RELATED = relations()

/** The Dutch words for a sector; an unknown code comes back as it is. */
export function sectorLabel(code: string): string {
  return LABELS.sector.get(code) ?? code
}

export function talentLabel(code: string): string {
  return LABELS.talent.get(code) ?? code
}

export function competencyLabel(code: string): string {
  return LABELS.competency.get(code) ?? code
}

export function taskLabel(code: string): string {
  return LABELS.task.get(code) ?? code
}

export function isSector(code: string): boolean {
  return LABELS.sector.has(code)
}

export function isTalent(code: string): boolean {
  return LABELS.talent.has(code)
}

export function isCompetency(code: string): boolean {
  return LABELS.competency.has(code)
}

export function isTask(code: string): boolean {
  return LABELS.task.has(code)
}

/** What these tasks ask for, each competency once, in the order of the tasks. Unknown tasks ask for nothing. */
export function competenciesOfTasks(tasks: readonly string[]): string[] {
  return [...new Set(tasks.flatMap((code) => TASK_BY_CODE.get(code)?.competencies ?? []))]
}

/** Competencies that count for a part of this one, nearest first. The relation holds both ways. */
export function relatedCompetencies(code: string): { code: string; share: number }[] {
  return [...(RELATED.get(code) ?? [])]
    .map(([related, share]) => ({ code: related, share }))
    .sort((one, other) => other.share - one.share)
}

/** For a search engine: groups of lower-case words and phrases that mean the same. No phrase is in two groups. */
export function synonymSets(): string[][] {
  const terms = [...COMPETENCIES, ...TASKS, ...TALENTS]
    .filter(({ synonyms }) => synonyms.length > 0)
    .map(({ label, synonyms }) => [label, ...synonyms].map((text) => text.toLowerCase()))
  return joinOverlapping([...terms, ...EVERYDAY_WORDS])
}

function labelsOf(terms: readonly { code: string; label: string }[]): Map<string, string> {
  return new Map(terms.map(({ code, label }) => [code, label]))
}

function relations(): Map<string, Map<string, number>> {
  const related = new Map(COMPETENCIES.map(({ code }) => [code, new Map<string, number>()]))
  for (const { code, near, further } of COMPETENCIES) {
    for (const other of near) relate(related, code, other, NEAR)
    for (const other of further) relate(related, code, other, FURTHER)
  }
  return related
}

function relate(
  related: ReadonlyMap<string, Map<string, number>>,
  one: string,
  other: string,
  share: number,
): void {
  related.get(one)?.set(other, share)
  related.get(other)?.set(one, share)
}
