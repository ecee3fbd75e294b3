import { drawTimelines } from '#app/components/cost-timeline/draw-timelines.server.ts'
import type { DrawnTimeline } from '#app/components/cost-timeline/timeline-model.ts'
import type { EmployerCoverage } from '#app/domain/coverage/for-employer.ts'
import type { BranchReader } from '#app/domain/coverage/words/branch-words.ts'
import type { IsoDate } from '#app/domain/primitives.ts'
import { timelineModels } from './timeline-models.ts'

/** The timelines of an offer, drawn in its loader. */
export function drawCover(
  coverage: EmployerCoverage,
  about: { reader: BranchReader; workStart: IsoDate },
): DrawnTimeline[] {
  return drawTimelines(timelineModels(coverage, about))
}
