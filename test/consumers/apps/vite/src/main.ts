import { chartOf } from './chart';

const data = [{ indicator: 'Parks', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 }];

document.querySelector('#app')!.replaceChildren(chartOf(data));
