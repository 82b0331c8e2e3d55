import { existsSync } from 'node:fs';
import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type Plugin } from 'vite';
import { pageName, pagesInChinese, writeGalleryPages } from '../scripts/gallery-pages.mjs';
import { prebundled } from '../scripts/prebundled.mjs';

/** A tag cannot be defined twice, so an edited source reloads the page. */
const reloadElements: Plugin = {
  name: 'reload-elements',
  hotUpdate({ file }) {
    if (!/[\\/]src[\\/]/.test(file)) return undefined;
    this.environment.hot.send({ type: 'full-reload' });
    return [];
  },
};

const pageInItsLanguage = `<script>
  document.documentElement.lang =
    { zh: 'zh-CN', fr: 'fr' }[navigator.language.toLowerCase().split('-')[0]] ?? 'en';
</script>`;

/** Page and docs frames take their colours from `color-scheme`, which the theme button sets. */
const pageInItsScheme = `<style>
  :root { color-scheme: light; }
  body.sb-show-main, .sbdocs-preview, .docs-story { background: Canvas !important; color: CanvasText !important; }
  .guide .wide { overflow-x: auto; }
  .guide :not(pre) > code { white-space: break-spaces !important; overflow-wrap: anywhere; }
  .docs-story > :has(> .innerZoomElementWrapper) { height: auto !important; }
</style>`;

writeGalleryPages();

/** The reference of the modules is there once `npm run api` has written it. */
const api = existsSync('api') ? [{ from: '../api', to: '/api' }] : [];

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts', '../stories/pages/*.mdx'],
  docs: { defaultName: pageName },
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../seeds', to: '/seeds' },
    { from: '../dist', to: '/dist' },
    { from: '../docs/images', to: '/images' },
    ...api,
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  managerHead: (head) =>
    `${head}<script>globalThis.pagesInChinese = ${JSON.stringify(pagesInChinese())}</script>`,
  previewHead: (head) => `${head}${pageInItsLanguage}${pageInItsScheme}`,
  viteFinal: (vite) =>
    mergeConfig(vite, {
      optimizeDeps: { include: prebundled },
      plugins: [reloadElements],
    }),
};

export default config;
