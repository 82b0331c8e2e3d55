import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { apps } from './apps.mjs';
import { frameworksPage } from './frameworks.mjs';

/** The checks in their order, with their names and what each says in docs/consumers.md and its translation. */
const CHECKS = {
  install: {
    en: ['install', 'The packed library installs beside the packages of the app.'],
    zh: ['安装', '打好的包能与应用的其他包一起安装。'],
  },
  types: {
    en: ['types', 'The checker of the framework finds no fault in the app, and finds each wrong attribute.'],
    zh: ['类型', '框架自己的检查器认为应用没有错，写错的属性则逐一指出。'],
  },
  build: { en: ['build', 'The app builds.'], zh: ['构建', '应用能够构建。'] },
  draws: {
    en: ['draws', 'A list of records, set as `data`, is drawn in Chromium.'],
    zh: ['画图', '把一列记录设为 `data`，Chromium 里画出图来。'],
  },
  hears: {
    en: ['hears', '`plan-ready` arrives with what the chart says.'],
    zh: ['事件', '收到 `plan-ready`，其中有图的标题和结论。'],
  },
  updates: {
    en: ['updates', 'Other `data` is drawn in place of the first.'],
    zh: ['更新', '换一份 `data`，图随之更换。'],
  },
  'later parts': {
    en: [
      'later parts',
      'What the library fetches later comes from the address of the app, or the one that the page names.',
    ],
    zh: ['后载部分', '稍后才取的文件来自应用所在的地址，或网页指定的地址。'],
  },
  unmounts: {
    en: ['unmounts', 'The chart leaves with its component.'],
    zh: ['卸载', '组件移除时，图也移除。'],
  },
  'no faults': {
    en: ['no faults', 'The console shows no error and no warning, and no file is missing.'],
    zh: ['无错误', '控制台没有错误和警告，也没有取不到的文件。'],
  },
};
const checks = Object.keys(CHECKS);

/** Titles that are more than names, in Chinese. */
const IN_CHINESE = {
  node: 'Node：静态图；装上所需的包之后还有 PNG',
  html: 'HTML：模块、普通脚本、带校验值的另一来源',
  vite: 'Vite、TypeScript',
  package: 'publint、attw',
  vue: 'Vue，严格模板',
  lit: 'Lit，包括 @lit-labs/ssr 的输出',
  angular: 'Angular，严格模板',
};

/**
 * Results by app as a table: ✓ passed, ✗ failed, – not of this app.
 * @param {'en' | 'zh'} [lang]
 */
export function asTable(all, lang = 'en') {
  const sign = (result) => (result === undefined ? '–' : result === true ? '✓' : '✗');
  const titleOf = (name) => (lang === 'zh' && IN_CHINESE[name]) || apps[name].title;
  const rows = Object.entries(all).map(([name, { results, weight }]) => [
    titleOf(name),
    ...checks.map((check) => sign(results[check])),
    weight ? (weight / 1000).toFixed(0) : '–',
  ]);
  const head = [lang === 'zh' ? '应用' : 'app', ...checks.map((check) => CHECKS[check][lang][0]), 'kB'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const legend = (lang) =>
  checks
    .map((check) => CHECKS[check][lang])
    .map(([name, text]) => `- **${name}**${lang === 'zh' ? '：' : ': '}${text}`)
    .join('\n');

const PAGE = {
  en: (all) => `# Frameworks and bundlers tried

[Start](start.md) · [Data](data.md) · [Charts](charts.md) · [Embedding](embedding.md) · [Node](node.md) · [中文](consumers.zh-CN.md)

\`npm run test:consumers\` packs the library, installs it beside each framework and bundler, and writes this table. With
names, as in \`npm run test:consumers -- react vue\`, it tries only those and writes nothing.

${asTable(all)}

${legend('en')}
- **kB**: Script, gzipped, that had come when the picture was seen, with the framework itself; of HTML, the module page.
`,
  zh: (all) => `# 试过的框架和打包工具

[开始](start.zh-CN.md) · [数据](data.zh-CN.md) · [图表](charts.zh-CN.md) · [嵌入](embedding.zh-CN.md) · [Node](node.zh-CN.md) · [English](consumers.md)

\`npm run test:consumers\` 把库打成包，与各个框架和打包工具装在一起试用，并写出这张表。只试其中几个时写明名称，如
\`npm run test:consumers -- react vue\`，这时不写表。

${asTable(all, 'zh')}

${legend('zh')}
- **kB**：看到图时已经传来的脚本，gzip 压缩后的大小，含框架本身；HTML 一行是用模块的网页。
`,
};

/** Writes the tables of a run of all apps, docs/consumers.md, and docs/frameworks.md, with their translations. */
export async function writeReport(root, all) {
  for (const lang of ['en', 'zh']) {
    const ending = lang === 'zh' ? '.zh-CN.md' : '.md';
    await writeFile(join(root, `docs/consumers${ending}`), PAGE[lang](all));
    await writeFile(join(root, `docs/frameworks${ending}`), await frameworksPage(lang));
  }
}
