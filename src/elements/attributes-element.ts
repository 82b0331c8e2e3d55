import { ReactiveElement, type PropertyDeclarations, type PropertyValues } from '@lit/reactive-element';
import { sheet } from '../publish/sheet.js';
import type { PlanDataInput } from '../indicator/input.js';
import { commonProperties } from './attributes.js';
import { styleSheetOf } from './style-sheets.js';

/** The style sheets and properties of every tag; properties are empty until set. */
export abstract class AttributesElement extends ReactiveElement {
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    pointed: { state: true },
    ...commonProperties(),
  };

  /** Data of the documented format, the text of a JSON or CSV file, an array of plain records, or a named format; takes precedence over `src`. Null is none. */
  declare data: PlanDataInput | readonly object[] | object | string | null | undefined;
  // The attributes; charts/attribute-docs.ts describes each.
  declare src: string;
  declare refresh: string;
  declare place: string;
  declare plan: string;
  declare indicators: string;
  declare better: string;
  declare annotations: string;
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
  readonly #prototype = Object.getPrototypeOf(this) as object;

  constructor() {
    super();
    for (const [name, { type, attribute }] of (this.constructor as typeof AttributesElement)
      .elementProperties)
      if (attribute !== false) Object.assign(this, { [name]: type === Boolean ? false : '' });
  }

  /** Frameworks may set numbers, lists, null and undefined where an attribute would have text. */
  protected override willUpdate(changed: PropertyValues): void {
    const { elementProperties } = this.constructor as typeof AttributesElement;
    const own = this as Record<PropertyKey, unknown>;
    for (const name of changed.keys()) {
      const value = own[name];
      const { type, attribute } = elementProperties.get(name) ?? {};
      if (attribute === false || type === Boolean || typeof value === 'string') continue;
      own[name] = Array.isArray(value) ? value.join(' ') : String(value ?? '');
    }
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    this.#adopt(root);
    return root;
  }

  /**
   * Adopts the style sheets again, because a constructed sheet belongs to one document. Firefox turns a tag that
   * changes documents into a plain `HTMLElement`.
   */
  adoptedCallback(): void {
    Object.setPrototypeOf(this, this.#prototype);
    this.#adopt();
  }

  /**
   * For a tag in a document that its frame has replaced, Firefox reports changes only once the tag moves on, before
   * `adoptedCallback`.
   */
  override attributeChangedCallback(...change: [string, string | null, string | null]): void {
    Object.setPrototypeOf(this, this.#prototype);
    super.attributeChangedCallback(...change);
  }

  /** Adopts a further style sheet, given as CSS text. */
  protected addSheet(text: string): void {
    this.#sheets.add(text);
    this.#adopt();
  }

  #adopt(root = this.shadowRoot): void {
    if (!root || !('adoptedStyleSheets' in root) || !this.ownerDocument.defaultView) return;
    root.adoptedStyleSheets = Array.from(this.#sheets, (text) => styleSheetOf(text, this.ownerDocument));
  }
}
