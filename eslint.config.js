import js from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import { configs as lit } from 'eslint-plugin-lit';
import storybook from 'eslint-plugin-storybook';
import { configs as wc } from 'eslint-plugin-wc';
import globals from 'globals';
import typescript from 'typescript-eslint';

/** The boundaries that the compiler does not check: it checks those between the layers (src/*\/tsconfig.json). */
const noSeeds = {
  regex: '(^|/)seeds/',
  message: 'The library never imports seeds: data comes from its user.',
};
const noLit = {
  regex: '^(lit|lit-.*|@lit/.*)(/|$)',
  message: 'Only src/elements, src/explore and src/workshop know Lit.',
};
const noDomD3 = {
  group: ['d3', 'd3-*'],
  importNamePattern: '^(select|selectAll|transition|axis.*|zoom.*|brush.*|drag.*)$',
  message: 'Lit owns the page; D3 does the sums.',
};
const forbid = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  globalIgnores([
    'dist/',
    'storybook-static/',
    'coverage/',
    'api/',
    '.vitest-attachments/',
    'test/consumers/*/',
  ]),
  js.configs.recommended,
  typescript.configs.recommended,
  lit['flat/recommended'],
  wc['flat/recommended'],
  storybook.configs['flat/recommended'],
  { settings: { wc: { elementBaseClasses: ['ReactiveElement', 'PlanElement'] } } },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: [
      'test/bench/{page.js,cold.js,builds.mjs,peers/*.js}',
      'test/engines/{chinese-reader.js,locators.js,pages.test.mjs,provider.mjs,firefox.mjs,webkit.mjs}',
      '.storybook/*.js',
      'test/gallery/built.test.mjs',
    ],
    languageOptions: { globals: { ...globals.browser, __vitest_browser_runner__: 'readonly' } },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-empty-object-type': ['error', { allowInterfaces: 'with-single-extends' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  { files: ['src/**/*.ts'], rules: forbid(noSeeds, noLit, noDomD3) },
  { files: ['src/{elements,explore,workshop}/**/*.ts'], rules: forbid(noSeeds, noDomD3) },
);
