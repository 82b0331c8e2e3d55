/** The current year by the reader's clock. */
export const presentYear = (): number => new Date().getFullYear();
