import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  BARS,
  drawn,
  entered,
  fifty,
  focused,
  inside,
  linesOf,
  whenOf,
  reader,
  tip,
  type Chart,
} from './exploring.js';
import { clear, event, shown, tableOf, XIAMEN } from './page.js';

/** A clock that runs, and can be put forward. */
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'], shouldAdvanceTime: true });
});
afterEach(() => {
  vi.useRealTimers();
  clear();
});

const wait = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** The heads of those rows of the table that say to be fresh. */
async function freshRows(chart: Chart): Promise<string[]> {
  const rows = await tableOf(chart);
  return rows.map(([head = '']) => head.replace(/\s+/g, ' ')).filter((head) => head.includes('刚更新'));
}

describe('A18 and A23: data that changes while one explores', () => {
  const at = (chart: Element) => linesOf(chart)[0];

  it('focus stays on the same reading; the change is said once, marked, and dismissed by a button', async () => {
    const chart = await drawn(fifty());
    const live = inside(chart, '[role=status].said')!;
    expect(live.textContent).toBe('');
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}g');
    chart.data = fifty((i) => (i === 31 ? 120 : i === 7 ? 90 : i % 5 === 0 ? 60 + i : 100 + i));
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(at(chart)).toBe('示例指标 31');
    expect(reader(chart).ariaValueText).toMatch(/实际：120 件.*刚更新/);
    await wait(400);
    expect(live.textContent).toMatch(/^数据已更新：2 项有变。.*示例指标 7.*示例指标 31/);
    expect(chart.shadowRoot!.querySelectorAll('.changed .pc-frame')).toHaveLength(2);
    expect(await freshRows(chart)).toEqual(['示例指标 7 刚更新', '示例指标 31 刚更新']);
    const notice = inside(chart, '.updates')!;
    await userEvent.click(notice.querySelector('button')!);
    await chart.updateComplete;
    expect(inside(chart, '.changed, .updates, mark')).toBeNull();
    await wait(4000);
    expect(live.textContent).toBe('');
  });

  it('one stands at the neighbour of what is gone', async () => {
    const chart = await drawn(fifty());
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}g');
    const all = fifty();
    chart.data = { ...all, readings: all.readings.filter(({ indicator }) => indicator !== 'i31') };
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(at(chart)).toBe('示例指标 32');
  });

  it('further changes wait 5 s and are said together; a language is no change', async () => {
    const chart = await drawn(fifty());
    const said: string[] = [];
    const live = inside(chart, '.said')!;
    new MutationObserver(() => live.textContent && said.push(live.textContent)).observe(live, {
      childList: true,
    });
    for (const worst of [3, 4, 5]) {
      chart.data = fifty((i) => (i === 31 ? worst : 100 + i));
      await chart.updateComplete;
      await wait(300);
    }
    expect(said).toHaveLength(1);
    await wait(5000);
    expect(said).toHaveLength(2);
    chart.parentElement!.lang = 'en';
    await wait(400);
    expect(said).toHaveLength(2);
  });
});

/** Two places over two years; what the second one has at the end of 2021 can be changed. */
const pair = (second = 30, gone = false) => ({
  places: [
    { id: 'p', name: '示例甲市' },
    { id: 'q', name: '示例乙市' },
  ],
  units: [{ id: 'u', name: '件' }],
  indicators: ['a', 'b', 'c'].map((id) => ({
    ...{ id, name: `示例指标 ${id}`, unit: 'u', quantity: 'stock', better: 'higher' },
  })),
  readings: ['a', 'b', 'c'].flatMap((indicator) =>
    ['p', 'q'].flatMap((place) =>
      [2020, 2021]
        .filter((to) => !(gone && indicator === 'b' && to === 2021))
        .map((to) => ({
          ...{ id: `${indicator}-${place}-${to}`, indicator, place, kind: 'actual' },
          period: { kind: 'end', to },
          value: indicator === 'b' && place === 'q' && to === 2021 ? second : 20,
        })),
    ),
  ),
});

const goIn = async (chart: Chart, keys = '') => {
  inside(chart, '.enter')!.focus();
  await userEvent.keyboard(`{Enter}${keys}`);
};
const frames = (chart: Chart) => [...chart.shadowRoot!.querySelectorAll('.changed .pc-frame')];
const said = (chart: Chart) => inside(chart, '.said')!.textContent;

describe('data that changes under trend lines', () => {
  it('keeps focus at its time, marks value and row, and says one value', async () => {
    const chart = await drawn(pair(), '', 'plan-trend-lines');
    await goIn(chart, '{ArrowDown}');
    expect(linesOf(chart).slice(0, 3)).toEqual([...['示例指标 b', '示例甲市：20 件', '示例乙市：30 件']]);
    chart.data = pair(45);
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(linesOf(chart).slice(0, 3)).toEqual([...['示例指标 b', '示例甲市：20 件', '示例乙市：45 件']]);
    expect(reader(chart).ariaValueText).toMatch(/刚更新$/);
    expect(frames(chart)).toHaveLength(1);
    const [frame, mark] = [frames(chart)[0]!, inside(chart, '[data-key=b-q-2021]')!].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(frame!.left).toBeLessThanOrEqual(mark!.left + 5);
    expect(frame!.width).toBeLessThan(30);
    expect(await freshRows(chart)).toEqual(['示例指标 b 刚更新']);
    await wait(400);
    expect(said(chart)).toBe('数据已更新：1 项有变。示例乙市示例指标 b；2021 年末：实际 45 件');
    await userEvent.keyboard('{ArrowLeft}');
    expect(reader(chart).ariaValueText).not.toContain('刚更新');
  });

  it('leaves one at the nearest time when a time is gone', async () => {
    const chart = await drawn(pair(), 'indicators="a b c"', 'plan-trend-lines');
    await goIn(chart, '{ArrowDown}');
    chart.data = pair(30, true);
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect([whenOf(chart), linesOf(chart)[0]]).toEqual(['（2020 年末）', '示例指标 b']);
    await wait(400);
    expect(said(chart)).toBe('数据已更新：移除 2 项');
  });

  const long = (change = (_: number, value: number) => value, count = 100_000) => ({
    ...pair(),
    indicators: [{ id: 'a', name: '示例指标', unit: 'u', quantity: 'stock', better: 'higher' }],
    readings: [],
    series: [
      {
        ...{ id: 's', indicator: 'a', place: 'p', kind: 'end', step: 'hour', dates: '2010-01-01T00' },
        values: Array.from({ length: count }, (_, i) => change(i, (i * 37) % 1000)),
      },
    ],
  });

  it('compares a long series value by value, in less than a frame', async () => {
    const chart = await drawn(long(), '', 'plan-trend-lines');
    await goIn(chart, '{End}');
    chart.data = long((i, value) => (i === 99_999 ? 5000 : i === 50_000 ? 4000 : value));
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(linesOf(chart)[1]).toBe('5000 件');
    expect(reader(chart).ariaValueText).toMatch(/刚更新$/);
    expect(frames(chart)).toHaveLength(1);
    await wait(400);
    expect(said(chart)).toMatch(
      /^数据已更新：2 项有变。.*示例指标；2015 年 9 月 15 日 8 时：4000 件。.*示例指标；2021 年 5 月 29 日 15 时：5000 件$/,
    );
    await userEvent.keyboard('{ArrowLeft}');
    expect(reader(chart).ariaValueText).not.toContain('刚更新');
  });

  it('counts what changed, came and went, however much', async () => {
    const chart = await drawn(long(), '', 'plan-trend-lines');
    chart.data = long((_, value) => value + 1, 100_500);
    await chart.updateComplete;
    await wait(400);
    expect(said(chart)).toBe('数据已更新：100000 项有变，新增 500 项');
  });
});

describe('data that changes under a radar', () => {
  it('keeps focus at the place and indicator, and marks value and row', async () => {
    const chart = await drawn(pair(), '', 'plan-city-radar');
    await goIn(chart, '{ArrowRight}{ArrowDown}');
    expect(linesOf(chart)[0]).toBe('示例乙市示例指标 b');
    chart.data = pair(45);
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(linesOf(chart).slice(0, 2)).toEqual(['示例乙市示例指标 b', '45 件']);
    expect(await freshRows(chart)).toEqual(['示例指标 b 刚更新']);
    expect(frames(chart).length).toBeGreaterThan(0);
    await wait(400);
    expect(said(chart)).toBe('数据已更新：1 项有变。示例乙市示例指标 b；2021 年末：45 件');
  });

  it('leaves one at a neighbour of what is gone', async () => {
    const chart = await drawn(pair(), '', 'plan-city-radar');
    await goIn(chart, '{End}{ArrowDown}');
    const { indicators, readings, ...rest } = pair();
    chart.data = {
      ...rest,
      indicators: indicators.slice(0, 2),
      readings: readings.filter(({ indicator }) => indicator !== 'c'),
    };
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(tip(chart)).not.toBeNull(); // The radar stays while the dots that two indicators need are loaded.
    await expect.poll(() => linesOf(chart)[0]).toBe('示例乙市示例指标 b');
    expect(focused(chart)).toBe(reader(chart));
  });
});

describe('what is no change of data', () => {
  it('is a choice, though JSON in the page be read anew for it', async () => {
    const json = JSON.stringify(fifty());
    const chart = (await shown(
      `<plan-target-bars order="gap"><script type="application/json">${json}</script></plan-target-bars>`,
    )) as Chart;
    for (const [name, value] of [
      ['indicators', 'i1 i2 i31'],
      ['order', ''],
      ['place', 'p'],
      ['indicators', ''],
    ]) {
      chart.setAttribute(name!, value!);
      await chart.updateComplete;
    }
    await wait(400);
    expect(said(chart)).toBe('');
    expect(inside(chart, '.updates, mark')).toBeNull();
    chart.querySelector('script')!.textContent = JSON.stringify(fifty((i) => (i === 3 ? 200 : 100 + i)));
    await vi.waitFor(() => expect(said(chart)).toMatch(/^数据已更新：/));
  });

  it('is a table in the page of which another plan is shown', async () => {
    const chart = (await shown(`<plan-target-bars plan="13"><table>
      <tr><th>指标</th><th>2020年目标值</th><th>2020年实际值</th></tr>
      <tr><td>示例指标（件）</td><td>12</td><td>15</td></tr></table></plan-target-bars>`)) as Chart;
    chart.setAttribute('place', '示例市');
    await chart.updateComplete;
    await wait(400);
    expect(said(chart)).toBe('');
  });
});

describe('a chart that is explored', () => {
  it('keeps its reader while files are fetched anew', async () => {
    const chart = (await entered(BARS)) as Chart;
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const before = linesOf(chart);
    const ready = event(chart, 'plan-ready');
    chart.setAttribute('src', `${XIAMEN}?again`);
    await ready;
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(linesOf(chart)).toEqual(before);
  });

  it('may be moved, taken away and put back', async () => {
    const chart = await entered(BARS);
    await userEvent.keyboard('{ArrowRight}');
    const box = document.createElement('section');
    document.body.append(box);
    box.append(chart);
    await (chart as Chart).updateComplete;
    expect(tip(chart)).toBeNull();
    expect(inside(chart, '.steps')).toBeNull();
    expect(inside(chart, '.enter')!.ariaExpanded).toBe('false');
    expect(reader(chart).getAttribute('aria-hidden')).toBe('true');
    await userEvent.keyboard('{ArrowRight}');
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(focused(chart)).toBe(reader(chart));
    chart.remove();
    document.body.append(chart);
    await (chart as Chart).updateComplete;
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}{End}');
    expect(linesOf(chart).length).toBeGreaterThan(1);
  });

  it('tells no change late that came before it was taken away, and tells it when it is back', async () => {
    const chart = await drawn(fifty());
    chart.data = fifty((i) => (i === 3 ? 50 : 100 + i));
    await chart.updateComplete;
    const box = chart.parentElement!;
    chart.remove();
    await wait(400);
    expect(said(chart)).toBe('');
    box.append(chart);
    await wait(400);
    expect(said(chart)).toMatch(/^数据已更新：/);
    chart.remove();
    box.append(chart);
    expect(said(chart)).toBe('');
  });

  it('bears a hundred updates in a row', async () => {
    const chart = await drawn(fifty());
    await goIn(chart, 'g');
    for (let i = 0; i < 100; i += 1) {
      chart.data = fifty((j) => (j === 31 ? i : 100 + j));
      if (i % 10 === 0) await chart.updateComplete;
    }
    await chart.updateComplete;
    expect(focused(chart)).toBe(reader(chart));
    expect(linesOf(chart)[0]).toBe('示例指标 31');
    expect(linesOf(chart)[1]).toBe('实际 99；目标 100 件');
  });
});
