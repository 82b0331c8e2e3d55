import { after, before } from './data.js';

const chart = document.querySelector('plan-target-bars');
chart.addEventListener('plan-ready', ({ detail }) => {
  document.getElementById('heard').textContent = detail.heading;
});
// May run before the tag is defined.
chart.data = before;
document.getElementById('update').addEventListener('click', () => (chart.data = after));
document.getElementById('remove').addEventListener('click', () => chart.remove());
