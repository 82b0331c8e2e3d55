// The gallery's pages of text. Their words are those of docs/: each page is a file of a few lines that imports a
// document, or sections of documents, as text. The files are written to stories/pages when the gallery starts.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Whole documents, in the order of the gallery. */
const guides = [
  'start',
  'questions',
  'data',
  'charts',
  'embedding',
  'frameworks',
  'node',
  'workshop',
  'accessibility',
  'performance',
  'pictures',
  'reliability',
  'criteria',
  'consumers',
  'versions',
];

/** Pages that answer one question: heading in Chinese, sections of documents, and stories that show the result. */
const answers = {
  'Data/Your own table': ['自己的表格', ['start.md#a-table-as-data', 'data.md#tables'], 'data/OwnTable'],
  'Data/JSON': ['JSON 文件', ['data.md#the-format'], 'target-bars/FuzhouResults'],
  'Data/CSV': ['CSV 文件', ['data.md#csv'], 'data/Csv'],
  'Data/Months, quarters and days': ['月、季和日', ['data.md#periods'], 'trend-lines/MonthsQuartersDays'],
  'Data/Districts': ['区县', ['data.md#places', 'charts.md#city-radar'], 'city-radar/DistrictsOfACity'],
  'Data/A plan in progress': [
    '执行中的规划',
    ['node.md#an-assessment-at-a-date', 'charts.md#when-a-target-counts-as-missed'],
    'target-bars/Monitoring',
  ],
  'Data/Open SDG, IATI, JSON-stat and SDMX': [
    'Open SDG、IATI、JSON-stat 和 SDMX',
    ['data.md#formats-of-statistics'],
    'data/OpenSdg',
    'data/Iati',
  ],
  'Recipes/CMS': [
    '内容管理系统',
    ['embedding.md#an-iframe', 'embedding.md#strict-content-policies'],
    'embeds/Article',
  ],
  'Recipes/WeChat, RSS and AMP': [
    '微信、RSS 和 AMP',
    ['embedding.md#feeds-wechat-and-amp', 'node.md#fragments'],
  ],
  'Recipes/React and Next': ['React 和 Next', ['frameworks.md#react-19', 'frameworks.md#next']],
  'Recipes/Vue': ['在 Vue 里', ['frameworks.md#vue-3']],
  'Recipes/Rendering on a server': [
    '在服务器上画图',
    ['start.md#on-a-server', 'frameworks.md#next', 'node.md#fragments'],
  ],
  'Recipes/Monitoring': [
    '监测',
    ['embedding.md#events', 'reliability.md#the-network'],
    'target-bars/Monitoring',
  ],
  'Recipes/Linked charts': ['图表联动', ['embedding.md#linked-charts'], 'explore/Linked'],
  'Recipes/Stills in Node': ['在 Node 里画静态图', ['node.md#pictures', 'node.md#the-command-line']],
  'Recipes/Dark mode': [
    '深色外观',
    ['embedding.md#styling', 'accessibility.md#colour-and-contrast'],
    'looks/Dark',
  ],
  'Recipes/Print': ['打印', ['node.md#fragments', 'accessibility.md#colour-and-contrast']],
};

/** The reference of the modules is there once `npm run api` has written it. */
const reference = () =>
  existsSync(join(root, 'api'))
    ? ['indicator', 'static']
        .map((name) => `- [\`plan-charts/${name}\`](api/modules/${name}.html)`)
        .join('\n')
    : '`npm run api` writes the reference of `plan-charts/indicator` and `plan-charts/static`.';

const read = (file) => readFileSync(join(root, 'docs', file), 'utf8');
const titleOf = (file) => /^# (.+)/m.exec(read(file))[1];
/** What the sidebar calls a page of text; part of its address. */
export const pageName = 'Overview';

/** The id that Storybook gives the page of a title. */
const idOf = (title) =>
  `${title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}--${pageName.toLowerCase()}`;

/**
 * All pages of text: title, id, sections (`file.md` or `file.md#heading`) and, if there are, the stories below them.
 * `chinese` is the heading of sections in Chinese, `more` is Markdown of its own.
 * @returns {{ title: string, id: string, sections: string[], chinese?: string, stories?: string[], more?: string }[]}
 */
export function galleryPages() {
  const decisions = readdirSync(join(root, 'docs/decisions')).filter((file) =>
    /(?<!\.zh-CN)\.md$/.test(file),
  );
  const whole = (title, file) => ({ title, id: idOf(title), sections: [file] });
  return [
    ...guides.map((name) => whole(`Guides/${titleOf(`${name}.md`).replace(' …', '')}`, `${name}.md`)),
    { ...whole('Guides/API reference', 'start.md#with-a-bundler'), chinese: '接口参考', more: reference() },
    ...Object.entries(answers).map(([title, [chinese, sections, ...stories]]) => ({
      ...{ title, id: idOf(title), sections, chinese, stories },
    })),
    ...decisions.map((file) =>
      whole(
        file === 'README.md'
          ? 'Decisions/All'
          : `Decisions/${titleOf(`decisions/${file}`).replaceAll('/', ' or ')}`,
        `decisions/${file}`,
      ),
    ),
  ];
}

/** What the sidebar calls each page of text in Chinese, by its id. */
export const pagesInChinese = () =>
  Object.fromEntries(
    galleryPages().map(({ id, chinese, sections: [file] }) => [
      id,
      chinese ?? titleOf(file.replace(/\.md$/, '.zh-CN.md')),
    ]),
  );

/** What a page calls the stories of a folder. */
const variable = (folder) => folder.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

function mdx({ title, sections, chinese, stories = [], more }) {
  const files = [...new Set(sections.map((one) => one.split('#')[0]))];
  const imports = [];
  const texts = files.map((file, index) => {
    imports.push(`import en${index} from '../../docs/${file}?raw';`);
    imports.push(`import zh${index} from '../../docs/${file.replace(/\.md$/, '.zh-CN.md')}?raw';`);
    return `${JSON.stringify(file)}: { en: en${index}, zh: zh${index} }`;
  });
  const shown = stories.map((story) => story.split('/'));
  for (const folder of new Set(shown.map(([folder]) => folder)))
    imports.push(`import * as ${variable(folder)} from '../${folder}.stories.ts';`);
  return [
    `import { Canvas, Meta } from '@storybook/addon-docs/blocks';`,
    `import { Guide } from '../../.storybook/guide.js';`,
    `import links from './links.json';`,
    ...imports,
    '',
    `<Meta title=${JSON.stringify(title)} />`,
    '',
    `<Guide${chinese ? ` heading={${JSON.stringify({ en: title.split('/')[1], zh: chinese })}}` : ''} sections={${JSON.stringify(sections)}} links={links} texts={{ ${texts.join(', ')} }}${more ? ` more={${JSON.stringify(more)}}` : ''} />`,
    ...shown.flatMap(([folder, name]) => [
      '',
      `<Canvas of={${variable(folder)}.${name}} meta={${variable(folder)}} />`,
    ]),
    '',
  ].join('\n');
}

/** Writes the pages, and which document is on which of them. */
export function writeGalleryPages() {
  const folder = join(root, 'stories/pages');
  const pages = galleryPages();
  const whole = pages.filter(
    ({ sections: [first], title }) => !first.includes('#') && /^(Guides|Dec)/.test(title),
  );
  const links = Object.fromEntries(whole.map(({ id, sections: [file] }) => [file, id]));
  const files = new Map([
    ['links.json', JSON.stringify(links)],
    ...pages.map((page) => [`${page.id.split('--')[0]}.mdx`, mdx(page)]),
  ]);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (!files.has(old)) rmSync(join(folder, old));
  for (const [file, text] of files) {
    const path = join(folder, file);
    if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
  }
}
