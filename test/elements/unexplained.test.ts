import { afterEach, expect, it, vi } from 'vitest';
import { explaining } from '../../src/elements/parts.js';
import { DataError } from '../../src/indicator/data-error.js';
import { BOTH, clear, event, failed, FUZHOU, put, shown } from './page.js';

const MISSING = 'https://a.example/plan-charts.explain.min.js';
const problem = new DataError(MISSING, '', 'the library file "{0}" failed to load', ['explain']);
const WORDS = `：无法读取这些数据，因为程序库的一个文件未能加载：${MISSING}`;

/** Lets the page be without the file that explains faults. */
function withoutExplaining(): void {
  vi.spyOn(explaining, 'load').mockRejectedValue(problem);
  vi.spyOn(explaining, 'ask').mockImplementation(() => {
    throw problem;
  });
}

afterEach(() => {
  vi.restoreAllMocks();
  clear();
});

const bars = (attributes: string, inside = '') =>
  `<plan-target-bars ${attributes}>${inside}</plan-target-bars>`;

it('faulty data is refused where the file that explains it is missing', async () => {
  withoutExplaining();
  const file = await failed(bars('src="/dist/plan-data.schema.json"'));
  expect(file.detail.message).toBe(`plan-data.schema.json${WORDS}`);
  const inside = await failed(bars('', '<script type="application/json">{"readings": [</script>'));
  expect(inside.detail.message).toBe(`script${WORDS}`);
  const chart = put(bars(''));
  const told = event(chart, 'plan-error');
  Object.assign(chart, { data: { readings: 7 } });
  expect(((await told) as CustomEvent<{ message: string }>).detail.message).toBe(`data${WORDS}`);
});

it('good data is drawn without that file, from one file and from several', async () => {
  withoutExplaining();
  await shown(bars(`src="${FUZHOU}"`));
  const chart = await shown(bars(`src="${BOTH}" plan="13"`));
  expect(chart.shadowRoot!.querySelectorAll('.pc-datum')).toHaveLength(10);
});
