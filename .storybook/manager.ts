import { addons, type HashEntry } from 'storybook/manager-api';
import { create } from 'storybook/theming';
import { foldersInChinese } from './folders-in-chinese.js';
import { storiesInChinese } from './stories-in-chinese.js';

const isHome = (path: string | undefined) => /^\/story\/home--/.test(path ?? '');

const names: Record<string, string> = {
  ...foldersInChinese,
  ...(globalThis as { pagesInChinese?: Record<string, string> }).pagesInChinese,
  ...Object.fromEntries(Object.entries(storiesInChinese).map(([id, [name]]) => [id, name])),
};

/** What the sidebar calls a story, a page or a folder of them in the language of the toolbar. */
const labelIn =
  (lang: string) =>
  ({ id, name }: HashEntry) =>
    (lang.startsWith('zh') && (name === 'Overview' ? foldersInChinese['overview'] : names[id])) || name;

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'plan-charts', brandUrl: './' }),
  // The home page is for reading.
  layoutCustomisations: {
    showPanel: ({ path }: { path?: string }, shown: boolean) => !isHome(path) && shown,
  },
});

addons.register('names', (api) => {
  const follow = ({ globals }: { globals: { lang?: string } }) => {
    addons.setConfig({ sidebar: { renderLabel: labelIn(globals.lang ?? 'en') } });
  };
  api.on('setGlobals', follow);
  api.on('globalsUpdated', follow);
});
