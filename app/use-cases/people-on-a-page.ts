/** How many people a list shows at once. */
export const PEOPLE_ON_A_PAGE = 20
