import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTable, type ReadTable, type TableCell } from '../../../src/indicator/table/index.js';
import { spread, type PlacedCell } from '../../../src/indicator/table/grid/grid.js';
import { textsOf } from '../../../src/indicator/texts.js';
import { runs } from '../../runs.js';

const LABELS = ['Indicator', '指标', 'Type', 'Unit', '单位', 'Year', '年份', 'City', 'No.', 'Direction'];
const TEXTS = ['Remarks', '备注', 'Source', '牵头单位', 'Definition', 'Status', '完成率'];
const VALUES = [
  ...['Actual 2020', '2021', '2022年', 'Target 2030', '2025年目标', 'Baseline', 'Q1 2021', 'Value'],
  ...['Something', 'Rank 2020', 'Rank', '权重', 'Weight', '年均增长', 'Share of 2016', '', ''],
];
const heads = fc.constantFrom(...LABELS, ...TEXTS, ...VALUES, ...VALUES);

const names = fc.constantFrom(
  ...['Roads', '道路', '其中：桥梁', 'of which bridges', 'Lanes (km)', '', '男', 'Total', '一、总量'],
);

/** What a cell prints; # stands for a number that is in no other cell. */
const forms = fc.constantFrom(
  ...['#', '#', '#', '#.5', '1,#', '#%', '≥#', '#-#', '(#)', '[#]', '#,5', '4 #', '增长#%', '约#', '#①'],
  ...[
    '# p',
    '#/4',
    'US$#',
    '#万',
    '# (2019)',
    '甲#',
    '第#',
    '<#',
    'x#',
    '# of #',
    '２#',
    '—',
    '',
    '甲',
    'yes',
  ],
);

const notes = fc.constantFrom(
  '',
  '注：第#号文件数据',
  '五年累计值#',
  'Source: # offices',
  '* # data',
  '合计 #',
);

const span = fc.record({ row: fc.nat(5), column: fc.nat(4), colSpan: fc.nat(3), rowSpan: fc.nat(3) });

/** A table of any shape: ragged rows, merged cells, notes. */
const table = fc
  .record({
    title: fc.constantFrom('', '表3 指标 2020', 'Table 2: goals by 2030'),
    head: fc.array(heads, { minLength: 2, maxLength: 5 }),
    rows: fc.array(fc.tuple(names, fc.array(forms, { maxLength: 6 })), { maxLength: 6 }),
    note: notes,
    spans: fc.array(span, { maxLength: 2 }),
  })
  .map(({ title, head, rows, note, spans }) => {
    let number = 311;
    const filled = (form: string) => form.replace(/#/g, () => String((number += 7)));
    const texts = [
      ...(title ? [[title]] : []),
      head,
      ...rows.map(([name, cells]) => [name, ...cells.map(filled)]),
      ...(note ? [[filled(note)]] : []),
    ];
    const grid = texts.map((row, at) =>
      row.map((text, column): TableCell => {
        const found = spans.find((one) => one.row === at && one.column === column);
        return found ? { text, colSpan: found.colSpan, rowSpan: found.rowSpan } : { text };
      }),
    );
    return { grid, headedAt: title ? 1 : 0 };
  });

/** Each text with which a table's content is told: values as printed, remarks, names, what was left unread. */
function toldTexts({ data, unread }: ReadTable): string {
  const readings = data.readings.flatMap(({ printed, remark, period, verdict, sources }) => [
    ...[printed, ...textsOf(remark ?? ''), ...textsOf(verdict ?? ''), String(period.to)],
    ...sources.map(({ column = '' }) => column),
  ]);
  const series = (data.series ?? []).flatMap(({ values, dates }) => [...values.map(String), ...dates]);
  const indicators = data.indicators.flatMap(({ name, definition = '', reporter = '', owner = '' }) =>
    [name, definition, reporter, owner].flatMap(textsOf),
  );
  const places = data.places.flatMap(({ name }) => textsOf(name));
  return [...readings, ...series, ...indicators, ...places, ...unread.map(({ text }) => text)].join('\n');
}

describe('random tables of any shape', () => {
  it('account for every number below the header: it is read, or left with a reason, or told', () => {
    fc.assert(
      fc.property(table, ({ grid, headedAt }) => {
        const result = readTable(grid, { place: { id: 'p', name: 'Here' }, presentYear: 2026 });
        const told = toldTexts(result);
        const placed = spread(grid);
        const left = new Set(
          result.unread
            .filter(
              ({ row, column, text }) =>
                row <= headedAt + 1 || !placed[row - 1]![column - 1]!.text.includes(text),
            )
            .map(({ column }) => column),
        );
        const leftCells = new Set(result.unread.map(({ row, column }) => `${row} ${column}`));
        const isLeft = (row: readonly PlacedCell[]) =>
          row.some((cell) => leftCells.has(`${cell.row} ${cell.column}`));
        const isFree = (at: number) => left.has(at + 1) || LABELS.includes(placed[headedAt]![at]!.text);
        placed.slice(headedAt + 1).forEach((row) => {
          row.forEach(({ text }, at) => {
            if (isFree(at) || (isLeft(row) && [...TEXTS, ''].includes(placed[headedAt]![at]!.text))) return;
            for (const number of text.match(/\d{3}/g) ?? [])
              expect(
                told,
                `${text} of ${JSON.stringify(placed.map((one) => one.map((cell) => cell.text)))}`,
              ).toContain(number);
          });
        });
      }),
      { numRuns: runs(500) },
    );
  });
});
