import { describe, expect, it } from 'vitest';
import { areCountries } from '../../../../src/indicator/table/places/country-names.js';
import type { Grid } from '../../../../src/indicator/table/index.js';
import { reasons } from '../expected.js';
import {
  amounts,
  amountsAlone,
  lines,
  namesAndUnits,
  placeLines,
  placeNames,
  placeValues,
  placedAmounts,
  placedReadings,
  read,
} from './projections.js';

describe('rows of countries', () => {
  it('are places, in several languages', () => {
    expect(areCountries(['Belgium', 'Estonia', 'EU-27'])).toBe(true);
    expect(areCountries(['Allemagne', 'Espagne', 'Pays-Bas'])).toBe(true);
    expect(areCountries(['德国', '法国', '日本'])).toBe(true);
    expect(areCountries(['北京', '上海', '广东'])).toBe(true);
    expect(areCountries(['Roads built', 'Bridges', 'Turkey'])).toBe(false);
    expect(areCountries(['Chad'])).toBe(false);
    expect(areCountries([])).toBe(false);
  });

  it('under an empty corner, of what the title or the corner with its unit says', () => {
    const titled = read('Recycling rate (%),,\n,2020,2021\nBelgium,51.4,52.3\nMalta,10.9,13.6\n');
    const cornered = read('Recycling rate (%),2020,2021\nBelgium,51.4,52.3\nMalta,10.9,13.6\n');
    for (const { data } of [titled, cornered]) {
      expect(data.places.map(({ id }) => id)).toEqual(['Belgium', 'Malta']);
      expect(data.indicators).toMatchObject([{ name: 'Recycling rate', unit: 'percent' }]);
    }
  });

  it('are left without a word on what they show', () => {
    const none = read(',2020,2021\nBelgium,51.4,52.3\nMalta,10.9,13.6\n');
    expect(lines(none)).toEqual([]);
    expect(none.unread).toHaveLength(4);
    expect(reasons(none)[0]).toMatch('no title or header says what the values are of');
  });
});

describe('names of regions', () => {
  it('make places, and words of size make none', () => {
    expect(areCountries(['World', 'Sub-Saharan Africa', 'Least developed countries'])).toBe(true);
    expect(areCountries(['High', 'Low', 'Small'])).toBe(false);
    expect(areCountries(['Income', 'Area', 'Islands'])).toBe(false);
  });
});

describe('places down', () => {
  it.each(['区县', '县区', '市县', '区县名'])('are no indicators under %s', (head) => {
    expect(
      placeLines(`${head},目标任务数,实际完成数\n鼓楼区,10,11\n台江区,20,19\n`, {
        table: '2022年道路建设（公里）',
      }),
    ).toEqual([
      '鼓楼区 target 2022 = 10',
      '鼓楼区 actual 2022 = 11',
      '台江区 target 2022 = 20',
      '台江区 actual 2022 = 19',
    ]);
  });

  it('may stand behind a code, beside indicators that end in years', () => {
    expect(
      placeLines('iso3,country,hdi_2019,hdi_2020,le_2020\nNPL,Nepal,0.6,0.7,68\nBTN,Bhutan,0.5,0.6,71\n'),
    ).toEqual([
      'Nepal actual 2019 = 0.6',
      'Bhutan actual 2019 = 0.5',
      'Nepal actual 2020 = 0.7',
      'Bhutan actual 2020 = 0.6',
      'Nepal actual 2020 = 68',
      'Bhutan actual 2020 = 71',
    ]);
  });
});

describe('heads of places: streets, council areas, comunidades', () => {
  it('name the places below them', () => {
    const places = (table: string) => read(table, { year: 2022 }).data.places.map(({ name }) => name);
    expect(places('街道（镇）,人口（人）\n东街道,5\n西镇,6\n')).toEqual(['东街道', '西镇']);
    expect(places('Council area,Homes completed 2021,Homes completed 2022\nFife,5,6\nMoray,6,7\n')).toEqual([
      'Fife',
      'Moray',
    ]);
    expect(places('Comunidad;Año;Paro (%)\nNavarra;2021;9,5\nMurcia;2021;14,1\n')).toEqual([
      'Navarra',
      'Murcia',
    ]);
  });
});

describe('the whole of a province or a city', () => {
  it('全省 is no city, and 全市 is the city that is given', () => {
    const table = '指标,全省,全市\n常住人口（万人）,5000,300\n';
    const of = (name: string) => {
      const { data } = read(table, { place: { id: 'home', name }, year: 2022 });
      return data.readings.map(({ place, value }) => `${place} ${value}`);
    };
    expect(of('甲市')).toEqual(['全省 5000', 'home 300']);
    expect(of('乙省')).toEqual(['home 5000', '全市 300']);
  });
});

describe('the head of places', () => {
  it.each(['Local Authority / Region Name', 'Region/Country', 'Airport', '机场', '港口'])('%s', (head) => {
    const table: Grid = [
      [{ text: 'Number of charging devices', colSpan: 3 }],
      [head, 'Apr-23', 'Jul-23'],
      ['County Durham', '229', '240'],
      ['Camden', '794', '861'],
    ];
    expect((read(table).data.series ?? []).map(({ place, indicator }) => [place, indicator])).toEqual([
      ['County Durham', 'Number of charging devices'],
      ['Camden', 'Number of charging devices'],
    ]);
  });
});

describe('places under a head of 别', () => {
  it.each(['区别', '县别', '省别', '市别'])('%s heads places', (head) => {
    expect(placeValues(`2024年学校情况\n序号,${head},学校数（所）\n1,河西区,46\n2,高新区,21\n`)).toEqual([
      ['河西区', 46],
      ['高新区', 21],
    ]);
  });
});

describe('heads of places in other languages', () => {
  it.each([
    ['Stadtbezirk', 'Mitte', 'Einwohner', 'Wohnungen'],
    ['Ortsteil', 'Altona', 'Einwohner', 'Wohnungen'],
    ['Arrondissement', 'Lyon 3e', 'Habitants', 'Logements'],
    ['Distrito', 'Centro', 'Habitantes', 'Viviendas'],
    ['Barrio', 'Gràcia', 'Habitantes', 'Viviendas'],
    ['Freguesia', 'Alvalade', 'Habitantes', 'Alojamentos'],
  ])('%s heads places, and what stands beside it are measures', (head, place, first, second) => {
    expect(
      placedAmounts(`2024\n${head};${first};${second}\n${place};41286;22915\nNord;36750;20384\n`),
    ).toEqual([
      [first, '', place, 'actual', 2024, 41286],
      [first, '', 'Nord', 'actual', 2024, 36750],
      [second, '', place, 'actual', 2024, 22915],
      [second, '', 'Nord', 'actual', 2024, 20384],
    ]);
  });
});

describe('places that a head or a title names', () => {
  it.each([
    ['Station', 'Lifeboat launches by station', 'Lifeboat launches'],
    ['Tourismusregion', 'Ankünfte', 'Ankünfte'],
    ['Lycée', 'Élèves présents', 'Élèves présents'],
  ])('%s heads places, and the title names what is counted', (head, title, name) => {
    const table = `${title}\n${head}|2022|2023\nPoole|121|109\nTenby|71|58\n`;
    expect(placeNames(table)).toEqual(['Poole', 'Tenby']);
    expect([...new Set(amounts(table).map(([own]) => own))]).toEqual([name]);
  });

  it('head the columns of named indicators where the title says that it is by site', () => {
    const table = (title: string) =>
      `${title}\nMetric|Unit|Macraes|Waihi|Total\nOre processed|tonnes|6|4|10\nLand restored|ha|3|2|5\n`;
    expect(placeNames(table('Performance by site, 2024'))).toEqual(['Macraes', 'Waihi', 'Total']);
    expect(amountsAlone(table('Performance 2024'))).toEqual([]);
  });

  it('are none under the Italian Area beside names', () => {
    const table = 'Area|Indicatore|Unità di misura|2023|2024\nServizi|Bambini iscritti|n.|82|84\n';
    expect(placeNames(table)).toEqual(['某市']);
    expect(amountsAlone(table)).toEqual([82, 84]);
  });
});

describe('countries and states over columns', () => {
  it.each([
    ['China,India,Japan', ['China', 'India', 'Japan']],
    ['NSW,Vic,Aust', ['NSW', 'Vic', 'Aust']],
  ])('%s are places beside years in rows', (heads, places) => {
    const table = `Year,Measure,Unit,${heads}\n2021,Life expectancy,years,78.2,70.1,84.5\n`;
    expect(placedReadings(table)).toEqual(
      places.map((place, at) => [place, 'Life expectancy', 'actual', 2021, [78.2, 70.1, 84.5][at]]),
    );
  });

  it('leave what is no place', () => {
    const table = read('Year,Measure,Unit,China,India,Ratio\n2021,Life expectancy,years,78.2,70.1,1.12\n');
    expect(table.data.readings.map(({ place }) => place)).toEqual(['China', 'India']);
    expect(reasons(table).join()).toContain('Ratio');
  });
});

describe('heads of years among several places', () => {
  const beside = (head: string): Grid => [
    [{ text: '指标', rowSpan: 2 }, '深圳', '上海', head],
    ['2023年', '2023年', '2022年'],
    ['轨道交通里程（公里）', '567', '831', '242'],
  ];

  it.each(['新加坡', '韩国'])('%s is a place too', (head) => {
    expect(placedReadings(beside(head))).toEqual([
      ['深圳', '轨道交通里程', 'actual', 2023, 567],
      ['上海', '轨道交通里程', 'actual', 2023, 831],
      [head, '轨道交通里程', 'actual', 2022, 242],
    ]);
  });

  it.each(['硅谷', '标杆'])('%s is left, for it may be one', (head) => {
    expect(placedReadings(beside(head)).map(([place]) => place)).toEqual(['深圳', '上海']);
    expect(reasons(read(beside(head))).join()).toContain(head);
  });

  it('takes a group of countries for a place', () => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: 'Estonia', colSpan: 2 },
        { text: 'EU-27', colSpan: 2 },
      ],
      ['2013', '2023', '2013', '2023'],
      ['Early leavers', '9.7%', '9.8%', '11.8%', '9.5%'],
    ];
    expect(placedReadings(table)).toEqual([
      ['Estonia', 'Early leavers', 'actual', 2013, 9.7],
      ['Estonia', 'Early leavers', 'actual', 2023, 9.8],
      ['EU-27', 'Early leavers', 'actual', 2013, 11.8],
      ['EU-27', 'Early leavers', 'actual', 2023, 9.5],
    ]);
  });
});

describe('words that end as names of places do', () => {
  it.each(['改造小区数（个）', '示范区（个）', '保护区数（个）', '新建校区（个）'])(
    '%s is what is counted',
    (head) => {
      const table = `区县,${head},建筑面积（平方米）\n城中区,52,165\n河东区,41,134\n`;
      expect(namesAndUnits(`2024年实绩\n${table}`).map(([, unit]) => unit)).toEqual(['个', '平方米']);
    },
  );
});

describe('a group of countries beside a place', () => {
  it.each(['ADF countries', 'Transition states', 'Low-income economies'])('%s is a place too', (group) => {
    const table: Grid = [
      [
        { text: 'Indicator', rowSpan: 2 },
        { text: 'Africa', colSpan: 2 },
        { text: group, colSpan: 2 },
      ],
      ['2015', '2022', '2015', '2022'],
      ['Access to electricity (%)', '42', '52', '27', '46'],
    ];
    expect(placedReadings(table).map(([place, , , year, value]) => [place, year, value])).toEqual([
      ['Africa', 2015, 42],
      ['Africa', 2022, 52],
      [group, 2015, 27],
      [group, 2022, 46],
    ]);
  });
});

describe('proper names over columns of figures, a country among them', () => {
  const table = (title: string, heads: string) =>
    `${title}\nIndicator,Unit,${heads}\nLiteracy rate,%,77.9,71.4\nHealth posts,number,84,52\n`;

  it('are places', () => {
    expect(placeValues(table('Profile 2023', 'Ashanti,Ghana'))).toEqual([
      ['Ashanti', 77.9],
      ['Ghana', 71.4],
      ['Ashanti', 84],
      ['Ghana', 52],
    ]);
  });

  it.each([
    ['Regional profiles 2023', 'Ashanti,Volta'],
    ['District hospital activity 2023', 'Inpatients,Outpatients'],
    ['Regional profiles 2023', 'Male,Female'],
    ['Profile 2023', 'Ghana,Ratio'],
    ['Profile 2023', 'Ghana,Public'],
  ])('are none where nothing says so: %s, %s', (title, heads) => {
    const places = placeValues(table(title, heads)).map(([place]) => place);
    expect(places.filter((place) => place !== 'Ghana')).toEqual([]);
    expect(reasons(read(table(title, heads))).length).toBeGreaterThan(0);
  });
});

describe('a place that is printed once for its rows', () => {
  it('is that of all of them where the same names stand below each', () => {
    const table =
      'District,Indicator,2023\nNorth,Visits,10\n,Loans,20\nSouth,Visits,12\n,Loans,22\nEast,Visits,14\n';
    expect(placedAmounts(table).map(([name, , place, , , value]) => [name, place, value])).toEqual([
      ['Visits', 'North', 10],
      ['Visits', 'South', 12],
      ['Visits', 'East', 14],
      ['Loans', 'North', 20],
      ['Loans', 'South', 22],
    ]);
  });

  it('is not known where other names stand below another', () => {
    const table = read('District,Indicator,2023\nNorth,Visits,10\n,Loans,20\nSouth,Members,12\n');
    expect(table.data.readings.map(({ value }) => value)).toEqual([10, 12]);
    expect(reasons(table).join()).toContain('the row names no place');
  });

  it('is the whole in a first row without one', () => {
    expect(
      placedAmounts('Region,Indicator,2023\n,Visits,30\nNorth,Visits,10\nSouth,Visits,20\n').map(
        ([, , , , , one]) => one,
      ),
    ).toEqual([30, 10, 20]);
  });
});

describe('columns of places by other heads', () => {
  it.each(['区市名称', '统计区域', '市州', '所在地区', '范围'])('%s', (head) => {
    const table = `${head},年份,常住人口\n环翠区,2024,12\n文登区,2024,9\n`;
    expect(placeNames(table)).toEqual(['环翠区', '文登区']);
    expect(placeValues(table).map(([, value]) => value)).toEqual([12, 9]);
  });

  it('are of principal areas, whose number and share are two indicators', () => {
    const table: Grid = [
      [{ text: 'Welsh speakers by principal area', colSpan: 3 }],
      [
        { text: 'Principal area', rowSpan: 2 },
        { text: '2021', colSpan: 2 },
      ],
      ['Number', '%'],
      ['Cardiff', '42,757', '12.2'],
      ['Gwynedd', '73,560', '64.4'],
    ];
    expect(placeNames(table)).toEqual(['Cardiff', 'Gwynedd']);
    expect(namesAndUnits(table)).toEqual([
      ['Welsh speakers', ''],
      ['Welsh speakers (%)', '%'],
    ]);
  });
});

describe('totals of places', () => {
  it.each(['All schools', 'All secondary schools', 'Total for all clinics', 'Total DAC', 'All hospitals'])(
    '%s is not compared with its parts',
    (total) => {
      const { data } = read(`School,Pupils 2022\nHill,210\nPark,180\n${total},390\n`);
      expect(data.places.map(({ name, beside }) => [name, beside])).toEqual([
        ['Hill', undefined],
        ['Park', undefined],
        [total, true],
      ]);
    },
  );

  it.each(['All Saints', 'All Saints School', 'All Hallows College', 'Total Wellness Clinic', 'Allerton'])(
    '%s is a place',
    (name) => {
      const { data } = read(`School,Pupils 2022\nHill,210\nPark,180\n${name},391\n`);
      expect(data.places.map(({ beside }) => beside)).toEqual([undefined, undefined, undefined]);
    },
  );
});
