// Invalid tables and data through the built files: one error class, which names file, row, column and field.
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DataError, filledIn } from '../src/indicator/data-error.js';
import { messagesOf } from '../src/messages/index.js';
import { problemText } from '../src/messages/problem-text.js';

const dist = resolve(import.meta.dirname, '../dist');
const entry = (name: string) => import(join(dist, `${name}.js`)) as Promise<Record<string, unknown>>;
const [indicator, tables, csv, still] = await Promise.all(
  ['indicator', 'tables', 'csv', 'static'].map(entry),
);
const parseText = tables!['parseText'] as (text: string, file: string, hints: object) => unknown;

it('quotes no more than 1,000 characters of a value', () => {
  expect(filledIn('"{0}" is no year', ['W'.repeat(1000)], '')).toBe(`"${'W'.repeat(1000)}" is no year`);
  expect(filledIn('"{0}" is no year', ['W'.repeat(1e6)], '')).toBe(`"${'W'.repeat(999)}…" is no year`);
  const long = 'W'.repeat(1e6);
  const { file, field, message } = new DataError(long, long, 'not an http or https address');
  expect([file.length, field.length]).toEqual([1000, 1000]);
  expect(message).toBe(`${file}: ${field}: not an http or https address`);
  expect(filledIn('"{0}" and "{1}"', ['a\n'.repeat(501), 7], '')).toBe(`"${'a\n'.repeat(499)}a…" and "7"`);
});

describe('the class of errors', () => {
  it('is one in all entry points', () => {
    expect(still!['DataError']).toBe(indicator!['DataError']);
    expect(() => (csv!['parseCsv'] as (text: string) => unknown)('record,id\nmoon,x\n')).toThrow(
      indicator!['DataError'] as typeof DataError,
    );
  });

  it('is made in one of the files that a page loads beside each other', () => {
    const files = readdirSync(dist).filter((name) => /^plan-charts\..*\.min\.js$/.test(name));
    const whole = /^plan-charts\.(?:all|classic)\./;
    const making = files.filter((name) =>
      /name\s*=\s*["']DataError["']/.test(readFileSync(join(dist, name), 'utf8')),
    );
    expect(making.filter((name) => !whole.test(name))).toEqual(['plan-charts.core.min.js']);
    expect(making.filter((name) => whole.test(name))).toHaveLength(2);
  });
});

/** What is bad, the text, and field, row and column of the error. */
const bad: readonly (readonly [what: string, text: string, field: string, row?: number, column?: number])[] =
  [
    ['an empty file', '', ''],
    ['empty lines', '\n\n', ''],
    ['a byte order mark alone', '\uFEFF', ''],
    ['empty cells', '\t\t\n\t\t\n', ''],
    ['a divider and nothing else', 'sep=;\n', ''],
    ['a word', 'x', 'row 1, column 1', 1, 1],
    ['a header without rows', 'Indicator,Unit,Actual 2020\n', 'row 1, column 1', 1, 1],
    ['headers that nobody knows', 'a,b\n1,2\n', 'row 1, column 1', 1, 1],
    ['no year', 'Indicator,Baseline,Target\nRoads,1,2\n', 'row 1, column 2', 1, 2],
    ['years to come that may be anything', 'Indicator,2090,2095\nRoads,1,2\n', 'row 1, column 2', 1, 2],
    ['results of years to come', 'Indicator,Actual 2090\nRoads,5\n', 'row 1, column 2', 1, 2],
    ['estimates of no year', 'Indicator,Estimate\nRoads,1\n', 'row 1, column 2', 1, 2],
    ['ranks', 'Indicator,Rank 2020\nRoads,1\n', 'row 1, column 2', 1, 2],
    ['half a year', 'Indicator,Jan-Jun 2020\nRoads,5\n', 'row 1, column 2', 1, 2],
    ['words for figures', 'Indicator,Actual 2020\nRoads,many\n', 'row 1, column 2', 1, 2],
    ['ranges', 'Indicator,Actual 2020\nRoads,1-2\n', 'row 2, column 2', 2, 2],
    ['dates', 'Indicator,Actual 2020\nRoads,2020-05-01\n', 'row 2, column 2', 2, 2],
    ['two units', 'Indicator,Unit,Actual 2020\nRoads,件/%,1\n', 'row 2, column 3', 2, 3],
    ['no names', 'Indicator,Actual 2020\n,1\n', 'row 2, column 2', 2, 2],
    ['numbers for names', 'Indicator,Actual 2020\n1,1\n2,2\n', 'row 2, column 2', 2, 2],
    [
      'thousands parted by bare commas',
      'Indicator,Actual 2020\nRoads,1,635\nLanes,2,500\n',
      'row 2, column 1',
      2,
      1,
    ],
    ['an unclosed quotation mark', 'Indicator,Actual 2020\n"Roads,1\nLanes,2\n', 'row 2, column 1', 2, 1],
    ['a Markdown table of words', '| a | b |\n|---|---|\n| x | y |\n', 'row 1, column 1', 1, 1],
    ['zeros among the letters', 'Indicator,Actual 2020\0\nRoads\0,x\n', 'row 1, column 1', 1, 1],
    ['a field that no record has', 'record,id,foo\nplace,x,1\n', 'row 2, foo', 2],
    ['a record that there is not', 'record,id\nmoon,x\n', 'row 2, record', 2],
    ['no id', 'record,id,name\nplace,,X\n', 'row 2, id', 2],
    [
      'a year that is none',
      'record,id,indicator,place,period.kind,period.to,kind,value,printed\nreading,r,i,p,end,20x0,actual,1,1\n',
      'row 2, period.to',
      2,
    ],
    ['a cell without a header', 'record,id\nplace,x,y,z\n', 'row 2, column 3', 2, 3],
    ['a column that is there again', 'record,id,id\nplace,x,y\n', 'row 1, column 3 (id)', 1, 3],
    ['an unclosed mark in our own CSV', 'record,id\n"place,x\n', 'row 2, record', 2],
    ['an empty list of records', '[]', ''],
    ['a list in a list', '[[]]', '[0]'],
    ['an empty record', '[{}]', '[0]'],
    ['a record in a record', '[{"a":{"b":{"c":1}}}]', '[0]'],
    ['broken JSON', '{"a":', ''],
    ['no data', 'null', ''],
  ];

function errorIn(text: string): unknown {
  try {
    const type = /^[[{n]/.test(text) ? 'application/json' : 'text/csv';
    parseText(text, 'bad.csv', { presentYear: 2026, type });
  } catch (thrown) {
    return thrown;
  }
  return undefined;
}

describe('bad input', () => {
  it.each(bad)('%s is told with its place', (...given) => {
    const [, text, field, row, column] = given as unknown as (typeof bad)[number];
    const error = errorIn(text);
    expect(error).toBeInstanceOf(indicator!['DataError']);
    expect(error).toMatchObject({ file: 'bad.csv', field });
    const { cell } = error as DataError;
    expect([cell.row, cell.column]).toEqual([row, column]);
    expect((error as DataError).problem).not.toBe('');
  });
});

describe('bad input in the language of the reader', () => {
  it.each(bad)('%s', (...given) => {
    const [, text, , row, column] = given as unknown as (typeof bad)[number];
    const error = errorIn(text) as DataError;
    const [en, zh, fr] = ['en', 'zh', 'fr'].map((lang) => problemText(error, messagesOf(lang)));
    for (const said of [en, zh, fr]) {
      expect(said).toContain('bad.csv');
      expect(said).not.toMatch(/DataError|\{\d\}|undefined/);
      if (row !== undefined) expect(said).toMatch(new RegExp(`\\b${row}\\b`));
    }
    if (row !== undefined) expect(en).toMatch(new RegExp(`row ${row}`, 'i'));
    if (row !== undefined) expect(zh).toContain(`第 ${row} 行`);
    if (row !== undefined) expect(fr).toMatch(new RegExp(`ligne ${row}`, 'i'));
    if (column !== undefined) expect(fr).toContain(`colonne ${column}`);
    expect(zh).toMatch(/\p{Script=Han}/u);
    const plain = error.code.replace(/"[^"]*"|\(.*\)/g, '');
    const english = plain.split(/[:;,]/).filter((part) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(part));
    for (const part of english) for (const said of [zh, fr]) expect(said).not.toContain(part.trim());
  });

  it.each([
    [
      '{"places":[],"units":[],"indicators":[{"id":"i","name":"I","unit":"u","quantity":"stock"}],"readings":[{"id":"r"}]}',
      'bad.csv：readings[0] (r).indicator：应为文本，实为 空值',
      'bad.csv\u00a0: readings[0] (r).indicator\u00a0: attendu\u00a0: un texte\u00a0; reçu\u00a0: rien',
    ],
    [
      'record,id\nmoon,x\n',
      'bad.csv：第 2 行（record）：应为 reading, indicator, unit',
      'bad.csv\u00a0: ligne 2 (record)\u00a0: attendu\u00a0: l’un de',
    ],
    ['[{}]', 'bad.csv：[0]：这条记录是空的', 'bad.csv\u00a0: [0]\u00a0: l’enregistrement est vide'],
    [
      'record,id,id\nplace,x,y\n',
      'bad.csv：第 1 行第 3 列（id）：列重复',
      'bad.csv\u00a0: ligne 1, colonne 3 (id)\u00a0: colonne en double',
    ],
  ])('%s is told word by word', (text, zh, fr) => {
    const error = errorIn(text) as DataError;
    expect(problemText(error, messagesOf('zh')).slice(0, zh.length)).toBe(zh);
    expect(problemText(error, messagesOf('fr')).slice(0, fr.length)).toBe(fr);
    expect(problemText(error, {})).toBe(error.message);
  });

  it('says where a year may be, and what was understood without one', () => {
    const error = errorIn('Indicator,Target,Colour\nTrees,12,red\n') as DataError;
    expect(problemText(error, messagesOf('en')).split('\n')).toEqual([
      'nothing in bad.csv can be read as a value.',
      'Row 1, column 2 “Target”: the header names no year, and none was given.',
      'This would be read:',
      'Indicator,Unit,Actual 2020,Target 2025',
      'Trees,items,12,15',
      'The year may also be in the caption or in the address of a file: table.csv#year=2023.',
      'Understood: “Indicator”, “Target”',
    ]);
  });

  it('shows a table of two lines that would be read', () => {
    const error = errorIn('a,b\n1,2\n') as DataError;
    expect(problemText(error, messagesOf('zh'))).toContain(
      '指标,单位,2020年实际值,2025年目标值\n公园,个,12,15',
    );
    expect(problemText(error, messagesOf('fr'))).toContain('Indicator,Unit,Actual 2020,Target 2025\n');
  });
});
