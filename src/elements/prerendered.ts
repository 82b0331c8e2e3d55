import { html } from 'lit';
import type { Scene } from '../scene/marks.js';
import { drawScene, type Tag } from '../scene/draw.js';
import { markup } from '../scene/markup.js';
import { pictureTemplate } from './picture.js';

/**
 * What a page brought drawn, in a declarative shadow tree. It stays until ours is there; and what of it
 * is just what we would draw is kept, the very nodes.
 */
export class Prerendered {
  #nodes: readonly ChildNode[] = [];
  #parts: readonly Element[] = [];
  readonly #kept = new Map<unknown, Element>();

  /** Whether the page's own still stands. */
  get stands(): boolean {
    return this.#nodes.length > 0;
  }

  take(root: Node): void {
    this.#nodes = Array.from(root.childNodes);
    const figure = this.#nodes.find(
      (node): node is HTMLElement => node instanceof HTMLElement && node.localName === 'figure',
    );
    this.#parts = figure ? [...figure.querySelectorAll('.picture > svg'), ...figure.children] : [];
  }

  /** Takes away what was not kept; whether the table was open is kept too. */
  clear(root: ParentNode): void {
    if (!this.stands) return;
    const [brought, ours] = [this.#parts.at(-1), root.querySelector('figure > details:last-child')];
    if (brought?.hasAttribute('open')) ours?.setAttribute('open', '');
    for (const node of this.#nodes) node.remove();
    this.#nodes = this.#parts = [];
  }

  /** A part of the figure: the brought one where it is the same, else ours. A changed part has another key. */
  part(key: readonly string[], draw: <T>(tag: Tag<T>) => T): unknown {
    return this.#same(key.join('\n'), () => draw(markup).text) ?? draw(html);
  }

  /** The picture: the brought one where it is the same, else ours; a long one is ours, in stretches. */
  picture(scene: Scene, step: number): unknown {
    const same = scene.chunks ? undefined : this.#same(scene, () => drawScene(scene, markup).text);
    return same ?? pictureTemplate(scene, step);
  }

  #same(key: unknown, text: () => string): Element | undefined {
    const known = this.#kept.get(key);
    if (known || !this.#parts.length) return known;
    const wanted = plain(text());
    const found = this.#parts.find(({ outerHTML }) => plain(outerHTML) === wanted);
    if (found) this.#kept.set(key, found);
    return found;
  }
}

const CHARACTERS: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', nbsp: '\u00a0' };

/** Markup without what browsers and we write differently, and without what a reader unfolded. */
const plain = (text: string): string =>
  text.replace(/&(lt|gt|quot|nbsp);/g, (_, name: string) => CHARACTERS[name] ?? '').replace(' open=""', '');
