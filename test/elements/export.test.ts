import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseCsv } from '../../src/indicator/csv/index.js';
import { BOTH, clear, FUZHOU, part, shown, words } from './page.js';

afterEach(() => {
  clear();
  vi.restoreAllMocks();
});

type Exporting = HTMLElement & {
  toSvg(width?: number): Promise<string>;
  toPng(scale?: number, width?: number): Promise<Blob>;
  toCsv(): Promise<string>;
  embedCode(form: string): Promise<string>;
  updateComplete: Promise<boolean>;
};
const bars = (attributes = '') =>
  `<plan-target-bars src="${FUZHOU}" place="fuzhou" plan="13" ${attributes}></plan-target-bars>`;
const open = async (markup: string, options?: { lang?: string; width?: number }) =>
  (await shown(markup, options)) as Exporting;
const buttons = (chart: HTMLElement) => [...(part(chart, 'toolbar')?.querySelectorAll('button') ?? [])];
const press = (chart: HTMLElement, name: string) =>
  buttons(chart)
    .find((button) => button.textContent?.trim() === name)!
    .click();

describe('files of a chart', () => {
  it('SVG holds finding, title, notes and source', async () => {
    const svg = await (await open(bars())).toSvg();
    const { textContent } = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    const text = textContent.replaceAll('\u00a0', ' ');
    for (const words of ['福州“十三五”主要指标', '4 项全部达到或超过', '表 1 印 194 家', '来源：福州市'])
      expect(text).toContain(words);
  });

  it('SVG says what the author says in place of the computed words', async () => {
    const svg = await (await open(bars('heading="标题甲" summary="结论乙" source="来源丙"'))).toSvg();
    for (const words of ['标题甲', '结论乙', '来源丙']) expect(svg).toContain(words);
    expect(svg).not.toContain('4 项全部');
  });

  it.each([1, 2, 3])('PNG at %i times the size is the picture, not an empty sheet (E16)', async (scale) => {
    const chart = await open(bars(), { width: 400 });
    const bitmap = await createImageBitmap(await chart.toPng(scale));
    // The picture has the width it has on the page, and a margin of 16 on each side.
    expect(bitmap.width).toBe(432 * scale);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let blue = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === 31 && data[at + 1] === 111 && data[at + 2] === 180) blue += 1;
    const area = [...chart.shadowRoot!.querySelectorAll('rect.pc-actual')]
      .map((one) => one.getBoundingClientRect())
      .reduce((sum, { width, height }) => sum + width * height, 0);
    expect(blue / (scale * scale)).toBeGreaterThan(area * 0.8);
  });

  it('are as wide as asked, laid out for that width', async () => {
    const chart = await open(bars(), { width: 400 });
    const sizeOf = (svg: string) => /^<svg[^>]* width="(\d+)" height="(\d+)"/.exec(svg)?.slice(1).map(Number);
    const [wide, high] = sizeOf(await chart.toSvg(900)) ?? [];
    expect(wide).toBe(900);
    expect(high).toBeLessThan(sizeOf(await chart.toSvg(300))![1]!);
    expect((await createImageBitmap(await chart.toPng(2, 500))).width).toBe(1000);
  });

  it('have the font that the chart has on the page', async () => {
    const chart = await open(bars('style="font-family: Georgia, serif"'));
    expect(await chart.toSvg()).toContain('font-family="Georgia, serif"');
  });

  it.each([
    [239, 'width: expected 240 or more, got 239'],
    [NaN, 'width: expected 240 or more, got NaN'],
    [10_001, 'width: expected 10000 or less, got 10001'],
  ])('are refused at a width of %d', async (width, message) => {
    const chart = await open(bars());
    await expect(chart.toSvg(width)).rejects.toThrow(message);
    await expect(chart.toPng(1, width)).rejects.toThrow(message);
  });

  it('CSV with annotations reads back, without those of other indicators', async () => {
    const chart = await open(
      bars('annotations="valid-trademarks: Counted | patent-grants: Elsewhere | 2020: Last year"'),
    );
    const { annotations } = parseCsv(await chart.toCsv());
    expect(annotations?.map(({ text }) => text)).toEqual(['Counted', 'Last year']);
  });

  it('CSV is the readings that are shown, raw, with unit, period and source, and reads back (E17)', async () => {
    const csv = await (await open(bars())).toCsv();
    expect(csv.startsWith('\uFEFF')).toBe(true);
    const [head = ''] = csv.slice(1).split('\r\n');
    for (const column of ['unit.zh', 'period.kind', 'sources.1.table', 'amount'])
      expect(head).toContain(column);
    const data = parseCsv(csv);
    expect([...new Set(data.readings.map(({ indicator }) => indicator))]).toEqual([
      'invention-patents-per-10k',
      'valid-trademarks',
      'ip-standard-certified',
      'ip-advantage-enterprises',
    ]);
    expect(csv).toContain('246700');
    expect(data.readings.find(({ value }) => value === 195)).toBeDefined();
  });

  it('are refused while there is no chart', async () => {
    const chart = document.createElement('plan-target-bars') as Exporting;
    document.body.append(chart);
    await expect(chart.toSvg()).rejects.toThrow('there is no chart yet');
  });
});

describe('the code to embed a chart', () => {
  it('as a tag names the whole address of the data, and says the finding without any script (E18)', async () => {
    const code = await (await open(bars())).embedCode('tag');
    expect(code).toContain(`src="${location.origin}${FUZHOU}"`);
    expect(code).toMatch(/place="fuzhou" plan="13" lang="zh-CN"/);
    expect(code).toContain('<p>4 项全部达到或超过 2020 年目标');
    expect(code).toMatch(/<script type="module" src="https?:.*plan-charts\.min\.js"><\/script>/);
  });

  it('as a tag shows the same chart on another page', async () => {
    const code = await (await open(bars())).embedCode('tag');
    clear();
    const again = await open(code.replace(/<script.*/s, ''));
    expect(words(again, 'summary')).toBe('福州“十三五”主要指标：目标与实际');
  });

  it('as a tag carries data that has no address', async () => {
    const chart = (await open(
      `<plan-target-bars plan="14"><script type="application/json">[{"indicator":"A </script><!--","unit":"km","better":"higher","target2025":80,"actual2025":92}]</script></plan-target-bars>`.replace(
        '</script><!--',
        '<\\/script>',
      ),
    )) as Exporting;
    const code = await chart.embedCode('tag');
    expect(code.match(/<\/script>/g)).toHaveLength(2);
    clear();
    const again = await open(code.replace(/<script type="module".*/s, ''));
    expect(again.shadowRoot!.querySelector('.picture')!.textContent).toContain('115.0%');
  });

  it('as a frame has a title, its own data and the finding as text', async () => {
    const code = await (await open(bars())).embedCode('frame');
    const box = document.createElement('div');
    box.innerHTML = code;
    const frame = box.querySelector('iframe')!;
    expect(frame.title).toBe('福州“十三五”主要指标：目标与实际');
    expect(frame.textContent).toContain('4 项全部达到');
    const asked = new URL(frame.src).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({ chart: 'target-bars', place: 'fuzhou', plan: '13' });
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts');
  });

  it('as a still picture and as text needs no script', async () => {
    const chart = await open(`<plan-city-radar src="${BOTH}"></plan-city-radar>`, { lang: 'en' });
    const still = await chart.embedCode('still');
    expect(still).toMatch(/<img src="data:image\/svg\+xml,.*" alt="[^"]{40,}"/);
    expect(still).not.toContain('<script');
    const text = await chart.embedCode('text');
    expect(text).toContain('37.93');
    expect(text).toContain('Source: ');
    expect(text).not.toMatch(/<\w/);
  });
});

describe('the tools below a chart', () => {
  it('are there only where the author wants them', async () => {
    expect(part(await open(bars()), 'toolbar')).toBeUndefined();
    const chart = await open(bars('toolbar'));
    expect(buttons(chart).map((one) => one.textContent?.trim())).toEqual([
      'PNG',
      'SVG',
      'CSV',
      '复制表格',
      '嵌入代码',
    ]);
    for (const button of buttons(chart))
      expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(24);
  });

  it('save a file named after the chart', async () => {
    const saved: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      saved.push(this.download);
    });
    const chart = await open(bars('toolbar'));
    for (const name of ['SVG', 'CSV', 'PNG']) {
      press(chart, name);
      await expect
        .poll(() => saved.at(-1))
        .toMatch(new RegExp(`^福州“十三五”主要指标：目标与实际\\.${name.toLowerCase()}$`));
    }
    await expect.poll(() => words(chart, 'toolbar')).toContain('已保存');
  });

  it('save as CSV the rows and columns of the table', async () => {
    const files: Blob[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const make = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      files.push(file as Blob);
      return make(file);
    });
    const chart = await open(bars('toolbar'));
    press(chart, 'CSV');
    await expect.poll(() => files.length).toBe(1);
    const [head, first] = (await files[0]!.text()).replace('\uFEFF', '').split('\r\n');
    expect(head).toBe('指标,目标,实际,完成率,原文评价,来源');
    expect(first).toBe(
      '每万人口有效发明专利拥有量,12 件（2020 年末）,23.377 件（2020 年末）,194.8%,超额完成,表 1 第 1 行',
    );
  });

  it('show the code in four forms, and copy it', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    const chart = await open(bars('toolbar'));
    press(chart, '嵌入代码');
    await expect.poll(() => part(chart, 'embed')).toBeDefined();
    const code = () => part(chart, 'embed')!.querySelector('textarea')!.value;
    expect(code()).toContain('<plan-target-bars ');
    const inPanel = (name: string) =>
      [...part(chart, 'embed')!.querySelectorAll('button')].find((one) => one.textContent?.trim() === name)!;
    for (const [name, start] of [
      ['iframe', '<iframe '],
      ['静态图', '<figure>'],
      ['文字', '福州'],
    ] as const) {
      inPanel(name).click();
      await expect.poll(code).toMatch(new RegExp(`^${start}`));
    }
    inPanel('复制').click();
    await expect.poll(() => copied).toHaveLength(1);
    expect(copied[0]).toBe(code());
    press(chart, '嵌入代码');
    await expect.poll(() => part(chart, 'embed')).toBeUndefined();
  });

  it('say what fails, and the chart stays', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new Error('not allowed here'));
    const chart = await open(bars('toolbar'), { lang: 'en' });
    press(chart, 'Copy table');
    await expect.poll(() => words(chart, 'toolbar')).toContain('That failed: not allowed here');
    expect(chart.shadowRoot!.querySelector('svg[role=img]')).not.toBeNull();
  });
});
