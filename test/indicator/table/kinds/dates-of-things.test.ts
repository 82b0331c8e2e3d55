// Columns of dates that are not the times of the values in their rows: when a project starts or ends, when somebody was
// hired, when something was bought.
import { describe, expect, it } from 'vitest';
import { lines as linesOf, read as readAt } from '../expected.js';

const read = (table: string) => readAt(table, { presentYear: 2026 });
const lines = (table: string) =>
  linesOf(read(table)).map((line) => line.replace(/ (?:year|end|year-or-end) =/, ' ='));

describe('a column of dates', () => {
  it.each([
    'employee,hire_date,salary\nAnna,2021-03-01,62000\nJoe,2022-05-01,58000',
    'customer,signup date,orders\nAnna,2021-03-01,6\nJoe,2022-05-01,8',
    'Project,Start date,Actual ($)\nWebsite,2025-01-15,31200\nOffice,2025-03-01,48500',
    'Fecha de inicio,Curso,Alumnos\n2024-02-01,A,34\n2024-03-01,B,31',
    '设备,入库时间,数量（台）\n车床,2024年2月,34\n磨床,2024年3月,31',
    '設備,入庫時間,數量（台）\n車床,2024年2月,34\n磨床,2024年3月,31',
  ])('of things gives values no time: %s', (table) => {
    const { data } = read(table);
    expect([data.readings, data.series ?? []]).toEqual([[], []]);
  });

  it.each([
    'week_ending,cases\n2024-01-07,62\n2024-01-14,88',
    'period_start,rain_mm\n2024-01-01,62.4\n2024-02-01,88.9',
    'station,sampling date,nitrate (mg/l)\nKew,2024-02-01,3.4\nKew,2024-03-01,3.1',
    'Poll date,Party A (%)\n2024-02-01,34\n2024-03-01,31',
    '日期时间,PM2.5\n2024-02-01,34\n2024-03-01,31',
    '周开始日期,病例数（例）\n2024-01-01,62\n2024-01-08,88',
    '采样时间,氨氮（mg/L）\n2024年2月,0.34\n2024年3月,0.31',
  ])('of values gives them their time: %s', (table) => {
    expect(read(table).data.series?.flatMap(({ values }) => values)).toHaveLength(2);
  });
});

describe('the end of a project', () => {
  it.each([
    'Project,End date,Budget ($)\nWebsite,2025-06-30,"45,000"\nOffice,2026-09-30,"120,000"',
    'Project,Due date,Budget\nBridge ($m),2026-03-31,45\nSchool ($m),2027-03-31,23',
    '项目,计划完成时间,投资预算（万元）\n大桥,2026年,4500\n学校,2025年,2300',
  ])('is no year of its budget: %s', (table) => {
    expect(lines(table)).toEqual([]);
  });

  it('stays the year of what is to be reached', () => {
    expect(lines('Commitment,Target,Due date\nHomes,4500,2026-03-31\nTrees,2300,2027-03-31')).toHaveLength(2);
  });
});
