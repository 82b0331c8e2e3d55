import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const vite = (template) => `npm create vite@latest site -- --template ${template}`;

/** What docs/frameworks.md shows of an app: how its folder begins, how it is opened, and the files about charts. */
const SHOWN = {
  vite: { title: 'Vite and TypeScript', start: vite('vanilla-ts'), files: ['chart.ts'] },
  react: { title: 'React 19', start: vite('react-ts'), files: ['chart.tsx'] },
  next: {
    title: 'Next',
    start: 'npx create-next-app@latest site',
    files: ['app/chart.tsx', 'app/still.tsx'],
    note: `On a tag that a server rendered, React sets neither objects nor listeners. So \`plan-charts/react/…\` has each tag as a
component, which puts the tag on the page when React runs there. Other servers of React need it too.`,
  },
  vue: { title: 'Vue 3', start: vite('vue-ts'), files: ['vite.config.js', 'Chart.vue'] },
  svelte: { title: 'Svelte 5', start: vite('svelte-ts'), files: ['Chart.svelte'] },
  solid: { title: 'Solid', start: vite('solid-ts'), files: ['chart.tsx'] },
  preact: { title: 'Preact', start: vite('preact-ts'), files: ['chart.tsx'] },
  lit: { title: 'Lit', start: vite('lit-ts'), files: ['chart.ts'] },
  angular: {
    title: 'Angular',
    start: 'npx @angular/cli new site',
    open: 'npx ng serve',
    files: ['src/chart.ts'],
  },
  astro: { title: 'Astro', start: 'npm create astro@latest site', files: ['src/components/Chart.astro'] },
};

async function sectionOf(name, { title, start, open = 'npm run dev', files, note }) {
  const shown = await Promise.all(
    files.map(async (file) => {
      const code = await readFile(join(import.meta.dirname, 'apps', name, file), 'utf8');
      return `\`${file}\`:\n\n\`\`\`${extname(file).slice(1)}\n${code}\`\`\`\n`;
    }),
  );
  const lines = [start, 'cd site', 'npm install plan-charts', open];
  return `## ${title}

\`\`\`sh
${lines.join('\n')}
\`\`\`

${shown.join('\n')}${note ? `\n${note}\n` : ''}`;
}

/** The text of docs/frameworks.md: from an empty folder to a chart, with files of the apps that are tried. */
export async function frameworksPage() {
  const sections = await Promise.all(Object.entries(SHOWN).map(([name, shown]) => sectionOf(name, shown)));
  return `# Frameworks

[Start](start.md) · [Data](data.md) · [Charts](charts.md) · [Embedding](embedding.md) · [Node](node.md)

For each framework: the lines from an empty folder to a chart on screen. \`data\` is a list of records, such as
\`[{ indicator: 'Trees', unit: 'items', place: 'Exampleton', target2025: 80, actual2025: 92 }]\`, or
[another form](data.md). The files shown are those that \`npm run test:consumers\`
[checks, builds and opens](consumers.md).

${sections.join('\n')}`;
}
