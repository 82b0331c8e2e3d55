// A cell is read as it is displayed.
import { afterEach, describe, expect, it } from 'vitest';
import { gridOfTable } from '../../src/elements/grid-of-table.js';
import { finished } from '../../src/indicator/steps.js';
import { clear, put } from './page.js';

afterEach(clear);

const cellOf = (inside: string) => {
  const table = put(`<table><tr><td>${inside}</td></tr></table>`) as HTMLElement as HTMLTableElement;
  const [cell] = finished(gridOfTable(table))[0]!;
  return typeof cell === 'string' ? cell : cell!.text;
};

describe('the text of a cell', () => {
  it.each([
    ['<del>12</del> 15', '15'],
    ['<s>12</s>15', '15'],
    ['<span hidden>0012</span>15', '15'],
    ['<span style="display:none">0012</span>15', '15'],
    ['<span style="visibility:hidden">0012</span>15', '15'],
    ['3 × 10<sup>4</sup>', '3 × 10⁴'],
    ['15<sup>a</sup>', '15'],
    ['<ins>15</ins>', '15'],
    ['<b>1</b>5', '15'],
  ])('%s', (inside, text) => {
    expect(cellOf(inside)).toBe(text);
  });

  it('is whole where the table itself is out of sight', () => {
    for (const css of ['visibility:hidden', 'display:none']) {
      const table = put(`<table style="${css}"><tr><td><b>1</b>5</td></tr></table>`);
      expect(finished(gridOfTable(table as HTMLElement as HTMLTableElement))[0]![0]).toMatchObject({
        text: '15',
      });
    }
  });
});
