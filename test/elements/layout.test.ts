import { afterEach, describe, expect, it } from 'vitest';
import { towns } from '../charts/towns.js';
import { BARS, inside, RADAR, TREND } from './exploring.js';
import { BOTH, clear, event, FUZHOU, part, picture, put, shown, XIAMEN } from './page.js';

afterEach(clear);

const charts: Record<string, string> = {
  'Fuzhou’s results': `<plan-target-bars src="${FUZHOU}" plan="13"></plan-target-bars>`,
  'Fuzhou’s plan': `<plan-target-bars src="${FUZHOU}" plan="14"></plan-target-bars>`,
  'Xiamen’s results': `<plan-target-bars src="${XIAMEN}" plan="13"></plan-target-bars>`,
  'Xiamen’s plan': `<plan-target-bars src="${XIAMEN}" plan="14"></plan-target-bars>`,
  'both cities’ bars': `<plan-target-bars src="${BOTH}" plan="13"></plan-target-bars>`,
  'patents per head': `<plan-trend-lines src="${BOTH}" indicators="invention-patents-per-10k"></plan-trend-lines>`,
  'all of Fuzhou’s trends': `<plan-trend-lines src="${FUZHOU}"></plan-trend-lines>`,
  'the radar': `<plan-city-radar src="${BOTH}"></plan-city-radar>`,
};

const LONG = '每万人口高价值发明专利拥有量与知识产权质押融资登记金额合计';
/** Two towns on some indicators with long names, which end in their numbers, at the ends of two plans. */
function longNames(count: number) {
  const data = towns({
    places: 2,
    figures: Array.from({ length: count }, (_, i) => [40 + i, 90 - 3 * i]),
    targets: Array.from({ length: count }, (_, i) => [50 + i, 80 - i]),
    names: Array.from({ length: count }, (_, i) => `${LONG.slice(0, 10 + 2 * (i % 9))}（之${i + 1}）`),
    placeNames: ['福建省示例甲市', '福建省示例乙市'],
  });
  const before = data.readings.flatMap((one) =>
    one.kind === 'actual'
      ? [{ ...one, id: `${one.id}-before`, period: { kind: 'end', to: 2015 }, value: 20, printed: '20' }]
      : [],
  );
  return (tag: string) =>
    tag === 'plan-trend-lines' ? { ...data, readings: [...data.readings, ...before] } : data;
}

interface Ink {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const canvas = document.createElement('canvas').getContext('2d')!;

/** Where the words of a text are, on the page: their advance across, their ink up and down. Boxes differ by engine. */
function inkOf(text: SVGTextElement): Ink {
  const matrix = text.getScreenCTM()!;
  const letters = Array.from({ length: text.getNumberOfChars() }, (_, i) => [
    text.getStartPositionOfChar(i).matrixTransform(matrix),
    text.getEndPositionOfChar(i).matrixTransform(matrix),
  ]).flat();
  const style = getComputedStyle(text);
  canvas.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { actualBoundingBoxAscent, actualBoundingBoxDescent } = canvas.measureText(text.textContent);
  return {
    left: Math.min(...letters.map(({ x }) => x)),
    right: Math.max(...letters.map(({ x }) => x)),
    top: Math.min(...letters.map(({ y }) => y)) - actualBoundingBoxAscent,
    bottom: Math.max(...letters.map(({ y }) => y)) + actualBoundingBoxDescent,
  };
}

const overlap = (a: Ink, b: Ink) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0;

/** What is wrong with the words of a picture at a width. */
function faults(chart: HTMLElement, width: number): string[] {
  const svg = picture(chart);
  const frame = svg?.getBoundingClientRect();
  if (!svg || frame?.width !== width) return [`${width} px: no picture of this width`];
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    words: text.textContent,
    ink: inkOf(text),
    size: parseFloat(getComputedStyle(text).fontSize),
  }));
  const out = texts.filter(
    ({ ink, size }) =>
      ink.left < frame.left - 1 ||
      ink.right > frame.right + 1 ||
      ink.top < frame.top - 1 ||
      ink.bottom > frame.bottom + 1 ||
      size < 12,
  );
  const pairs = texts.flatMap((a, i) =>
    texts.slice(i + 1).flatMap((b) => (overlap(a.ink, b.ink) ? [`${a.words} × ${b.words}`] : [])),
  );
  return [...out.map(({ words }) => words), ...pairs].map((fault) => `${width} px: ${fault}`);
}

describe('A6: as the browser sets it, no text leaves the picture or covers another text', () => {
  for (const [name, markup] of Object.entries(charts))
    for (const lang of ['zh-CN', 'en'])
      it(`${name} in ${lang} at 240, 320, 480, 768 and 1200 px`, async () => {
        for (const width of [240, 320, 480, 768, 1200]) {
          const chart = await shown(markup, { lang, width });
          expect(faults(chart, width)).toEqual([]);
          clear();
        }
      });

  for (const tag of ['plan-city-radar', 'plan-target-bars', 'plan-trend-lines'])
    for (const count of [3, 12])
      it(`${tag} of ${count} indicators with long Chinese names, at the same widths`, async () => {
        for (const width of [240, 320, 480, 768, 1200]) {
          const chart = put(`<${tag}></${tag}>`, { width });
          const drawn = event(chart, 'plan-ready');
          Object.assign(chart, { data: longNames(count)(tag) });
          await drawn;
          await chart.updateComplete;
          expect(faults(chart, width)).toEqual([]);
          clear();
        }
      });
});

describe('charts that follow one another', () => {
  const gapOf = () => {
    const [one, two] = [...document.querySelectorAll('plan-target-bars')].map((chart) =>
      chart.getBoundingClientRect(),
    );
    return two!.top - one!.bottom;
  };

  it('stand apart, and as far as the page says', async () => {
    const box = put(`<section>${charts['Fuzhou’s results']}${charts['Xiamen’s results']}</section>`);
    const both = [...box.querySelectorAll<HTMLElement>('plan-target-bars')];
    await Promise.all(both.map((chart) => event(chart, 'plan-ready')));
    expect(gapOf()).toBeGreaterThanOrEqual(12);
    const own = document.createElement('style');
    own.textContent = 'plan-target-bars { margin: 0 }';
    box.append(own);
    expect(gapOf()).toBe(0);
  });
});

describe('a figure is about as high as its drawn model', () => {
  it.each([
    ['Xiamen’s results', 398, 613],
    ['patents per head', 453, 514],
    ['the radar', 478, 501],
  ])('%s', async (name, wide, narrow) => {
    const heights = await Promise.all(
      [640, 320].map(async (width) => {
        const chart = put(charts[name] ?? '', { width });
        chart.style.margin = '0';
        await event(chart, 'plan-ready');
        await chart.updateComplete;
        return chart.offsetHeight;
      }),
    );
    // Two pixels for the heights of lines, which each engine rounds in its own way.
    expect(heights[0]).toBeLessThan(wide * 1.15 + 2);
    expect(heights[1]).toBeLessThan(narrow * 1.15 + 2);
  });
});

/** How many lines the characters of an element from one offset to another are on. */
function linesOf(element: Element, from: number, to: number): number {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const tops = new Set<number>();
  let at = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { length } = node as Text;
    const [start, end] = [Math.max(0, from - at), Math.min(length, to - at)];
    if (start < end) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      for (const { top } of range.getClientRects()) tops.add(Math.round(top));
    }
    at += length;
  }
  return tops.size;
}

describe('the texts around a picture', () => {
  it.each([
    ['zh-CN', /\d+–\d+|\d[\d.]*\s?[万亿件家项年]|表\s\d/g],
    ['en', /[A-Z][a-z]+-[A-Za-z]+|\d+–\d+|\d(?:[\d.,]*\d)?\s[a-z]+|[Tt]able\s\d/g],
    ['fr', /\d+–\d+|\d(?:[\d.,]*\d)?\s[a-z]+|tableau\s\d/g],
  ])(
    'in %s keep years that belong together, and a number and what it counts, on a line',
    async (lang, pattern) => {
      const broken: string[] = [];
      let seen = 0;
      for (const name of ['both cities’ bars', 'patents per head', 'the radar']) {
        const chart = await shown(charts[name]!, { lang, width: 400 });
        for (let width = 240; width <= 400; width += 10) {
          chart.style.width = `${width}px`;
          for (const one of chart.shadowRoot!.querySelectorAll('.heading, .summary, .notes p, .source'))
            for (const { 0: found, index } of one.textContent.matchAll(pattern)) {
              seen += 1;
              if (linesOf(one, index, index + found.length) > 1) broken.push(`${width} px: ${found}`);
            }
        }
        clear();
      }
      expect(seen).toBeGreaterThan(30);
      expect(broken).toEqual([]);
    },
  );

  it('break Chinese notes, sources and errors at punctuation and spaces, at every width', async () => {
    const broken: string[] = [];
    let seen = 0;
    const failing = put(`<plan-target-bars src="${FUZHOU}" plan="x"></plan-target-bars>`, { width: 400 });
    await event(failing, 'plan-error');
    await failing.updateComplete;
    const all = [failing];
    for (const name of ['both cities’ bars', 'the radar'])
      all.push(await shown(charts[name]!, { width: 400 }));
    for (const chart of all)
      for (let width = 280; width <= 400; width += 20) {
        chart.style.width = `${width}px`;
        for (const one of chart.shadowRoot!.querySelectorAll('.notes p, .source, .message'))
          for (const { 0: found, index } of one.textContent.matchAll(/\p{sc=Han}{2,}/gu)) {
            seen += 1;
            if (linesOf(one, index, index + found.length) > 1) broken.push(`${width} px: ${found}`);
          }
      }
    expect(seen).toBeGreaterThan(100);
    expect(broken).toEqual([]);
  });

  it('break a Chinese headline and standfirst between phrases, at every width', async () => {
    const broken: string[] = [];
    let lines = 0;
    for (const name of ['both cities’ bars', 'the radar']) {
      const chart = await shown(charts[name]!, { width: 240 });
      for (let width = 160; width <= 400; width += 20) {
        chart.style.width = `${width}px`;
        for (const one of ['heading', 'summary'].map((name) => part(chart, name)!)) {
          lines += linesOf(one, 0, one.textContent.length);
          if (one.scrollWidth > one.clientWidth) broken.push(`${width} px: too wide`);
          for (const { textContent: phrase, offsetHeight } of one.querySelectorAll('span'))
            if (offsetHeight > 30) broken.push(`${width} px: ${phrase}`);
        }
      }
    }
    expect(lines).toBeGreaterThan(60);
    expect(broken).toEqual([]);
  });

  it.each(['zh-CN', 'en', 'fr'])('break at a colon in %s where that takes no more lines', async (lang) => {
    const wrong: string[] = [];
    let seen = 0;
    /** The lines of a text in a share of the same width, as words break in it. */
    const plain = (one: HTMLElement, text: string, share: number) => {
      const other = one.cloneNode() as HTMLElement;
      other.textContent = text;
      other.style.width = `${share * one.clientWidth}px`;
      one.after(other);
      const lines = linesOf(other, 0, text.length);
      other.remove();
      return lines;
    };
    for (const name of ['Xiamen’s plan', 'patents per head', 'the radar']) {
      const chart = await shown(charts[name]!, { lang, width: 240 });
      for (let width = 240; width <= 400; width += 20) {
        chart.style.width = `${width}px`;
        await expect.poll(() => picture(chart)?.getAttribute('width')).toBe(String(width));
        for (const one of ['heading', 'summary'].map((name) => part(chart, name)!)) {
          const text = one.textContent;
          const colon = text.search(/(?<=: |：)\S/);
          if (colon < 0 || linesOf(one, 0, text.length) < 2) continue;
          const parted = plain(one, text.slice(0, colon), 0.85) + plain(one, text.slice(colon), 0.85);
          seen += 1;
          if (linesOf(one, colon - 3, colon + 1) < 2 && parted <= plain(one, text, 1.15))
            wrong.push(`${width} px: ${text}`);
        }
      }
      clear();
    }
    expect(seen).toBeGreaterThan(8);
    expect(wrong).toEqual([]);
  });

  it.each([
    ['en', 'Invented figures: three small towns by the sea, one missing'],
    ['fr', 'Données inventées : trois petites villes au bord de la mer'],
  ])('take no more lines at 320 px in %s for their colon', async (lang, heading) => {
    const lines = async (text: string) => {
      const chart = await shown(BARS.replace('>', ` heading="${text}">`), { lang, width: 320 });
      return linesOf(part(chart, 'heading')!, 0, text.length);
    };
    expect(await lines(heading)).toBe(await lines(heading.replace(/\s?:/, ',')));
  });

  it('are no wider than the figure where a headline holds words of two scripts', async () => {
    const heading = 'Plus long chemin à parcourir d’ici 2025 : 有效注册商标数量 (+62,1 %)';
    const chart = await shown(charts['Fuzhou’s plan']!.replace('plan=', `heading="${heading}" plan=`), {
      lang: 'fr',
      width: 260,
    });
    const own = part(chart, 'heading')!;
    expect(own.textContent).toContain('parcourir');
    expect(own.scrollWidth).toBeLessThanOrEqual(260);
  });
});

describe('the row of controls', () => {
  const WIDTHS = [240, 320, 640, 1200];
  const CASES = [BARS, RADAR, TREND].flatMap((markup) =>
    ['zh-CN', 'en', 'fr'].map((lang) => [markup.replace('>', ' toolbar>'), lang] as const),
  );
  const controls = (chart: HTMLElement) =>
    [...chart.shadowRoot!.querySelectorAll<HTMLElement>('.actions :is(button, summary)')].filter((one) =>
      one.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
    );

  it.each(CASES)('%s in %s is small, quiet, and aligned with the text', async (markup, lang) => {
    for (const width of WIDTHS) {
      const chart = await shown(markup, { lang, width });
      await expect.poll(() => inside(chart, '.toolbar')).not.toBeNull();
      const { left, right, bottom } = part(chart, 'source')!.getBoundingClientRect();
      const source = getComputedStyle(part(chart, 'source')!);
      const all = controls(chart).map((one) => ({
        ...{ one, box: one.getBoundingClientRect(), style: getComputedStyle(one) },
        name: `${width} px: ${one.textContent.trim()}`,
      }));
      expect(all.length).toBeGreaterThan(5);
      const firsts = all.filter(({ box }, at) => at === 0 || box.top > all[at - 1]!.box.bottom - 8);
      for (const { name, box } of firsts) expect([name, box.left]).toEqual([name, left]);
      for (const { name, box, style, one } of all) {
        const pressed = one.ariaPressed === 'true';
        expect([name, box.right <= right + 0.5, box.top >= bottom]).toEqual([name, true, true]);
        expect([name, parseFloat(style.fontSize) <= 13.5, box.height <= 32]).toEqual([name, true, true]);
        if (!pressed) expect([name, style.color]).toEqual([name, source.color]);
        expect([name, style.borderTopWidth, style.backgroundColor]).toEqual([
          name,
          '0px',
          'rgba(0, 0, 0, 0)',
        ]);
      }
      clear();
    }
  });

  it.each(CASES)('%s in %s moves nothing when exploring begins, steps or ends', async (markup, lang) => {
    for (const width of WIDTHS) {
      const chart = await shown(markup, { lang, width });
      await expect.poll(() => inside(chart, '.toolbar')).not.toBeNull();
      chart.insertAdjacentHTML('afterend', '<p id="after">after</p>');
      const places = () =>
        [
          ...['heading', 'summary', 'picture', 'notes', 'source'].map((name) => part(chart, name)),
          document.querySelector('#after'),
        ].map((one) => {
          const { x, y, width: across, height } = one?.getBoundingClientRect() ?? new DOMRect();
          const own = chart.getBoundingClientRect();
          // Engines add up fractions in an order of their own.
          return [x - own.x, y - own.y, across, height].map((one) => Math.round(one * 100) / 100);
        });
      const before = places();
      inside(chart, '.enter')!.click();
      await chart.updateComplete;
      expect(inside(chart, '.steps')).not.toBeNull();
      expect([width, places()]).toEqual([width, before]);
      for (const button of chart.shadowRoot!.querySelectorAll<HTMLElement>('.steps button')) {
        button.click();
        await chart.updateComplete;
        expect([width, button.textContent, places()]).toEqual([width, button.textContent, before]);
      }
      inside(chart, '.enter')!.click();
      await chart.updateComplete;
      expect([width, places()]).toEqual([width, before]);
      clear();
    }
  });
});
