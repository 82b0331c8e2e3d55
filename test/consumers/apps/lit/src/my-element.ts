import { LitElement } from 'lit';
import { chart } from './chart';

const data = [{ indicator: 'Parks', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 }];

class MyElement extends LitElement {
  override render() {
    return chart(data);
  }
}

customElements.define('my-element', MyElement);
