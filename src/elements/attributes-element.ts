import { ReactiveElement, type PropertyDeclarations } from '@lit/reactive-element';
import { sheet } from '../publish/sheet.js';
import { commonProperties } from './attributes.js';
import { styleSheetOf } from './style-sheets.js';

/** The style sheets and properties of every tag; properties are empty until set. */
export abstract class AttributesElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    pointed: { state: true },
    ...commonProperties(),
  };

  /** Data of the documented format, the text of a JSON or CSV file, or an array of plain records; takes precedence over `src`. */
  declare data: unknown;
  // The attributes; charts/attribute-docs.ts describes each.
  declare src: string;
  declare place: string;
  declare plan: string;
  declare indicators: string;
  declare better: string;
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
  /** Ids pointed at in another chart of the group. */
  declare protected pointed: string;
  readonly #sheets = new Set([sheet]);

  constructor() {
    super();
    for (const [name, { type, attribute }] of (this.constructor as typeof AttributesElement)
      .elementProperties)
      if (attribute !== false) Object.assign(this, { [name]: type === Boolean ? false : '' });
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#adopt(root);
    return root;
  }

  /** Adopts the style sheets anew: a constructed sheet belongs to one document. */
  adoptedCallback(): void {
    this.#adopt();
  }

  /** Adopts a further style sheet, given as CSS text. */
  protected addSheet(text: string): void {
    this.#sheets.add(text);
    this.#adopt();
  }

  #adopt(root = this.shadowRoot): void {
    if (!root || !this.ownerDocument.defaultView) return;
    root.adoptedStyleSheets = Array.from(this.#sheets, (text) => styleSheetOf(text, this.ownerDocument));
  }
}
