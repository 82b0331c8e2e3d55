// How the tags behave as custom elements; each test names the criterion it checks.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define.js';
import {
  BOTH,
  clear,
  event,
  failed,
  FUZHOU,
  loadedFrame,
  named,
  part,
  picture,
  put,
  shown,
  tableOf,
  words,
} from './page.js';

afterEach(clear);

const TAGS = ['plan-target-bars', 'plan-trend-lines', 'plan-city-radar'] as const;
const BARS = `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="13"></plan-target-bars>`;
const JSON_DATA = '[{"indicator":"自行车道","unit":"公里","target2025":80,"actual2025":92}]';
const later = (ms = 200) => new Promise((resolve) => setTimeout(resolve, ms));

type Chart = HTMLElement & { updateComplete: Promise<boolean> };
const known = (tag: string) =>
  (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes;

/** The properties that have an attribute, but for the address that the test gives. */
const properties = (tag: string) =>
  [
    ...(
      customElements.get(tag) as unknown as {
        elementProperties: Map<string, { attribute?: unknown; state?: boolean }>;
      }
    ).elementProperties,
  ].flatMap(([name, { attribute, state }]) => (attribute === false || state || name === 'src' ? [] : [name]));

describe('life', () => {
  it.each(TAGS)('C1: <%s> can be made by script, bare, and copied', (tag) => {
    const chart = document.createElement(tag);
    expect([chart.attributes.length, chart.childNodes.length]).toEqual([0, 0]);
    expect(chart.cloneNode(true)).toBeInstanceOf(customElements.get(tag));
  });

  it.each(TAGS)('C2: <%s> honours properties that were set before its class came', async (tag) => {
    // An element of a document without a window is not upgraded before it comes here.
    const early = document.implementation.createHTMLDocument('').createElement(tag);
    Object.assign(early, { plan: '13', data: JSON_DATA });
    document.body.append(early);
    expect(early).toBeInstanceOf(customElements.get(tag));
    const chart = early as unknown as Chart & { plan: string; data: unknown };
    await chart.updateComplete;
    expect([chart.plan, chart.data, Object.hasOwn(chart, 'plan')]).toEqual(['13', JSON_DATA, false]);
  });

  it('C3: a copy has attributes and children, and draws them; data set by property stays behind', async () => {
    const chart = await shown(
      `<plan-target-bars plan="14"><script type="application/json">${JSON_DATA}</script></plan-target-bars>`,
    );
    const copy = chart.cloneNode(true) as Chart;
    const ready = event(copy, 'plan-ready');
    chart.after(copy);
    await ready;
    expect(named(copy)).toBe(named(chart));
    Object.assign(chart, { data: JSON_DATA });
    expect((chart.cloneNode(true) as Chart & { data: unknown }).data).toBeUndefined();
  });

  it('C5: a chart may be put elsewhere in every way: same picture, no second event, focus where the browser keeps it', async () => {
    const chart = await shown(BARS);
    await tableOf(chart);
    const svg = picture(chart);
    let again = 0;
    chart.addEventListener('plan-ready', () => (again += 1));
    const box = chart.parentElement!;
    const mark = box.appendChild(document.createElement('p'));
    box.append(chart);
    box.insertBefore(chart, mark);
    mark.after(chart);
    const moves = box as HTMLElement & { moveBefore?: (node: Node, child: Node | null) => void };
    if (moves.moveBefore) {
      const button = part(chart, 'explore')!.querySelector('button')!;
      button.focus();
      moves.moveBefore(chart, mark);
      expect(chart.shadowRoot!.activeElement).toBe(button);
    }
    await later();
    expect(again).toBe(0);
    expect(picture(chart)).toBe(svg);
    chart.style.width = '500px';
    await expect.poll(() => picture(chart)?.getAttribute('width')).toBe('500');
  });

  it.skipIf(!('moveBefore' in Element.prototype))(
    'C5: a chart that moveBefore moves while it is explored goes on at the same value',
    async () => {
      const chart = await shown(BARS);
      const box = chart.parentElement! as HTMLElement & { moveBefore(node: Node, child: Node | null): void };
      const mark = box.appendChild(document.createElement('p'));
      chart.shadowRoot!.querySelector<HTMLElement>('.enter')!.focus();
      await userEvent.keyboard('{Enter}{ArrowRight}');
      const told = () => chart.shadowRoot!.querySelector('.tooltip .what')?.textContent;
      const before = told();
      expect(before).toBeTruthy();
      const layer = chart.shadowRoot!.activeElement!;
      box.moveBefore(chart, null);
      await later();
      expect(mark.nextElementSibling).toBe(chart);
      expect([told(), chart.shadowRoot!.activeElement, layer.hasAttribute('aria-hidden')]).toEqual([
        ...[before, layer, false],
      ]);
      await userEvent.keyboard('{ArrowRight}');
      expect(told()).not.toBe(before);
      await userEvent.keyboard('{ArrowLeft}{Escape}');
      expect(told()).toBeUndefined();
      expect(chart.shadowRoot!.activeElement!.className).toBe('enter');
    },
  );

  it('C6: a chart that goes to another document and back keeps its look', async () => {
    const chart = await shown(BARS);
    const box = chart.parentElement!;
    const frame = await loadedFrame();
    frame.style.width = '600px';
    const look = () => {
      const bar = chart.shadowRoot!.querySelector('.pc-actual')!;
      const view = chart.ownerDocument.defaultView!;
      return [view.getComputedStyle(bar).fill, view.getComputedStyle(chart).display];
    };
    const before = look();
    const sheets = chart.shadowRoot!.adoptedStyleSheets.length;
    frame.contentDocument!.body.append(chart);
    expect(look()).toEqual(before);
    expect(chart.shadowRoot!.adoptedStyleSheets).toHaveLength(sheets);
    await later();
    expect(picture(chart)).toBeDefined();
    chart.setAttribute('heading', 'There');
    await expect.poll(() => words(chart, 'heading')).toBe('There');
    box.append(chart);
    expect(look()).toEqual(before);
    Object.assign(chart, { heading: 'Back' });
    await expect.poll(() => words(chart, 'heading')).toBe('Back');
    chart.style.setProperty('--plan-actual', 'rgb(1, 2, 3)');
    expect(look()[0]).toBe('rgb(1, 2, 3)');
  });

  it('C6: a chart that comes back from a document that its frame replaced has its new attributes', async () => {
    const chart = await shown(BARS);
    const box = chart.parentElement!;
    const thrown: string[] = [];
    const note = ({ message }: ErrorEvent) => thrown.push(message);
    addEventListener('error', note);
    const frame = document.createElement('iframe');
    frame.srcdoc = '<!doctype html><title>Another page</title>';
    const loaded = event(frame, 'load');
    document.body.append(frame);
    frame.contentDocument!.body.append(chart);
    await loaded;
    chart.setAttribute('heading', 'There');
    await later();
    box.append(chart);
    await expect.poll(() => words(chart, 'heading')).toBe('There');
    removeEventListener('error', note);
    expect(thrown).toEqual([]);
  });
});

describe('attributes and properties', () => {
  it.each(TAGS)(
    'C9, C10: no text in an attribute of <%s> breaks it, and without it all is as before',
    async (tag) => {
      const chart = (await shown(`<${tag} src="${BOTH}"></${tag}>`)) as Chart;
      const bare = document.createElement(tag) as unknown as Record<string, unknown>;
      const thrown: unknown[] = [];
      const notice = ({ error }: ErrorEvent) => thrown.push(error);
      addEventListener('error', notice);
      for (const name of known(tag).filter((one) => one !== 'src')) {
        const before = chart.getAttribute(name);
        for (const text of [
          '',
          ' ',
          'x'.repeat(500),
          '<img src=x onerror=alert(1)>',
          '-1e99',
          '中文 ٣',
          '__proto__',
        ]) {
          chart.setAttribute(name, text);
          expect(await chart.updateComplete).toBeDefined();
        }
        chart.removeAttribute(name);
        await chart.updateComplete;
        expect([name, chart.getAttribute(name)]).toEqual([name, before]);
      }
      removeEventListener('error', notice);
      expect(thrown).toEqual([]);
      const own = chart as unknown as Record<string, unknown>;
      for (const name of properties(tag)) expect([name, own[name]]).toEqual([name, bare[name]]);
      expect(picture(chart)).toBeDefined();
      expect(part(chart, 'message')).toBeUndefined();
    },
  );

  it.each(TAGS)('C9: <%s> takes what frameworks set: numbers, lists, null and undefined', async (tag) => {
    const chart = (await shown(`<${tag} src="${BOTH}"></${tag}>`)) as Chart;
    const own = chart as unknown as Record<string, unknown>;
    const heading = words(chart, 'heading');
    for (const name of properties(tag).filter((one) => !['src', 'data'].includes(one)))
      for (const value of [null, undefined]) {
        own[name] = value;
        await chart.updateComplete;
      }
    own.data = null;
    await chart.updateComplete;
    expect([words(chart, 'heading'), part(chart, 'message')]).toEqual([heading, undefined]);
    own.plan = 13;
    own.place = ['xiamen', 'fuzhou'];
    own.lang = 'en';
    await expect.poll(() => named(chart)).toMatch(/Xiamen/);
    expect([own.plan, own.place]).toEqual(['13', 'xiamen fuzhou']);
  });

  it('C9: the same in any case and with spaces', async () => {
    const chart = await shown(
      `<plan-target-bars src="${FUZHOU}" place=" fuzhou " plan=" 13 " order=" Attainment " toolbar="" loading=" EAGER "></plan-target-bars>`,
    );
    expect(words(chart, 'summary')).toBe('福州“十三五”主要指标：目标与实际');
    expect(part(chart, 'toolbar')).toBeDefined();
  });

  it('C11, C12: what the author set on the tag stays as it is, and nothing is added but what is selected', async () => {
    const own =
      'role="group" tabindex="3" aria-label="A" class="b" style="color: red" lang="en" dir="ltr" title="T"';
    const chart = await shown(BARS.replace('<plan-target-bars', `<plan-target-bars ${own}`));
    await tableOf(chart);
    const written = chart.cloneNode() as HTMLElement;
    expect(written.outerHTML).toBe(
      (put(BARS.replace('<plan-target-bars', `<plan-target-bars ${own}`)).cloneNode() as HTMLElement)
        .outerHTML,
    );
    expect(written.className).toBe('b');
    chart.hidden = true;
    await later(50);
    expect([chart.getBoundingClientRect().height, chart.hidden]).toEqual([0, true]);
  });

  it('C13: is a block as wide as its box, and not there when hidden', async () => {
    const chart = await shown(BARS, { width: 480 });
    expect([getComputedStyle(chart).display, chart.getBoundingClientRect().width]).toEqual(['block', 480]);
    chart.hidden = true;
    expect(getComputedStyle(chart).display).toBe('none');
  });

  it('C14: what the page sets is told by no event, and details are plain data', async () => {
    const chart = await shown(BARS);
    const told: CustomEvent[] = [];
    for (const type of ['plan-select', 'plan-error'])
      chart.addEventListener(type, (one) => told.push(one as CustomEvent));
    Object.assign(chart, {
      selected: 'valid-trademarks',
      highlight: 'valid-trademarks',
      group: 'g',
      toolbar: true,
    });
    await later();
    expect(told).toEqual([]);
    const ready = event(chart, 'plan-ready');
    chart.setAttribute('heading', 'B');
    const { detail, bubbles, composed } = (await ready) as CustomEvent;
    expect([bubbles, composed]).toEqual([true, true]);
    expect(structuredClone(detail)).toEqual(detail);
  });

  it('C15: wrong data throws nothing: a message, an event, and the update ends', async () => {
    const { chart, detail } = await failed('<plan-city-radar src="/seeds/nowhere.json"></plan-city-radar>');
    expect(await (chart as Chart).updateComplete).toBe(true);
    expect(detail.message).toContain('nowhere.json');
    expect(chart.shadowRoot!.querySelector('[role=alert]')!.textContent).toContain('nowhere.json');
  });

  it('C16: the same data again draws nothing and tells nothing', async () => {
    const data: unknown = await (await fetch(FUZHOU)).json();
    const chart = put('<plan-target-bars plan="13"></plan-target-bars>') as Chart & { data: unknown };
    const ready = event(chart, 'plan-ready');
    chart.data = data;
    await ready;
    await tableOf(chart);
    let told = 0;
    chart.addEventListener('plan-ready', () => (told += 1));
    const changes: MutationRecord[] = [];
    const watching = new MutationObserver((all) => changes.push(...all));
    watching.observe(chart.shadowRoot!, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    chart.data = data;
    chart.setAttribute('plan', '13');
    await later();
    watching.disconnect();
    expect([told, changes.length]).toEqual([0, 0]);
  });
});

describe('among the page’s own styles', () => {
  it('C18: rules for all and for svg, text and tables do not reach inside; a table of the author’s is the author’s', async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    const plain = await shown(BARS);
    await tableOf(plain);
    const look = (chart: HTMLElement) =>
      ['svg[role=img]', 'svg text', '.pc-actual', 'table', 'td', '.heading', 'figure'].map((query) => {
        const one = chart.shadowRoot!.querySelector(query)!;
        const { width, height } = one.getBoundingClientRect();
        const { fill, display, fontSize, padding } = getComputedStyle(one);
        return [query, width, height, fill, display, fontSize, padding];
      });
    const before = look(plain);
    sheet.textContent = `svg { width: 0; display: none } text { fill: red; font-size: 40px } table, td { padding: 30px; display: block }
      .pc-actual, .heading { display: none !important } figure { margin: 100px } rect { fill: lime !important }`;
    expect(look(plain)).toEqual(before);
    sheet.textContent += ' td { color: rgb(1, 2, 3) }';
    const chart = await shown(
      `<plan-target-bars place="厦门" plan="13"><table><tr><th>指标</th><th>单位</th><th>2020年目标值</th></tr><tr><td>专利</td><td>万件</td><td>4.2</td></tr></table></plan-target-bars>`,
    );
    expect(getComputedStyle(chart.querySelector('td')!).color).toBe('rgb(1, 2, 3)');
    sheet.textContent = '* { all: unset }';
    expect(
      look(plain)
        .slice(0, 3)
        .map(([, width, height]) => [width, height]),
    ).toEqual(before.slice(0, 3).map(([, width, height]) => [width, height]));
    sheet.remove();
  });

  it('C21: has its right width at the first frame it is seen in, wherever it was hidden', async () => {
    const errors: string[] = [];
    const notice = ({ message }: ErrorEvent) => errors.push(message);
    addEventListener('error', notice);
    for (const [hidden, seen] of [
      ['display: none', 'display: block'],
      ['width: 0', 'width: 500px'],
      ['content-visibility: hidden', 'content-visibility: visible'],
    ]) {
      const chart = put(BARS);
      const box = chart.parentElement!;
      box.style.cssText += `;width: 500px;${hidden}`;
      await later(150);
      box.style.cssText += `;width: 500px;${seen}`;
      await expect.poll(() => picture(chart)?.getAttribute('width')).toBe('500');
      expect(picture(chart)!.getBoundingClientRect().width).toBe(500);
      clear();
    }
    removeEventListener('error', notice);
    expect(errors).toEqual([]);
  });

  it('C21: far below, content-visibility: auto costs no wrong width', async () => {
    const chart = put(`${BARS}`);
    chart.parentElement!.style.cssText = 'margin-top: 6000px; width: 480px; content-visibility: auto';
    await later();
    chart.scrollIntoView();
    await expect.poll(() => picture(chart)?.getAttribute('width')).toBe('480');
  });
});

describe('what comes from outside', () => {
  it('C24: markup in data, attributes and tables is text', async () => {
    const evil = '<img src=x onerror="window.evil = true">';
    const chart = await shown(
      `<plan-target-bars plan="14" heading="${evil.replaceAll('"', '&quot;')}"><script type="application/json">${JSON.stringify(
        [{ indicator: evil, unit: evil, target2025: 80, actual2025: 92 }],
      )}</script></plan-target-bars>`,
    );
    await tableOf(chart);
    await later(50);
    expect(chart.shadowRoot!.querySelector('img')).toBeNull();
    expect(words(chart, 'heading')).toBe(evil);
    expect(picture(chart)!.textContent).toContain('<img');
    expect('evil' in window).toBe(false);
  });

  it('C25: addresses are http or https; no cookie goes with them, and who leaves ends what is under way', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'blob:x']) {
      const { detail } = await failed(`<plan-target-bars src="${src}"></plan-target-bars>`);
      expect(detail.message).toContain('http');
      clear();
    }
    const asked: RequestInit[] = [];
    const ask = vi.spyOn(globalThis, 'fetch').mockImplementation((_, init) => {
      asked.push(init ?? {});
      return new Promise(() => undefined);
    });
    const chart = put(BARS);
    await (chart as Chart).updateComplete;
    expect(asked).toHaveLength(1);
    expect(asked[0]!.credentials).toBe('omit');
    expect(asked[0]!.signal!.aborted).toBe(false);
    chart.remove();
    expect(asked[0]!.signal!.aborted).toBe(true);
    ask.mockRestore();
  });
});
