import { Component } from '@angular/core';
import { Chart } from './chart';

@Component({
  selector: 'app-root',
  imports: [Chart],
  template: `<app-chart [data]="data" />`,
})
export class App {
  readonly data = [
    { indicator: 'Parks', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 },
  ];
}
