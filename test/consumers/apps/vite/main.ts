import 'plan-charts/target-bars';
import { after, before } from './data.js';

const chart = document.querySelector('plan-target-bars')!;
chart.addEventListener('plan-ready', ({ detail }) => {
  document.getElementById('heard')!.textContent = detail.heading;
});
chart.data = before;
document.getElementById('update')!.addEventListener('click', () => (chart.data = after));
document.getElementById('remove')!.addEventListener('click', () => chart.remove());
