// What each app sets as `data`: first one list of records, then another. The reader of lists is fetched for it.
const about = (indicator) => [
  { indicator, unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 },
  { indicator: 'Lanes', unit: 'km', place: 'Exampleton', target2025: 10, actual2025: 12 },
];

export const before = about('Trees');
export const after = about('Bridges');
