import 'plan-charts/target-bars';
import { Component, CUSTOM_ELEMENTS_SCHEMA, input, output } from '@angular/core';
import type { PlanTargetBars } from 'plan-charts';

@Component({
  selector: 'app-chart',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <plan-target-bars toolbar="" [data]="data()" (plan-ready)="heading.emit($event.detail.heading)" />
  `,
})
export class Chart {
  readonly data = input.required<PlanTargetBars['data']>();
  readonly heading = output<string>();
}
