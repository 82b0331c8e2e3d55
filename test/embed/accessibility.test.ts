// The accessibility of the three charts; each test names the criterion it checks.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type Site } from './site.js';

let site: Site;
let page: Page;
beforeAll(async () => (site = await openSite()));
afterAll(() => site.close());
afterEach(() => site.leave());

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const SRC = 'src="/seeds/fuzhou.json /seeds/xiamen.json"';
const CHARTS = `
  <plan-target-bars src="/seeds/xiamen.json" plan="13"></plan-target-bars>
  <plan-target-bars src="/seeds/fuzhou.json" plan="14"></plan-target-bars>
  <plan-trend-lines ${SRC} indicators="invention-patents-per-10k valid-trademarks"></plan-trend-lines>
  <plan-city-radar ${SRC}></plan-city-radar>`;

/** A page with the charts, drawn and ready to be explored. */
async function open(body = CHARTS, { lang = 'zh-CN', width = 800, scheme = 'light', style = '' } = {}) {
  const html = `<!doctype html><html lang="${lang}" style="color-scheme:${scheme}"><head><meta charset="utf-8"><title>Charts</title>
    <style>${style}</style><script type="module" src="/dist/plan-charts.min.js"></script></head>
    <body><main><h1>Charts</h1><h2>Plans</h2>${body}</main></body></html>`;
  page = await site.visit({ viewport: { width, height: 900 } });
  await page.goto(site.put('/charts', html));
  const count = body.split('</plan-').length - 1;
  await expect.poll(() => page.locator('svg[role=img]').count()).toBe(count);
  await expect.poll(() => page.locator('figure[aria-description]').count()).toBe(count);
}

interface Seen {
  readonly style: string;
  readonly fill: string;
  readonly stroke: string;
}

/** Fill and stroke of every mark and text, and the colours of the words around. */
const seen = () =>
  page.evaluate((): Seen[] =>
    [...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].flatMap((chart) =>
      [...chart.shadowRoot!.querySelectorAll('.pc-shape, .pc-text')].map((mark) => {
        const { fill, stroke } = getComputedStyle(mark);
        return { style: mark.getAttribute('class')!, fill: mark.tagName === 'line' ? 'none' : fill, stroke };
      }),
    ),
  );

/** Contrast of two colours as browsers print them. */
function contrast(a: string, b: string): number {
  const light = (text: string) => {
    const [red = 0, green = 0, blue = 0] = (text.match(/[\d.]+/g) ?? []).map((part) => {
      const share = Number(part) / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [low = 0, high = 0] = [light(a), light(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const violations = async () => {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await (
      window as unknown as {
        axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      }
    ).axe.run();
    return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
};

async function openTables(): Promise<void> {
  await page.evaluate(() => {
    for (const chart of document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar'))
      for (const fold of chart.shadowRoot!.querySelectorAll('details')) fold.open = true;
  });
  await expect.poll(() => page.locator('#data:empty').count()).toBe(0);
}

describe('A1: axe finds nothing', () => {
  it.each([
    ['zh-CN', 'light'],
    ['en', 'dark'],
    ['zh-Hant', 'light'],
  ])('in %s, %s, tables closed and open, colours chosen and forced', async (lang, scheme) => {
    await open(CHARTS, { lang, scheme });
    expect(await violations()).toEqual([]);
    await openTables();
    expect(await violations()).toEqual([]);
    await page.emulateMedia({ forcedColors: 'active' });
    expect(await violations()).toEqual([]);
  });
});

describe('words', () => {
  it('A3: no text is under 12 px from 240 to 1200 px', async () => {
    await open();
    for (const width of [240, 320, 640, 1200]) {
      await page.setViewportSize({ width: width + 16, height: 900 });
      await page.waitForTimeout(100);
      const smallest = await page.evaluate(() =>
        Math.min(
          ...[...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].flatMap(
            (chart) =>
              [...chart.shadowRoot!.querySelectorAll('text, p, th, td, summary, caption, .heading')].map(
                (one) => parseFloat(getComputedStyle(one).fontSize),
              ),
          ),
        ),
      );
      expect(smallest).toBeGreaterThanOrEqual(12);
    }
  });

  it.each(['zh-CN', 'en'])('A7, A9, A10: name, caption, heads and language in %s', async (lang) => {
    await open(CHARTS, { lang });
    await openTables();
    const told = await page.evaluate(() =>
      [...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].map(
        ({ shadowRoot }) => {
          const inside = (query: string) => shadowRoot!.querySelector(query)!;
          return {
            name: inside('svg').getAttribute('aria-label')!,
            // A number stays beside its noun; spoken, that is a space like any other.
            title: inside('.summary').textContent!.trim().replaceAll('\u00a0', ' '),
            caption: inside('caption').textContent!.trim(),
            scopes: [...shadowRoot!.querySelectorAll('th')].map((head) => head.scope),
            hidden: inside('table').closest('[aria-hidden]') !== null,
            langs: [inside('figure').getAttribute('lang'), inside('svg').getAttribute('lang')],
          };
        },
      ),
    );
    for (const { name, title, caption, scopes, hidden, langs } of told) {
      expect(name.startsWith(title) && name.length > title.length).toBe(true);
      expect(caption).toBe(title);
      expect(new Set(scopes)).toEqual(new Set(['col', 'row']));
      expect([hidden, ...langs]).toEqual([false, lang, lang]);
    }
  });

  it('A11: sentences name millions, and no number has more digits than a person would say', async () => {
    await open(CHARTS, { lang: 'en' });
    const files = await page
      .locator('plan-target-bars, plan-trend-lines, plan-city-radar')
      .evaluateAll((charts) =>
        Promise.all(charts.map((one) => (one as HTMLElement & { toSvg: () => Promise<string> }).toSvg())),
      );
    const sentences = files.flatMap((file) =>
      Array.from(file.matchAll(/<title>(.*?)<\/title>/g), ([, text = '']) => text),
    );
    expect(sentences.length).toBeGreaterThan(30);
    for (const sentence of sentences) {
      expect(sentence.replace(/\(?computed:?.*/, '')).not.toMatch(/\d[KMB]\b|\d{6,}|\.\d{4,}|\d–\d/);
    }
  });

  it('A20: finding and title stand above by default, and change with the data', async () => {
    await open('<plan-target-bars src="/seeds/fuzhou.json" plan="13"></plan-target-bars>');
    const chart = page.locator('plan-target-bars');
    const finding = () => chart.locator('.heading').textContent();
    expect(await finding()).toBe('4 项全部达到或超过 2020 年目标');
    await chart.evaluate((one) => one.setAttribute('src', '/seeds/xiamen.json'));
    await expect.poll(finding).toBe('6 项中 5 项达到或超过 2020 年目标');
    expect(await chart.locator('.summary').textContent()).toContain('厦门“十三五”');
  });

  it('A21, A22: the radar says what 100 % is, and what has no figure says so', async () => {
    await open(
      '<plan-city-radar src="/seeds/fuzhou.json /seeds/xiamen.json"></plan-city-radar><plan-target-bars src="/seeds/xiamen.json" plan="14"></plan-target-bars>',
    );
    expect(await page.locator('plan-city-radar svg').textContent()).toContain('外圈 = 领先者 100%');
    expect(await page.locator('plan-target-bars svg').textContent()).toContain('无基期值');
  });
});

describe('pointers and keys', () => {
  it('A12, A17: Tab leaves every chart, and what can be pressed is 24 px high and wide', async () => {
    await open();
    await page.locator('body').press('Tab');
    let left = false;
    for (let count = 0; count < 50 && !left; count += 1) {
      await page.keyboard.press('Tab');
      left = await page.evaluate(() => document.activeElement === document.body);
    }
    expect(left).toBe(true);
    const small = await page.locator('summary, button').evaluateAll((all) =>
      all
        .map((one) => one.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
        .map(({ width, height }) => [width, height]),
    );
    expect(small).toEqual([]);
  });

  it('A28: the radar offers its dots by a button, and its table', async () => {
    await open('<plan-city-radar src="/seeds/fuzhou.json /seeds/xiamen.json"></plan-city-radar>');
    await page.getByRole('button', { name: '点图' }).click();
    await expect.poll(() => page.locator('svg').textContent()).toContain('100% = 领先者');
    expect(await page.locator('plan-city-radar').getAttribute('view')).toBe('dots');
    await page.locator('summary').last().click();
    await page.getByRole('table').waitFor();
  });

  it('A30: no id stands twice in a tree, and every reference is answered in its own', async () => {
    await open(CHARTS + CHARTS);
    const faults = await page.evaluate(() =>
      [...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].flatMap(
        ({ shadowRoot }) => {
          const ids = [...shadowRoot!.querySelectorAll('[id]')].map(({ id }) => id);
          const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
          const named = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for'].flatMap((name) =>
            [...shadowRoot!.querySelectorAll(`[${name}]`)].flatMap((one) =>
              one.getAttribute(name)!.split(' '),
            ),
          );
          return [...twice, ...named.filter((id) => !shadowRoot!.getElementById(id))];
        },
      ),
    );
    expect(faults).toEqual([]);
  });
});

describe('A24: forced colours', () => {
  const KEYWORDS = ['Canvas', 'CanvasText', 'LinkText', 'VisitedText', 'GrayText'];

  it.each(['light', 'dark'] as const)(
    'every mark, text and ring is in a system colour and visible (%s)',
    async (colorScheme) => {
      await open();
      const before = await seen();
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      const system = await page.evaluate((names) => {
        const probe = document.body.appendChild(document.createElement('i'));
        const found = names.map((name) => {
          probe.style.color = name;
          return getComputedStyle(probe).color;
        });
        probe.remove();
        return found;
      }, KEYWORDS);
      const [canvas = ''] = system;
      const marks = await seen();
      expect(marks.length).toBeGreaterThan(150);
      for (const { style, fill, stroke } of marks) {
        const inks = [fill, stroke].filter((one) => one !== 'none');
        expect.soft(system, style).toEqual(expect.arrayContaining(inks));
        const ground = /pc-(halo|break|ground|band|area-\d)$/.test(style);
        if (!ground)
          expect.soft(Math.max(...inks.map((one) => contrast(one, canvas))), style).toBeGreaterThanOrEqual(3);
        if (style.includes('pc-text')) expect.soft(contrast(fill, canvas), style).toBeGreaterThanOrEqual(4.5);
      }
      await page.locator('summary').first().focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const ring = await page
        .locator('summary')
        .first()
        .evaluate((one) => {
          const { outlineColor, outlineWidth, outlineStyle } = getComputedStyle(one);
          return { outlineColor, outlineWidth, outlineStyle };
        });
      expect(ring).toMatchObject({ outlineWidth: '2px', outlineStyle: 'solid' });
      expect(contrast(ring.outlineColor, canvas)).toBeGreaterThanOrEqual(3);
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
      expect(await seen()).toEqual(before);
    },
  );
});

describe('looks, live and without reload', () => {
  const ground = () =>
    page
      .locator('plan-target-bars')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  const quiet = () =>
    page
      .locator('.summary')
      .first()
      .evaluate((one) => getComputedStyle(one).color);

  it('A2: dark, and more contrast', async () => {
    await open(CHARTS, { scheme: 'light dark' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await ground()).toBe('rgb(20, 24, 29)');
    expect(contrast(await quiet(), await ground())).toBeGreaterThanOrEqual(4.5);
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    expect(contrast(await quiet(), await ground())).toBeGreaterThanOrEqual(7);
    const marks = (await seen()).filter(({ style }) =>
      /pc-(actual|behind|base|target|line-\d|dot-\d)$/.test(style),
    );
    expect(marks.length).toBeGreaterThan(20);
    const black = await ground();
    for (const { style, fill, stroke } of marks)
      expect.soft(contrast(fill === 'none' ? stroke : fill, black), style).toBeGreaterThanOrEqual(4.5);
  });

  it('C20: each follows at once and back again, in the nodes that are there', async () => {
    await open(CHARTS, { scheme: 'light dark' });
    await page.evaluate(() => {
      for (const chart of document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar'))
        for (const mark of chart.shadowRoot!.querySelectorAll('.pc-shape, .pc-text'))
          Object.assign(mark, { wasThere: true });
    });
    const plain = await seen();
    const looks = { forcedColors: 'none', colorScheme: 'light', contrast: 'no-preference' } as const;
    for (const change of [
      { colorScheme: 'dark' },
      { contrast: 'more' },
      { colorScheme: 'dark', contrast: 'more' },
      { forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia({ ...looks, ...change });
      const marks = await seen();
      expect(marks).toHaveLength(plain.length);
      // A colour of a mark may be equal in both, as grey is; no chart stays as it was.
      const changed = marks.filter(({ fill, stroke }, at) =>
        [fill, stroke].some((one, part) => one !== [plain[at]!.fill, plain[at]!.stroke][part]),
      );
      expect(changed.length, JSON.stringify(change)).toBeGreaterThan(0.8 * marks.length);
      await page.emulateMedia(looks);
      expect(await seen()).toEqual(plain);
    }
    const strangers = await page.evaluate(
      () =>
        [...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].flatMap((one) =>
          [...one.shadowRoot!.querySelectorAll('.pc-shape, .pc-text')].filter(
            (mark) => !('wasThere' in mark),
          ),
        ).length,
    );
    expect(strangers).toBe(0);
  });

  it('C20: motion ends and begins with the reader’s wish', async () => {
    await open();
    const frames = async (reducedMotion: 'reduce' | 'no-preference', order: string) => {
      await page.emulateMedia({ reducedMotion });
      return page
        .locator('plan-target-bars')
        .first()
        .evaluate(async (chart, order) => {
          const ends = () =>
            [...chart.shadowRoot!.querySelectorAll('svg[role=img] .pc-shape')]
              .map((one) => one.outerHTML)
              .join();
          const seen = new Set([ends()]);
          chart.setAttribute('order', order);
          for (const until = performance.now() + 600; performance.now() < until;) {
            await new Promise(requestAnimationFrame);
            seen.add(ends());
          }
          return seen.size;
        }, order);
    };
    await page.locator('plan-target-bars').first().hover();
    await frames('no-preference', 'gap'); // by then, what moves has been fetched
    expect(await frames('no-preference', 'attainment')).toBeGreaterThan(2);
    expect(await frames('reduce', 'document')).toBe(2);
    expect(await frames('no-preference', 'attainment')).toBeGreaterThan(2);
  });

  it('A25, A35: nothing moves for who wants that, and nothing ever flashes', async () => {
    await open();
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const moving = await page
      .locator('plan-target-bars')
      .first()
      .evaluate(async (chart) => {
        const ready = new Promise((done) => chart.addEventListener('plan-ready', done, { once: true }));
        chart.setAttribute('order', 'attainment');
        await ready;
        const inside = [...chart.shadowRoot!.querySelectorAll('*')];
        const timed = inside.filter((one) => {
          const { animationName, transitionDuration } = getComputedStyle(one);
          return animationName !== 'none' || parseFloat(transitionDuration) > 0;
        });
        return timed.length + document.getAnimations().length;
      });
    expect(moving).toBe(0);
  });

  it('A26: at 400 % nothing scrolls two ways, and nothing is cut', async () => {
    await open(CHARTS, { width: 320 });
    await openTables();
    const wide = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await wide()).toBeLessThanOrEqual(320);
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].flatMap((chart) =>
        [...chart.shadowRoot!.querySelectorAll('svg text')]
          .map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && (box.left < -0.5 || box.right > 320.5))
          .map(({ text }) => text),
      ),
    );
    expect(outside).toEqual([]);
  });

  it('A26: wider spacing of text clips nothing (1.4.12)', async () => {
    await open(CHARTS, { width: 480, lang: 'en' });
    const boxes = () =>
      page.locator('svg').evaluateAll((all) => all.map((one) => [one.clientWidth, one.clientHeight]));
    const before = await boxes();
    await page.addStyleTag({
      content:
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    });
    await openTables();
    expect(await boxes()).toEqual(before);
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('plan-target-bars, plan-trend-lines, plan-city-radar')].flatMap((chart) =>
        [...chart.shadowRoot!.querySelectorAll('.heading, p, summary, caption, th, td')]
          .filter((one) => one.clientHeight > 1) // the list of keys is only heard until one enters
          .filter((one) => one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1)
          .map((one) => one.textContent),
      ),
    );
    expect(clipped).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(480);
    const letters = await page
      .locator('.summary')
      .first()
      .evaluate((one) => getComputedStyle(one).letterSpacing);
    expect(parseFloat(letters)).toBeGreaterThan(1);
  });

  it('A27: a dark page prints light, with every colour, within the paper', async () => {
    await open(CHARTS, { scheme: 'dark', width: 700 });
    expect(await ground()).toBe('rgb(20, 24, 29)');
    await page.emulateMedia({ media: 'print' });
    expect(await ground()).toBe('rgb(255, 255, 255)');
    const bar = await page
      .locator('.pc-actual')
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
    expect(bar).toBe('rgb(31, 111, 180)');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(700);
  });

  it('A35: fonts and colours of the page reach the inside, and nothing is pinned', async () => {
    await open(CHARTS, { style: 'html { font: 24px serif; --plan-actual: rgb(1, 2, 3) }' });
    const bar = await page
      .locator('plan-target-bars .pc-actual')
      .first()
      .evaluate((one) => getComputedStyle(one).fill);
    expect(bar).toBe('rgb(1, 2, 3)');
    const fonts = await page
      .locator('.heading, .summary, .pc-text')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fontFamily));
    expect(new Set(fonts)).toEqual(new Set(['serif']));
    const size = await page
      .locator('.heading')
      .first()
      .evaluate((one) => getComputedStyle(one).fontSize);
    expect(size).toBe('27px');
    expect(readFileSync('dist/plan-charts.min.js', 'utf8')).not.toContain('!important');
  });
});
