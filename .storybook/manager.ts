import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

const isHome = (path: string | undefined) => /^\/story\/home--/.test(path ?? '');

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'plan-charts', brandUrl: './' }),
  // The home page is for reading.
  layoutCustomisations: {
    showPanel: ({ path }: { path?: string }, shown: boolean) => !isHome(path) && shown,
  },
});
