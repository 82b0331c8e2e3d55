import type { Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { TagPage } from './guide.js';
import { argTypesOfTag, codeOf, descriptionOfTag } from './tables.js';

const languages: Record<string, string> = { zh: 'zh-CN', fr: 'fr' };
const browserLanguage = languages[navigator.language.toLowerCase().split('-')[0] ?? ''] ?? 'en';

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    backgrounds: { disable: true },
    docs: {
      page: TagPage,
      extractArgTypes: argTypesOfTag,
      extractComponentDescription: descriptionOfTag,
      source: { transform: codeOf, language: 'html' },
      codePanel: true,
    },
    layout: 'padded',
    options: {
      storySort: {
        // Storybook reads this list from the text of the file.
        order: [
          'Home',
          'Guides',
          [
            'Getting started',
            'How do I',
            'Charts',
            'Data',
            'Embedding',
            'Frameworks',
            'Node',
            'The workshop',
            'API reference',
          ],
          'Target bars',
          'Trend lines',
          'City radar',
          'Data',
          'Recipes',
          'Explore',
          'Looks',
          'States',
          'Embeds',
          'Decisions',
          ['All'],
        ],
      },
    },
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
          { value: 'fr', title: 'Français' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals }) => {
      const page = document.documentElement;
      page.lang = String(globals['lang'] ?? browserLanguage);
      page.style.colorScheme = String(globals['theme'] ?? 'light');
      return html`<div lang=${page.lang}>${story()}</div>`;
    },
  ],
};

export default preview;
