import { ReactiveElement, unsafeCSS, type PropertyDeclarations } from '@lit/reactive-element';
import { sheet } from '../publish/sheet.js';
import { commonProperties } from './attributes.js';

/** The style sheet and the properties of every tag; all are empty until set. */
export abstract class AttributesElement extends ReactiveElement {
  static override styles = unsafeCSS(sheet);
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    pointed: { state: true },
    ...commonProperties(),
  };

  /** Data of the documented format, the text of a JSON or CSV file, or an array of plain records; takes precedence over `src`. */
  declare data: unknown;
  // The attributes (charts/attribute-docs.ts says what each is).
  declare src: string;
  declare place: string;
  declare plan: string;
  declare indicators: string;
  declare heading: string;
  declare summary: string;
  declare source: string;
  declare loading: string;
  declare group: string;
  declare selected: string;
  declare highlight: string;
  declare shortcuts: string;
  declare toolbar: boolean;
  declare library: string;
  /** What is pointed at in another chart of the group. */
  declare protected pointed: string;

  constructor() {
    super();
    for (const [name, { type, attribute }] of (this.constructor as typeof AttributesElement)
      .elementProperties)
      if (attribute !== false) Object.assign(this, { [name]: type === Boolean ? false : '' });
  }

  /** A constructed style sheet belongs to one document; a chart moved to another document gets a sheet of that one. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView || !this.shadowRoot) return;
    const own = new defaultView.CSSStyleSheet();
    own.replaceSync(sheet);
    this.shadowRoot.adoptedStyleSheets = [own];
  }
}
