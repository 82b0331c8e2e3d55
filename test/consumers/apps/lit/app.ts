import 'plan-charts/target-bars';
import type { PlanTargetBars } from 'plan-charts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { after, before } from './data.js';

class ConsumerApp extends LitElement {
  static override properties = { data: { state: true }, heard: { state: true }, isShown: { state: true } };
  declare data: PlanTargetBars['data'];
  declare heard: string;
  declare isShown: boolean;

  constructor() {
    super();
    Object.assign(this, { data: before, heard: '', isShown: true });
  }

  protected override render(): TemplateResult {
    const ready = (event: HTMLElementEventMap['plan-ready']) => (this.heard = event.detail.heading);
    return html`<button id="update" @click=${() => (this.data = after)}>Update</button>
      <button id="remove" @click=${() => (this.isShown = false)}>Remove</button>
      <p id="heard">${this.heard}</p>
      ${
        this.isShown
          ? html`<plan-target-bars toolbar .data=${this.data} @plan-ready=${ready}></plan-target-bars>`
          : nothing
      }`;
  }
}

customElements.define('consumer-app', ConsumerApp);
document.getElementById('app')!.append(new ConsumerApp());
