import 'plan-charts/target-bars';
import {
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  provideZonelessChangeDetection,
  signal,
  type WritableSignal,
} from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { PlanReadyDetail, PlanTargetBars } from 'plan-charts';
import { after, before } from '../data.js';

@Component({
  selector: 'consumer-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="update" (click)="data.set(after)">Update</button>
    <button id="remove" (click)="isShown.set(false)">Remove</button>
    <p id="heard">{{ heard() }}</p>
    @if (isShown()) {
      <plan-target-bars toolbar="" [data]="data()" (plan-ready)="ready($event)" />
    }
  `,
})
class ConsumerApp {
  readonly after = after;
  readonly data: WritableSignal<PlanTargetBars['data']> = signal(before);
  readonly heard = signal('');
  readonly isShown = signal(true);

  ready({ detail }: CustomEvent<PlanReadyDetail>): void {
    this.heard.set(detail.heading);
  }
}

bootstrapApplication(ConsumerApp, { providers: [provideZonelessChangeDetection()] }).catch(reportError);
