import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { BARS, inside, RADAR, reader, TREND } from './exploring.js';
import { BOTH, clear, FUZHOU, shown, words } from './page.js';

afterEach(clear);

const TRADEMARKS = `<plan-trend-lines src="${BOTH}" indicators="valid-trademarks ip-pledge-financing"></plan-trend-lines>`;
const START = `<plan-target-bars src="${BOTH}" plan="14"></plan-target-bars>`;

/** All that is a name, a title or a description; a name has the title in it as it stands. */
function heard(chart: HTMLElement): string[] {
  const root = chart.shadowRoot!;
  const named = [...root.querySelectorAll('[aria-label], [aria-valuetext]')].flatMap((one) => [
    ...[one.ariaLabel, one.ariaValueText].filter((text) => text !== null),
  ]);
  const described = [...root.querySelectorAll('[aria-describedby]')].map(
    (one) => root.getElementById(one.getAttribute('aria-describedby')!)!.textContent,
  );
  return [...named, ...described, ...[...root.querySelectorAll('title')].map((one) => one.textContent)];
}

/** What no person would say: 246.7K, 2016–2020, +0.7 pts, −4%, ≥5, a number of seven digits. */
const UNSPOKEN = /\d[KMB]\b|\d–\d|\bpts\b|−\d|[≥≤]|\d{7}/;

describe('A11: numbers are said as a person would', () => {
  it.each(
    ['zh-CN', 'zh-Hant', 'en'].flatMap((lang) =>
      [BARS, START, TREND, TRADEMARKS, RADAR].map((markup) => [lang, markup]),
    ),
  )('in %s: %s', async (lang, markup) => {
    const chart = await shown(markup!, { lang: lang! });
    inside(chart, '.enter')!.focus();
    await userEvent.keyboard('{Enter}');
    const title = words(chart, 'summary');
    const texts = new Set(heard(chart).map((text) => text.replace(title, '')));
    for (let step = 0; step < 12; step += 1) {
      await userEvent.keyboard(step % 4 === 3 ? '{ArrowDown}' : '{ArrowRight}');
      texts.add(reader(chart).ariaValueText!);
    }
    expect(texts.size).toBeGreaterThan(5);
    expect([...texts].filter((text) => UNSPOKEN.test(text))).toEqual([]);
  });

  it('says thousands and billions in the name of a picture', async () => {
    const nameOf = async (indicator: string) => {
      const chart = await shown(
        `<plan-trend-lines src="${FUZHOU}" indicators="${indicator}"></plan-trend-lines>`,
        { lang: 'en' },
      );
      return inside<SVGElement>(chart, 'svg[role=img]')!.ariaLabel;
    };
    expect(await nameOf('valid-trademarks')).toContain('246.7 thousand items (end of 2020)');
    expect(await nameOf('ip-pledge-financing')).toContain('4.822 billion yuan (2016 to 2020 total)');
  });
});
