import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  BARS,
  buttonOf,
  buttons,
  drawn,
  entered,
  fifty,
  focused,
  inside,
  linesOf,
  RADAR,
  reader,
  tip,
  TREND,
  type Chart,
} from './exploring.js';
import { BOTH, clear, event, explorable, FUZHOU, picture, put, shown, tableOf, XIAMEN } from './page.js';

afterEach(clear);

const around = (chart: HTMLElement) => {
  chart.insertAdjacentHTML('beforebegin', '<button id="before">before</button>');
  chart.insertAdjacentHTML('afterend', '<button id="after">after</button>');
};

/** The button that switches between the pictures of a radar is a control beside it. */
const VIEWS: Record<string, string> = { 点图: 'Dots' };

describe('A12: one Tab stop per picture, whatever stands beside it', () => {
  it.each([
    [BARS, ['enter', 'SUMMARY', 'SUMMARY']],
    [TREND, ['enter', 'SUMMARY', 'SUMMARY']],
    [RADAR, ['enter', 'Dots', 'SUMMARY', 'SUMMARY']],
  ])('Tab leads to it once, and away from it: %s', async (markup, expected) => {
    const chart = await shown(markup);
    around(chart);
    document.querySelector<HTMLElement>('#before')!.focus();
    const stops: string[] = [];
    while (document.activeElement?.id !== 'after' && stops.length < 50) {
      await userEvent.tab();
      const at = focused(chart);
      if (at) stops.push(at.className || VIEWS[at.textContent!.trim()] || at.tagName);
    }
    expect(stops).toEqual(expected);
  });

  it('Tab and Shift+Tab leave also from inside, and the words go', async () => {
    const chart = await entered(BARS);
    around(chart);
    expect(focused(chart)).toBe(reader(chart));
    await userEvent.tab();
    expect(focused(chart)?.tagName).toBe('SUMMARY');
    expect(tip(chart)).toBeNull();
    await userEvent.tab({ shift: true });
    expect(focused(chart)?.className).toBe('enter');
    await userEvent.keyboard('{Enter}');
    await userEvent.tab({ shift: true });
    expect(document.activeElement?.id).toBe('before');
  });
});

describe('A13: keys', () => {
  it('Enter goes in, Left and Right step, Home and End, Escape goes back to the button', async () => {
    const chart = await entered(BARS);
    const first = linesOf(chart)[0];
    expect(first).toBe('国内专利年申请量');
    await userEvent.keyboard('{ArrowRight}');
    const second = linesOf(chart)[0];
    expect(second).not.toBe(first);
    await userEvent.keyboard('{ArrowDown}{ArrowUp}');
    expect(linesOf(chart)[0]).toBe(second);
    await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(linesOf(chart)[0]).toBe(first);
    await userEvent.keyboard('{End}');
    const last = linesOf(chart)[0];
    await userEvent.keyboard('{ArrowRight}');
    expect(linesOf(chart)[0]).toBe(last);
    await userEvent.keyboard('{PageUp}{PageDown}{Home}');
    expect(linesOf(chart)[0]).toBe(first);
    await userEvent.keyboard('{Escape}');
    expect(tip(chart)).toBeNull();
    expect(focused(chart)?.className).toBe('enter');
  });

  it('do nothing while focus is outside, or on the button that leads in', async () => {
    const chart = await shown(BARS);
    await userEvent.keyboard('{ArrowRight}n');
    expect(tip(chart)).toBeNull();
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{ArrowRight}ng');
    expect(tip(chart)).toBeNull();
  });

  it('Up and Down go from place to place of the same indicator in a radar and its dots', async () => {
    for (const width of [900, 320]) {
      const chart = await entered(RADAR, { width });
      await userEvent.keyboard('{ArrowRight}');
      const [, indicator] = /^福州(.*)$/.exec(linesOf(chart)[0]!)!;
      /** The whole name or the short one, as there is room. */
      const named = (place: string) => new RegExp(`^${place}${indicator!.replace(/量$/, '')}量?$`);
      await userEvent.keyboard('{ArrowDown}');
      expect(linesOf(chart)[0]).toMatch(named('厦门'));
      await userEvent.keyboard('{ArrowUp}');
      expect(linesOf(chart)[0]).toMatch(named('福州'));
      clear();
    }
  });

  it('are not overruled by a pointer at rest, under which the page scrolls', async () => {
    const chart = await entered(BARS);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const third = linesOf(chart)[0];
    const { left, bottom } = reader(chart).getBoundingClientRect();
    const move = (movementY: number) =>
      reader(chart).dispatchEvent(
        new PointerEvent('pointermove', {
          ...{ clientX: left + 20, clientY: bottom - 20, bubbles: true, pointerType: 'mouse', movementY },
        }),
      );
    move(0);
    expect(linesOf(chart)[0]).toBe(third);
    move(2);
    expect(linesOf(chart)[0]).not.toBe(third);
  });

  it('go on from where one was', async () => {
    const chart = await entered(BARS);
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    const third = linesOf(chart)[0];
    await userEvent.keyboard('{Escape}{Enter}');
    expect(linesOf(chart)[0]).toBe(third);
  });
});

describe('the worst of 50 indicators', () => {
  it('is reached in three keys', async () => {
    await drawn(fifty());
    document.body.focus();
    await userEvent.keyboard('{Tab}{Enter}g');
    const chart = document.querySelector('plan-target-bars')!;
    expect(linesOf(chart)[0]).toBe('示例指标 31');
    expect(reader(chart).ariaValueText).toMatch(/目标：100 件.*实际：2 件.*完成率 2\.0%.*未达目标/);
    const frame = inside(chart, '.guide > *')!.getBoundingClientRect();
    expect(frame.top).toBeGreaterThanOrEqual(0);
    expect(frame.bottom).toBeLessThanOrEqual(innerHeight);
  });

  it.each(['plan-trend-lines', 'plan-city-radar'])('is so in %s', async (tag) => {
    const [one, two] = [fifty(), fifty(() => 100)];
    const other = two.readings
      .filter(({ kind }) => kind === 'actual')
      .map((reading) => ({ ...reading, id: `q${reading.id}`, place: 'q' }));
    const data = {
      ...one,
      places: [...one.places, { id: 'q', name: '另一示例市' }],
      readings: [...one.readings, ...other],
    };
    const ids = one.indicators.map(({ id }) => id).join(' ');
    const chart = await drawn(data, `indicators="${ids}"`, tag);
    document.body.focus();
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}g');
    expect(linesOf(chart)[0]).toContain('示例指标 31');
    expect(reader(chart).ariaValueText).toMatch(/2 件.*完成率 2\.0%.*未达目标/);
    const frame = inside(chart, '.guide > *')!.getBoundingClientRect();
    expect(frame.top).toBeGreaterThanOrEqual(0);
    expect(frame.bottom).toBeLessThanOrEqual(innerHeight);
    await userEvent.keyboard('{Home}n');
    expect(linesOf(chart)[0]).toMatch(/示例指标 \d*[05]$/);
  });

  it('and N goes from missed target to missed target, round at the end', async () => {
    const chart = await drawn(fifty());
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    const met: string[] = [];
    for (let i = 0; i < 11; i += 1) {
      await userEvent.keyboard('n');
      met.push(linesOf(chart)[0]!.replace('示例指标 ', ''));
    }
    expect(met).toEqual(['5', '10', '15', '20', '25', '30', '31', '35', '0', '5', '10']);
  });

  it('A14: letters can be turned off; the buttons do the same', async () => {
    const chart = await drawn(fifty(), 'shortcuts="off"');
    inside(chart, '.enter')!.focus();
    expect(inside(chart, '#keys')!.textContent).not.toMatch(/[NG] 键/);
    await userEvent.keyboard('{Enter}gn');
    expect(linesOf(chart)[0]).toBe('示例指标 0');
    await userEvent.click(buttonOf(chart, '差距最大'));
    expect(linesOf(chart)[0]).toBe('示例指标 31');
    expect(focused(chart)).toBe(reader(chart));
  });
});

/** The name of a row or its short form, whichever lets the tooltip cover less. */
const NAME = /^有效注册商标(?:数量)?$/;

describe('A8: what is heard', () => {
  it('is all that the tip says at its second step: place, indicator, periods, values, attainment, status, notes and source', async () => {
    const chart = await entered(`<plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars>`);
    await userEvent.keyboard('{ArrowRight}');
    expect(reader(chart).getAttribute('role')).toBe('slider');
    expect(reader(chart).ariaValueNow).toBe('2');
    const text = reader(chart).ariaValueText!;
    expect(linesOf(chart)).toEqual([
      expect.stringMatching(NAME),
      '实际 24.67；目标 13 万件',
      '完成率 189.8%；达到目标',
    ]);
    await userEvent.keyboard('{Enter}');
    expect(text.split('; ').slice(1)).toEqual(linesOf(chart).slice(1));
    await userEvent.keyboard('{Enter}');
    expect(linesOf(chart)).toHaveLength(3);
    expect(text).toMatch(
      /^有效注册商标数量（2020 年末）; 目标：13 万件.*实际：24\.67 万件.*完成率 189\.8%; .*来源：/,
    );
    const row = (await tableOf(chart)).find(([name]) => name?.includes('有效注册商标数量'))!.join(' ');
    for (const part of ['13 万件', '24.67 万件', '189.8%']) expect(row).toContain(part);
  });

  it('of a radar names what 100% is, and where there is no figure', async () => {
    const chart = await entered(RADAR);
    expect(reader(chart).ariaValueText).toMatch(/^福州.*%.*来源：/);
  });
});

describe('A15: the same words for pointer, touch and keyboard', () => {
  const point = (chart: Element, key: string, type: string, pointerType = 'mouse') => {
    const box = inside(chart, `[data-key="${key}"]`)!.getBoundingClientRect();
    const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true };
    reader(chart).dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
    return box;
  };
  const KEY = 'fuzhou/valid-trademarks/13';
  const FZ = `<plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars>`;

  it.each([240, 320, 640, 1200])(
    'stand in the box of the chart and off the marks of the row at %i px',
    async (width) => {
      const chart = await shown(FZ, { width });
      for (const one of chart.shadowRoot!.querySelectorAll('.pc-datum')) {
        const row = point(chart, one.getAttribute('data-key')!, 'pointermove');
        const frame = inside(chart, '.guide > *')!.getBoundingClientRect();
        expect(frame.top).toBeLessThan(row.top + row.height / 2);
        expect(frame.bottom).toBeGreaterThan(row.top + row.height / 2);
        const [box, words] = [chart.getBoundingClientRect(), tip(chart)!.getBoundingClientRect()];
        expect(words.left).toBeGreaterThanOrEqual(box.left - 1);
        expect(words.right).toBeLessThanOrEqual(box.right + 1);
        expect(words.top).toBeGreaterThanOrEqual(box.top - 1);
        expect(words.bottom).toBeLessThanOrEqual(box.bottom + 1);
        for (const mark of one.children) {
          const own = mark.getBoundingClientRect();
          const isOff =
            words.top > own.bottom ||
            words.bottom < own.top ||
            words.left > own.right ||
            words.right < own.left;
          expect(isOff).toBe(true);
        }
        expect(tip(chart)!.children.length).toBeLessThanOrEqual(3);
      }
    },
  );

  it('can be hovered, stay, and go by Escape though focus is elsewhere', async () => {
    const chart = await shown(FZ);
    point(chart, KEY, 'pointermove');
    const lines = linesOf(chart);
    expect(lines[0]).toMatch(NAME);
    const leave = (from: Element, to: Element | null) =>
      from.dispatchEvent(new PointerEvent('pointerleave', { relatedTarget: to, pointerType: 'mouse' }));
    leave(reader(chart), tip(chart));
    expect(linesOf(chart)).toEqual(lines);
    expect(getComputedStyle(tip(chart)!).pointerEvents).toBe('auto');
    await userEvent.keyboard('{Escape}');
    expect(tip(chart)).toBeNull();
    point(chart, KEY, 'pointermove');
    leave(inside(chart, '.tooltip-layer')!, document.body);
    expect(tip(chart)).toBeNull();
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}{Home}{ArrowRight}');
    expect(linesOf(chart)).toEqual(lines);
  });

  it('come by a tap, with buttons of 24 px to step on', async () => {
    const chart = await shown(FZ);
    const box = inside(chart, `[data-key="${KEY}"]`)!.getBoundingClientRect();
    reader(chart).dispatchEvent(
      new MouseEvent('click', { clientX: box.left + 5, clientY: box.top + 10, bubbles: true }),
    );
    expect(linesOf(chart)[0]).toMatch(NAME);
    expect(buttons(chart).length).toBeGreaterThanOrEqual(4);
    for (const one of buttons(chart)) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    await userEvent.click(buttonOf(chart, '下一项'));
    expect(linesOf(chart)[0]).not.toBe('有效注册商标数量');
    expect(inside(chart, '.said')!.textContent).toContain(linesOf(chart)[2]!.split('；')[0]);
    expect(linesOf(chart).join()).not.toContain('来源');
    await userEvent.click(buttonOf(chart, '详情'));
    expect(linesOf(chart).at(-1)).toMatch(/^来源：/);
    await userEvent.click(buttonOf(chart, '退出'));
    expect(tip(chart)).toBeNull();
    expect(buttons(chart)).toHaveLength(1);
  });

  it('say the rest by a second tap at the same value, and little by a tap at another', async () => {
    const chart = await shown(FZ);
    const tap = (key: string) => {
      point(chart, key, 'pointerdown', 'touch');
      const box = inside(chart, `[data-key="${key}"]`)!.getBoundingClientRect();
      const at = { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2, bubbles: true };
      reader(chart).dispatchEvent(new MouseEvent('click', at));
    };
    tap(KEY);
    expect(linesOf(chart)).toHaveLength(3);
    tap(KEY);
    expect(linesOf(chart).at(-1)).toMatch(/^来源：/);
    tap('fuzhou/invention-patents-per-10k/13');
    expect(linesOf(chart)[0]).toBe('每万人发明专利');
    expect(linesOf(chart)).toHaveLength(3);
  });

  it('are not doubled by the tips of the browser: the layer lies over all marks', async () => {
    const chart = await shown(FZ);
    const box = inside(chart, `[data-key="${KEY}"]`)!.getBoundingClientRect();
    expect(chart.shadowRoot!.elementFromPoint(box.left + 20, box.top + box.height / 2)).toBe(reader(chart));
  });
});

describe('the words over a picture cover no control', () => {
  const controls = (chart: Element) =>
    [...chart.shadowRoot!.querySelectorAll<HTMLElement>('button, summary, a, select, input')].filter(
      (one) => one.getBoundingClientRect().height > 0 && !one.closest('.shortcuts-help'),
    );
  const covered = (chart: Element) => {
    const words = tip(chart)!.getBoundingClientRect();
    return controls(chart)
      .filter((one) => {
        const own = one.getBoundingClientRect();
        return (
          own.left < words.right - 0.5 &&
          own.right > words.left + 0.5 &&
          own.top < words.bottom - 0.5 &&
          own.bottom > words.top + 0.5
        );
      })
      .map((one) => one.ariaLabel ?? one.textContent);
  };
  /** The chart of the first page of the README, in a window of 640 px. */
  const FIRST = `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="13"></plan-target-bars>`;

  it('at 640 px, where each step button can be pressed and none leaves', async () => {
    const chart = await shown(FIRST, { width: 624, lang: 'en' });
    await userEvent.click(inside(chart, '.enter')!);
    expect(buttons(chart).map((one) => one.ariaLabel ?? one.textContent.trim().split(' ')[0])).toEqual([
      'Exit',
      'Previous',
      'Next',
      'Details',
    ]);
    const told: string[] = [];
    for (const step of ['Next', 'Details', 'Next', 'Next', 'Details', 'Previous']) {
      expect(covered(chart)).toEqual([]);
      await userEvent.click(buttonOf(chart, step));
      expect(focused(chart)).toBe(reader(chart));
      told.push(`${linesOf(chart)[0]}: ${linesOf(chart).length > 3}`);
    }
    expect(covered(chart)).toEqual([]);
    expect(told).toEqual([
      'Valid trademarks: false',
      'Valid registered trademarks: true',
      'IP-standard certified: false',
      'IP model or advantage firms, all levels: false',
      'IP model or advantage firms, all levels: true',
      'IP-standard certified: false',
    ]);
    await userEvent.click(buttonOf(chart, 'Exit'));
    expect([tip(chart), buttons(chart).length]).toEqual([null, 1]);
  });

  it.each([
    [FIRST, 320],
    [TREND, 320],
    [TREND, 640],
    [RADAR, 320],
    [RADAR, 640],
  ])('at any value, short or whole: %s at %i px', async (markup, width) => {
    const chart = await entered(markup, { width, lang: 'en' });
    await userEvent.keyboard('{Home}');
    const [found, met]: [unknown[], Set<string>] = [[], new Set()];
    for (let stops = 0; stops < 24; stops += 1) {
      for (const part of ['', 'Details', 'Details']) {
        if (part) buttonOf(chart, part).click();
        if (covered(chart).length) found.push([linesOf(chart), covered(chart)]);
      }
      met.add(reader(chart).ariaValueText!);
      buttonOf(chart, 'Next').click();
    }
    expect(found).toEqual([]);
    expect(met.size).toBe(Number(reader(chart).ariaValueMax));
    expect(met.size).toBeGreaterThan(2);
  });
});

describe('A16 and A19: what can be seen', () => {
  it('a button leads in; its keys are told before', async () => {
    const chart = await shown(BARS);
    const enter = inside(chart, '.enter')!;
    expect(enter.textContent.trim()).toBe('逐项查看');
    expect(enter.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
    const keys = chart.shadowRoot!.getElementById(enter.getAttribute('aria-describedby')!)!;
    expect(keys.textContent).toMatch(/Enter.*方向键.*Home、End.*Esc/);
    await userEvent.tab();
    expect(keys.getBoundingClientRect().height).toBeGreaterThan(12);
  });

  it('focus has a ring of 2 px, and the value one stands at a frame', async () => {
    const chart = await entered(BARS);
    const { outlineStyle, outlineWidth } = getComputedStyle(reader(chart));
    expect([outlineStyle, outlineWidth]).toEqual(['solid', '2px']);
    expect(getComputedStyle(inside(chart, '.guide > .pc-frame')!).strokeWidth).toBe('2px');
  });

  it('role, label and tabindex of the author are kept', async () => {
    const chart = await shown(BARS.replace(' plan=', ' role="group" aria-label="own" tabindex="0" plan='));
    expect(['role', 'aria-label', 'tabindex'].map((name) => chart.getAttribute(name))).toEqual([
      ...['group', 'own', '0'],
    ]);
    expect(picture(chart)).toBeDefined();
  });
});

describe('charts of one group', () => {
  const PAIR = `<section>
    <plan-target-bars id="a" group="g" src="${FUZHOU}" plan="13"></plan-target-bars>
    <plan-city-radar id="b" group="g" src="${BOTH}"></plan-city-radar>
    <plan-trend-lines id="c" group="g" src="${XIAMEN}" indicators="pct-applications invention-patents-per-10k"></plan-trend-lines>
    <plan-target-bars id="d" src="${FUZHOU}" plan="13"></plan-target-bars>
  </section>`;
  const many = async (markup: string) => {
    const box = put(markup);
    const all = [...box.querySelectorAll<Chart>('[id]')];
    await Promise.all(all.map((one) => event(one, 'plan-ready')));
    await Promise.all(all.map(explorable));
    return all;
  };
  const frames = (chart: Element, name: string) =>
    chart.shadowRoot!.querySelectorAll(`.${name} .pc-frame`).length;

  it('share what is pointed at and selected, across documents; one event, from where the reader is', async () => {
    const [a, b, c, d] = (await many(PAIR)) as [Chart, Chart, Chart, Chart];
    const told: [string, unknown][] = [];
    document.body.addEventListener('plan-select', (one) =>
      told.push([(one.target as Element).id, (one as CustomEvent).detail]),
    );
    inside(a, '.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(linesOf(a)[0]).toBe('每万人发明专利');
    await Promise.all([b.updateComplete, c.updateComplete]);
    expect([frames(b, 'pointed') > 0, frames(c, 'pointed'), frames(d, 'pointed')]).toEqual([true, 1, 0]);
    await userEvent.keyboard('{Enter}');
    await Promise.all([a, b, c].map((one) => one.updateComplete));
    const ids = 'invention-patents-per-10k fuzhou';
    expect([a, b, c, d].map((one) => one.getAttribute('selected'))).toEqual([ids, ids, ids, null]);
    expect([frames(b, 'selected') > 0, frames(c, 'selected')]).toEqual([true, 1]);
    expect(told).toEqual([
      ['a', { indicator: 'invention-patents-per-10k', place: 'fuzhou', selected: ids.split(' ') }],
    ]);
    expect(reader(a).ariaValueText).toContain('已选中');
    await userEvent.keyboard('{Escape}');
    await b.updateComplete;
    expect(frames(b, 'pointed')).toBe(0);
    b.setAttribute('selected', '');
    await Promise.all([a, b, c].map((one) => one.updateComplete));
    expect(frames(a, 'selected')).toBe(0);
    expect(told).toHaveLength(1);
  });

  it('take a selection from the address of a page by an attribute', async () => {
    const [a, b] = await many(
      PAIR.replace('id="b"', 'id="b" selected="invention-patents-per-10k" highlight="xiamen"'),
    );
    await Promise.all([a!.updateComplete, b!.updateComplete]);
    expect(a!.getAttribute('selected')).toBe('invention-patents-per-10k');
    expect(frames(a!, 'selected')).toBe(1);
    expect((a as unknown as { highlight: string }).highlight).toBe('xiamen');
    expect(inside(a!, '[role=alert]')).toBeNull();
  });

  it.each([
    ['explored', () => userEvent.keyboard('{Enter}')],
    [
      'pointed at',
      (a: Chart) => {
        const mark = inside(a, '[data-key^="fuzhou/invention-patents-per-10k/"]')!;
        const { left, top, height } = mark.getBoundingClientRect();
        const at = { clientX: left + 5, clientY: top + height / 2, pointerType: 'mouse' };
        reader(a).dispatchEvent(new PointerEvent('pointermove', at));
      },
    ],
  ])('point at nothing any more when the chart that was %s is taken away', async (_, point) => {
    const [a, b] = (await many(PAIR)) as [Chart, Chart];
    inside(a, '.enter')!.focus();
    await point(a);
    await b.updateComplete;
    expect(frames(b, 'pointed')).toBeGreaterThan(0);
    a.remove();
    await b.updateComplete;
    expect(frames(b, 'pointed')).toBe(0);
  });

  it('are left by a chart that is taken away or gets another group, and joined again by one that is moved', async () => {
    const [a, b, c] = (await many(PAIR)) as [Chart, Chart, Chart];
    const selected = () => [a, b, c].map((one) => one.getAttribute('selected'));
    b.setAttribute('group', 'h');
    await b.updateComplete;
    a.setAttribute('selected', 'fuzhou');
    await Promise.all([a, b, c].map((one) => one.updateComplete));
    expect(selected()).toEqual(['fuzhou', null, 'fuzhou']);
    const box = c.parentElement!;
    c.remove();
    await c.updateComplete;
    a.setAttribute('selected', 'pct-applications');
    await Promise.all([a, b, c].map((one) => one.updateComplete));
    expect(selected()).toEqual(['pct-applications', null, 'fuzhou']);
    box.append(c);
    await c.updateComplete;
    await c.updateComplete;
    expect(selected()).toEqual(['pct-applications', null, 'pct-applications']);
    c.remove();
    (c as unknown as { requestUpdate: () => void }).requestUpdate();
    await c.updateComplete;
    a.setAttribute('selected', '');
    await a.updateComplete;
    expect(c.getAttribute('selected')).toBe('pct-applications');
  });

  it('keep the colour of a place, in the order of the document, whichever was ready first', async () => {
    const box = put(`<section>
      <plan-city-radar id="b" group="g"></plan-city-radar>
      <plan-trend-lines id="c" group="g" src="${XIAMEN}" place="xiamen" indicators="invention-patents-per-10k"></plan-trend-lines>
    </section>`);
    const [b, c] = [...box.querySelectorAll<Chart>('[id]')] as [Chart, Chart];
    const colour = (place: 1 | 2) =>
      inside(c, ['line', 'dot', 'mark', 'place'].map((mark) => `.pc-${mark}-${place}`).join());
    await event(c, 'plan-ready');
    await c.updateComplete;
    expect(colour(1)).not.toBeNull();
    b.setAttribute('src', BOTH);
    await event(c, 'plan-ready');
    await c.updateComplete;
    expect([colour(1), colour(2)]).toEqual([null, expect.anything()]);
  });
});
