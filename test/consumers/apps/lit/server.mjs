// Renders a tag on a server and puts it on the built page, where the browser makes it a chart.
import { readFile, writeFile } from 'node:fs/promises';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import 'plan-charts/define';

const tag = html`<plan-target-bars src="ponds.csv" toolbar><p>Ponds by 2025</p></plan-target-bars>`;
const text = await collectResult(render(tag));
if (!text.includes('<p>Ponds by 2025</p>')) throw new Error(`The content is lost: ${text}`);

await writeFile('out/ponds.csv', 'Indicator,Unit,Target 2025,Actual 2025\nPonds,items,80,92\n');
const page = await readFile('out/index.html', 'utf8');
await writeFile('out/index.html', page.replace('</body>', `<div id="drawn">${text}</div></body>`));
