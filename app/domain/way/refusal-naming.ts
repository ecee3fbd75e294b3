/** Refusals that mean: it stood elsewhere by the time the step was taken. */
const TOO_LATE: readonly string[] = ['movedByOther', 'placed']

/** Why a step was refused; who came too late reads what it stands at now. */
export function refusalNaming<Code extends string>(
  sentences: Record<Code, string>,
  because: Code,
  now: { label: string; sentence: string },
): string {
  if (!TOO_LATE.includes(because)) return sentences[because]
  return `Dit kan niet meer: er is intussen iets veranderd. Het staat nu op ‘${now.label}’. ${now.sentence}`
}
