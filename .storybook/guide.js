// The gallery's pages of text, and the page of a tag. Storybook's blocks are React components.
import {
  AnchorMdx,
  CodeOrSourceMdx,
  Controls,
  Description,
  DocsContext,
  HeadersMdx,
  Markdown,
  Primary,
  Subtitle,
  Title,
} from '@storybook/addon-docs/blocks';
import { createElement as h, useContext, useEffect, useState } from 'react';
import charts from '../docs/charts.md?raw';
import chartsInChinese from '../docs/charts.zh-CN.md?raw';
import { foldersInChinese } from './folders-in-chinese.js';
import { categories, descriptions, inChinese } from './in-chinese.js';
import { fitted, sectionOf, slug } from './markdown.js';
import { storiesInChinese } from './stories-in-chinese.js';

/** The language of the page, also after a choice in the toolbar. */
function useLanguage() {
  const { channel } = useContext(DocsContext);
  const [lang, setLang] = useState(document.documentElement.lang);
  useEffect(() => {
    const follow = ({ globals }) => {
      if (!globals?.lang) return;
      document.documentElement.lang = globals.lang;
      document.documentElement.style.colorScheme = globals.theme ?? 'light';
      setLang(globals.lang);
    };
    channel.on('setGlobals', follow);
    channel.on('globalsUpdated', follow);
    return () => {
      channel.off('setGlobals', follow);
      channel.off('globalsUpdated', follow);
    };
  }, [channel]);
  return lang;
}

/** Keeps the heading that a link leads to in view while code and pictures above it arrive, until the reader moves. */
function useHeadingInView(text) {
  useEffect(() => {
    const { hash } = window.parent.location;
    const heading = document.getElementById(decodeURIComponent(hash.slice(1)));
    if (!heading) return undefined;
    const watched = new AbortController();
    const growth = new ResizeObserver(() => heading.scrollIntoView());
    growth.observe(document.body);
    watched.signal.addEventListener('abort', () => growth.disconnect());
    for (const event of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
      addEventListener(event, () => watched.abort(), { passive: true, signal: watched.signal });
    return () => watched.abort();
  }, [text]);
}

/** A table that scrolls in a box of its own where the page is narrow. */
const WideTable = (props) => h('div', { className: 'wide', tabIndex: 0, role: 'group' }, h('table', props));

/** A link to another page leads there without loading the gallery anew, and in a new tab to the whole gallery. */
function Link(props) {
  const { channel } = useContext(DocsContext);
  const { href = '', children } = props;
  if (!href.startsWith('./?path=')) return h(AnchorMdx, props);
  const onClick = (event) => {
    if (event.button || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (window.parent === window) return;
    event.preventDefault();
    channel.emit('navigateUrl', href.slice(2));
  };
  return h('a', { href, target: '_top', onClick }, children);
}

const options = {
  slugify: slug,
  overrides: { code: CodeOrSourceMdx, ...HeadersMdx, a: Link, table: WideTable },
};

/**
 * A document, or sections of documents below a heading, in the language of the page. `more` is Markdown that only the
 * gallery has.
 */
export function Guide({ heading, sections, texts, links, more = '' }) {
  const lang = /^zh/i.test(useLanguage()) ? 'zh' : 'en';
  const base = new URL('.', location.href).href;
  const parts = sections.map((section) => {
    const [file, id] = section.split('#');
    const { en, zh } = texts[file];
    const own = lang === 'zh' ? zh : en;
    const text = id ? sectionOf(id, en, own) : own;
    return fitted(text, file, links, base);
  });
  const text = [...(heading ? [`# ${heading[lang]}`] : []), ...parts, more].join('\n\n');
  useHeadingInView(text);
  return h(
    'div',
    { className: 'guide', lang: lang === 'zh' ? 'zh-CN' : 'en' },
    h(Markdown, { key: lang, options }, text),
  );
}

/**
 * The page of a tag: its first story with every attribute, the whole table, and links to the other stories. The blocks
 * of Storybook take their texts from the stories, which so get those of the language.
 */
export function TagPage() {
  const context = useContext(DocsContext);
  const isChinese = useLanguage().startsWith('zh');
  const stories = context.componentStories();
  const [{ id: first, component: tag }] = stories;
  const texts = isChinese && tag ? inChinese(tag, charts, chartsInChinese) : {};
  for (const { argTypes } of stories)
    for (const [key, type] of Object.entries(argTypes)) {
      type.english ??= { description: type.description, category: type.table?.category };
      const { description, category } = type.english;
      type.description = texts[key] ?? description;
      type.table = { ...type.table, category: (isChinese && categories[category]) || category };
    }
  return h(
    'div',
    { className: 'guide', key: String(isChinese), lang: isChinese ? 'zh-CN' : 'en' },
    isChinese ? h(Title, null, foldersInChinese[first.split('--')[0]]) : h(Title),
    h(Subtitle),
    isChinese ? h(Markdown, { options }, descriptions[first.split('--')[0]]) : h(Description),
    h(Primary),
    h('div', { className: 'wide' }, h(Controls)),
    h('h2', { id: 'stories' }, isChinese ? '示例' : 'Stories'),
    h(
      'ul',
      null,
      stories.map(({ id, name, parameters }) => {
        const own = [name, parameters.docs?.description?.story ?? ''];
        const [title, text] = (isChinese && storiesInChinese[id]) || own;
        return h('li', { key: id }, h(Link, { href: `./?path=/story/${id}` }, title), ' ', text);
      }),
    ),
  );
}
