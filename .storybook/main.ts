import type { StorybookConfig } from '@storybook/web-components-vite';
import { mergeConfig, type Plugin } from 'vite';
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
  document.documentElement.lang = /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
</script>`;

/** Page and docs frames take their colours from `color-scheme`, which the theme button sets. */
const pageInItsScheme = `<style>
  :root { color-scheme: light; }
  body.sb-show-main, .sbdocs-preview, .docs-story { background: Canvas !important; color: CanvasText !important; }
</style>`;

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  staticDirs: [
    { from: '../seeds', to: '/seeds' },
    { from: '../dist', to: '/dist' },
  ],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  previewHead: (head) => `${head}${pageInItsLanguage}${pageInItsScheme}`,
  viteFinal: (vite) =>
    mergeConfig(vite, {
      optimizeDeps: { include: prebundled },
      plugins: [reloadElements],
    }),
};

export default config;
