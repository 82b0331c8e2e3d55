import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

const vite = (template) => `npm create vite@latest site -- --template ${template}`;

/**
 * What docs/frameworks.md shows of an app: how its folder begins, how it is opened, and the files about charts. The page
 * of the app itself may have another name there.
 */
const SHOWN = {
  vite: {
    title: 'Vite and TypeScript',
    zh: 'Vite 和 TypeScript',
    start: vite('vanilla-ts'),
    files: ['src/chart.ts', 'src/main.ts'],
  },
  react: { title: 'React 19', start: vite('react-ts'), files: ['src/Chart.tsx', 'src/App.tsx'] },
  next: {
    title: 'Next',
    start: 'npx create-next-app@latest site',
    files: ['app/chart.tsx', 'app/still.tsx', ['app/parks.tsx', 'app/page.tsx']],
    note: {
      en: `On a tag that a server rendered, React sets neither objects nor listeners. So \`plan-charts/react/…\` has each tag as a
component, which puts the tag on the page when React runs there. Other servers of React need it too: \`hydrateRoot\` finds the markup that it expects.`,
      zh: `在服务器画好的标签上，React 既不设对象，也不加监听。所以 \`plan-charts/react/…\` 里每个标签都有一个组件，等 React 在网页上运行时
才放上标签。其他在服务器上运行 React 的方式也需要它。`,
    },
  },
  vue: { title: 'Vue 3', start: vite('vue-ts'), files: ['vite.config.ts', 'src/Chart.vue', 'src/App.vue'] },
  svelte: { title: 'Svelte 5', start: vite('svelte-ts'), files: ['src/Chart.svelte', 'src/App.svelte'] },
  solid: { title: 'Solid', start: vite('solid-ts'), files: ['src/Chart.tsx', 'src/App.tsx'] },
  preact: { title: 'Preact', start: vite('preact-ts'), files: ['src/chart.tsx', 'src/app.tsx'] },
  lit: { title: 'Lit', start: vite('lit-ts'), files: ['src/chart.ts', 'src/my-element.ts'] },
  angular: {
    title: 'Angular',
    start: 'npx @angular/cli new site',
    open: 'npx ng serve',
    files: ['src/app/chart.ts', 'src/app/app.ts'],
  },
  astro: {
    title: 'Astro',
    start: 'npm create astro@latest site',
    files: ['src/components/Chart.astro', ['src/pages/parks.astro', 'src/pages/index.astro']],
  },
};

async function sectionOf(name, { title, zh = title, start, open = 'npm run dev', files, note }, lang) {
  const shown = await Promise.all(
    files.map(async (one) => {
      const [file, as = file] = [one].flat();
      const code = await readFile(join(import.meta.dirname, 'apps', name, file), 'utf8');
      return `\`${as}\`:\n\n\`\`\`${extname(file).slice(1)}\n${code}\`\`\`\n`;
    }),
  );
  const lines = [start, 'cd site', 'npm install plan-charts', open];
  return `## ${lang === 'zh' ? zh : title}

\`\`\`sh
${lines.join('\n')}
\`\`\`

${shown.join('\n')}${note ? `\n${note[lang]}\n` : ''}`;
}

const INTRO = {
  en: `# Frameworks

[Start](start.md) · [Data](data.md) · [Charts](charts.md) · [Embedding](embedding.md) · [Node](node.md) · [中文](frameworks.zh-CN.md)

For each framework: the lines from an empty folder to a chart on screen. Run the commands, then add or replace the files.
\`data\` is a list of records or [another form](data.md). The files are those that \`npm run test:consumers\`
[checks, builds and opens](consumers.md). The package is not published yet: in place of \`plan-charts\`, install
[the file that \`npm pack\` creates](start.md#with-a-bundler).`,
  zh: `# 各框架

[开始](start.zh-CN.md) · [数据](data.zh-CN.md) · [图表](charts.zh-CN.md) · [嵌入](embedding.zh-CN.md) · [Node](node.zh-CN.md) · [English](frameworks.md)

每个框架从空文件夹到屏幕上一张图的步骤：运行命令，再添加或替换各个文件。\`data\` 是一列记录，或[其他形式](data.zh-CN.md)。
所列文件就是 \`npm run test:consumers\` [检查、构建并打开](consumers.zh-CN.md)的文件。这个包还没有发布，所以不写 \`plan-charts\`，
而安装 [\`npm pack\` 生成的文件](start.zh-CN.md#配合打包工具)。`,
};

/**
 * The text of docs/frameworks.md or its translation: from an empty folder to a chart, with files of the apps that are tried.
 * @param {'en' | 'zh'} [lang]
 */
export async function frameworksPage(lang = 'en') {
  const sections = await Promise.all(
    Object.entries(SHOWN).map(([name, shown]) => sectionOf(name, shown, lang)),
  );
  return `${INTRO[lang]}\n\n${sections.join('\n')}`;
}
