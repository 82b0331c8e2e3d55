// Days, months and quarters that cover a small part of their years: heading and axis show these, not whole years.
import { afterEach, describe, expect, it } from 'vitest';
import { clear } from '../elements/page.js';
import { chart, given, page, type Said } from './case.js';

afterEach(clear);

/** The labels below the axis. */
const axis = ({ chart: one }: Said) =>
  [...(one.shadowRoot?.querySelectorAll('.picture text') ?? [])].flatMap(({ textContent: text }) =>
    /^\d{4}(?:-\d\d)*$/.test(text) ? [text] : [],
  );

/** The width of the line, from its first to its last point. */
function lineWidth({ chart: one }: Said): number {
  const paths = [...(one.shadowRoot?.querySelectorAll<SVGPathElement>('.picture path') ?? [])];
  const lines = paths.filter((path) => /stroke|line/.test(path.getAttribute('class') ?? ''));
  return Math.max(...lines.map((line) => line.getBBox().width));
}

const series = (step: string, dates: string, values: readonly number[]) => ({
  places: [{ id: 'x', name: 'X' }],
  units: [{ id: 'm', name: 'm' }],
  indicators: [{ id: 'lvl', name: 'Level', unit: 'm', quantity: 'stock', better: 'higher' }],
  series: [{ id: 's', indicator: 'lvl', place: 'x', kind: 'end', step, dates, values }],
});

describe('six days', () => {
  it.each([['en', 'Level: X, 27 Feb – 3 Mar 2020']])(
    'fill the axis and the heading: %s',
    async (_, heading) => {
      const [one] = await page('57-six-days.html');
      expect(one!.heading).toBe(heading);
      expect(axis(one!)[0]).toBe('2020-02-27');
      expect(axis(one!).every((text) => /^2020-0[23]-\d\d$/.test(text))).toBe(true);
      expect(lineWidth(one!)).toBeGreaterThan(300);
    },
  );

  it.each([
    ['zh', 'Level：X，2020 年 2 月 27 日—3 月 3 日'],
    ['fr', 'Level\u00a0: X, 27 févr. – 3 mars 2020'],
  ])('are named in %s', async (lang, heading) => {
    const one = await given('trend-lines', series('day', '2020-02-27', [1, 2, 3, 4, 5, 6]), lang);
    expect(one.heading).toBe(heading.replace('\u00a0', ' '));
  });

  it('over the end of a year name both years', async () => {
    const one = await given('trend-lines', series('day', '2020-12-30', [1, 2, 3, 4]));
    expect(one.heading).toBe('Level: X, 30 Dec 2020 – 2 Jan 2021');
  });

  it('of which there is one are that day', async () => {
    const one = await given('trend-lines', series('day', '2020-12-30', [1]));
    expect(one.heading).toBe('Level: X, 30 Dec 2020');
  });
});

describe('a few months', () => {
  it('are the axis and the heading', async () => {
    const one = await chart('trend-lines', '31-months-down.csv#place=X');
    expect(one.heading).toBe('Visits: X, Jan–Mar 2021');
    expect(axis(one)).toEqual(['2021-01', '2021-02', '2021-03']);
  });

  it('that cover most of their years leave the years whole', async () => {
    const one = await given(
      'trend-lines',
      series(
        'month',
        '2020-03',
        Array.from({ length: 8 }, (_, i) => i),
      ),
    );
    expect(one.heading).toBe('Level: X, 2020');
  });
});

describe('one quarter of four', () => {
  it('is that quarter, and four are the year', async () => {
    expect((await given('trend-lines', series('quarter', '2021-Q2', [4]))).heading).toBe('Level: X, Q2 2021');
    clear();
    expect((await chart('trend-lines', '30-quarters-across.csv#place=X')).heading).toBe('Visits: X, 2021');
  });
});
