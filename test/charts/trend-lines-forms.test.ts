import { trendLines } from './at-once.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableOf } from '../../src/describe/table.js';
import type { Chart } from '../../src/charts/chart.js';
import type { TrendOptions } from '../../src/charts/trend/trend.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import type { PlanData, Reading } from '../../src/indicator/types.js';
import { allForms, chinaGrowth, days, months, quarters, sevenTowns } from '../../stories/trend-lines-data.js';
import {
  anyLang,
  anyWidth,
  both,
  data,
  flat,
  fuzhou,
  textFaults,
  textsOf,
  xiamen,
  longhand,
} from './example.js';
import { pathData } from '../../src/scene/path-data.js';
import { guideOf, pointsOf } from './points-of.js';

const chartOf = (from: PlanData, options: Partial<TrendOptions> = {}, indicators: string[] = []) =>
  trendLines(from, { indicators }, { lang: 'zh', ...options });
const words = (from: PlanData, options: Partial<TrendOptions> = {}, indicators: string[] = []) =>
  textsOf(chartOf(from, options, indicators).draw(640)).map(({ text }) => text);
const inksOf = (from: PlanData, key: string) =>
  data(chartOf(from).draw(640))
    .find((datum) => datum.id === key)
    ?.marks.flatMap((mark) => (mark.kind === 'text' ? [] : [`${mark.kind} ${mark.style}`]));

const forms = parsePlanData(allForms);
const growth = parsePlanData(chinaGrowth);

describe('each kind of figure has a form of its own', () => {
  it.each([
    ['a computed one', 'form-0', ['circle hollow-1']],
    ['an approximate one', 'form-1', ['circle hollow-1', 'circle dot-1']],
    ['an actual one', 'form-2', ['circle dot-1']],
    ['one that is not printed', 'form-3', ['path leader']],
    ['a target that is due', 'form-6', ['line target']],
    ['a target ahead', 'form-7', ['line mark-1', 'circle hollow-1']],
    ['a target range', 'form-8', ['path range']],
    ['a multi-year total', 'form-9', ['line mark-1']],
    ['a target for a total', 'form-11', ['line expected-1']],
    ['a yearly average', 'form-12', ['path mark-1']],
  ])('%s', (_, key, inks) => {
    expect(inksOf(forms, key)).toEqual(inks);
  });

  it('and each is named in the key', () => {
    expect(words(forms, { now: 2026 }).slice(0, 10)).toEqual([
      ...['实际', '近似值', '推算', '目标', '预期', '目标区间', '多年合计', '多年年均', '原文未列数值'],
      '今年（2026）',
    ]);
    expect(words(growth).slice(0, 5)).toEqual(['实际', '预期', '近似目标', '目标区间', '原文未列数值']);
  });

  it('a value without a label has the sign of its note', () => {
    const texts = (key: string) =>
      data(chartOf(forms).draw(640))
        .filter((datum) => datum.id === key)
        .flatMap(({ marks }) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])));
    expect(chartOf(forms).notes[0]).toEqual({ mark: '*', text: '推算（示例）。' });
    expect([texts('form-0'), texts('form-1')]).toEqual([['*'], []]);
  });

  it('but no key stands over values alone', () => {
    expect(words(parsePlanData(sevenTowns))).not.toContain('实际');
  });
});

describe('the present year', () => {
  const guides = (now: number) =>
    flat(chartOf(forms, { now }).draw(640)).filter(
      (mark) => mark.kind === 'line' && mark.style === 'guide' && mark.y2 - mark.y1 > 100,
    ).length;

  it('has a guide in each panel only if the data reaches it', () => {
    expect([guides(2026), guides(2030), guides(2031), guides(2009)]).toEqual([3, 3, 0, 0]);
  });
});

describe('a definition that changes', () => {
  const chosen = ['invention-patents-per-10k', 'high-value-patents-per-10k'];

  it('breaks the line and says so', () => {
    const chart = chartOf(xiamen, {}, chosen);
    const scene = chart.draw(640);
    expect(textsOf(scene).map(({ text }) => text)).toContain('口径变更');
    expect(chart.notes.map(({ text }) => text)).toContain(
      '“每万人口高价值发明专利拥有量”取代“每万人口有效发明专利拥有量”，口径不同，两线不连接。',
    );
    const lines = flat(scene).flatMap((mark) =>
      mark.kind === 'path' && /^(line|expected)-1$/.test(mark.style) ? [mark] : [],
    );
    expect(lines.map(({ style: style }) => style)).toEqual(['line-1', 'expected-1']);
    const dots = data(scene).flatMap(({ id: key, marks }) =>
      marks.flatMap((mark) => (mark.kind === 'circle' ? [[key, mark.x, mark.y] as const] : [])),
    );
    const at = (key: string) =>
      dots
        .find(([id]) => id === key)
        ?.slice(1)
        .map((n) => Math.round(Number(n) * 100) / 100);
    expect(lines[1] && pathData(lines[1].steps)).toBe(
      `M${at('xm-high-value-patents-per-10k-2020')}L${at('xm-high-value-patents-per-10k-target-2025')}`,
    );
  });

  it('has one axis only where both are shown', () => {
    expect(pointsOf(chartOf(both, {}, chosen)).rows).toBe(1);
    expect(
      chartOf(xiamen, {}, ['high-value-patents-per-10k'])
        .notes.map(({ text }) => text)
        .join(),
    ).not.toContain('取代');
  });
});

describe('the scale', () => {
  const patents = ['invention-patents-per-10k'];

  it('can be logarithmic, and says so', () => {
    expect(words(both, { scale: 'log' }, patents)).toContain('件；对数刻度');
    expect(words(both, { scale: 'log' }, patents)).not.toContain('0');
  });

  it('is not where a value is zero, and says that', () => {
    const { moreNotes } = chartOf(both, { scale: 'log' }, ['ip-information-outlets']);
    expect(moreNotes).toContain('有不大于零的数值，未用对数刻度。');
  });

  it('can be an index from the first common time, with no more digits than its base', () => {
    const said = words(both, { scale: 'index' }, patents);
    expect(said).toContain('指数，2015 年末 = 100');
    expect(said).toEqual(expect.arrayContaining(['厦门 262', expect.stringMatching(/^福州 240/)]));
  });

  it('is no index without a common time', () => {
    const { moreNotes } = chartOf(both, { scale: 'index' }, ['ip-information-outlets']);
    expect(moreNotes).toContain('没有各线均有数值的基期，未作指数。');
  });

  it('of a long series far from zero is broken, with a mark and words', () => {
    const scene = chartOf(parsePlanData(quarters)).draw(640);
    expect(flat(scene).filter((mark) => 'style' in mark && mark.style === 'axis-break')).toHaveLength(1);
    expect(
      textsOf(scene)
        .map(({ text }) => text)
        .join('|'),
    ).toMatch(/纵轴自 \d[\d.]* 起/);
  });
});

describe('many places', () => {
  const towns = parsePlanData(sevenTowns);
  const colours = (options: Partial<TrendOptions> = {}) =>
    new Set(
      flat(chartOf(towns, options).draw(640)).flatMap((mark) =>
        mark.kind === 'path' && mark.style.startsWith('line-') ? [mark.style] : [],
      ),
    );

  it('are grey behind the chosen one, else behind the first', () => {
    expect([...colours()]).toEqual(['line-0', 'line-1']);
    expect([...colours({ highlight: ['town-c', 'town-e'] })]).toEqual(['line-0', 'line-1', 'line-2']);
    expect(words(towns, { highlight: ['town-c'] }).filter((text) => /丙市 \d/.test(text))).toHaveLength(1);
    expect(chartOf(towns, { highlight: ['town-c'] }).summary).toMatch(/^示例丙市/);
  });

  it('are named at the ends of their lines, each at most 8 px from its height, and without a leader', () => {
    const marks = flat(chartOf(towns, { highlight: ['town-c'] }).draw(640));
    expect(marks.filter((mark) => 'style' in mark && mark.style === 'leader')).toEqual([]);
    const names = marks.filter((mark) => mark.kind === 'text' && /^示例.市/.test(mark.text));
    expect(names.map((mark) => mark.kind === 'text' && mark.text)).toHaveLength(7);
    expect(new Set(names.map((mark) => mark.kind === 'text' && mark.x)).size).toBe(1);
  });

  it('stand in a legend in the order of the ends where the margin has no room', () => {
    const english = trendLines(towns, {}, { lang: 'en', highlight: ['town-c'] });
    const texts = textsOf(english.draw(320)).map(({ text }) => text);
    const first = texts.indexOf('Example Town F 134');
    expect(texts.slice(first, first + 7)).toEqual([
      'Example Town F 134',
      'Example Town E 99',
      'Example Town G 94',
      'Example Town C 89',
      'Example Town D 67',
      'Example Town B 65',
      'Example Town A 40',
    ]);
    expect(texts.filter((text) => /^\d+$/.test(text) && Number(text) < 150 && Number(text) % 20)).toEqual([
      '89',
    ]);
    expect(flat(english.draw(320)).filter((mark) => 'style' in mark && mark.style === 'leader')).toEqual([]);
  });

  it('have the latest value of the chosen one as the headline', () => {
    const { headline, standfirst } = trendLines(towns, {}, { lang: 'en', highlight: ['town-c'] });
    expect([headline, standfirst]).toEqual([
      'Example Town C: 89 items (2023)',
      'Grants (example): 7 places, 2014–2023',
    ]);
    expect(trendLines(towns, {}, { lang: 'en', highlight: ['town-c', 'town-e'] }).headline).toBe(
      'Grants (example): 7 places, 2014–2023',
    );
  });

  it('must be in the picture to be chosen', () => {
    expect(() => chartOf(towns, { highlight: ['atlantis'] })).toThrow(
      'highlight: "atlantis" is not in the picture',
    );
  });
});

describe('paces', () => {
  const pace = (quantity: 'ratio' | 'stock', from: number, to: number, better = 'higher') =>
    chartOf(
      parsePlanData({
        ...allForms,
        indicators: [{ ...allForms.indicators[0], quantity, better }],
        readings: [
          { ...allForms.readings[2], period: { kind: 'end', to: 2020 }, value: from },
          { ...allForms.readings[7], value: to },
        ],
      }),
      {},
      ['patents'],
    ).summary;

  it('of shares are in points, of amounts in percent, up or down', () => {
    expect(pace('ratio', 81, 83)).toBe('示例甲市 2020 年末为 81 件；2025 年末预期 83 件，每年需 +0.4 点。');
    expect(pace('stock', 100, 161)).toContain('每年需增 10.0%');
    expect(pace('stock', 161, 100)).not.toContain('每年需');
    expect(pace('stock', 161, 100, 'lower')).toContain('每年需降 9.1%');
  });
});

describe('a long series', () => {
  const monthly = parsePlanData(months);

  it('leads to its target, keeps its gap, and tells how far it went', () => {
    const scene = chartOf(monthly).draw(640);
    const lines = flat(scene).filter((mark) => mark.kind === 'path' && mark.style === 'line-1');
    expect(lines).toHaveLength(1);
    expect(lines[0]?.kind === 'path' && lines[0].steps).toHaveLength(2);
    expect(flat(scene).filter((mark) => mark.kind === 'path' && mark.style === 'expected-1')).toHaveLength(1);
    expect(chartOf(monthly).summary).toMatch(
      /^示例甲市 2024 年 12 月为 [\d.]+ 微克\/立方米；最低 .*，最高 .*；2027 年末约束 50 微克\/立方米。$/,
    );
  });

  it('is in the table as it stands, or by its extremes where it is too long', () => {
    expect(tableOf(chartOf(monthly)).rows).toHaveLength(121);
    const table = tableOf(chartOf(parsePlanData(days)));
    expect(table.rows.map((row) => row[3])).toEqual(['最早', '最低', '最高', '最新']);
    expect(table.caption).toContain('共 3650 个数值');
  });

  it('is seen from one date to another', () => {
    const chart = chartOf(monthly, { from: '2018', to: '2019-06' });
    expect(chart.heading).toBe('细颗粒物浓度（示例）：示例甲市，2018–2019');
    expect(chart.range?.shown).toEqual({ from: 2017, to: 2018.5 });
    expect(chart.range?.full).toEqual({ from: 2014, to: 2027 });
    expect(pointsOf(chart).columns(0)).toBe(18);
    expect(() => chartOf(monthly, { from: 'soon' })).toThrow('from: expected a year, month or day');
    expect(() => chartOf(monthly, { from: '2020', to: '2018' })).toThrow('to: 2018 comes before 2020');
  });

  it('offers no span where there is little to choose from', () => {
    expect(chartOf(parsePlanData(quarters)).range).toBeUndefined();
    expect(chartOf(both).range).toBeUndefined();
  });
});

describe('many values of single years', () => {
  const yearly = parsePlanData({
    places: [{ id: 'p', name: 'Town' }],
    units: [{ id: 'u', name: 'items' }],
    indicators: [{ id: 'i', name: 'Trees', unit: 'u', quantity: 'stock', better: 'higher' }],
    readings: Array.from({ length: 120 }, (_, at) => ({
      ...{ id: `${1901 + at}`, indicator: 'i', place: 'p', kind: 'actual' },
      ...{ period: { kind: 'end', to: 1901 + at }, value: at === 60 ? null : 100 + at },
    })),
  });
  const dotted = (width: number) =>
    data(chartOf(yearly).draw(width)).flatMap(({ id, marks }) =>
      marks.some(({ kind }) => kind === 'circle') ? [id] : [],
    );

  it('have dots where these have room', () => {
    expect(dotted(1200)).toHaveLength(119);
  });

  it('are a line without dots but at its ends where they have none', () => {
    expect(dotted(320)).toEqual(['1901', '1960', '1962', '2020']);
    expect(data(chartOf(yearly).draw(320))).toHaveLength(120);
  });

  it('are each found by pointing', () => {
    const points = pointsOf(chartOf(yearly), 320);
    expect(points.columns(0)).toBe(120);
    for (const column of [0, 59, 118]) {
      const { x, top } = guideOf(points.at(0, column));
      expect(points.nearest(x, top)).toEqual([0, column]);
    }
  });
});

describe('what stands at a time', () => {
  const pointOf = (chart: Chart, column: number, row = 0) => pointsOf(chart).at(row, column);
  const patents = chartOf(both, {}, ['invention-patents-per-10k']);

  it('is every value of the year, with its place and its kind', () => {
    const point = pointOf(patents, 1);
    expect([point.what, point.when]).toEqual(['每万人口有效发明专利拥有量', '2020 年末']);
    expect(point.lines.map(({ text }) => text)).toEqual([
      '福州：23.377；目标 12 件',
      '厦门：37.93；目标 18 件',
    ]);
    expect(point.all.map(({ text }) => text)).toEqual([
      '福州：实际 23.377 件；原文评价：超额完成',
      '福州：目标 12 件；完成率 194.8%；达到目标',
      '厦门：实际 37.93 件；原文评价：超过目标值 2 倍完成',
      '厦门：目标 18 件；完成率 210.7%；达到目标',
      '福州：由表 2 第 1、2 行反推，分母由 2020 年 734.0 万人变为 2025 年 920 万人（+25.3%），规划未作说明。',
      '厦门：“超过目标值N倍”实指达到目标值 N 倍以上，不是多出 N 倍；“完成”则从 103.7% 到 166.9%。',
      '厦门：规划没有给出本指标的 2025 年值，表 2 改设高价值发明专利指标。',
      '来源：福州市“十四五”知识产权发展专项规划、表 1 第 1 行；厦门市“十四五”知识产权规划、表 1 第 3 行',
    ]);
    expect(point.marks.filter((mark) => mark.kind === 'circle')).toHaveLength(4);
  });

  it('names what has no value', () => {
    expect(pointOf(patents, 2).lines.map(({ text }) => text)).toEqual([
      '福州：预期 25 件',
      '尚未公布；2020 年为该值的 93.5%',
    ]);
    expect(pointOf(patents, 2).all.map(({ text }) => text)).toEqual([
      '福州：预期 25 件；尚未公布；2020 年末为该值的 93.5%',
      '厦门：无数值',
      '福州：由表 2 第 1、2 行反推，分母由 2020 年 734.0 万人变为 2025 年 920 万人（+25.3%），规划未作说明。',
      '来源：福州市“十四五”知识产权发展专项规划、表 2 第 1 行',
    ]);
    expect(pointsOf(patents).columns(0)).toBe(3);
    expect(pointOf(chartOf(growth), 4).all.map(({ text }) => text)).toEqual([
      '实际 2.3%',
      '预期 原文未列数值',
      '来源：国民经济和社会发展统计公报（2016–2024 年，初次公布数）；政府工作报告（2016–2025 年）',
    ]);
  });

  it('is a total, which is met in each of its years', () => {
    const chart = chartOf(fuzhou, {}, ['ip-pledge-financing']);
    const points = pointsOf(chart);
    const [early, late] = [pointOf(chart, 0), pointOf(chart, 1)];
    expect([early.what, early.when]).toEqual(['知识产权质押融资金额', '2016–2020 年合计']);
    expect(early.lines.map(({ text }) => text)).toEqual(['48.22 亿元']);
    expect(late.lines.map(({ text }) => text)).toEqual(['预期 60 亿元', '尚未公布']);
    const [left, right] = [guideOf(early).x, guideOf(late).x];
    const year = (right - left) / 5;
    for (const years of [1, 2, 3, 4, 5]) expect(points.nearest(left + years * year, 100)).toEqual([0, 1]);
    expect(points.nearest(left - 2 * year, 100)).toEqual([0, 0]);
  });

  it('is headed by the time alone where each line says what it is', () => {
    const chart = chartOf(xiamen, {}, ['invention-patents-per-10k', 'high-value-patents-per-10k']);
    const { what, brief, when, lines } = pointOf(chart, 1);
    expect([what, brief, when]).toEqual(['2020 年末', '2020 年末', '']);
    expect(lines.map(({ text }) => text)).toEqual([
      '每万人发明专利：37.93；目标 18 件',
      '每万人高价值专利：14.33 件',
    ]);
  });

  it('is the exact value of a long series', () => {
    const chart = chartOf(parsePlanData(days));
    const { values } = days.series[0]!;
    for (const column of [0, 1000, 3649]) {
      const value = values[column] ?? 0;
      expect(pointOf(chart, column).lines[0]?.text).toBe(`${value.toFixed(1)} 微克/立方米`);
    }
    expect(pointOf(chart, 59).when).toBe('2015 年 3 月 1 日');
  });

  it('is found by pointing, and every point is found where it stands', () => {
    const lang = fc.constantFrom('zh' as const, 'en' as const);
    const sets = [
      both,
      forms,
      growth,
      parsePlanData(months),
      parsePlanData(quarters),
      parsePlanData(sevenTowns),
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...sets),
        anyWidth,
        lang,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (from, width, l, part) => {
          const points = pointsOf(trendLines(from, {}, { lang: l }), width);
          for (let row = 0; row < points.rows; row += 1) {
            const column = Math.floor(part * (points.columns(row) - 1));
            const { x, top } = guideOf(points.at(row, column));
            expect(points.nearest(x, top + 20)).toEqual([row, column]);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is told of many lines in eight, the chosen one first', () => {
    const towns = parsePlanData(sevenTowns);
    expect(pointOf(chartOf(towns, { highlight: ['town-c'] }), 9).lines[0]?.text).toMatch(/^示例丙市/);
  });
});

describe('whatever the figures', () => {
  const any = fc
    .array(
      fc.record({
        kind: fc.constantFrom('actual' as const, 'target' as const),
        place: fc.integer({ min: 0, max: 6 }),
        to: fc.integer({ min: 1990, max: 2035 }),
        value: fc.option(
          fc.double({ min: -1e6, max: 1e7, noNaN: true }).map((v) => Number(v.toFixed(1))),
          { nil: null },
        ),
        wide: fc.boolean(),
      }),
      { minLength: 2, maxLength: 60 },
    )
    .map((rows): PlanData => {
      const seen = new Set<string>();
      const readings = rows.flatMap(({ kind, place, to, value, wide }): Reading[] => {
        const id = `${kind}-${place}-${to}`;
        if (seen.has(id)) return [];
        seen.add(id);
        return [
          {
            ...{ id, indicator: 'grants', place: `town-${'abcdefg'.charAt(place)}`, kind, scale: 1, value },
            ...(wide && kind === 'target' && value !== null ? { upTo: value + 10 } : {}),
            ...{ period: { kind: 'year' as const, to }, printed: value === null ? '——' : String(value) },
            sources: [{ document: 'invented' }],
          },
        ];
      });
      return { ...parsePlanData(sevenTowns), readings };
    });
  const anyScale = fc.constantFrom('linear' as const, 'log' as const, 'index' as const);

  it('no text covers another, no target falls off, and every corner is a value', () => {
    fc.assert(
      fc.property(any, anyWidth, anyLang, anyScale, (from, width, lang, scale) => {
        const chart = trendLines(from, {}, { lang, scale });
        if (chart.empty) return;
        const scene = chart.draw(width);
        expect(textFaults(scene)).toEqual([]);
        const readings = new Map(from.readings.map((one) => [one.id, one]));
        const dots: [number, number][] = [];
        for (const { id: key, hit } of data(scene)) {
          const shape = hit.flat().find((mark) => mark.kind === 'circle' || mark.kind === 'line');
          const [x, y] =
            shape?.kind === 'circle'
              ? [shape.x, shape.y]
              : shape?.kind === 'line'
                ? [(shape.x1 + shape.x2) / 2, shape.y1]
                : [0, 0];
          if (shape) expect(y > 0 && y < scene.height && x >= 0 && x <= scene.width, key).toBe(true);
          if (shape) dots.push([x, y]);
          expect(readings.has(key)).toBe(true);
        }
        for (const mark of flat(scene))
          if (mark.kind === 'path' && mark.style.startsWith('line-'))
            for (const [, x, y] of longhand(mark).matchAll(/[ML]([-\d.]+),([-\d.]+)/g))
              expect(
                dots.some((dot) => Math.hypot(dot[0] - Number(x), dot[1] - Number(y)) < 0.02),
                longhand(mark),
              ).toBe(true);
      }),
      { numRuns: 120 },
    );
  });
});
