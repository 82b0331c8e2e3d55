import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from '../custom-elements.json';
import '../src/define.js';

setCustomElementsManifest(manifest);

const browserLanguage = /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    layout: 'padded',
    options: { storySort: { order: ['Home'] } },
  },
  initialGlobals: { theme: 'light', lang: browserLanguage },
  globalTypes: {
    theme: {
      description: 'Light or dark page',
      toolbar: {
        title: 'Theme',
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light' },
          { value: 'dark', title: 'Dark' },
        ],
      },
    },
    lang: {
      description: 'Language of the page',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'zh-CN', title: '中文' },
          { value: 'en', title: 'English' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['lang'] ?? browserLanguage);
      page.style.colorScheme = String(globals['theme'] ?? 'light');
      // The gallery's own pages of text are English; the charts follow the toolbar there too.
      return html`<div lang=${page.lang}>${story()}</div>`;
    },
  ],
};

export default preview;
