// Parents that shrink to their content, zoomed pages, and tooltips that cover no control.
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { BARS, buttons, entered, inside, RADAR, tip, TREND, type Chart } from './exploring.js';
import { clear, picture, put, shown } from './page.js';

afterEach(clear);

const PARENTS = [
  ['flex item', '<div style="display:flex;gap:8px"><div>Side</div>', '</div>'],
  ['inside a flex item', '<div style="display:flex"><div>', '</div></div>'],
  ['column of a flex box', '<div style="display:flex;flex-direction:column;align-items:start">', '</div>'],
  ['grid cell', '<div style="display:grid;grid-template-columns:auto;justify-items:start">', '</div>'],
  ['table cell', '<table><tbody><tr><td style="white-space:nowrap;padding:0">', '</td></tr></tbody></table>'],
  ['float', '<div style="float:left">', '</div>'],
  ['inline block', '<div style="display:inline-block">', '</div>'],
  ['dialog', '<dialog open style="padding:0;border:0">', '</dialog>'],
  ['fit-content', '<div style="width:fit-content">', '</div>'],
  ['out of the flow', '<div style="position:absolute">', '</div>'],
] as const;

describe('a parent that is as wide as what stands in it', () => {
  it.each(PARENTS)('%s gives a usual width, and less where there is less room', async (_, open, close) => {
    for (const [room, least, most] of [
      [900, 500, 700],
      [320, 240, 320],
    ] as const) {
      const box = put(open + BARS + close, { width: room }).parentElement!;
      box.style.position = 'relative';
      const chart = box.querySelector('plan-target-bars') as Chart;
      await expect.poll(() => picture(chart)).toBeDefined();
      const { width } = picture(chart)!.getBoundingClientRect();
      expect(width).toBeGreaterThanOrEqual(least);
      expect(width).toBeLessThanOrEqual(most);
      clear();
    }
  });

  it('a message in place of the picture makes no parent wider than that', async () => {
    const box = put(
      `<div style="float:left"><plan-target-bars src="/seeds/${'a'.repeat(300)}.json"></plan-target-bars></div>`,
      { width: 1200 },
    );
    await expect.poll(() => inside(box.firstElementChild!, '[role=alert]')).not.toBeNull();
    expect(box.getBoundingClientRect().width).toBeLessThanOrEqual(700);
  });
});

it('a headline of Chinese and other words breaks where those do, within the width of the chart', async () => {
  const words = 'Consumer prices in US cities (1982–84 = 100) 2012 年 12 月为 229.601';
  const chart = await shown(TREND.replace('>', ` heading="${words}">`), { width: 320, lang: 'zh-CN' });
  const heading = inside(chart, '.heading')!;
  expect(heading.textContent).toBe(words);
  expect(heading.scrollWidth).toBeLessThanOrEqual(heading.clientWidth);
});

describe('exploring', () => {
  it.each([320, 640, 1200])('moves nothing when it begins or ends at %i px', async (width) => {
    for (const markup of [BARS, TREND, RADAR]) {
      const chart = await shown(markup, { width, lang: 'zh-CN' });
      const { height } = chart.getBoundingClientRect();
      inside(chart, '.enter')!.click();
      expect(buttons(chart).length).toBeGreaterThan(2);
      expect([markup, chart.getBoundingClientRect().height]).toEqual([markup, height]);
      inside(chart, '.enter')!.click();
      expect([markup, chart.getBoundingClientRect().height]).toEqual([markup, height]);
      clear();
    }
  });
});

describe('an outline', () => {
  it.each([240, 320, 640, 1200])('has air on both sides of its row at %i px', async (width) => {
    const chart = await entered(BARS, { width, lang: 'en' });
    for (let step = 0; step < 6; step += 1) {
      const own = inside(chart, '.guide .pc-frame')!.getBoundingClientRect();
      const texts = [...picture(chart)!.querySelectorAll(`.pc-datum:nth-of-type(${step + 1}) text`)].map(
        (one) => one.getBoundingClientRect(),
      );
      expect(texts.length).toBeGreaterThan(2);
      expect(Math.min(...texts.map(({ left }) => left)) - own.left).toBeGreaterThanOrEqual(3);
      expect(own.right - Math.max(...texts.map(({ right }) => right))).toBeGreaterThanOrEqual(3);
      await userEvent.keyboard('{ArrowDown}');
    }
  });

  it.each([320, 640])('of a row stands within that of the picture at %i px', async (width) => {
    const chart = await entered(BARS, { width, lang: 'en' });
    const layer = inside(chart, '.focus-layer')!;
    const { outlineOffset, outlineStyle } = getComputedStyle(layer);
    expect(outlineStyle).toBe('solid');
    const [around, own] = [layer, inside(chart, '.guide .pc-frame')!].map((one) =>
      one.getBoundingClientRect(),
    );
    const line = 0.5; // Firefox counts half of the line itself.
    expect(own!.left - line).toBeGreaterThanOrEqual(around!.left - parseFloat(outlineOffset));
    expect(own!.right + line).toBeLessThanOrEqual(around!.right + parseFloat(outlineOffset));
  });

  it('around a figure of a radar has 4 px of air above and below', async () => {
    const chart = await entered(RADAR, { width: 640, lang: 'en' });
    for (let step = 0; step < 6; step += 1) {
      const { x, y, width, height } = inside<SVGGraphicsElement>(
        chart,
        '.guide rect, .guide path',
      )!.getBBox();
      const near = [...picture(chart)!.querySelectorAll<SVGTextElement>('.pc-datum text')].filter((one) => {
        const own = one.getBBox();
        return own.x >= x && own.x + own.width <= x + width && own.y < y + height && own.y + own.height > y;
      });
      expect(near.length).toBe(1);
      const [base, size] = [
        Number(near[0]!.getAttribute('y')),
        parseFloat(getComputedStyle(near[0]!).fontSize),
      ];
      const air = [base - 0.73 * size - y, y + height - base];
      expect(Math.min(...air)).toBeGreaterThanOrEqual(3.9);
      await userEvent.keyboard('{ArrowRight}');
    }
  });

  it('around a figure of a radar meets no other text', async () => {
    const chart = await entered(RADAR, { width: 640, lang: 'en' });
    const { top, height } = picture(chart)!.getBoundingClientRect();
    expect(height).toBeGreaterThan(200);
    for (let step = 0; step < 6; step += 1) {
      const own = inside(chart, '.guide rect, .guide path')!.getBoundingClientRect();
      const met = [...picture(chart)!.querySelectorAll('text')].filter((one) => {
        const { left, right, bottom } = one.getBoundingClientRect();
        const baseline = bottom - 3;
        return left < own.right && right > own.left && baseline > own.top + 1 && baseline < own.bottom - 8;
      });
      expect([top, met.map(({ textContent }) => textContent)]).toEqual([top, []]);
      await userEvent.keyboard('{ArrowRight}');
    }
  });
});

describe('a tooltip', () => {
  it.each(['zoom: 2', 'zoom: 0.5', 'transform: scale(2); transform-origin: 0 0', 'transform: scale(0.6)'])(
    'stands at its mark under %s',
    async (css) => {
      for (const markup of [BARS, TREND, RADAR]) {
        const chart = await shown(markup, { width: 400 });
        chart.parentElement!.style.cssText += `;${css}`;
        inside(chart, '.enter')!.focus();
        await userEvent.keyboard('{Enter}');
        const frame = picture(chart)!.getBoundingClientRect();
        const [guide, tooltip] = ['.guide > *', '.tooltip'].map((one) =>
          inside(chart, one)!.getBoundingClientRect(),
        );
        const size = frame.width / 400;
        const gap = Math.max(guide!.left - tooltip!.right, tooltip!.left - guide!.right, 0);
        expect(gap).toBeLessThanOrEqual(20 * size);
        expect(tooltip!.left).toBeGreaterThanOrEqual(frame.left - 1);
        expect(tooltip!.right).toBeLessThanOrEqual(frame.right + 1);
        const controls = inside(chart, '.steps')!.getBoundingClientRect();
        expect(tooltip!.bottom).toBeLessThanOrEqual(controls.top + 1);
        clear();
      }
    },
  );

  it.each(['zh-CN', 'en'])('stands beside its mark in a radar in %s', async (lang) => {
    for (const width of [320, 640, 800, 1200]) {
      const chart = await entered(RADAR, { width, lang });
      const seen = new Set<string>();
      for (let step = 0; step < 12; step += 1) {
        const own = inside(chart, '.tooltip')!.getBoundingClientRect();
        const gaps = [...chart.shadowRoot!.querySelectorAll('.guide > *')].map((one) => {
          const mark = one.getBoundingClientRect();
          return Math.hypot(
            Math.max(mark.left - own.right, own.left - mark.right, 0),
            Math.max(mark.top - own.bottom, own.top - mark.bottom, 0),
          );
        });
        seen.add(inside(chart, '.tooltip .what')!.textContent);
        expect([width, tip(chart)!.textContent, Math.min(...gaps) <= 26]).toEqual([
          width,
          tip(chart)!.textContent,
          true,
        ]);
        await userEvent.keyboard(step === 5 ? '{ArrowDown}{Home}' : '{ArrowRight}');
      }
      expect(seen.size).toBe(12);
      clear();
    }
  });

  it.each([240, 320, 640, 1200])(
    'covers no control, heading, or bar or dot of its row at %i px, whatever it tells',
    async (width) => {
      const README = `<plan-target-bars src="/seeds/fuzhou.json" place="fuzhou" plan="13" toolbar></plan-target-bars>`;
      for (const markup of [README, BARS, TREND, RADAR, RADAR.replace(' src', ' view="dots" src')])
        for (const lang of ['zh-CN', 'en']) {
          const chart = await entered(markup, { width, lang });
          for (let step = 0; step < 12; step += 1) {
            const tooltip = inside(chart, '.tooltip')!.getBoundingClientRect();
            const frame = inside(chart, '.guide > :last-child')!.getBoundingClientRect();
            const marks = [...chart.shadowRoot!.querySelectorAll(MARKS)].filter((one) => {
              const { top, bottom } = one.getBoundingClientRect();
              return top < frame.bottom && bottom > frame.top;
            });
            const covered = [
              ...chart.shadowRoot!.querySelectorAll(CONTROLS),
              ...(markup === TREND || markup === RADAR ? [] : marks),
            ]
              .filter((one) => meet(one.getBoundingClientRect(), tooltip))
              .map((one) => one.textContent.trim());
            expect([markup, lang, step, covered]).toEqual([markup, lang, step, []]);
            await userEvent.keyboard(step % 3 === 2 ? '{ArrowDown}' : '{ArrowRight}');
          }
          clear();
        }
    },
  );

  it.each([240, 320, 640, 1200])('has outlines in a dot plot that do not cross at %i px', async (width) => {
    const chart = await entered(RADAR.replace(' src', ' view="dots" src'), { width, lang: 'en' });
    for (let step = 0; step < 6; step += 1) {
      const frames = [...chart.shadowRoot!.querySelectorAll('.guide > .pc-frame')];
      const boxes = frames.map((one) => one.getBoundingClientRect());
      expect(boxes.length).toBeGreaterThan(0);
      for (const [index, box] of boxes.entries())
        for (const other of boxes.slice(index + 1)) expect([step, meet(box, other)]).toEqual([step, false]);
      await userEvent.keyboard('{ArrowRight}');
    }
  });

  it.each(['zh-CN', 'en', 'fr'])('has the whole name in %s, and at most three lines', async (lang) => {
    const bad: string[] = [];
    for (const width of [320, 640, 1200])
      for (const markup of [BARS, TREND, RADAR]) {
        const chart = await entered(markup, { width, lang });
        for (let step = 0; step < 8; step += 1) {
          const tooltip = inside(chart, '.tooltip')!;
          const what = inside(chart, '.tooltip .what')!;
          const name = document.createRange();
          name.selectNodeContents(what);
          const missing = name.getBoundingClientRect().right - what.getBoundingClientRect().right;
          const lines = tooltip.clientHeight / parseFloat(getComputedStyle(tooltip).lineHeight);
          const time = inside(chart, '.tooltip .when');
          const shown = Math.ceil(time?.getBoundingClientRect().width ?? 0);
          if (time && time.scrollWidth > shown) bad.push(`${width} px: ${time.textContent}`);
          const told = `${width} px: ${tooltip.innerText}`;
          const most = lang === 'fr' && width < 640 ? 4 : 3; // French words are longer.
          if (lines >= most + 1 || missing > 0.5 || tooltip.scrollWidth > tooltip.clientWidth)
            bad.push(`${told} ${lines.toFixed(1)} ${missing.toFixed(1)}`);
          await userEvent.keyboard('{ArrowRight}');
        }
        clear();
      }
    expect(bad).toEqual([]);
  });

  it.each(['en', 'fr'])('begins a date on a line of its own without a gap in %s', async (lang) => {
    let seen = 0;
    for (const markup of [BARS, TREND, RADAR]) {
      const chart = await entered(markup, { width: 240, lang });
      for (let step = 0; step < 8; step += 1) {
        const name = inside(chart, '.tooltip .what')!.getBoundingClientRect();
        const date = inside(chart, '.tooltip .when');
        const bracket = document.createTreeWalker(date ?? chart, NodeFilter.SHOW_TEXT).nextNode();
        if (date && bracket && date.getBoundingClientRect().top >= name.bottom - 4) {
          seen += 1;
          const own = document.createRange();
          own.selectNodeContents(bracket); // To the end: WebKit rounds the box of a single character to whole pixels.
          own.setStart(bracket, bracket.textContent!.indexOf('('));
          expect(own.getClientRects()[0]!.left).toBeCloseTo(name.left, 0);
        }
        await userEvent.keyboard('{ArrowRight}');
      }
      clear();
    }
    expect(seen).toBeGreaterThan(3);
  });

  it('leaves the step buttons to the pointer: pressing one stays in explore mode', async () => {
    const chart = await entered(BARS, { width: 640, lang: 'en' });
    const next = buttons(chart).find((one) => /Next/.test(one.ariaLabel ?? ''))!;
    const box = next.getBoundingClientRect();
    expect(chart.shadowRoot!.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2)).toBe(next);
    await userEvent.click(next);
    expect(inside(chart, '.enter')!.getAttribute('aria-expanded')).toBe('true');
    expect(inside(chart, '.tooltip')).not.toBeNull();
  });
});

const CONTROLS = 'button, summary, [role=slider].handle, .heading, .summary';
const MARKS = '.pc-datum .pc-actual, .pc-datum circle';

const meet = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
