import { chartOf } from './chart.js';
import { after, before } from './data.js';

const chart = chartOf(before, (heading) => (document.getElementById('heard')!.textContent = heading));
document.body.append(chart);
document.getElementById('update')!.addEventListener('click', () => (chart.data = after));
document.getElementById('remove')!.addEventListener('click', () => chart.remove());
