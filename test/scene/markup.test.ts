import { describe, expect, it } from 'vitest';
import { escape, Markup, markup } from '../../src/scene/markup.js';

describe('the string tag', () => {
  it('escapes every value', () => {
    expect(markup`<t>${'<script>"a" & b</script>'}</t>`.text).toBe(
      '<t>&lt;script&gt;&quot;a&quot; &amp; b&lt;/script&gt;</t>',
    );
  });

  it('quotes a bare attribute and leaves a quoted one', () => {
    expect(markup`<a x=${1.5} y="${'"'}" z=${'a b'}></a>`.text).toBe('<a x="1.5" y="&quot;" z="a b"></a>');
  });

  it('takes a value that ends in an equals sign for no attribute', () => {
    expect(markup`<t>${'x='}${'y'}</t>`.text).toBe('<t>x=y</t>');
  });

  it('writes finished markup once', () => {
    expect(markup`<g>${markup`<t>${'&'}</t>`}</g>`.text).toBe('<g><t>&amp;</t></g>');
  });

  it('joins lists, also within lists, without commas', () => {
    const items = ['a', 'b'].map((one) => markup`<i>${one}</i>`);
    expect(markup`<g>${[items, [], '<']}</g>`.text).toBe('<g><i>a</i><i>b</i>&lt;</g>');
  });

  it('writes numbers as they are', () => {
    expect(markup`${0} ${-0} ${-1.25}`.text).toBe('0 0 -1.25');
  });

  it('gives markup that is a text where one is wanted', () => {
    expect(`${new Markup('<g></g>')}`).toBe('<g></g>');
  });

  it('without values is the template', () => {
    expect(markup`<g></g>`.text).toBe('<g></g>');
  });
});

describe('escaped text', () => {
  it.each([
    ['a < b > c', 'a &lt; b &gt; c'],
    ['&amp;', '&amp;amp;'],
    ['“每万人”', '“每万人”'],
    ["it's", "it's"],
    ['a\u0000b\u0008c\u001fd\ufffe', 'abcd'],
    ['tab\tline\nend', 'tab\tline\nend'],
    ['half \ud83d of a pair, whole 😀', 'half  of a pair, whole 😀'],
  ])('of %j is %j', (text, escaped) => {
    expect(escape(text)).toBe(escaped);
  });
});
