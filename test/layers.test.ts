// Checks the boundaries between the layers: compiles a small file for each case with the layers' own tsconfig files, in
// one build; ESLint checks the rest.
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { ESLint } from 'eslint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '..');

/** The folders of the charts, in each of which one is drawn; `all` has what loads them. */
const charts = readdirSync(join(root, 'src/charts'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'all')
  .map(({ name }) => `charts/${name}`);

const layers = [
  'indicator',
  'analysis',
  'messages',
  'describe',
  'scene',
  'layout',
  'charts',
  ...charts,
  'charts/all',
  'publish',
  'page',
  'explore',
  'elements',
  'static',
];

const NO_SUCH_NAME = 2304;
const NO_DOM = 2584; // the same, for `document`
const OTHER_LAYER = 6307;

/** `import` of the file that each layer has here. */
const from = (layer: string, up = '..') =>
  `import { probe } from '${up}/${layer}/probe.js';\nexport const seen = probe;\n`;

const strayDocument = 'export const title = () => document.title;\n';
const d3 =
  "import { line, scaleLinear } from 'd3';\n" +
  'export const x: number = scaleLinear([0, 1], [0, 9])(1);\n' +
  'export const path: string | null = line()([[x, 1]]);\n';

const cases: { title: string; file: string; code: string; faults: number[] }[] = [
  ...['indicator', 'analysis', 'messages', 'describe', 'scene', 'layout', 'charts', 'publish', 'static'].map(
    (layer) => ({
      title: `a stray document in ${layer} fails`,
      file: `${layer}/stray.ts`,
      code: strayDocument,
      faults: [NO_DOM],
    }),
  ),
  { title: 'document in elements passes', file: 'elements/page.ts', code: strayDocument, faults: [] },
  ...[
    ['indicator', 'analysis'],
    ['indicator', 'messages'],
    ['indicator', 'scene'],
    ['analysis', 'messages'],
    ['messages', 'describe'],
    ['describe', 'charts'],
    ['scene', 'indicator'],
    ['layout', 'indicator'],
    ['layout', 'charts'],
    ['charts', 'publish'],
    ['publish', 'explore'],
    ['explore', 'elements'],
    ['charts', 'elements'],
    ['charts', 'static'],
    ['elements', 'static'],
    ['static', 'elements'],
  ].map(([layer, other]) => ({
    title: `${layer} importing ${other} fails`,
    file: `${layer}/to-${other}.ts`,
    code: from(other!),
    faults: [OTHER_LAYER],
  })),
  ...[
    ['layout', 'scene'],
    ['analysis', 'indicator'],
    ['messages', 'indicator'],
    ['messages', 'analysis'],
    ['describe', 'analysis'],
    ['describe', 'messages'],
    ['charts', 'indicator'],
    ['charts', 'describe'],
    ['charts', 'scene'],
    ['charts', 'layout'],
    ['publish', 'charts'],
    ['explore', 'charts'],
    ['elements', 'charts'],
    ['static', 'charts'],
  ].map(([layer, other]) => ({
    title: `${layer} importing ${other} passes`,
    file: `${layer}/to-${other}.ts`,
    code: from(other!),
    faults: [],
  })),
  ...charts.flatMap((chart) => [
    {
      title: `a stray document in ${chart} fails`,
      file: `${chart}/stray.ts`,
      code: strayDocument,
      faults: [NO_DOM],
    },
    ...[...charts.filter((other) => other !== chart), 'charts/all', 'publish', 'elements'].map((other) => ({
      title: `${chart} importing ${other} fails`,
      file: `${chart}/to-${other.replace('/', '-')}.ts`,
      code: from(other, '../..'),
      faults: [OTHER_LAYER],
    })),
    ...['charts', 'layout', 'describe'].map((other) => ({
      title: `${chart} importing ${other} passes`,
      file: `${chart}/to-${other}.ts`,
      code: from(other, '../..'),
      faults: [],
    })),
    {
      title: `what all charts have in common importing ${chart} fails`,
      file: `charts/to-${chart.replace('/', '-')}.ts`,
      code: from(chart),
      faults: [OTHER_LAYER],
    },
    {
      title: `what loads the charts importing ${chart} passes`,
      file: `charts/all/to-${chart.replace('/', '-')}.ts`,
      code: from(chart, '../..'),
      faults: [],
    },
  ]),
  { title: 'd3 in a pure layer passes', file: 'charts/sums.ts', code: d3, faults: [] },
  {
    title: 'a DOM type in a pure layer fails',
    file: 'charts/type.ts',
    code: 'export type Box = SVGRectElement;\n',
    faults: [NO_SUCH_NAME],
  },
];

describe('boundaries between layers, checked by the compiler', () => {
  const faults = new Map<string, number[]>();
  let folder = '';

  beforeAll(() => {
    folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-charts-layers-')));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const write = (file: string, text: string) => {
      mkdirSync(dirname(join(folder, 'src', file)), { recursive: true });
      writeFileSync(join(folder, 'src', file), text);
    };
    for (const layer of layers) {
      write(`${layer}/probe.ts`, 'export const probe = 1;\n');
      cpSync(join(root, `src/${layer}/tsconfig.json`), join(folder, `src/${layer}/tsconfig.json`));
    }
    cpSync(join(root, 'src/tsconfig.base.json'), join(folder, 'src/tsconfig.base.json'));
    for (const { file, code } of cases) write(file, code);

    const note = (diagnostic: ts.Diagnostic) => {
      const name = diagnostic.file?.fileName ?? '';
      const file = relative(join(folder, 'src'), name).split(sep).join('/');
      faults.set(file, [...(faults.get(file) ?? []), diagnostic.code]);
    };
    const host = ts.createSolutionBuilderHost(ts.sys, undefined, note);
    ts.createSolutionBuilder(
      host,
      layers.map((layer) => join(folder, 'src', layer)),
      {},
    ).build();
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(cases)('$title', ({ file, faults: expected }) => {
    expect(faults.get(file) ?? []).toEqual(expected);
  });

  it('nothing else fails', () => {
    const known = cases.map(({ file }) => file);
    expect([...faults].filter(([file]) => !known.includes(file))).toEqual([]);
  });
});

describe('boundaries checked by lint', () => {
  const eslint = new ESLint({ cwd: root });

  /** The restricted imports that lint sees in `code` at `filePath`. */
  async function restricted(filePath: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath: join(root, filePath) });
    return (result?.messages ?? [])
      .filter((message) => message.ruleId === 'no-restricted-imports')
      .map((message) => message.message);
  }

  const lit = "import { html } from 'lit';\nexport const empty = html``;\n";
  const seed = "import fuzhou from '../../seeds/fuzhou.json';\nexport const plan = fuzhou;\n";

  it.each(['static', 'publish', 'charts', 'layout', 'scene', 'analysis', 'indicator'])(
    'Lit in %s fails',
    async (layer) => {
      expect(await restricted(`src/${layer}/probe.ts`, lit)).toEqual([
        expect.stringContaining('Only src/elements, src/explore and src/workshop know Lit'),
      ]);
    },
  );

  it('Lit in elements passes', async () => {
    expect(await restricted('src/elements/probe.ts', lit)).toEqual([]);
  });

  it.each(['indicator', 'elements'])('a seed in %s fails', async (layer) => {
    expect(await restricted(`src/${layer}/probe.ts`, seed)).toEqual([
      expect.stringContaining('The library never imports seeds'),
    ]);
  });

  it('d3-selection in charts fails, d3 sums pass', async () => {
    expect(await restricted('src/charts/probe.ts', "export { select } from 'd3';\n")).toHaveLength(1);
    expect(await restricted('src/charts/probe.ts', d3)).toEqual([]);
  });
});
