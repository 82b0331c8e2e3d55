import { afterEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { chinaGrowth, months } from '../../stories/trend-lines-data.js';
import { linesOf, tip, whenOf } from './exploring.js';
import { BOTH, clear, event, explorable, named, picture, pictureTexts, put, shown } from './page.js';

afterEach(clear);

const PATENTS = `<plan-trend-lines src="${BOTH}" indicators="invention-patents-per-10k"></plan-trend-lines>`;

type Trend = HTMLElement & { data: unknown; from: string; to: string; updateComplete: Promise<boolean> };

async function trendOf(data: unknown, attributes = ''): Promise<Trend> {
  const chart = put(`<plan-trend-lines ${attributes}></plan-trend-lines>`) as Trend;
  const ready = event(chart, 'plan-ready');
  chart.data = data;
  await ready;
  await explorable(chart);
  return chart;
}

const inside = (chart: HTMLElement, selector: string) =>
  chart.shadowRoot!.querySelector<HTMLElement>(selector)!;
const reader = (chart: HTMLElement) => inside(chart, '.focus-layer');
const sliders = (chart: HTMLElement) => [...chart.shadowRoot!.querySelectorAll<SVGElement>('.handle')];

describe('reading by keyboard', () => {
  it('is a slider that says the year and all its values', async () => {
    const chart = await shown(PATENTS);
    expect(reader(chart).getAttribute('role')).toBe('slider');
    expect(reader(chart).ariaLabel).toBe('逐期查看数值');
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    expect(chart.shadowRoot!.activeElement).toBe(reader(chart));
    expect([whenOf(chart), ...linesOf(chart)]).toEqual([
      ...[
        '（2025 年末）',
        '每万人口有效发明专利拥有量',
        '福州：预期 25 件',
        '尚未公布；2020 年为该值的 93.5%',
      ],
    ]);
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect([whenOf(chart), ...linesOf(chart)]).toEqual([
      ...['（2020 年末）', '每万人口有效发明专利拥有量'],
      ...['福州：23.377；目标 12 件', '厦门：37.93；目标 18 件'],
    ]);
    const said = reader(chart).ariaValueText!;
    await userEvent.keyboard('{Enter}');
    for (const line of linesOf(chart).slice(1)) expect(said).toContain(line);
    expect(said).not.toMatch(/。;/);
    expect(said.split('; ').slice(0, 5)).toEqual([
      '每万人口有效发明专利拥有量（2020 年末）',
      '福州：实际 23.377 件；原文评价：超额完成',
      '福州：目标 12 件；完成率 194.8%；达到目标',
      '厦门：实际 37.93 件；原文评价：超过目标值 2 倍完成',
      '厦门：目标 18 件；完成率 210.7%；达到目标',
    ]);
    expect(said).toMatch(/来源：福州.*表 1 第 1 行；厦门.*表 1 第 3 行$/);
    expect(reader(chart).ariaValueNow).toBe('2');
    await userEvent.keyboard('{Escape}');
    expect(tip(chart)).toBeNull();
  });

  it('goes from panel to panel', async () => {
    const chart = await shown(`<plan-trend-lines src="/seeds/fuzhou.json"></plan-trend-lines>`);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{ArrowDown}');
    const name: unknown = expect.stringMatching(/^有效注册商标(?:数量)?$/); // short where an engine's lines are lower
    expect([whenOf(chart), ...linesOf(chart)]).toEqual([
      ...['（2025 年末）', name, '预期 40 万件', '尚未公布；2020 年为该值的 61.7%'],
    ]);
    await userEvent.keyboard('{Enter}');
    expect(linesOf(chart)).toEqual([
      ...['有效注册商标数量', '预期 40 万件；尚未公布；2020 年末为该值的 61.7%', '来源：表 2 第 3 行'],
    ]);
    await userEvent.keyboard('{ArrowUp}{ArrowUp}');
    expect(linesOf(chart)[0]).toBe('每万人发明专利');
  });
});

describe('reading by pointer', () => {
  const point = (chart: HTMLElement, type: string, x: number, y: number, pointerType = 'mouse') => {
    const box = picture(chart)!.getBoundingClientRect();
    const at = { clientX: box.left + x, clientY: box.top + y, bubbles: true, pointerType };
    reader(chart).dispatchEvent(new PointerEvent(type, at));
  };

  it('shows the guide and the words of the year, within the page, and goes with the pointer', async () => {
    for (const width of [240, 640]) {
      const chart = await shown(PATENTS, { width });
      const year = [...picture(chart)!.querySelectorAll('text')].find((one) => one.textContent === '2020')!;
      const [frame, box] = [picture(chart)!.getBoundingClientRect(), year.getBoundingClientRect()];
      point(chart, 'pointermove', box.left + box.width / 2 - frame.left, 150);
      expect(whenOf(chart)).toBe('（2020 年末）');
      const guide = inside(chart, '.guide line').getBoundingClientRect();
      expect(Math.abs(guide.left - box.left - box.width / 2)).toBeLessThan(1.5);
      const around = tip(chart)!.getBoundingClientRect();
      expect(around.left).toBeGreaterThanOrEqual(frame.left - 1);
      expect(around.right).toBeLessThanOrEqual(frame.right + 1);
      point(chart, 'pointerleave', 0, 0);
      expect(tip(chart)).toBeNull();
      clear();
    }
  });

  it('by touch stays until another place is touched', async () => {
    const chart = await shown(PATENTS);
    point(chart, 'pointerdown', 300, 150, 'touch');
    const first = whenOf(chart);
    point(chart, 'pointerleave', 300, 150, 'touch');
    expect(whenOf(chart)).toBe(first);
    point(chart, 'pointerdown', 60, 150, 'touch');
    expect(whenOf(chart)).not.toBe(first);
  });

  it('names the year without a target', async () => {
    const chart = await trendOf(chinaGrowth);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}{Home}{ArrowRight}{ArrowRight}{ArrowRight}{ArrowRight}');
    expect([whenOf(chart), ...linesOf(chart)]).toEqual([
      ...['（2020 年）', '国内生产总值增长率', '2.3%；预期 原文未列数值'],
    ]);
    await userEvent.keyboard('{Enter}');
    expect(linesOf(chart).slice(1, 3)).toEqual(['实际 2.3%', '预期 原文未列数值']);
  });

  it('draws nothing anew but the layer', async () => {
    const chart = await trendOf(months);
    let changes = 0;
    const watch = new MutationObserver((all) => (changes += all.length));
    watch.observe(picture(chart)!, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let x = 40; x < 500; x += 20) point(chart, 'pointermove', x, 150);
    await chart.updateComplete;
    expect(watch.takeRecords().length + changes).toBe(0);
  });
});

describe('choosing a span of time', () => {
  it('has two sliders of 24 px and a button, each with a name', async () => {
    const chart = await trendOf(months);
    const [begin, end] = sliders(chart);
    expect([begin!.ariaLabel, end!.ariaLabel]).toEqual(['时段起点', '时段终点']);
    expect([begin!.ariaValueText, end!.ariaValueText]).toEqual(['2015 年', '2027 年']);
    for (const one of [begin!, end!]) {
      const { width, height } = one.getBoundingClientRect();
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    expect(inside(chart, '[role=group][part=range-selector]').ariaLabel).toBe('选择时段');
  });

  it('lies below the plot', async () => {
    const chart = await trendOf(months);
    const axis = picture(chart)!.querySelector('.pc-axis')!.getBoundingClientRect();
    const all = inside(chart, '.range-strip .middle').getBoundingClientRect();
    // A handle of 24 px has its place on each side.
    expect(Math.abs(all.left - axis.left)).toBeLessThan(2);
    expect(Math.abs(all.right - axis.right)).toBeLessThan(2);
  });

  it('goes by keyboard, and back by the button', async () => {
    const chart = await trendOf(months);
    expect(chart.shadowRoot!.querySelector('.range-selector button')).toBeNull();
    sliders(chart)[0]!.focus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await chart.updateComplete;
    expect([chart.from, chart.to]).toEqual(['2017', '']);
    expect(named(chart)).toContain('2017–2027');
    sliders(chart)[1]!.focus();
    await userEvent.keyboard('{PageDown}');
    await chart.updateComplete;
    expect([chart.from, chart.to]).toEqual(['2017', '2017']);
    expect(pictureTexts(chart)).toContain('2017-03');
    await userEvent.click(inside(chart, '.range-selector button'));
    await chart.updateComplete;
    expect([chart.from, chart.to]).toEqual(['', '']);
  });

  it('goes by pointer and touch: a handle, the middle, a tap beside', async () => {
    const chart = await trendOf(months);
    const strip = inside(chart, '.range-strip');
    strip.setPointerCapture = () => {};
    const { left, width } = inside(chart, '.middle').getBoundingClientRect();
    const at = (time: number) => left + ((time - 2014) / 13) * width;
    const send = (target: Element, type: string, time: number) =>
      target.dispatchEvent(
        new PointerEvent(type, { clientX: at(time), bubbles: true, pointerType: 'touch', pointerId: 1 }),
      );
    send(sliders(chart)[0]!, 'pointerdown', 2014);
    send(strip, 'pointermove', 2016.2);
    send(strip, 'pointerup', 2016.2);
    await chart.updateComplete;
    expect([chart.from, chart.to]).toEqual(['2017', '']);
    chart.to = '2019';
    await chart.updateComplete;
    send(strip, 'pointerdown', 2024.1);
    send(strip, 'pointerup', 2024.1);
    await chart.updateComplete;
    expect([chart.from, chart.to]).toEqual(['2017', '2024']);
    send(inside(chart, '.middle'), 'pointerdown', 2019);
    send(strip, 'pointermove', 2020);
    send(strip, 'pointerup', 2020);
    await chart.updateComplete;
    expect([chart.from, chart.to]).toEqual(['2018', '2025']);
  });

  it('stands in the attributes', async () => {
    const chart = await trendOf(months, 'from="2019" to="2020-06"');
    expect(sliders(chart).map((one) => one.ariaValueText)).toEqual(['2019 年', '2020 年 6 月']);
  });

  it('is not offered by a short chart', async () => {
    const chart = await shown(PATENTS);
    expect(chart.shadowRoot!.querySelector('.range-selector')).toBeNull();
  });
});
