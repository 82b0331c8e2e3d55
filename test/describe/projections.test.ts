// One description, many projections: literal expectations for the two plans.
import { cityRadar, targetBars, trendLines } from '../charts/at-once.js';
import { inLang } from '../../src/messages/format.js';
import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/charts/chart.js';
import { factOf, type Description } from '../../src/describe/description.js';
import { isMissed } from '../../src/explore/focus-points.js';
import { rowFigure, rowValues } from '../../src/describe/row-texts.js';
import { readingIdsOf } from '../../src/describe/reading-ids.js';
import { tableOf } from '../../src/describe/table.js';
import { label, sentence, standingText, textAtTime, changedValueText } from '../../src/describe/text.js';
import { tooltip } from '../../src/describe/tooltip.js';
import { both, fuzhou, xiamen } from '../charts/example.js';

const PATENTS = 'invention-patents-per-10k';

function item({ items }: Chart, indicator: string, place: string): Description {
  const found = items.find((one) => one.indicator.id === indicator && one.place.id === place);
  if (!found) throw new Error(`no item of ${indicator} in ${place}`);
  return found;
}

describe('a row of target bars', () => {
  const chart = targetBars(fuzhou, { plan: [13] }, { lang: 'zh' });
  const patents = item(chart, PATENTS, 'fuzhou');

  it('holds readings and numbers, no text', () => {
    expect(patents.state).toBe('met');
    expect(factOf(patents, 'target')?.reading.printed).toBe('12');
    expect(factOf(patents, 'actual')?.reading.printed).toBe('23.377');
    expect(factOf(patents, 'attainment')?.figure).toMatchObject({ kind: 'share' });
    expect(patents.shortfall).toBeUndefined();
  });

  it('is one sentence, a tooltip with notes and source, and the cells of a row', () => {
    expect(sentence(patents, 'zh')).toBe(
      '福州每万人口有效发明专利拥有量；目标：12 件（2020 年末）；实际：23.377 件（2020 年末）；' +
        '完成率 194.8%；达到目标；原文评价：超额完成',
    );
    expect(tooltip(patents, 'zh')).toEqual({
      what: '福州每万人口有效发明专利拥有量',
      brief: '福州每万人发明专利',
      when: '2020 年末',
      lines: ['实际 23.377；目标 12 件', '完成率 194.8%；达到目标'],
      all: [
        '目标：12 件（2020 年末）',
        '实际：23.377 件（2020 年末）',
        '完成率 194.8%',
        '达到目标',
        '原文评价：超额完成',
        '由表 2 第 1、2 行反推，分母由 2020 年 734.0 万人变为 2025 年 920 万人（+25.3%），规划未作说明。',
        '来源：表 1 第 1 行',
      ],
    });
    expect(rowValues(patents, 'zh')).toBe('23.377 / 12 件');
    expect(rowFigure(patents, 'zh')).toBe('194.8%');
    expect(tableOf(chart).rows[0]).toEqual([
      '每万人口有效发明专利拥有量',
      '12 件（2020 年末）',
      '23.377 件（2020 年末）',
      '194.8%',
      '超额完成',
      '表 1 第 1 行',
    ]);
  });

  it('is compared by all that it says', () => {
    expect(changedValueText(patents, 'en')).toBe(sentence(patents, 'en'));
    expect(label(patents, 'en')).toBe('Fuzhou, Valid invention patents per 10,000 people');
  });

  it('names a reading that contradicts it, which counts as shown', () => {
    const certified = item(chart, 'ip-standard-certified', 'fuzhou');
    expect(factOf(certified, 'dispute')?.reading.printed).toBe('195');
    expect(sentence(certified, 'en')).toContain(
      'elsewhere (text 一、（一）4), the plan gives 195 organisations',
    );
    expect(readingIdsOf([certified])).toHaveLength(3);
  });
});

describe('a row of a plan at its start', () => {
  const chart = targetBars(xiamen, { plan: [14] }, { lang: 'en' });
  const rowOf = (name: string) => chart.items.find((one) => inLang(one.indicator.name, 'en') === name)!;

  it('says what is required', () => {
    const attorneys = rowOf('Practising patent attorneys');
    expect(attorneys.state).toBe('none');
    expect(factOf(attorneys, 'required')).toMatchObject({ label: 'rise', figure: { kind: 'change' } });
    expect(sentence(attorneys, 'en')).toBe(
      'Xiamen, Practising patent attorneys; Base: 204 people (end of 2020); Expected: 244 people (end of 2025); Needed +19.6%',
    );
    expect(tooltip(attorneys, 'en')).toMatchObject({
      when: '2020 → 2025',
      lines: ['Base 204; expected 244 people', 'Needed +19.6%'],
    });
  });

  it('says once that both of its times are totals or averages', () => {
    const cases = rowOf('IP cases mediated or withdrawn per year');
    expect(tooltip(cases, 'en').when).toBe('2016–2020 yearly average → 2021–2025');
    expect(tooltip(cases, 'fr').when).toBe('moyenne annuelle 2016–2020 → 2021–2025');
  });

  it('tells a base without a figure once', () => {
    const cases = rowOf('IP cases mediated or withdrawn per year');
    expect(cases.state).toBe('no-figure');
    expect(rowFigure(cases, 'en')).toBe('no base');
    expect(sentence(cases, 'en')).toBe(
      'Xiamen, IP cases mediated or withdrawn per year; Base: no figure given (2016 to 2020 yearly average); ' +
        'Expected: 1,000 cases (2021 to 2025 yearly average)',
    );
  });
});

describe('a place on a spoke', () => {
  const chart = cityRadar(both, {}, { lang: 'en' });

  it('has its share of the leader and its own target', () => {
    const patents = item(chart, PATENTS, 'fuzhou');
    expect(patents.state).toBe('met');
    expect(patents.shortfall).toBeCloseTo(1 - 23.377 / 37.93, 12);
    expect(sentence(patents, 'en')).toBe(
      'Fuzhou, Valid invention patents per 10,000 people; end of 2020: 23.377 items; 61.6% of the leader; ' +
        'Target: 12 items; Attained 194.8%; target reached',
    );
    expect(changedValueText(patents, 'en')).toBe(
      'Fuzhou, Valid invention patents per 10,000 people; end of 2020: 23.377 items',
    );
    expect(tooltip(patents, 'en').all.at(-1)).toBe(
      'Source: Fuzhou 14th Five-Year Special Plan for Intellectual Property Development, table 1, row 1',
    );
  });

  it('stands in one row of the table with the others', () => {
    const row = tableOf(chart).rows.find(([name]) => name === 'China Patent Awards');
    expect(row?.slice(1, 4)).toEqual([
      '2016–2020 total',
      '14 awards (33.3% of the leader)',
      '42 awards (in the lead)',
    ]);
  });
});

describe('a value on a line', () => {
  const chart = trendLines(both, { indicators: [PATENTS] }, { lang: 'zh' });
  const values = chart.items.filter(({ place }) => place.id === 'fuzhou');
  const [actual, due, ahead] = [
    values.find((one) => factOf(one, 'value')?.reading?.printed === '23.377')!,
    values.find((one) => factOf(one, 'value')?.reading?.printed === '12')!,
    values.find((one) => factOf(one, 'value')?.reading?.printed === '25')!,
  ];

  it('tells its target with it, and the target its value', () => {
    expect(sentence(actual, 'zh')).toBe(
      '福州每万人口有效发明专利拥有量；2020 年末：实际 23.377 件；目标 12 件；完成率 194.8%；达到目标；原文评价：超额完成',
    );
    expect(sentence(due, 'zh')).toBe(
      '福州每万人口有效发明专利拥有量；2020 年末：目标 12 件；实际 23.377 件；完成率 194.8%；达到目标；原文评价：超额完成',
    );
  });

  it('says no more than its own beside others of its time', () => {
    expect(textAtTime(actual, 'zh')).toBe('实际 23.377 件；原文评价：超额完成');
    expect(textAtTime(due, 'zh')).toBe('目标 12 件；完成率 194.8%；达到目标');
  });

  it('of a target to come says which share the latest value is', () => {
    expect(ahead.state).toBe('not-reported');
    expect(isMissed(ahead)).toBe(false);
    expect(standingText(ahead, 'zh')).toBe('尚未公布；2020 年末为该值的 93.5%');
    expect(ahead.shortfall).toBeCloseTo(1 - 23.377 / 25, 12);
  });

  it('is compared by its value alone', () => {
    expect(changedValueText(actual, 'zh')).toBe('福州每万人口有效发明专利拥有量；2020 年末：实际 23.377 件');
  });
});
