import { after, before } from './data.js';
import { chartOf } from './src/chart';
import './src/main';

const chart = chartOf(before, (heading) => (document.getElementById('heard')!.textContent = heading));
document.body.append(chart);
document.getElementById('update')!.addEventListener('click', () => (chart.data = after));
document.getElementById('remove')!.addEventListener('click', () => chart.remove());
