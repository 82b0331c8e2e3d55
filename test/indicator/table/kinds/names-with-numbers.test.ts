// Rows named by ages, sizes and numbered lines, none of which may be taken for the total.
import { expect, it } from 'vitest';
import { read as readAt } from '../expected.js';

const values = (table: string) =>
  readAt(table, { presentYear: 2026 }).data.readings.map(
    ({ indicator, period, value, scale }) => `${indicator} ${period.to} ${(value ?? 0) * scale}`,
  );

it.each([
  ['2024年,,\n线路,客流（万人次）,同比（%）\n1号线,52,3.1\n2号线,48,5.2\n', ['1号线', '2号线']],
  ['2024年,,\n年龄组,人数（万人）,增长（%）\n0-14岁,52,3\n65岁以上,48,2\n', ['0-14岁', '65岁以上']],
  [
    '2024年,,\n规模,企业（万家）,增长（%）\n1亿元以上,52,3\n5000万-1亿元,48,2\n',
    ['1亿元以上', '5000万-1亿元'],
  ],
  [
    '2024年,,\n组别,收入（万元）,增长（%）\n20%低收入组,52,7\n20%高收入组,48,5\n',
    ['20%低收入组', '20%高收入组'],
  ],
])('with one indicator beside them: %s', (table, [first, second]) => {
  const [name] = /(?<=,)[^,（]+(?=（万)/.exec(table)!;
  expect(values(table)).toEqual([`${name}：${first} 2024 520000`, `${name}：${second} 2024 480000`]);
});

it('with several indicators or years beside them', () => {
  expect(values('2022 report,,\nAge,People,Patients\n0-14,52,16\n65+,50,12\n')).toEqual([
    'People: Age 0-14 2022 52',
    'People: Age 65+ 2022 50',
    'Patients: Age 0-14 2022 16',
    'Patients: Age 65+ 2022 12',
  ]);
  expect(values('线路,2023年客流(人次),2024年客流(人次)\n101路,52,54\n102路,48,50\n')).toEqual([
    '客流：101路 2023 52',
    '客流：101路 2024 54',
    '客流：102路 2023 48',
    '客流：102路 2024 50',
  ]);
});

it('are no names where another column is of names, places or times', () => {
  expect(values('Goal,Indicator,2021,2022\nSDG 3,Smokers,5,6\nSDG 7,Power,7,8\n')).toEqual([
    'Smokers 2021 5',
    'Smokers 2022 6',
    'Power 2021 7',
    'Power 2022 8',
  ]);
});
