import { afterEach, describe, expect, it } from 'vitest';
import { setMessages } from '../../src/index.js';
import { clear, event, FUZHOU, loadedFrame, part, pictureTexts, put, shown, tableOf, words } from './page.js';

afterEach(clear);

const BARS = `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="13"></plan-target-bars>`;

describe('languages on one page', () => {
  it('each chart speaks that of the nearest lang, its own first', async () => {
    const chinese = await shown(BARS, { lang: 'zh-CN' });
    const english = await shown(BARS, { lang: 'en' });
    const own = await shown(BARS.replace('src', 'lang="zh-TW" src'), { lang: 'en' });
    expect([chinese, english, own].map((chart) => words(chart, 'summary'))).toEqual([
      '福州“十三五”主要指标：目标与实际',
      'Fuzhou, 13th Five-Year Plan: targets and results',
      '福州「十三五」主要指標：目標與實際',
    ]);
    expect([chinese, english, own].map((chart) => part(chart, 'figure')!.lang)).toEqual([
      'zh-CN',
      'en',
      'zh-Hant',
    ]);
  });

  it('a change of lang is followed at once, with its table', async () => {
    const chart = await shown(BARS, { lang: 'en' });
    await tableOf(chart);
    for (const [lang, head, value] of [
      ['zh-HK', '指標', '24.67 萬件（2020 年末）'],
      ['zh_CN', '指标', '24.67 万件（2020 年末）'],
      ['en-GB', 'Indicator', '246.7K items (end of 2020)'],
    ] as const) {
      const ready = event(chart, 'plan-ready');
      chart.parentElement!.lang = lang;
      await ready;
      const rows = await tableOf(chart);
      expect([rows[0]![0], rows[2]![2]]).toEqual([head, value]);
    }
    expect(pictureTexts(chart).join('')).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it('a change of lang is followed inside a shadow root, and on an element around it', async () => {
    const outer = document.body.appendChild(document.createElement('section'));
    outer.lang = 'fr';
    const root = outer.attachShadow({ mode: 'open' });
    root.innerHTML = `<div style="width:640px">${BARS}</div>`;
    const chart = root.querySelector('plan-target-bars')!;
    await expect.poll(() => part(chart, 'figure')?.lang).toBe('fr');
    root.querySelector('div')!.lang = 'en';
    await expect.poll(() => words(chart, 'summary')).toContain('13th Five-Year Plan');
    root.querySelector('div')!.removeAttribute('lang');
    outer.lang = 'zh-CN';
    await expect.poll(() => words(chart, 'summary')).toContain('“十三五”');
  });

  it('a change of lang is followed in the document of a frame, in and around a shadow root', async () => {
    const frame = await loadedFrame();
    const page = frame.contentDocument!;
    const outer = page.body.appendChild(page.createElement('section'));
    outer.lang = 'fr';
    const root = outer.attachShadow({ mode: 'open' });
    const box = root.appendChild(page.createElement('div'));
    box.append(put(BARS));
    const chart = root.querySelector('plan-target-bars')!;
    await expect.poll(() => part(chart, 'figure')?.lang).toBe('fr');
    box.lang = 'en';
    await expect.poll(() => words(chart, 'summary')).toContain('13th Five-Year Plan');
    box.removeAttribute('lang');
    outer.lang = 'zh-CN';
    await expect.poll(() => words(chart, 'summary')).toContain('“十三五”');
    chart.setAttribute('lang', 'en');
    await expect.poll(() => words(chart, 'summary')).toContain('13th Five-Year Plan');
  });

  it('a frame that is removed with a chart of this page leaves no error behind', async () => {
    const errors: string[] = [];
    const note = (event: ErrorEvent) => errors.push(event.message);
    addEventListener('error', note);
    const frame = await loadedFrame();
    const chart = put(BARS, { lang: 'en' }).parentElement!;
    const ready = event(chart, 'plan-ready');
    frame.contentDocument!.body.append(chart);
    await ready;
    frame.remove();
    for (let frames = 0; frames < 5; frames += 1) await new Promise(requestAnimationFrame);
    removeEventListener('error', note);
    expect(errors).toEqual([]);
  });

  it('a message has a language too', async () => {
    const none = ['zh-Hant', 'zh', 'fr', 'de'].map((lang) =>
      put('<plan-trend-lines></plan-trend-lines>', { lang }),
    );
    await expect
      .poll(() => none.map((chart) => [part(chart, 'message')?.lang, words(chart, 'message')]))
      .toEqual([
        ['zh-Hant', '請設定 src 或 data。'],
        ['zh-CN', '请设置 src 或 data。'],
        ['fr', 'Aucune donnée : renseignez src ou data.'],
        ['en', 'No data: set src or data.'],
      ]);
  });

  it('a change of lang leaves the old picture until the other language is there', async () => {
    const chart = await shown(BARS, { lang: 'en' });
    const ready = event(chart, 'plan-ready');
    chart.parentElement!.lang = 'fr';
    const seen = [];
    for (let wait = 0; wait < 3; wait += 1) {
      await Promise.resolve();
      seen.push(pictureTexts(chart).length > 0, part(chart, 'message') === undefined);
    }
    expect(seen).not.toContain(false);
    await ready;
    expect(part(chart, 'figure')!.lang).toBe('fr');
  });
});

describe('messages that a page sets', () => {
  it('are shown by the charts that stand there, and by those that come', async () => {
    const chart = await shown(BARS, { lang: 'de' });
    expect(part(chart, 'figure')!.lang).toBe('en');
    const ready = event(chart, 'plan-ready');
    setMessages('de', { indicator: 'Kennzahl', exploreChart: 'Diagramm erkunden' });
    await ready;
    await expect.poll(async () => (await tableOf(chart))[0]![0]).toBe('Kennzahl');
    expect(part(chart, 'figure')!.lang).toBe('de');
    const later = await shown(BARS, { lang: 'de-AT' });
    expect(words(later, 'explore')).toMatch(/^Diagramm erkunden/);
    setMessages('de', { indicator: 'Indikator' });
    await expect.poll(async () => (await tableOf(later))[0]![0]).toBe('Indikator');
  });

  it('stand on a language that is loaded for them', async () => {
    setMessages('oc', { notes: 'Nòtas' }, 'fr-FR');
    const chart = await shown(BARS, { lang: 'oc' });
    expect((await tableOf(chart))[0]![0]).toBe('Indicateur');
    expect(part(chart, 'figure')!.lang).toBe('oc');
  });
});
