import type { PlanTargetBars } from 'plan-charts';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { after, before } from './data.js';
import { chart } from './src/chart';
import './src/my-element';

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
    return html`<button id="update" @click=${() => (this.data = after)}>Update</button>
      <button id="remove" @click=${() => (this.isShown = false)}>Remove</button>
      <p id="heard">${this.heard}</p>
      ${this.isShown ? chart(this.data, (heading) => (this.heard = heading)) : nothing}`;
  }
}

customElements.define('consumer-app', ConsumerApp);
document.getElementById('app')!.append(new ConsumerApp());
