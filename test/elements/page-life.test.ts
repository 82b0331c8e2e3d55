import axe from 'axe-core';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { define } from '../../src/elements/define.js';
import { PlanTargetBars } from '../../src/index.js';
import { BOTH, clear, event, FUZHOU, named, part, picture, put, shown, tableOf, words } from './page.js';

afterEach(clear);

const bars = `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="13"></plan-target-bars>`;
const radar = `<plan-city-radar src="${BOTH}"></plan-city-radar>`;

describe('width', () => {
  it('comes from the container and follows it', async () => {
    const chart = await shown(bars, { width: 700 });
    expect(picture(chart)?.getAttribute('width')).toBe('700');
    (chart.parentElement as HTMLElement).style.width = '333px';
    await expect.poll(() => picture(chart)?.getAttribute('width')).toBe('333');
  });

  it('is right when a hidden chart is shown', async () => {
    const chart = put(`<div style="display:none">${bars}</div>`).firstElementChild as HTMLElement;
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(picture(chart)).toBeUndefined();
    const ready = event(chart, 'plan-ready');
    (chart.parentElement as HTMLElement).style.display = 'block';
    await ready;
    expect(picture(chart)?.getAttribute('width')).toBe('640');
  });

  it('leaves no observer of the page untold, whatever it watches', async () => {
    const told: string[] = [];
    const listen = (happened: ErrorEvent) => told.push(happened.message);
    addEventListener('error', listen);
    const observer = new ResizeObserver(() => undefined);
    observer.observe(document.body);
    const chart = await shown(bars, { width: 700 });
    const box = chart.parentElement as HTMLElement;
    observer.observe(box);
    for (const width of [300, 900, 240]) {
      box.style.width = `${width}px`;
      await expect.poll(() => picture(chart)?.getAttribute('width')).toBe(String(width));
    }
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    observer.disconnect();
    removeEventListener('error', listen);
    expect(told).toEqual([]);
  });

  it('is known before the first paint', async () => {
    const data = await fetch(FUZHOU).then((answer) => answer.json());
    const chart = put('<plan-target-bars plan="13"></plan-target-bars>', { width: 700 });
    Object.assign(chart, { data });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(picture(chart)?.getAttribute('width')).toBe('700');
  });

  it('never falls below 240 in the drawing; a smaller box scales it', async () => {
    const chart = await shown(bars, { width: 180 });
    expect(picture(chart)?.getAttribute('width')).toBe('240');
    expect(picture(chart)?.getBoundingClientRect().width).toBe(180);
  });
});

describe('language', () => {
  it('comes from the nearest lang and changes with it', async () => {
    const chart = await shown(bars, { lang: 'zh-CN' });
    expect(named(chart)).toContain('福州');
    (chart.parentElement as HTMLElement).lang = 'en-GB';
    await expect.poll(() => words(chart, 'summary')).toBe('Fuzhou, 13th Five-Year Plan: targets and results');
    expect(part(chart, 'figure')?.lang).toBe('en');
  });

  it('is mixed on one page', async () => {
    const zh = await shown(bars, { lang: 'zh-CN' });
    const en = await shown(bars, { lang: 'en' });
    expect(words(zh, 'heading')).toContain('全部');
    expect(words(en, 'heading')).toContain('All 4 indicators');
  });
});

describe('the look', () => {
  it('follows the color-scheme of the page, and the page’s own colours (C20)', async () => {
    const chart = await shown(bars);
    const bar = picture(chart)?.querySelector('.pc-actual') as Element;
    expect(getComputedStyle(bar).fill).toBe('rgb(31, 111, 180)');
    chart.style.colorScheme = 'dark';
    expect(getComputedStyle(bar).fill).toBe('rgb(60, 143, 218)');
    chart.style.setProperty('--plan-actual', 'rgb(1, 2, 3)');
    expect(getComputedStyle(bar).fill).toBe('rgb(1, 2, 3)');
  });
});

describe('what the author sets', () => {
  it('replaces heading, sentence and source by attribute', async () => {
    const chart = await shown(
      `<plan-target-bars src="${FUZHOU}" heading="甲" summary="乙" source="丙"></plan-target-bars>`,
    );
    expect(['heading', 'summary', 'source'].map((name) => words(chart, name))).toEqual(['甲', '乙', '丙']);
  });

  it.each([
    ['', '4 项全部达到或超过 2020 年目标', '福州“十三五”主要指标：目标与实际'],
    ['heading="甲"', '甲', '福州“十三五”主要指标：目标与实际'],
    ['summary="乙"', '4 项全部达到或超过 2020 年目标', '乙'],
  ])('the finding is the headline, or the author’s: %s', async (attributes, headline, standfirst) => {
    const chart = await shown(
      `<plan-target-bars src="${FUZHOU}" plan="13" ${attributes}></plan-target-bars>`,
    );
    expect([words(chart, 'heading'), words(chart, 'summary')]).toEqual([headline, standfirst]);
  });

  it('goes into the slots', async () => {
    const chart = await shown(
      `<plan-target-bars src="${FUZHOU}"><b slot="heading">甲</b></plan-target-bars>`,
    );
    const slot = chart.shadowRoot?.querySelector<HTMLSlotElement>('slot[name=heading]');
    expect(slot?.assignedElements().map((one) => one.textContent)).toEqual(['甲']);
  });

  it('chooses places, plans and indicators by attribute and by property', async () => {
    const chart = await shown(
      `<plan-target-bars src="${BOTH}" place="xiamen fuzhou" plan="13" indicators="invention-patents-per-10k"></plan-target-bars>`,
    );
    const rows = await tableOf(chart);
    expect(rows.slice(1).map((row) => row.slice(0, 4))).toEqual([
      ['每万人口有效发明专利拥有量', '厦门', '18 件（2020 年末）', '37.93 件（2020 年末）'],
      ['每万人口有效发明专利拥有量', '福州', '12 件（2020 年末）', '23.377 件（2020 年末）'],
    ]);
    (chart as PlanTargetBars).place = 'fuzhou';
    await expect.poll(() => named(chart)).toContain('福州“十三五”');
  });

  it('gives data by property, set before the class is there or after', async () => {
    const data = await fetch(FUZHOU).then((answer) => answer.json());
    const chart = document.createElement('plan-target-bars');
    chart.data = data;
    chart.plan = '14';
    const ready = event(chart, 'plan-ready');
    document.body.append(chart);
    await ready;
    expect(named(chart)).toContain('14th Five-Year Plan');
  });
});

describe('fetching', () => {
  it('asks once for charts that want one file at the same time, and again later', async () => {
    const ask = vi.spyOn(globalThis, 'fetch');
    const charts = [put(bars), put(bars), put(radar)];
    await Promise.all(charts.map((chart) => event(chart, 'plan-ready')));
    expect(ask.mock.calls.map(([url]) => String(url).split('/').at(-1)).sort()).toEqual([
      'fuzhou.json',
      'xiamen.json',
    ]);
    await shown(bars);
    expect(ask).toHaveBeenCalledTimes(3);
    ask.mockRestore();
  });

  it('goes on for the others when one chart leaves, and begins anew when it comes back', async () => {
    const [leaver, stayer] = [put(bars), put(bars)];
    const ready = event(stayer, 'plan-ready');
    await leaver.updateComplete;
    leaver.remove();
    await ready;
    const back = event(leaver, 'plan-ready');
    stayer.before(leaver);
    await back;
    expect(picture(leaver)).toBeDefined();
  });
});

describe('the page', () => {
  it('has no accessibility violation that axe finds, with the table open', async () => {
    for (const markup of [
      bars,
      radar,
      `<plan-trend-lines src="${FUZHOU}"></plan-trend-lines>`,
      '<plan-target-bars></plan-target-bars>',
    ])
      for (const scheme of ['light', 'dark']) {
        const chart = put(markup);
        chart.style.colorScheme = scheme;
        if (markup.includes('src')) await tableOf(chart);
        chart.shadowRoot?.querySelector('details')?.setAttribute('open', '');
        const { violations } = await axe.run(chart);
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        clear();
      }
  });

  it('survives a second definition of a tag, with one warning (C8)', () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    define('plan-target-bars', PlanTargetBars);
    expect(warn).not.toHaveBeenCalled();
    define('plan-target-bars', class extends HTMLElement {});
    expect(warn).toHaveBeenCalledOnce();
    expect(customElements.get('plan-target-bars')).toBe(PlanTargetBars);
    warn.mockRestore();
  });

  it('may move a chart without a second event or picture', async () => {
    const chart = await shown(bars);
    let again = 0;
    chart.addEventListener('plan-ready', () => (again += 1));
    const svg = picture(chart);
    const elsewhere = document.body.appendChild(document.createElement('section'));
    elsewhere.lang = 'zh-CN';
    elsewhere.style.width = '640px';
    elsewhere.append(chart);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(again).toBe(0);
    expect(picture(chart)).toBe(svg);
  });

  it('gives the words of each mark to those who point at it in its file', async () => {
    const chart = (await shown(bars)) as PlanTargetBars;
    const file = new DOMParser().parseFromString(await chart.toSvg(), 'image/svg+xml');
    const titles = [...file.querySelectorAll('g > title')];
    expect(titles[0]?.textContent).toBe(
      '福州每万人口有效发明专利拥有量；目标：12 件（2020 年末）；实际：23.377 件（2020 年末）；完成率 194.8%；达到目标；原文评价：超额完成',
    );
    expect(titles[2]?.textContent).toContain('另一处');
    expect(titles[2]?.textContent).toContain('195 家');
  });
});
