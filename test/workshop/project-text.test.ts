import { describe, expect, it } from 'vitest';
import { linkFragment, projectOfFragment } from '../../src/workshop/link.js';
import { projectOf, projectText } from '../../src/workshop/project-text.js';
import { EMPTY, type Project } from '../../src/workshop/project.js';

const project: Project = {
  input: {
    name: 'a.csv',
    caption: '表1',
    source: [['a', { text: 'b', header: true, colSpan: 2 }], ['c']],
  },
  corrections: {
    place: '福州',
    plan: 14,
    year: 2025,
    columns: [
      { column: 2, header: 'b', holds: { role: 'value', kind: 'base', time: '2020' } },
      { column: 3, header: '', holds: { role: 'unit' } },
    ],
    rows: { c: { unit: 'km', better: 'lower', quantity: 'stock', year: 2024, isLeftOut: true } },
    values: {
      'c\n\nb\n': {
        kind: 'base',
        time: '2019-Q1',
        value: '-1.50',
        of: 'about 2',
        indicator: 'c',
        place: 'p',
      },
      d: { isLeftOut: true },
    },
  },
  choices: { chart: 'target-bars', lang: 'fr', attributes: { heading: 'H', order: 'gap' } },
};

describe('the text of a project', () => {
  it('holds everything', () => {
    expect(projectOf(projectText(project))).toEqual(project);
    expect(projectOf(projectText(EMPTY))).toEqual(EMPTY);
  });

  it('is told from other texts', () => {
    for (const text of ['', '{}', '[1]', 'plan-charts-project', '{"type":"plan-charts-project"'])
      expect(projectOf(text)).toBeUndefined();
  });

  it('gives nothing that this page does not know, whoever wrote it', () => {
    const hostile = JSON.stringify({
      type: 'plan-charts-project',
      input: { name: 5, caption: {}, source: [5, [{ text: 7, colSpan: -1, onclick: 'x' }, null]] },
      corrections: {
        place: { zh: 'x' },
        plan: 1e9,
        year: '2020',
        columns: [{ column: 1, header: 'a', holds: { role: 'constructor' } }, 5, { holds: null }],
        rows: { a: { better: 'best', unit: 5, quantity: [], isLeftOut: 'yes' }, b: null },
      },
      choices: {
        chart: 'script',
        lang: 5,
        attributes: { src: 'https://x', library: 'https://x', onclick: 'x', heading: 'ok' },
      },
    });
    expect(projectOf(hostile)).toEqual({
      input: { name: '', caption: '', source: [[], [{ text: '' }, { text: '' }]] },
      corrections: { columns: [], rows: { a: {}, b: {} } },
      choices: { attributes: { heading: 'ok' } },
    });
  });
});

describe('the fragment of a project', () => {
  it('is short, safe in an address, and gives it back', async () => {
    const fragment = (await linkFragment(project))!;
    expect(fragment).toMatch(/^#project=[\w-]+$/);
    expect(await projectOfFragment(fragment)).toEqual(project);
  });

  it('is none for what is too large', async () => {
    const source = Array.from({ length: 20_000 }, (_, at) => `${at * 7919}`).join('\n');
    expect(await linkFragment({ ...EMPTY, input: { name: 'a', caption: '', source } })).toBeUndefined();
  });

  it('gives nothing where it does not hold together, or unpacks to more than any project', async () => {
    for (const fragment of ['', '#a', '#project=', '#project=!!', '#project=AAAA'])
      expect(await projectOfFragment(fragment)).toBeUndefined();
    const zeros = new Blob([new Uint8Array(20_000_000)]).stream();
    const packed = await new Response(zeros.pipeThrough(new CompressionStream('deflate-raw'))).arrayBuffer();
    const bomb = Buffer.from(packed).toString('base64url');
    expect(await projectOfFragment(`#project=${bomb}`)).toBeUndefined();
  });
});
