import { afterEach, describe, expect, it } from 'vitest';
import { revertTables, upgradeTables } from '../../src/define.js';
import { clear, event, failed, part, pictureTexts, put, shown, tableOf, words } from './page.js';

afterEach(clear);

const TABLE = `<table>
  <caption>厦门市“十三五”主要指标完成情况</caption>
  <thead><tr><th>指标名称</th><th>单位</th><th>2020年<br>目标值</th><th>2020年实现值</th><th>完成情况</th></tr></thead>
  <tbody>
    <tr><td>每万人有效发明专利拥有量<sup>[1]</sup></td><td>件</td><td>18</td><td>37.93<sup>2</sup></td><td>超过目标值2倍完成</td></tr>
    <tr><td>结案率</td><td>%</td><td>95</td><td>末位</td><td>完成</td></tr>
  </tbody>
</table>`;

describe('a table inside the tag', () => {
  it('is drawn, with its caption as the title', async () => {
    const chart = await shown(`<plan-target-bars place="厦门" plan="13">${TABLE}</plan-target-bars>`);
    expect(words(chart, 'summary')).toBe('厦门市“十三五”主要指标完成情况');
    expect(pictureTexts(chart)).toContain('37.93 / 18 件');
    expect(pictureTexts(chart)).toContain('210.7%');
  });

  it('takes no footnote digit into a number or a name', async () => {
    const chart = await shown(`<plan-target-bars plan="13">${TABLE}</plan-target-bars>`);
    const texts = pictureTexts(chart).join(' ');
    expect(texts).toContain('每万人有效发明专利拥有量 ');
    expect(texts).not.toMatch(/37\.932|\[1\]/);
  });

  it('keeps a raised digit of a unit', async () => {
    const chart = await shown(
      `<plan-target-bars><table><tr><th>Indicator</th><th>Unit</th><th>Target 2025</th><th>Actual 2025</th></tr>
       <tr><td>Parks</td><td>km<sup>2</sup></td><td>12</td><td>9</td></tr></table></plan-target-bars>`,
      { lang: 'en' },
    );
    expect(pictureTexts(chart)).toContain('9 / 12 km²');
  });

  it('stands in the fold as its author wrote it, beside what was not read and why', async () => {
    const chart = await shown(`<plan-target-bars plan="13">${TABLE}</plan-target-bars>`);
    part(chart, 'data')!.setAttribute('open', '');
    const table = chart.querySelector('table')!;
    expect(table.getBoundingClientRect().height).toBeGreaterThan(40);
    expect(chart.shadowRoot!.querySelector('table')).toBeNull();
    await expect.poll(() => words(chart, 'data')).toContain('未读取的单元格（1）：');
    expect(words(chart, 'data')).toContain('第 3 行第 4 列：“末位”');
  });

  it('is read again when the page changes a cell', async () => {
    const chart = await shown(`<plan-target-bars plan="13">${TABLE}</plan-target-bars>`);
    const ready = event(chart, 'plan-ready');
    chart.querySelector('tbody td:nth-child(4)')!.textContent = '36';
    await ready;
    expect(pictureTexts(chart)).toContain('36 / 18 件');
  });

  it('may come later than the tag (C4)', async () => {
    const chart = put('<plan-target-bars plan="13"></plan-target-bars>');
    await expect.poll(() => words(chart, 'message')).toBe('请设置 src 或 data。');
    const ready = event(chart, 'plan-ready');
    chart.innerHTML = TABLE;
    await ready;
    expect(pictureTexts(chart)).toContain('210.7%');
  });

  it('is followed by an annotation that comes later (C4)', async () => {
    const chart = await shown(`<plan-target-bars plan="13">${TABLE}</plan-target-bars>`);
    const ready = event(chart, 'plan-ready');
    chart.insertAdjacentHTML('beforeend', '<plan-annotation about="2020">最后一年</plan-annotation>');
    await ready;
    expect(pictureTexts(chart).join('')).toContain('最后一年');
  });

  it('stays readable where nothing of it can be drawn', async () => {
    const { chart, detail } = await failed(
      '<plan-target-bars><table><tr><td>nothing here</td></tr></table></plan-target-bars>',
    );
    expect(detail).toMatchObject({ file: 'table', field: 'row 1, column 1', row: 1, column: 1 });
    expect(chart.querySelector('table')!.getBoundingClientRect().height).toBeGreaterThan(10);
  });

  it('stays readable where the address that goes before it fails', async () => {
    const { chart } = await failed(
      `<plan-target-bars src="/seeds/atlantis.json">${TABLE}</plan-target-bars>`,
    );
    expect(chart.querySelector('table')!.getBoundingClientRect().height).toBeGreaterThan(40);
  });

  it('that the parser put behind the paragraph is taken back, once (E3)', async () => {
    const chart = put(`<p><plan-target-bars plan="13">${TABLE}</plan-target-bars></p>`);
    const tag = chart.querySelector<HTMLElement>('plan-target-bars')!;
    await event(tag, 'plan-ready');
    expect(pictureTexts(tag)).toContain('210.7%');
    expect(document.querySelectorAll('table')).toHaveLength(1);
    expect(document.querySelector('table')!.parentElement).toBe(tag);
    expect(document.querySelectorAll('p')).toHaveLength(1);
  });

  it('behind a paragraph is left alone where the tag has an address', async () => {
    put(`<p><plan-target-bars src="/seeds/fuzhou.json"></plan-target-bars></p>${TABLE}`);
    const tag = document.querySelector('plan-target-bars')!;
    await event(tag, 'plan-ready');
    expect(document.querySelector('table')!.parentElement).not.toBe(tag);
  });
});

describe('JSON inside the tag', () => {
  const script = (value: unknown) => `<script type="application/json">${JSON.stringify(value)}</script>`;
  const LANES = [{ indicator: 'Cycle lanes', unit: 'km', target2025: 80, actual2025: 92 }];

  it('may be plain records', async () => {
    const chart = await shown(
      `<plan-target-bars place="Exampleton West">${script(LANES)}</plan-target-bars>`,
      {
        lang: 'en',
      },
    );
    expect(pictureTexts(chart)).toContain('92 / 80 km');
    expect(words(chart, 'heading')).toContain('Exampleton West');
    expect((await tableOf(chart))[1]!.join(' ')).toContain('92');
  });

  it('may be the documented format', async () => {
    const data = await fetch('/seeds/fuzhou.json').then((answer) => answer.json());
    const chart = await shown(
      `<plan-target-bars place="fuzhou" plan="13">${script(data)}</plan-target-bars>`,
    );
    expect(pictureTexts(chart)).toContain('23.377 / 12 件');
  });

  it('that is broken or strange is told with its place', async () => {
    const broken = await failed(
      '<plan-target-bars><script type="application/json">{</script></plan-target-bars>',
    );
    expect(broken.detail.message).toMatch(/^script：JSON 有误/);
    const strange = await failed(`<plan-target-bars>${script([...LANES, 7])}</plan-target-bars>`);
    expect(strange.detail.message).toBe('script：[1]：应为由文本和数字组成的记录');
  });

  it('may be given by property as plain records too', async () => {
    const chart = put('<plan-target-bars></plan-target-bars>');
    const ready = event(chart, 'plan-ready');
    Object.assign(chart, { data: LANES });
    await ready;
    expect(pictureTexts(chart)).toContain('92 / 80 km');
  });
});

describe('a table marked in the page', () => {
  const marked = (chart: string) =>
    TABLE.replace('<table>', `<table data-plan-chart="${chart}" data-plan="13" data-heading="结果">`);

  it('becomes a chart in its place, and the table again (E5)', async () => {
    put(`<section>${marked('target-bars')}</section>`);
    const [chart, ...more] = upgradeTables();
    expect(more).toEqual([]);
    await event(chart!, 'plan-ready');
    expect(words(chart!, 'heading')).toBe('结果');
    expect(upgradeTables()).toEqual([]);
    const [table] = revertTables();
    expect(table!.parentElement!.localName).toBe('section');
    expect(document.querySelector('plan-target-bars')).toBeNull();
  });

  it('stays a table where the mark names no chart', () => {
    put(marked('pie'));
    expect(upgradeTables()).toEqual([]);
    expect(document.querySelector('table')).not.toBeNull();
  });
});
