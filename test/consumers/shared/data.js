// The `data` that each app sets: two lists of records, one after the other. The reader of such lists is loaded on
// demand.
const about = (indicator) => [
  { indicator, unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 },
  { indicator: 'Lanes', unit: 'km', place: 'Exampleton', target2025: 10, actual2025: 12 },
];

export const before = about('Trees');
export const after = about('Bridges');
