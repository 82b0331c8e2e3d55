import { afterEach, describe, expect, it } from 'vitest';
import { clear, event, failed, FUZHOU, named, part, put, shown, words } from './page.js';

afterEach(clear);

const bars = (attributes: string) => `<plan-target-bars ${attributes}></plan-target-bars>`;

/** A server of the test's own words, as an address that can be fetched. */
function served(text: string, type = 'json'): string {
  const url = new URL(`/answer-${Math.random()}.${type}`, location.href);
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    if (String(input) !== url.href) return original(input, init);
    globalThis.fetch = original;
    return Promise.resolve(new Response(text));
  };
  return url.href;
}

describe('data that cannot be shown', () => {
  it('says a missing file in the place of the chart, and as an event', async () => {
    const { chart, detail } = await failed(bars('src="/seeds/atlantis.json"'));
    expect(part(chart, 'message')?.getAttribute('role')).toBe('alert');
    expect(words(chart, 'message')).toContain('图表未能显示：/seeds/atlantis.json');
    expect(detail.file).toBe('/seeds/atlantis.json');
    expect(chart.matches(':state(error)')).toBe(true);
  });

  it('names the file where it is no JSON', async () => {
    const { detail } = await failed(bars(`src="${served('<!doctype html>')}"`));
    expect(detail.message).toMatch(/^answer-.*\.json：JSON 有误/);
  });

  it('names record and field where the shape is wrong', async () => {
    const data = await fetch(FUZHOU).then((answer) => answer.json());
    data.readings[2].value = 'many';
    const { detail, chart } = await failed(bars(`src="${served(JSON.stringify(data))}"`), {
      lang: 'en',
    });
    expect(detail.field).toBe(`readings[2] (${data.readings[2].id}).value`);
    expect(detail.message).toContain('got "many"');
    expect(words(chart, 'message')).toContain(detail.message);
  });

  it('tells row and column of a table as numbers, and none where it is about no cell', async () => {
    const csv = served('record,id,name\nplaces,a,A,stray\n', 'csv');
    const { detail } = await failed(bars(`src="${csv}"`));
    expect(detail).toMatchObject({ field: 'row 2, column 4', row: 2, column: 4 });
    const { detail: other } = await failed(bars('src="javascript:alert(1)"'));
    expect([other.row, other.column]).toEqual([undefined, undefined]);
  });

  it('names the attribute that asks for what is not there', async () => {
    const { detail } = await failed(bars(`src="${FUZHOU}" place="atlantis"`));
    expect(detail.message).toBe('place：数据中没有“atlantis”；有 fuzhou, xiamen, fujian');
    const { detail: plan } = await failed(bars(`src="${FUZHOU}" plan="x"`));
    expect(plan.field).toBe('plan');
  });

  it('reads http and https only', async () => {
    const { detail } = await failed(bars('src="javascript:alert(1)"'));
    expect(detail.message).toContain('不是 http 或 https 地址');
  });

  it('takes wrong data by property without throwing', async () => {
    const chart = put(bars(''));
    const told = event(chart, 'plan-error');
    Object.assign(chart, { data: { readings: 7 } });
    expect(((await told) as CustomEvent<{ message: string }>).detail.message).toBe(
      'data：places：应为列表，实为 空值',
    );
  });

  it('recovers when good data follows bad', async () => {
    const { chart } = await failed(bars('src="/seeds/atlantis.json"'));
    const ready = event(chart, 'plan-ready');
    chart.setAttribute('src', FUZHOU);
    await ready;
    expect(part(chart, 'message')).toBeUndefined();
    expect(chart.matches(':state(error)')).toBe(false);
  });

  it('leaves the other charts on the page alone', async () => {
    put(bars('src="/seeds/atlantis.json"'));
    const chart = await shown(bars(`src="${FUZHOU}"`));
    expect(named(chart)).toContain('福州');
  });
});

describe('nothing to show', () => {
  it('says that a selection is empty', async () => {
    const chart = put(bars(`src="${FUZHOU}" plan="9"`));
    await expect.poll(() => words(chart, 'message')).toBe('所选范围没有数据。');
    expect(part(chart, 'message')?.getAttribute('role')).toBe('status');
    expect(chart.matches(':state(empty)')).toBe(true);
  });

  it('asks for data where none is given', async () => {
    const chart = put(bars(''));
    await expect.poll(() => words(chart, 'message')).toBe('请设置 src 或 data。');
  });
});
