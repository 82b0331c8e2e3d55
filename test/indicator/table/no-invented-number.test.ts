import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePlanData } from '../../../src/indicator/parse.js';
import { readTable, type ReadTable } from '../../../src/indicator/table/index.js';
import { runs } from '../../runs.js';

/** A cell as a plan may print it, with its number; undefined if it has none that may be reported. */
interface Printed {
  readonly text: string;
  readonly says?: number;
  /** The ends of a range, which a target may be. */
  readonly ends?: readonly [number, number];
}

const wide = (text: string) =>
  [...text]
    .map((sign) => (/\d/.test(sign) ? String.fromCharCode(sign.charCodeAt(0) + 0xfee0) : sign))
    .join('');
const thousands = (value: number) => String(value).replace(/\B(?=(\d{3})+$)/g, ',');

/** Figures of 100 to 999 or of 3,000 and more: apart from years, serial numbers, weights, ranks and marks. */
const whole = fc.oneof(fc.integer({ min: 100, max: 999 }), fc.integer({ min: 3000, max: 999_999 }));
const tenths = fc.integer({ min: 1001, max: 9999 }).map((value) => value / 10);

const said: fc.Arbitrary<Printed> = fc.oneof(
  whole.map((says) => ({ text: String(says), says })),
  tenths.map((says) => ({ text: says.toFixed(1), says })),
  whole.map((says) => ({ text: thousands(says), says })),
  whole.map((says) => ({ text: thousands(says).replace(/,/g, '，'), says })),
  tenths.map((says) => ({ text: wide(says.toFixed(1)), says })),
  tenths.map((says) => ({ text: says.toFixed(1).replace('.', '。'), says })),
  fc
    .tuple(fc.constantFrom('≥', '≤', '>', '＜', '约', '近', '超', '不低于', '不超过', '达到'), whole)
    .map(([sign, says]) => ({ text: sign + says, says })),
  fc
    .tuple(
      whole,
      fc.constantFrom(
        '以上',
        '以下',
        '左右',
        '余',
        '件',
        ' 件',
        '件以上',
        '万',
        '①',
        '*',
        '²',
        '[3]',
        '[注4]',
        '（1）',
      ),
    )
    .map(([says, end]) => ({ text: says + end, says })),
  fc
    .tuple(whole, fc.constantFrom('（十三五期间）', ' (2019年)', '（快报数）', '（含5家试点）'))
    .map(([says, remark]) => ({ text: says + remark, says })),
);

const ranges: fc.Arbitrary<Printed> = fc
  .tuple(whole, fc.constantFrom('-', '～', '至'), whole)
  .map(([a, sign, b]) => ({ text: `${a}${sign}${b}`, ...(a < b ? { ends: [a, b] as const } : {}) }));

const unsaid: fc.Arbitrary<Printed> = fc
  .oneof(
    fc.constantFrom('', '—', '——', '-', '/', '…', '完成', '持续提升', '翻一番', '首位', '前列', '①', '*'),
    fc.constantFrom(
      '2020年',
      '2025.12',
      '2021-06-30',
      '12月底',
      '〔2022〕29号',
      '第3',
      '全国第5',
      '前10名',
      '[7]',
      '〔2021〕',
    ),
    fc
      .tuple(whole, fc.constantFrom('-', '～', '~', '至', '、', '/', ',5,', ' 或 '), whole)
      .map(([a, sign, b]) => `${a}${sign}${b}q`),
    fc.tuple(whole, fc.constantFrom('\n', '  '), whole).map(([a, sign, b]) => `${a}${sign}${b}`),
    fc
      .tuple(fc.constantFrom('增长', '下降', '提高', '累计降低'), whole)
      .map(([word, value]) => `${word}${value}%`),
    whole.map((value) => `较上年多${value}件`),
  )
  .map((text) => ({ text }));

const cell = fc.oneof(
  { weight: 6, arbitrary: said },
  { weight: 4, arbitrary: unsaid },
  { weight: 1, arbitrary: ranges },
);

const valueHeaders = [
  '2018年实际值',
  '2019年',
  '2020年目标值',
  '2020年完成值',
  '2022年实现值',
  '2025年预期值',
  '“十三五”期末实际',
  '目标值',
  'FY2024 Actual',
  '2024年上半年',
  '2020年占比',
];

/** Columns that never hold a value, with what stands in them in each row. */
const others: Readonly<Record<string, (row: number) => string>> = {
  序号: (row) => String(row + 1),
  权重: (row) => String(10 + row),
  排名: (row) => String(20 + row),
  类别: () => '创新20',
  属性: () => '预期性',
  完成情况: (row) => `完成${90 + row}%`,
  完成率: (row) => `${90 + row}%`,
  责任单位: () => '科技局3处',
  数据来源: () => '统计局（2020年）',
  某列: (row) => String(40 + row),
  建成年份: (row) => String(2015 + row),
};

const table = fc
  .record({
    values: fc.uniqueArray(fc.constantFrom(...valueHeaders), { minLength: 1, maxLength: 5 }),
    others: fc.uniqueArray(fc.constantFrom(...Object.keys(others)), { maxLength: 6 }),
    unit: fc.constantFrom('column', 'name', 'none'),
    plan: fc.constantFrom(undefined, 13, 14),
    asText: fc.boolean(),
    rows: fc.integer({ min: 1, max: 4 }),
  })
  .chain((shape) => {
    const names = ['指标', ...(shape.unit === 'column' ? ['单位'] : [])];
    return fc.record({
      shape: fc.constant(shape),
      order: fc.shuffledSubarray([...names, ...shape.others, ...shape.values], {
        minLength: names.length + shape.others.length + shape.values.length,
      }),
      cells: fc.array(fc.array(cell, { minLength: shape.values.length, maxLength: shape.values.length }), {
        minLength: shape.rows,
        maxLength: shape.rows,
      }),
    });
  })
  .map(({ shape, order, cells }) => {
    const name = (row: number) =>
      `第${'一二三四'[row]}类专利[${row + 1}]${shape.unit === 'name' ? '（件）' : ''}`;
    const body = cells.map((row, at) =>
      order.map((header) => {
        if (header === '指标') return name(at);
        if (header === '单位') return '件';
        const value = shape.values.indexOf(header);
        return value < 0 ? others[header]!(at) : row[value]!.text;
      }),
    );
    const grid = [order, ...body];
    const given = shape.asText
      ? grid.map((row) => row.map((text) => `"${text}"`).join(',')).join('\n')
      : grid;
    const options = { place: { id: 'p', name: '某市' }, ...(shape.plan ? { plan: shape.plan } : {}) };
    return { values: shape.values, grid, cells, result: readTable(given, options) };
  });

/** The row of an indicator by its name: 第二类专利 is in row 2. */
const rowOf = (indicator: string) => '一二三四'.indexOf(indicator[indicator.indexOf('第') + 1]!) + 1;

/** The numbers that stand in a cell, in plain digits, with its separators of thousands taken out. */
const digitsIn = (text: string) =>
  text
    .normalize('NFKC')
    .replace(/(?<=\d)。(?=\d)/g, '.')
    .replace(/,(?=\d{3})/g, '');

const isTold = (result: ReadTable, row: number, column: number) =>
  result.unread.some((one) => (one.row === row || one.row === 1) && one.column === column);

describe('random tables', () => {
  it('report no number but those that the value cells say', () => {
    fc.assert(
      fc.property(table, ({ values, cells, grid, result }) => {
        for (const { indicator, kind, value, upTo, printed, sources } of result.data.readings) {
          const { column } = sources[0]!;
          const row = rowOf(indicator);
          const at = values.indexOf(column!);
          expect(at).toBeGreaterThanOrEqual(0);
          const from = cells[row - 1]![at]!;
          if (from.ends && kind === 'target') expect([value, upTo]).toEqual(from.ends);
          else if (value === null) expect(from.says).toBeUndefined();
          else {
            expect(value).toBe(from.says);
            expect(digitsIn(grid[row]![grid[0]!.indexOf(column!)]!)).toContain(printed.replace(/,/g, ''));
          }
        }
      }),
      { numRuns: runs(800) },
    );
  });

  it('lose no figure silently: what is not read is told', () => {
    fc.assert(
      fc.property(table, ({ values, cells, grid, result }) => {
        cells.forEach((row, at) =>
          row.forEach(({ says }, column) => {
            if (says === undefined) return;
            const header = values[column]!;
            const isRead = result.data.readings.some(
              ({ indicator, sources }) =>
                rowOf(indicator) === at + 1 && sources.some((source) => source.column === header),
            );
            expect(isRead || isTold(result, at + 2, grid[0]!.indexOf(header) + 1)).toBe(true);
          }),
        );
      }),
      { numRuns: runs(500) },
    );
  });

  it('give sets of the published format', () => {
    fc.assert(
      fc.property(table, ({ result: { data } }) => {
        expect(parsePlanData(JSON.parse(JSON.stringify(data)))).toEqual(data);
      }),
      { numRuns: runs(300) },
    );
  });

  it('any text at all is read or refused without a fault', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom(...'指标单位年目值12025,\t\n"（）%万—[]〔〕。 其中：'),
          maxLength: 80,
        }),
        (text) => {
          const { data } = readTable(text, { place: { id: 'p', name: '某市' }, plan: 14 });
          expect(parsePlanData(JSON.parse(JSON.stringify(data)))).toEqual(data);
          const digits = digitsIn(text);
          for (const { value, printed } of data.readings)
            if (value !== null) expect(digits).toContain(printed.replace(/[,\s]/g, ''));
        },
      ),
      { numRuns: runs(800) },
    );
  });
});
