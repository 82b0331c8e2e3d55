import { describe, expect, it, vi } from 'vitest';
import { createElement, patchChildren } from '../../src/page/patch.js';
import type { Child } from '../../src/scene/element.js';
import { elementMarkup } from '../../src/scene/markup.js';

const SVG = 'http://www.w3.org/2000/svg';
const box = (...children: Child[]) => {
  const element = document.createElement('div');
  patchChildren(element, children);
  return element;
};

describe('a page has of a description', () => {
  it('the elements that its markup gives', () => {
    const description = [
      'p',
      { class: 'a', hidden: true, title: undefined },
      ['1 < 2 ', ['b', {}, ['&']]],
    ] as const;
    const parsed = document.createElement('div');
    parsed.innerHTML = elementMarkup(description).text;
    expect(box(description).isEqualNode(parsed)).toBe(true);
    expect(box(description).innerHTML).toBe('<p class="a" hidden="">1 &lt; 2 <b>&amp;</b></p>');
  });

  it('SVG elements in the namespace that its root names', () => {
    const svg = createElement([
      'svg',
      { xmlns: SVG, viewBox: '0 0 1 1' },
      [['g', {}, [['title', {}, ['t']]]]],
    ]);
    expect([svg, ...svg.querySelectorAll('*')].map((one) => one.namespaceURI)).toEqual([SVG, SVG, SVG]);
    expect(svg.getAttribute('viewBox')).toBe('0 0 1 1');
  });

  it('no empty child, and no node but those described', () => {
    expect(box('', false, undefined, ['i', {}]).childNodes).toHaveLength(1);
  });
});

describe('a new description', () => {
  it('keeps the nodes at their places, and changes what differs', () => {
    const element = box(['p', { class: 'a', lang: 'en' }, ['one']], ['p', {}, ['two']]);
    const before = [...element.children];
    patchChildren(element, [
      ['p', { class: 'b' }, ['one!']],
      ['p', {}, ['two']],
    ]);
    expect([...element.children]).toEqual(before);
    expect(element.innerHTML).toBe('<p class="b">one!</p><p>two</p>');
  });

  it('keeps a named part wherever it comes to stand', () => {
    const element = box(['p', { part: 'notes' }], ['p', { part: 'source' }]);
    const [, source] = element.children;
    patchChildren(element, [['p', { part: 'source' }]]);
    expect(element.firstChild).toBe(source);
    patchChildren(element, [
      ['p', { part: 'notes' }],
      ['p', { part: 'source' }],
    ]);
    expect(element.children[1]).toBe(source);
    expect(element.children).toHaveLength(2);
  });

  it('replaces what has another tag, and takes away the rest', () => {
    const element = box(['i', {}], ['b', {}], ['u', {}]);
    patchChildren(element, [['b', {}]]);
    expect(element.innerHTML).toBe('<b></b>');
  });

  it('leaves what stands in an element without described children', () => {
    const element = box(['div', {}]);
    element.firstElementChild!.innerHTML = '<i></i>';
    patchChildren(element, [['div', { class: 'a' }]]);
    expect(element.innerHTML).toBe('<div class="a"><i></i></div>');
  });

  it('sets, changes and takes away handlers', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    const element = box(['button', { onclick: first }]);
    const button = element.firstElementChild as HTMLElement;
    button.click();
    patchChildren(element, [['button', { onclick: second }]]);
    button.click();
    patchChildren(element, [['button', {}]]);
    button.click();
    expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });
});

describe('markup that a page brought', () => {
  it('is kept, node by node, without the spaces between', () => {
    const element = document.createElement('div');
    element.innerHTML = '<p class="a">\n  <b>text</b>\n</p>\n<details open><summary>s</summary></details>';
    const [p, b, details] = ['p', 'b', 'details'].map((name) => element.querySelector(name));
    patchChildren(element, [
      ['p', { class: 'a' }, [['b', {}, ['text']]]],
      ['details', {}, [['summary', {}, ['s']]]],
    ]);
    expect([p, b, details]).toEqual(['p', 'b', 'details'].map((name) => element.querySelector(name)));
    expect(element.innerHTML).toBe(
      '<p class="a"><b>text</b></p><details open=""><summary>s</summary></details>',
    );
  });
});
