/** What others pay of a month. */
export const CONTRIBUTIONS = ['subsidy', 'benefit'] as const
export type Contribution = (typeof CONTRIBUTIONS)[number]
