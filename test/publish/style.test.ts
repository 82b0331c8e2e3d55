import { describe, expect, it } from 'vitest';
import { colourRules, cssColour, shapeRules } from '../../src/publish/style.js';
import { shapeStyles, textStyles } from '../../src/scene/theme.js';

describe('the style sheet', () => {
  it('takes the page’s own colour, else the one of its look, else the light one', () => {
    const [plain, looks, sharp, forced] = colourRules().split('\n');
    expect(cssColour('actual')).toBe('var(--pc-actual)');
    expect(plain).toContain('--pc-actual:var(--plan-actual,#1f6fb4);');
    expect(looks).toContain('--pc-actual:var(--plan-actual,light-dark(#1f6fb4,#3c8fda));');
    expect(looks).toMatch(/^@supports \(color:light-dark\(#000,#fff\)\)/);
    expect(sharp).toContain('--pc-actual:var(--plan-actual,light-dark(#0f4c84,#8cc4f7));');
    expect(sharp).toMatch(/^@media \(prefers-contrast:more\)/);
    expect(forced).toContain('--pc-actual:LinkText;');
  });

  it('has one rule for each style', () => {
    const rules = shapeRules().split('\n');
    expect(rules).toHaveLength(Object.keys(shapeStyles).length + Object.keys(textStyles).length);
    expect(rules).toContain(`.pc-shape.pc-target{stroke:${cssColour('target')};stroke-width:3}`);
    expect(rules).toContain(
      `.pc-shape.pc-hollow-1{fill:${cssColour('ground')};stroke:${cssColour('place1')};stroke-width:2}`,
    );
    expect(rules).toContain(`.pc-text.pc-quiet{fill:${cssColour('quiet')};font-size:12px;font-weight:400}`);
  });
});
