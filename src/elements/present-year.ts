/** The year that it is now, by the reader's clock. */
export const presentYear = (): number => new Date().getFullYear();
