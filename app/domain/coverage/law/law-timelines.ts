import type { IsoDate } from '#app/domain/primitives.ts'
import { municipalityName } from '../words/municipality-names.ts'
import { AUTHORITY_NAMES, CATEGORY_NAMES, INSTRUMENT_NAMES } from '../words/names.ts'
import { figureInWords, PARAMETER_LABELS } from '../words/parameter-labels.ts'
import {
  EXPERIMENT_CONDITION,
  experimentInWords,
  localDetails,
  localInWords,
  minimumWageInWords,
  policyDetails,
  policyInWords,
  type RowDetail,
  valueInWords,
  youthScaleInWords,
} from '../words/row-words.ts'
import { CUMULATION } from './cumulation.ts'
import { type Dated, type DatedValue, valueOn } from './dated.ts'
import { DISPENSATION_EXPERIMENT, type DispensationExperiment } from './dispensation-experiment.ts'
import { LOCAL_INSTRUMENTS } from './local-instruments.ts'
import { APPRENTICE_SCALE, MINIMUM_WAGE, YOUTH_SCALE } from './minimum-wage.ts'
import { MUNICIPAL_POLICIES } from './municipal-policy.ts'
import { PARAMETERS, type Parameter } from './parameters.ts'
import type { CoverageRule } from './rule.ts'
import { RULES } from './rules.ts'

/** A row of law in words. */
type LawRow = Dated & {
  id: string
  label: string
  value: string
  details: RowDetail[]
  basis: string | null
  source: string
  checkedOn: IsoDate
}

/** All rows on one subject, of which at most one counts on a day. */
export type LawTimeline = readonly LawRow[]
type TimelineGroup = { title: string; timelines: LawTimeline[] }

/** What the law says in words: the instruments, and what goes together. */
export function ruleTimelines(): TimelineGroup[] {
  const subjects = Map.groupBy(RULES, ({ instrument, category }) => `${instrument} ${category}`)
  return [
    {
      title: 'Instrumenten',
      timelines: [
        ...[...subjects.values()].map((rows) => rows.map(ofRule)),
        DISPENSATION_EXPERIMENT.map(ofExperiment),
      ],
    },
    {
      title: 'Wat samengaat en wat niet',
      timelines: CUMULATION.map((row, at) => [ofCumulation(row, at)]),
    },
  ]
}

/** The figures of the law, and what municipalities have of their own. */
export function figureTimelines(): TimelineGroup[] {
  const policies = Map.groupBy(MUNICIPAL_POLICIES, ({ municipality }) => municipality)
  const locals = Map.groupBy(LOCAL_INSTRUMENTS, ({ name }) => name)
  return [
    {
      title: 'Minimumloon',
      timelines: [
        ofValues(
          'minimumWage',
          'Minimumloon vanaf 21 jaar',
          'Wet minimumloon artikel 8',
          MINIMUM_WAGE,
          minimumWageInWords,
        ),
        ofValues(
          'youthScale',
          'Minimumloon onder 21 jaar',
          'Wet minimumloon',
          YOUTH_SCALE,
          youthScaleInWords,
        ),
        ofValues(
          'apprenticeScale',
          'Minimumloon in een leerbaan (bbl), 18 tot en met 20 jaar',
          'Wet minimumloon',
          APPRENTICE_SCALE,
          youthScaleInWords,
        ),
      ],
    },
    {
      title: 'Cijfers uit de wet',
      timelines: Object.keys(PARAMETERS).filter(isParameter).map(ofParameter),
    },
    {
      title: 'Beleid van gemeenten',
      timelines: [...policies.values()].map((rows) => rows.map(ofPolicy)),
    },
    {
      title: 'Eigen regelingen van gemeenten',
      timelines: [...locals.values()].map((rows) => rows.map(ofLocal)),
    },
  ]
}

function ofRule(rule: CoverageRule): LawRow {
  const { category, instrument } = rule
  const name = INSTRUMENT_NAMES[instrument]
  const details = [
    { term: 'Voorwaarde', text: rule.condition },
    { term: 'Wie beslist', text: AUTHORITY_NAMES[rule.decides] },
    { term: 'Wie vraagt aan', text: rule.applies },
  ]
  return {
    ...datesOf(rule),
    id: rule.id,
    label: category ? `${name} (${CATEGORY_NAMES[category]})` : name,
    value: rule.amount,
    details: rule.carried ? details : details.slice(0, 1),
    basis: rule.basis,
  }
}

function ofExperiment(row: DispensationExperiment): LawRow {
  return {
    ...datesOf(row),
    id: row.id,
    label: 'Loondispensatie (experiment)',
    value: experimentInWords(row),
    details: [{ term: 'Voorwaarde', text: EXPERIMENT_CONDITION }],
    basis: 'AMvB brede inzet loondispensatie',
  }
}

function ofCumulation(row: (typeof CUMULATION)[number], at: number): LawRow {
  return {
    ...datesOf(row),
    id: `cumulation-${at + 1}`,
    label: row.between.map((instrument) => INSTRUMENT_NAMES[instrument]).join(' en '),
    value: row.rule,
    details: [],
    basis: row.basis,
  }
}

function isParameter(name: string): name is Parameter {
  return name in PARAMETERS
}

function ofParameter(name: Parameter): LawTimeline {
  const { label, unit, basis } = PARAMETER_LABELS[name]
  return ofValues<number>(name, label, basis, PARAMETERS[name], (value) =>
    figureInWords(value, unit),
  )
}

function ofValues<Value>(
  id: string,
  label: string,
  basis: string,
  rows: readonly DatedValue<Value>[],
  words: (value: Value) => string,
): LawTimeline {
  return rows.map((row) => ({
    ...datesOf(row),
    id: `${id}-${row.inForceFrom}`,
    label,
    value: valueInWords(row, row.inForceFrom && valueOn(rows, row.inForceFrom), words),
    details: [],
    basis,
  }))
}

function ofPolicy(policy: (typeof MUNICIPAL_POLICIES)[number]): LawRow {
  return {
    ...datesOf(policy),
    id: `policy-${policy.municipality}-${policy.inForceFrom}`,
    label: `Praktijkroute en vast percentage in ${municipalityName(policy.municipality)}`,
    value: policyInWords(policy),
    details: policyDetails(policy),
    basis: null,
  }
}

function ofLocal(row: (typeof LOCAL_INSTRUMENTS)[number]): LawRow {
  return {
    ...datesOf(row),
    id: row.id,
    label: row.name,
    value: localInWords(row),
    details: localDetails(row),
    basis: null,
  }
}

function datesOf({
  inForceFrom,
  inForceUntil,
  source,
  checkedOn,
}: Pick<LawRow, 'inForceFrom' | 'inForceUntil' | 'source' | 'checkedOn'>) {
  return { inForceFrom, inForceUntil, source, checkedOn }
}
