// Pictures of bars as SVG text in Node, one after the other.
import { towns } from './data.js';

const COUNT = 200;
const makers = {
  async 'plan-charts'() {
    const { parsePlanData, renderSvg } = await import('../../dist/static.js');
    return ({ data }) =>
      renderSvg(parsePlanData(data), {
        chart: 'target-bars',
        place: ['a'],
        plan: [13],
        lang: 'en',
        width: 400,
      });
  },
  async echarts() {
    const echarts = await import('echarts');
    const { bars } = await import('./peers/echarts.js');
    return (data) => {
      const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 400, height: 478 });
      chart.setOption({ animation: false, ...bars(data) });
      const text = chart.renderToSVGString();
      chart.dispose();
      return text;
    };
  },
};

export async function stills(peer) {
  const make = await makers[peer]();
  const all = Array.from({ length: COUNT }, (_, seed) => towns(seed));
  make(all[0]);
  const start = performance.now();
  for (const one of all) if (!/<svg/.test(make(one))) throw new Error(`${peer} makes no picture`);
  return { 'each, ms': (performance.now() - start) / COUNT };
}
