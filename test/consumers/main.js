import 'plan-charts/define';

const chart = document.createElement('plan-target-bars');
chart.lang = 'en';
chart.toolbar = true;
// A list of records, so that the reader of tables is loaded too.
chart.data = [
  { indicator: 'Trees', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 },
  { indicator: 'Lanes', unit: 'km', place: 'Exampleton', target2025: 10, actual2025: 12 },
];
document.body.append(chart);
