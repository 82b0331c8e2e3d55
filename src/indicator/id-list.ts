/** The words of an attribute that is a list. */
export const idList = (text: string): string[] => text.split(/\s+/).filter(Boolean);
