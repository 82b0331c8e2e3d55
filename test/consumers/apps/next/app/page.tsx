import { parseText, renderHtml } from 'plan-charts/static';
import { Chart } from './chart';

export default function Page() {
  const data = parseText('Indicator,Unit,Target 2025,Actual 2025\nParks,items,80,92', 'parks.csv', {
    place: 'Exampleton',
  });
  const still = renderHtml(data, { chart: 'target-bars', profile: 'page', width: 640, lang: 'en' });
  return (
    <>
      <Chart />
      <div id="drawn" dangerouslySetInnerHTML={{ __html: still }} />
    </>
  );
}
