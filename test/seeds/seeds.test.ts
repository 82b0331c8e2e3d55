import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statedGrowths } from '../../src/analysis/growth.js';
import { parseJson } from '../../src/indicator/parse.js';
import type { Period, PlanData, Reading, Source } from '../../src/indicator/types.js';
import { zhOf } from '../indicator/examples.js';
import type { Text } from '../../src/indicator/types.js';

const repository = new URL('../../', import.meta.url);
const seed = (city: string): PlanData =>
  parseJson(readFileSync(new URL(`seeds/${city}.json`, repository), 'utf8'), `seeds/${city}.json`);
const seeds: Readonly<Record<string, PlanData>> = { fuzhou: seed('fuzhou'), xiamen: seed('xiamen') };
const data = (city: string): PlanData => seeds[city]!;
const reading = (city: string, id: string): Reading => data(city).readings.find((one) => one.id === id)!;

const FZ = 'fuzhou';
const XM = 'xiamen';
const end20: Period = { kind: 'end', to: 2020 };
const end25: Period = { kind: 'end', to: 2025 };
const in20: Period = { kind: 'year', to: 2020 };
const in25: Period = { kind: 'year', to: 2025 };
const sum13: Period = { kind: 'total', from: 2016, to: 2020 };
const sum14: Period = { kind: 'total', from: 2021, to: 2025 };
const mean13: Period = { kind: 'average', from: 2016, to: 2020 };
const mean14: Period = { kind: 'average', from: 2021, to: 2025 };

type Cell = readonly [printed: string, period: Period, line: number];
type Row = readonly [
  city: string,
  indicator: string,
  unit: string,
  target: Cell,
  value: Cell,
  verdict: string,
];

/** 表1 of both plans in printed order: target, actual, the plan's own word. */
const results: readonly Row[] = [
  [FZ, 'invention-patents-per-10k', '件', ['12', end20, 92], ['23.377', end20, 92], '超额完成'],
  [FZ, 'valid-trademarks', '万件', ['13', end20, 93], ['24.67', end20, 93], '超额完成'],
  [FZ, 'ip-standard-certified', '家', ['50', end20, 94], ['194', end20, 94], '超额完成'],
  [FZ, 'ip-advantage-enterprises', '家', ['150', end20, 95], ['255', end20, 95], '超额完成'],
  [XM, 'domestic-patent-applications', '万件', ['4.2', in20, 41], ['15.2', sum13, 42], '超过目标值3倍完成'],
  [XM, 'patent-application-growth', '%', ['19', mean13, 47], ['19.7', mean13, 48], '完成'],
  [XM, 'invention-patents-per-10k', '件', ['18', end20, 53], ['37.93', end20, 54], '超过目标值2倍完成'],
  [XM, 'pct-applications', '件', ['320', in20, 59], ['534', in20, 60], '完成'],
  [XM, 'ip-strong-enterprises', '家', ['100', sum13, 65], ['213', sum13, 66], '超过目标值2倍完成'],
  [XM, 'enforcement-cases-closed-in-time', '%', ['95', in20, 71], ['99', in20, 72], '完成'],
];

/** 表2 of both plans in printed order: expected value, base, remark. */
const expectations: readonly Row[] = [
  [FZ, 'invention-patents-per-10k', '件', ['25', end25, 144], ['23.377', end20, 144], ''],
  [FZ, 'valid-invention-patents', '件', ['23000', end25, 145], ['17159', end20, 145], ''],
  [FZ, 'valid-trademarks', '万件', ['40', end25, 146], ['24.67', end20, 146], ''],
  [FZ, 'work-copyright-registrations', '万件', ['6', in25, 147], ['5.29', in20, 147], ''],
  [FZ, 'ip-information-outlets', '家', ['10', end25, 148], ['0', end20, 148], ''],
  [FZ, 'ip-pledge-financing', '亿元', ['60', sum14, 149], ['48.22', sum13, 149], '十四五期间 十三五期间'],
  [XM, 'high-value-patents-per-10k', '件', ['21.47', end25, 122], ['14.33', end20, 121], ''],
  [
    XM,
    'overseas-invention-grants',
    '件',
    ['3000', sum14, 131],
    ['1643', sum13, 130],
    '五年累计值 五年累计值',
  ],
  [XM, 'madrid-trademarks', '件', ['600', end25, 139], ['500', end20, 138], ''],
  [XM, 'copyright-registrations', '万件', ['7.0', in25, 146], ['2.8', in20, 145], ''],
  [XM, 'ip-pledge-registered', '亿元', ['40', in25, 155], ['10.8', in20, 154], ''],
  [XM, 'ip-royalty-trade', '亿美元', ['7.0', in25, 163], ['3.54', in20, 162], ''],
  [XM, 'ip-protection-satisfaction', '分', ['83', in25, 171], ['81', in20, 170], ''],
  [XM, 'mediated-cases', '件', ['1000', mean14, 178], ['——', mean13, 177], '五年年平均值 五年年平均值'],
  [XM, 'ip-service-recipients', '家次', ['1000', sum14, 186], ['714', sum13, 185], '五年累计值 五年累计值'],
  [XM, 'patent-agencies', '家', ['54', end25, 194], ['44', end20, 193], ''],
  [XM, 'patent-attorneys', '人', ['244', end25, 201], ['204', end20, 200], ''],
  [XM, 'ip-trainees', '万人次', ['7.0', in25, 208], ['5.6', in20, 207], ''],
];

/** The six indicators that both plans report alike. */
const radar: readonly (readonly [city: string, indicator: string, ...cell: Cell])[] = [
  [FZ, 'invention-patents-per-10k', '23.377', end20, 69],
  [FZ, 'invention-patent-grants', '14813', sum13, 69],
  [FZ, 'china-patent-awards', '14', sum13, 69],
  [FZ, 'high-value-patent-portfolios', '10', sum13, 69],
  [FZ, 'national-ip-advantage-enterprises', '44', sum13, 73],
  [FZ, 'provincial-ip-advantage-enterprises', '89', sum13, 75],
  [XM, 'invention-patents-per-10k', '37.93', end20, 11],
  [XM, 'invention-patent-grants', '12313', sum13, 11],
  [XM, 'china-patent-awards', '42', sum13, 11],
  [XM, 'high-value-patent-portfolios', '25', sum13, 11],
  [XM, 'national-ip-advantage-enterprises', '47', sum13, 16],
  [XM, 'provincial-ip-advantage-enterprises', '71', sum13, 16],
];

/** The one reading printed at this place; a disputed figure stands in the text, never in a table. */
function printedAt(city: string, indicator: string, kind: Reading['kind'], line: number): Reading {
  const found = data(city).readings.filter(
    (one) =>
      one.indicator === indicator && one.kind === kind && one.sources.some((source) => source.line === line),
  );
  expect(found, `${city} ${indicator} ${kind}, line ${line}`).toHaveLength(1);
  return found[0]!;
}

function unitOf(city: string, one: Reading): string {
  const indicator = data(city).indicators.find(({ id }) => id === one.indicator);
  const unit = data(city).units.find(({ id }) => id === indicator?.unit);
  const scale: Readonly<Record<number, string>> = { 1: '', 10000: '万', 100000000: '亿' };
  return `${scale[one.scale]}${zhOf(unit!.name)}`;
}

function rowAsTranscribed([city, indicator, , target, value]: Row, label: 'verdict' | 'remark'): Row {
  const goal = printedAt(city, indicator, 'target', target[2]);
  const actual = printedAt(city, indicator, 'actual', value[2]);
  expect(unitOf(city, goal)).toBe(unitOf(city, actual));
  const words = label === 'verdict' ? [actual.verdict] : [goal.remark, actual.remark];
  return [
    city,
    indicator,
    unitOf(city, goal),
    [goal.printed, goal.period, target[2]],
    [actual.printed, actual.period, value[2]],
    words.flatMap((text) => (text ? [zhOf(text)] : [])).join(' '),
  ];
}

describe('the four tables', () => {
  it.each(results)('表1 %s %s', (...row) => {
    expect(rowAsTranscribed(row, 'verdict')).toEqual(row);
  });

  it.each(expectations)('表2 %s %s', (...row) => {
    expect(rowAsTranscribed(row, 'remark')).toEqual(row);
  });

  it('hold 28 rows, and every target stands in one of them, in printed order', () => {
    expect([results.length, expectations.length]).toEqual([10, 18]);
    for (const city of [FZ, XM]) {
      const printed = [...results, ...expectations].filter((row) => row[0] === city);
      const targets = data(city).readings.filter(({ kind }) => kind === 'target');
      expect(targets.map((one) => [one.indicator, one.printed])).toEqual(
        printed.map(([, indicator, , [figure]]) => [indicator, figure]),
      );
    }
  });

  it('set the targets of 表1 and expect those of 表2', () => {
    for (const city of [FZ, XM])
      for (const { kind, force, sources } of data(city).readings)
        if (kind === 'target') expect(force).toBe(sources[0]?.table === '表1' ? 'set' : 'expected');
  });

  it('name who reports each figure of 表2 in Xiamen', () => {
    const reporters = expectations
      .filter(([city]) => city === XM)
      .map(([, id]) => data(XM).indicators.find((one) => one.id === id)?.reporter)
      .map(zhOf);
    expect(reporters).toEqual([
      '国家知识产权局',
      '市市场监管局（知识产权局）',
      '世界知识产权组织全球品牌数据库',
      '市文化和旅游局',
      '国家知识产权局',
      '市商务局',
      '市市场监管局（知识产权局）',
      '市市场监管局（知识产权局）、市中级人民法院',
      '市市场监管局（知识产权局）',
      '市市场监管局（知识产权局）',
      '市市场监管局（知识产权局）',
      '市市场监管局（知识产权局）',
    ]);
  });
});

describe('beside the tables', () => {
  it.each(radar)('%s %s is %s', (city, indicator, printed, period, line) => {
    const one = printedAt(city, indicator, 'actual', line);
    expect([one.printed, one.period]).toEqual([printed, period]);
  });

  it('growth is stated eleven times, over the end of 2015 or, as it seems, over 2011–2015', () => {
    const end15: Period = { kind: 'end', to: 2015 };
    const sum12 = { over: { kind: 'total', from: 2011, to: 2015 }, basis: 'inferred' };
    const stated = [FZ, XM].flatMap((city) => data(city).readings.filter(({ growth }) => growth));
    expect(stated.map(({ id, growth }) => [id, growth])).toEqual([
      ['fz-invention-patents-per-10k-2020', { percent: 139.76, printed: '139.76', over: end15 }],
      ['fz-valid-trademarks-2020', { percent: 174.91, printed: '174.91', over: end15 }],
      ['fz-invention-patent-grants-2016-2020', { percent: 121.29, printed: '121.29', ...sum12 }],
      ['fz-patent-applications-2016-2020', { percent: 186.26, printed: '186.26', ...sum12 }],
      ['fz-patent-grants-2016-2020', { percent: 147.98, printed: '147.98', ...sum12 }],
      ['fz-invention-patent-applications-2016-2020', { percent: 179.45, printed: '179.45', ...sum12 }],
      ['xm-invention-patents-per-10k-2020', { percent: 162, printed: '162', over: end15 }],
      ['xm-invention-patent-grants-2016-2020', { percent: 140, printed: '140', ...sum12 }],
      ['xm-patent-applications-2016-2020', { percent: 160, printed: '160', ...sum12 }],
      ['xm-patent-grants-2016-2020', { percent: 137, printed: '137', ...sum12 }],
      ['xm-invention-patent-applications-2016-2020', { percent: 143, printed: '143', ...sum12 }],
    ]);
  });

  it('the 195 of the text disputes the 194 of the table', () => {
    const disputing = [FZ, XM].flatMap((city) => data(city).readings.filter(({ disputes }) => disputes));
    expect(disputing.map(({ printed, disputes }) => [printed, disputes])).toEqual([
      ['195', 'fz-ip-standard-certified-2020'],
    ]);
    expect(reading(FZ, 'fz-ip-standard-certified-2020').printed).toBe('194');
  });

  it('a dash is no figure and a printed zero is one', () => {
    expect(reading(XM, 'xm-mediated-cases-2016-2020').value).toBeNull();
    expect(reading(FZ, 'fz-ip-information-outlets-2020').value).toBe(0);
  });

  it('the yearly target and the five-year actual of Xiamen’s first row are marked as contradicted', () => {
    expect(reading(XM, 'xm-domestic-patent-applications-2016-2020').basis).toBe('contradicted');
  });
});

describe.each([FZ, XM])('%s as data', (city) => {
  const { documents, indicators, notes, readings } = data(city);

  it('gives every reading a source with a line, and every value its printed text', () => {
    for (const { id, sources, printed, value } of readings) {
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { document, line } of sources) {
        expect(documents.map((one) => one.id)).toContain(document);
        expect(line, id).toBeGreaterThan(0);
      }
      if (/^\d/.test(printed)) expect(Number(printed), id).toBe(value);
    }
  });

  it('holds no computed value', () => {
    expect(readings.filter(({ kind }) => kind === 'computed')).toEqual([]);
  });

  it('uses every indicator and every note', () => {
    const used = [...readings, ...indicators].flatMap((one) => one.notes ?? []);
    expect(notes.map(({ id }) => id).filter((id) => !used.includes(id))).toEqual([]);
    const read = [...readings, ...statedGrowths(data(city))].map(({ indicator }) => indicator);
    expect(indicators.map(({ id }) => id).filter((id) => !read.includes(id))).toEqual([]);
  });
});

describe('the two files together', () => {
  it.each(['places', 'units', 'indicators', 'notes'] as const)('tell shared %s alike', (list) => {
    const known = new Map<string, unknown>(data(FZ)[list].map((one) => [one.id, one]));
    for (const one of data(XM)[list]) if (known.has(one.id)) expect(one).toEqual(known.get(one.id));
  });

  it('share the indicators that mean the same in both plans, and no other', () => {
    const ids = data(FZ).indicators.map(({ id }) => id);
    const shared = data(XM).indicators.filter(({ id }) => ids.includes(id));
    expect(shared.map(({ id }) => id).sort()).toEqual([
      'china-patent-awards',
      'copyright-piracy-cases',
      'high-value-patent-portfolios',
      'invention-patent-applications',
      'invention-patent-applications-growth',
      'invention-patent-grants',
      'invention-patent-grants-growth',
      'invention-patents-per-10k',
      'invention-patents-per-10k-growth',
      'national-copyright-model-units',
      'national-ip-advantage-enterprises',
      'patent-applications',
      'patent-applications-growth',
      'patent-grants',
      'patent-grants-growth',
      'patent-infringement-disputes',
      'pct-applications',
      'provincial-ip-advantage-enterprises',
      'trademark-infringement-cases',
    ]);
  });
});

describe('the printed documents', () => {
  const plans = new URL('../shared/plans/', repository);
  const needsPlans = it.skipIf(!existsSync(plans));

  const linesOf = (city: string) => readFileSync(new URL(`${city}.txt`, plans), 'utf8').split('\n');
  const closeUp = (text: string) => text.replace(/\s/g, '');
  /** The figure with no digit or decimal point on either side. */
  const whole = (figure: string) => new RegExp(`(?<![\\d.])${figure.replace('.', '\\.')}(?!\\.?\\d)`);

  needsPlans('each figure stands on its line (runs where ../shared/plans has the transcriptions)', () => {
    for (const city of [FZ, XM]) {
      const lines = linesOf(city);
      for (const { id, printed, growth, sources } of data(city).readings) {
        for (const { line } of sources)
          expect(lines[line! - 1], `${id}, line ${line}`).toMatch(whole(printed));
        if (growth) {
          const stating = sources.filter(({ line }) => whole(growth.printed).test(lines[line! - 1]!));
          expect(stating, `growth of ${id}`).toHaveLength(1);
        }
      }
    }
  });

  needsPlans('each name stands by its figure (runs where ../shared/plans has the transcriptions)', () => {
    for (const city of [FZ, XM]) {
      const lines = linesOf(city);
      const nearby = ({ table, line }: Source) =>
        closeUp(lines.slice(line! - (table && city === XM ? 5 : 1), line).join(''));
      for (const { id, indicator, sources } of data(city).readings)
        for (const source of sources) {
          const name = source.as ?? data(city).indicators.find((one) => one.id === indicator)!.name;
          expect(nearby(source), `${id}, line ${source.line}`).toContain(zhOf(name));
        }
    }
  });

  needsPlans(
    'notes and definitions are our own words (runs where ../shared/plans has the transcriptions)',
    () => {
      const printed = closeUp([FZ, XM].flatMap(linesOf).join(''));
      for (const city of [FZ, XM]) {
        const texts = [
          ...data(city).notes.map(({ text }) => zhOf(text as Text)),
          ...data(city).indicators.flatMap(({ definition }) => zhOf(definition) ?? []),
        ];
        for (const text of texts)
          for (let from = 0; from + 12 <= text.length; from++)
            expect(printed).not.toContain(text.slice(from, from + 12));
      }
    },
  );
});
