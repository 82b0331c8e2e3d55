import { parseText, renderHtml } from 'plan-charts/static';

// Drawn on the server; needs no script on the page.
export function Still({ csv, place }: { csv: string; place: string }) {
  const data = parseText(csv, 'table.csv', { place });
  const html = renderHtml(data, { chart: 'target-bars', profile: 'page', width: 640, lang: 'en' });
  return <div dangerouslySetInnerHTML={{ __html: html }} />;
}
