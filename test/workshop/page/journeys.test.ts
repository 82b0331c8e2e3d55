// From a paste to the right picture: what an author has to correct in tables of many kinds.
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openSite, type Site } from '../../embed/site.js';
import { openWorkshop, paste } from './workshop.js';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());

/** Fills a field by its label, or chooses in it. */
type Correction = readonly [label: string, value: string];

const correct = async (page: Page, [label, value]: Correction) => {
  const field = page.getByLabel(label, { exact: true });
  if (await field.evaluate((one) => one.localName === 'select')) return field.selectOption({ label: value });
  await field.fill(value);
  await field.press('Enter');
};

const journeys: readonly {
  readonly kind: string;
  readonly table: string;
  readonly corrections: readonly Correction[];
  readonly counts: string;
  readonly picture: string;
}[] = [
  {
    kind: 'a plan with numbered rows',
    table:
      '序号\t指标名称\t单位\t2020年\t2025年\t属性\n1\t发明专利拥有量\t件\t6.3\t12\t预期性\n2\t绿道\t公里\t80\t92\t约束性',
    corrections: [],
    counts: '4 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'a table in a document with bars between its cells',
    table:
      '| Measure | Unit | 2023 actual | 2024 target |\n|---|---|---|---|\n| Visits | visits | 1,200,000 | 1,300,000 |',
    corrections: [],
    counts: '2 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'German numbers',
    table: 'Kennzahl;Einheit;Ist 2022;Ziel 2025\nRadwege;km;1.234,5;1.500,0\nEmissionen;t;12.000;9.000',
    corrections: [],
    counts: '4 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'months',
    table: '月份,出口额（亿元）\n2024年1月,52.1\n2024年2月,48.3\n2024年3月,60.2',
    corrections: [],
    counts: '3 values read, 0 cells not read.',
    picture: 'trend-lines',
  },
  {
    kind: 'columns apart by spaces',
    table: 'Indicator      Unit    2022   2025 target\nCycle lanes    km       134           180',
    corrections: [],
    counts: '2 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'a table without years',
    table: '指标,单位,规划目标,完成情况\n绿道,公里,500,620\n公园,个,100,96',
    corrections: [
      ['Year of columns without one', '2025'],
      ['Role of “完成情况”', 'Actual'],
    ],
    counts: '4 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'base, target and actual without years',
    table: 'Indicator,Unit,Baseline,Target,Actual\nCycle lanes,km,60,80,92',
    corrections: [
      ['Year of columns without one', '2025'],
      ['Role of “Baseline”', 'Base'],
      ['Time of “Baseline”', '2020'],
    ],
    counts: '3 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'districts under a title that has the year',
    table: '2023年各区地区生产总值\n区\t生产总值（亿元）\n鼓楼区\t2712.8\n台江区\t1105.6\n仓山区\t1398.2',
    corrections: [],
    counts: '3 values read, 0 cells not read.',
    picture: 'city-radar',
  },
  {
    kind: 'quarters beside a target without a year',
    table:
      'Median wait (weeks)\tQ1 2023\tQ2 2023\tTarget\nOrthopaedics\t14.2\t13.8\t10\nCardiology\t9\t9.4\t8',
    corrections: [['Year of columns without one', '2023']],
    counts: '6 values read, 0 cells not read.',
    picture: 'trend-lines',
  },
  {
    kind: 'key results with a baseline and progress',
    table:
      'Key result\tBaseline\tCurrent\tTarget\tProgress\nActive users\t1,200\t1,850\t2,500\t50%\nReply time (hours)\t12\t9\t6\t50%',
    corrections: [
      ['Year of columns without one', '2025'],
      ['Role of “Baseline”', 'Base'],
      ['Time of “Baseline”', '2024'],
      ['Role of “Progress”', 'Ignore'],
    ],
    counts: '6 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'projects with what was done by September',
    table:
      '序号\t项目\t年度目标\t截至9月底完成\n1\t新增停车泊位（个）\t5000\t4120\n2\t改造老旧小区（个）\t60\t48',
    corrections: [
      ['Year of columns without one', '2024'],
      ['Role of “截至9月底完成”', 'Actual'],
      ['Time of “截至9月底完成”', '2024'],
    ],
    counts: '4 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'clubs with members and a goal',
    table: 'Club\tMembers 2022\tMembers 2023\tGoal 2026\nRowing\t120\t135\t160\nChess\t45\t41\t60',
    corrections: [],
    counts: '6 values read, 0 cells not read.',
    picture: 'target-bars',
  },
  {
    kind: 'years under a title that tells the target',
    table: 'Vaccinated, % (target: 95)\nCountry\t2019\t2021\nNorland\t91\t88\nSudland\t95\t94',
    corrections: [],
    counts: '4 values read, 0 cells not read.',
    picture: 'trend-lines',
  },
];

it('needs few corrections', async () => {
  const { page, faults } = await openWorkshop(site, { lang: 'en' });
  for (const { kind, table, corrections, counts, picture } of journeys) {
    await paste(page, table);
    await page.locator('.counts').waitFor();
    for (const one of corrections) await correct(page, one);
    await expect.poll(() => page.locator('.counts').innerText(), { message: kind }).toBe(counts);
    await page.locator(`#result plan-${picture} svg[role=img]`).waitFor();
    await page.getByRole('button', { name: 'Clear everything' }).click();
  }
  await paste(page, 'Just a sentence');
  const told = page.locator('section', { hasText: 'Check what was read' }).getByRole('alert');
  await expect.poll(() => told.innerText()).toMatch(/^No columns were found/);
  expect(faults).toEqual([]);
});
