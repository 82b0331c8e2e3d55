import { Component, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { after, before } from '../data.js';
import { App } from './app/app';
import { Chart } from './app/chart';

@Component({
  selector: 'consumer-app',
  imports: [App, Chart],
  template: `
    <button id="update" (click)="data.set(after)">Update</button>
    <button id="remove" (click)="isShown.set(false)">Remove</button>
    <p id="heard">{{ heard() }}</p>
    @if (isShown()) {
      <app-chart [data]="data()" (heading)="heard.set($event)" />
    }
    <div id="drawn"><app-root /></div>
  `,
})
class ConsumerApp {
  readonly after = after;
  readonly data = signal(before);
  readonly heard = signal('');
  readonly isShown = signal(true);
}

bootstrapApplication(ConsumerApp, { providers: [provideZonelessChangeDetection()] }).catch(reportError);
