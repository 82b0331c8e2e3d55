// Short files in named formats, for tests in a page.

export const OPEN_SDG = `Year,Series,Units,Value
2015,Poverty rate,Percent,20.5
2018,Poverty rate,Percent,18.5
2021,Poverty rate,Percent,15.5`;

export const OPEN_SDG_METADATA = JSON.stringify({
  indicator_number: '1.2.1',
  indicator_name: 'Population in poverty',
  target_name: 'By 2030, reduce poverty',
  national_geographical_coverage: 'Exampleland',
  progress_calculation_options: [{ series: 'Poverty rate', direction: 'negative', target: 10.25 }],
});

export const JSON_STAT = JSON.stringify({
  version: '2.0',
  class: 'dataset',
  label: 'Literacy',
  id: ['geo', 'time'],
  size: [2, 2],
  dimension: {
    geo: { category: { index: ['A', 'B'], label: { A: 'Aland', B: 'Beland' } } },
    time: { category: { index: ['2020', '2021'] } },
  },
  value: [91.5, 92.5, 81.5, 84.5],
});
