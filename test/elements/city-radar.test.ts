import { afterEach, describe, expect, it } from 'vitest';
import { BOTH, clear, event, picture, shown } from './page.js';

afterEach(clear);

type Radar = HTMLElement & { view: string; updateComplete: Promise<boolean> };

const buttons = (chart: HTMLElement) =>
  Array.from(chart.shadowRoot?.querySelectorAll<HTMLButtonElement>('[part=controls] button') ?? []);
/** The views to switch to. */
const others = (chart: HTMLElement) => buttons(chart).map((button) => button.textContent.trim());
const texts = (chart: HTMLElement) =>
  Array.from(picture(chart)?.querySelectorAll('text') ?? [], (text) => text.textContent);
const keys = (chart: HTMLElement) =>
  Array.from(picture(chart)?.querySelectorAll('.pc-datum') ?? [], (datum) => datum.getAttribute('data-key'));
const radar = async (attributes = '', width = 640) =>
  (await shown(`<plan-city-radar src="${BOTH}" ${attributes}></plan-city-radar>`, {
    width,
    lang: 'en',
  })) as Radar;
const press = async (chart: Radar, name: string) => {
  buttons(chart)
    .find((button) => button.textContent.trim() === name)
    ?.click();
  await chart.updateComplete;
};

describe('the switch between radar and dot plot', () => {
  it('names the other view, large enough for a finger', async () => {
    const chart = await radar();
    const group = chart.shadowRoot?.querySelector('[part=controls]');
    expect([group?.getAttribute('role'), group?.getAttribute('aria-label')]).toEqual(['group', 'View']);
    for (const button of buttons(chart)) {
      const { width, height } = button.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(others(chart)).toEqual(['Dot plot']);
    expect(chart.hasAttribute('view')).toBe(false);
  });

  it('keeps data, highlight and focus, and is written on the tag', async () => {
    const chart = await radar('highlight="xiamen china-patent-awards"');
    const before = keys(chart).sort();
    buttons(chart)[0]?.focus();
    const ready = event(chart, 'plan-ready');
    await press(chart, 'Dot plot');
    await ready;
    expect([others(chart), chart.getAttribute('view')]).toEqual([['Radar'], 'dots']);
    expect(keys(chart).sort()).toEqual(before);
    expect(texts(chart)).toContain('100% = leader');
    expect(picture(chart)?.querySelector('.pc-strong')?.textContent).toContain('China Patent Awards');
    expect(chart.getAttribute('highlight')).toBe('xiamen china-patent-awards');
    expect(chart.shadowRoot?.activeElement).toBe(buttons(chart)[0]);
    await press(chart, 'Radar');
    expect([others(chart), chart.getAttribute('view')]).toEqual([['Dot plot'], 'radar']);
    expect(picture(chart)?.querySelector('.pc-strong')?.textContent).toContain('China');
  });

  it('begins where the page says', async () => {
    expect(others(await radar('view="dots"'))).toEqual(['Radar']);
  });

  it.each([
    ['', false],
    ['view="radar"', true],
  ])('offers no radar where none is fair, and a wider box brings it back: %s', async (view, isTold) => {
    const chart = await radar(view, 250);
    expect(buttons(chart).map((button) => button.disabled)).toEqual([true]);
    expect([others(chart), chart.hasAttribute('view')]).toEqual([['Radar'], isTold]);
    expect(texts(chart)).toContain('100% = leader');
    expect(texts(chart).join(' ').includes('A radar would be misleading at this width')).toBe(isTold);
    (chart.parentElement as HTMLElement).style.width = '640px';
    await expect.poll(() => others(chart)).toEqual(['Dot plot']);
  });

  it('offers no radar of two spokes and says why below', async () => {
    const chart = await radar('indicators="invention-patents-per-10k china-patent-awards"');
    expect(buttons(chart).map((button) => button.disabled)).toEqual([true]);
    expect(chart.shadowRoot?.querySelector('[part=notes]')?.textContent).toContain(
      'Fewer than three comparable indicators',
    );
  });
});

describe('what was left out', () => {
  it('stands in a closed fold, reason by reason', async () => {
    const chart = await radar();
    const fold = chart.shadowRoot?.querySelector<HTMLDetailsElement>('details[part=more-notes]');
    expect(fold?.open).toBe(false);

    const lines = Array.from(fold?.querySelectorAll('p') ?? [], (line) => line.textContent);
    expect(fold?.querySelector('summary')?.textContent).toBe(`More notes (${lines.length})`);
    expect(lines.join('\n')).toMatch(/Left out \(5; neither high nor low is better\): .*Court cases/);
    expect(lines.at(-1)).toMatch(/^Left out \(\d+; only one place has a value\): /);
  });
});

describe('what 100 % is', () => {
  it('follows the attribute, also when it changes', async () => {
    const chart = await radar(
      'reference="invention-patents-per-10k=40 china-patent-awards=50 invention-patent-grants=20000"',
    );
    expect(texts(chart)).toContain('100% = 40 items');
    expect(texts(chart)).toContain('Ring = value set for each, 100%');
    chart.removeAttribute('reference');
    await chart.updateComplete;
    expect(texts(chart)).toContain('Outer ring = leader, 100%');
  });

  it('is the leader where it cannot be read', async () => {
    expect(texts(await radar('reference="best"'))).toContain('Outer ring = leader, 100%');
  });
});

describe('a removed attribute', () => {
  it('is its default again, on every tag', async () => {
    const chart = await radar(
      'place="xiamen fuzhou" indicators="china-patent-awards" view="dots" order="related"',
    );
    const names = ['place', 'indicators', 'view', 'order', 'highlight', 'heading'];
    for (const name of names) chart.removeAttribute(name);
    await chart.updateComplete;
    expect(names.map((name) => (chart as unknown as Record<string, string>)[name])).toEqual(
      names.map(() => ''),
    );
    expect([others(chart), keys(chart)[0]]).toEqual([['Dot plot'], 'fuzhou/invention-patents-per-10k']);
  });
});
