/** Why a database cannot be used, as one sentence for whoever starts the portal. */
export class StartProblem extends Error {}
