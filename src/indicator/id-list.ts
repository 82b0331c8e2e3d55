/** Splits an attribute with a list of ids. */
export const idList = (text: string): string[] => text.split(/\s+/).filter(Boolean);
