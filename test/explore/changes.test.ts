import { describe, expect, it } from 'vitest';
import { targetBars, trendLines } from '../charts/at-once.js';
import { addChanges, changesBetween, countOf, noChanges, changeTexts } from '../../src/explore/changes.js';
import { focusPoints } from '../../src/explore/chart-points.js';
import { parsePlanData } from '../../src/indicator/parse.js';
import type { PlanData } from '../../src/indicator/types.js';
import { days } from '../../stories/trend-lines-data.js';
import { fuzhou } from '../charts/example.js';

const barsOf = (data: PlanData) => targetBars(data, { plan: [13] }, { lang: 'zh' });

const withPatents = (printed: string): PlanData => ({
  ...fuzhou,
  readings: fuzhou.readings.map((one) =>
    one.printed === '23.377' && one.kind === 'actual' ? { ...one, printed, value: Number(printed) } : one,
  ),
});

const lines = (change: (value: number | null, index: number) => number | null) =>
  trendLines(
    parsePlanData({
      ...days,
      series: days.series.map((one) => ({ ...one, values: one.values.map(change) })),
    }),
    {},
    { lang: 'zh' },
  );

describe('what changed between two charts', () => {
  it('is nothing where the same is said', () => {
    const { changed, added, removed } = changesBetween(barsOf(fuzhou), barsOf(withPatents('23.377')));
    expect([changed, added, removed].map(countOf)).toEqual([0, 0, 0]);
  });

  it('is a row, with what it says now', () => {
    const now = barsOf(withPatents('11'));
    const { changed } = changesBetween(barsOf(fuzhou), now);
    expect([...changed.keys()]).toEqual(['fuzhou/invention-patents-per-10k/13']);
    expect(changeTexts(changed.values(), now)[0]).toContain(
      '实际：11 件（2020 年末）；完成率 91.7%；未达目标',
    );
  });

  it('is one value of a long series, found by its time and outlined there', () => {
    const now = lines((value, index) => (index === 59 ? 99.5 : value));
    const changes = [
      ...changesBetween(
        lines((value) => value),
        now,
      ).changed.values(),
    ];
    expect(changes).toHaveLength(1);
    expect(changes[0]?.time).toBeGreaterThan(2014);
    expect(changeTexts(changes, now)[0]).toMatch(/2015 年 3 月 1 日：99.5 微克\/立方米$/);
    const points = focusPoints(now, now.draw(640))!;
    expect(points.find(changes[0]!)).toEqual([0, 59]);
    expect(points.outlinesOf(changes)).toHaveLength(1);
  });

  it('counts a long series as one change of so many values', () => {
    const { changed } = changesBetween(
      lines((value) => value),
      lines((value) => (value === null ? null : value + 1)),
    );
    expect([...changed.values()].map(({ time }) => time)).toEqual([undefined]);
    expect(countOf(changed)).toBe(3650);
  });

  it('is none where it was added and removed again', () => {
    const changes = noChanges();
    const one = { id: 'a', count: 1 };
    addChanges(changes, { ...noChanges(), added: new Map([['a', one]]) });
    addChanges(changes, { ...noChanges(), removed: new Map([['a', one]]) });
    expect([changes.changed, changes.added, changes.removed].map(countOf)).toEqual([0, 0, 0]);
  });
});
