// The line on each value beside the table: literal expectations from the printed table.
import { expect, it } from 'vitest';
import { finished } from '../../src/indicator/steps.js';
import { cellRoles } from '../../src/workshop/cell-roles.js';
import { withRow } from '../../src/workshop/corrections.js';
import { NO_CORRECTIONS } from '../../src/workshop/project.js';
import { readSteps } from '../../src/workshop/read-input.js';
import { linesOfCells, linesOfData } from '../../src/workshop/read-lines.js';

function readOf(source: string, corrections = NO_CORRECTIONS, name = 'a.csv') {
  const result = finished(readSteps({ name, caption: '', source }, corrections));
  if ('problem' in result) throw result.problem;
  return result.read;
}
function lines(source: string, corrections = NO_CORRECTIONS, lang: 'en' | 'zh' = 'en') {
  const read = readOf(source, corrections);
  const { cells = [] } = read.source;
  const roleOf = cellRoles(read.source, () => true);
  return linesOfCells(read, cells, roleOf, lang).map(({ name, better, role, time, value, cell }) =>
    [name, better, role, time, value, cell && `${cell.row}/${cell.column}`].join(' | '),
  );
}

const TABLE = 'Indicator,Unit,Base 2020,Actual 2025,Target 2025\nCycle lanes,km,80.5,—,92';

it('each value has its name, direction, kind, time, figure with unit, and cell', () => {
  expect(lines(TABLE)).toEqual([
    'Cycle lanes | higher | base | 2020 | 80.5 km | 2/3',
    'Cycle lanes | higher | gap | 2025 | — | 2/4',
    'Cycle lanes | higher | target | 2025 | 92 km | 2/5',
  ]);
});

it('corrections of rows are in it, and a row that is left out is not', () => {
  const lower = withRow(NO_CORRECTIONS, 'Cycle lanes', { better: 'lower', unit: 'm' });
  expect(lines(TABLE, lower)[0]).toBe('Cycle lanes | lower | base | 2020 | 80.5 m | 2/3');
  expect(lines(TABLE, withRow(NO_CORRECTIONS, 'Cycle lanes', { isLeftOut: true }))).toEqual([]);
});

it('names the place where there are several', () => {
  expect(lines('Place,Indicator,Unit,Year,Value\nA,Lanes,km,2020,5\nB,Lanes,km,2020,6')).toEqual([
    'A, Lanes | unknown | actual | 2020 | 5 km | 2/5',
    'B, Lanes | unknown | actual | 2020 | 6 km | 3/5',
  ]);
});

it('values of months have their date, those without a figure too', () => {
  expect(
    lines('月份,出口额（亿元）\n2024年1月,52.1\n2024年2月,—\n2024年3月,60.25', NO_CORRECTIONS, 'zh'),
  ).toEqual([
    '出口额 | unknown | actual | 2024-01 | 52.1 亿元 | 2/2',
    '出口额 | unknown | gap | 2024-02 | — | 3/2',
    '出口额 | unknown | actual | 2024-03 | 60.25 亿元 | 4/2',
  ]);
});

it('data that is no table has its values in its own order, as many as asked for', () => {
  const { data } = readOf(TABLE);
  const read = { ...readOf(JSON.stringify(data), NO_CORRECTIONS, 'a.json') };
  expect(read.source.kind).toBe('set');
  const told = (most: number) =>
    linesOfData(read, 'en', most).map(({ role, time, value }) => `${role} ${time} ${value}`);
  expect(told(10)).toEqual(['base 2020 80.5 km', 'gap 2025 —', 'target 2025 92 km']);
  expect(told(2)).toHaveLength(2);
});
