// Six boroughs of London and London itself: facts from the Greater London Authority's table "London
// Borough Profiles" (edition of 2015), https://data.london.gov.uk/dataset/london-borough-profiles.
// Chinese names are ours.

const text = (zh: string, en: string) => ({ zh, en });

const places = [
  { id: 'camden', name: text('卡姆登', 'Camden'), within: 'london' },
  { id: 'hackney', name: text('哈克尼', 'Hackney'), within: 'london' },
  { id: 'islington', name: text('伊斯灵顿', 'Islington'), within: 'london' },
  { id: 'southwark', name: text('萨瑟克', 'Southwark'), within: 'london' },
  { id: 'tower-hamlets', name: text('陶尔哈姆莱茨', 'Tower Hamlets'), within: 'london' },
  { id: 'westminster', name: text('威斯敏斯特', 'Westminster'), within: 'london' },
  { id: 'london', name: text('伦敦', 'London') },
];

const indicators = [
  {
    id: 'employment-rate',
    name: text('就业率', 'Employment rate'),
    ...{ unit: 'percent', quantity: 'ratio', better: 'higher', year: 2014 },
    values: ['66.4', '68.2', '68.7', '72', '68.7', '66.3', '71.2'],
  },
  {
    id: 'degree',
    name: text('劳动年龄人口中有学位者', 'Working age with a degree'),
    ...{ unit: 'percent', quantity: 'ratio', better: 'higher', year: 2014 },
    values: ['60.5', '48.5', '58.8', '58.8', '44.2', '66.3', '49.1'],
  },
  {
    id: 'gcse',
    name: text('中学五科以上合格率', 'Five or more good GCSEs'),
    ...{ unit: 'percent', quantity: 'ratio', better: 'higher', year: 2014 },
    values: ['62.7', '60.6', '59.9', '61.2', '59.2', '65.7', '61.8'],
    note: text('2013/14 学年。', 'School year 2013/14.'),
  },
  {
    id: 'recycling',
    name: text('生活垃圾回收率', 'Household waste recycled'),
    ...{ unit: 'percent', quantity: 'ratio', better: 'higher', year: 2014 },
    values: ['29.3', '25.4', '32.7', '34.3', '28', '21.1', '33.9'],
    note: text('2013/14 财政年度。', 'Financial year 2013/14.'),
  },
  {
    id: 'public-transport',
    name: text('公共交通可达性', 'Public transport access'),
    ...{ unit: 'points', quantity: 'score', better: 'higher', year: 2014 },
    values: ['5.7', '4.9', '5.7', '4.9', '5', '6.5', '3.8'],
  },
  {
    id: 'crime',
    name: text('每千人犯罪数', 'Crimes per 1,000 people'),
    ...{ unit: 'crimes', quantity: 'flow', better: 'lower', year: 2015 },
    values: ['123.5', '99.6', '121.2', '100.6', '99.9', '212.4', '84'],
    note: text(
      '2014/15 财政年度；按居民计，通勤者与游客多的区偏高。',
      'Financial year 2014/15; per resident, so boroughs with many commuters and visitors stand high.',
    ),
  },
] as const;

/** Six indicators of six boroughs and of the city that contains them. */
export const londonBoroughs = {
  places,
  documents: [
    {
      id: 'profiles',
      title: text('伦敦各区概况（大伦敦政府，2015 年版）', 'London Borough Profiles (GLA, 2015)'),
      url: 'https://data.london.gov.uk/dataset/london-borough-profiles',
    },
  ],
  units: [
    { id: 'percent', name: text('%', '%') },
    { id: 'points', name: text('分', 'points') },
    { id: 'crimes', name: text('起', 'crimes') },
  ],
  notes: indicators.flatMap((one) =>
    'note' in one ? [{ id: one.id, kind: 'definition', text: one.note }] : [],
  ),
  indicators: indicators.map((one) => ({
    ...{ id: one.id, name: one.name, unit: one.unit, quantity: one.quantity, better: one.better },
    ...('note' in one ? { notes: [one.id] } : {}),
  })),
  readings: indicators.flatMap(({ id, year, values }) =>
    values.map((printed, index) => ({
      ...{ id: `${id}-${index}`, indicator: id, place: places[index]?.id, kind: 'actual' },
      ...{ period: { kind: 'year', to: year }, value: Number(printed), printed },
      sources: [{ document: 'profiles' }],
    })),
  ),
};
