import { describe, expect, it } from 'vitest';
import { tagOfFile, tagWithData, tagWithTable } from '../../src/workshop/tag-code.js';
import { finished } from '../../src/indicator/steps.js';
import { readSteps } from '../../src/workshop/read-input.js';
import { captionOf } from '../../src/workshop/export-formats.js';
import { NO_CORRECTIONS } from '../../src/workshop/project.js';

const request = {
  chart: 'target-bars',
  lang: 'en',
  attributes: { heading: 'A "b" <c>', source: '' },
  library: 'https://a.example/dist/',
} as const;
const SCRIPT = '<script type="module" src="https://a.example/dist/plan-charts.min.js"></script>\n';

describe('the tag', () => {
  it('holds the table as input, merged cells and line breaks included', () => {
    const grid = [
      [{ text: 'A & B', header: true, colSpan: 2 }, 'x\ny'],
      ['<script>', { text: '1', rowSpan: 2 }, ''],
    ];
    expect(tagWithTable(request, grid, '"T"')).toBe(
      `<plan-target-bars heading="A &quot;b&quot; &lt;c&gt;" lang="en">
  <table>
    <caption>&quot;T&quot;</caption>
    <tr><th colspan="2">A &amp; B</th><td>x<br>y</td></tr>
    <tr><td>&lt;script&gt;</td><td rowspan="2">1</td><td></td></tr>
  </table>
</plan-target-bars>
${SCRIPT}`,
    );
  });

  it('holds data that closes no script', () => {
    const source = 'Indicator,Actual 2020\n"</script><b>",5\nOther,6';
    const result = finished(readSteps({ name: 'a.csv', caption: '', source }, NO_CORRECTIONS));
    const code = 'read' in result ? tagWithData(request, result.read.data) : '';
    expect(code.match(/<\/script>/g)).toHaveLength(2);
    const json = /<script type="application\/json">([^]*?)<\/script>/.exec(code)?.[1] ?? '';
    expect(JSON.parse(json).indicators[0].name).toBe('</script><b>');
    // A record on each line: places, units, indicators, documents, readings and notes.
    expect(json.split('\n').filter((line) => line.startsWith('{"id":')).length).toBe(
      Object.values(JSON.parse(json) as Record<string, unknown[]>).flat().length,
    );
  });

  it('has the name of a file as its title where nothing else says what the values are of', () => {
    const captioned = (source: string, caption = '') => {
      const input = { name: 'unemployment.tsv', caption, source };
      const result = finished(readSteps(input, NO_CORRECTIONS));
      return 'read' in result ? captionOf(input, result.read.data) : undefined;
    };
    const table = 'unit,geo\\TIME_PERIOD\t2022\t2023\nPC,AT11\t4.4\t4.5\nPC,BG31\t8.0\t7.8';
    expect(captioned(table)).toBe('unemployment');
    expect(captioned('Indicator\tActual 2023\nLanes\t5\nTrees\t6')).toBe('');
    expect(captioned('Indicator\tActual 2023\nLanes\t5\nTrees\t6', 'Plan')).toBe('Plan');
  });

  it('names a file', () => {
    expect(tagOfFile(request, 'data.json')).toBe(
      `<plan-target-bars src="data.json" heading="A &quot;b&quot; &lt;c&gt;" lang="en"></plan-target-bars>\n${SCRIPT}`,
    );
  });
});
