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
import { fitted, sectionOf, slug } from './markdown.js';

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
 * Documents, or sections of documents, in the language of the page where they are translated. `more` is Markdown that
 * only the gallery has.
 */
export function Guide({ title, sections, texts, links, more = '' }) {
  const lang = /^zh/i.test(useLanguage()) ? 'zh' : 'en';
  const whole = !sections.some((one) => one.includes('#'));
  const base = new URL('.', location.href).href;
  const parts = sections.map((section) => {
    const [file, heading] = section.split('#');
    const { en, zh } = texts[file];
    const text = heading
      ? sectionOf(heading, en, lang === 'zh' ? zh : undefined)
      : (lang === 'zh' && zh) || en;
    return fitted(text, file, links, base);
  });
  const text = [...(whole ? [] : [`# ${title.split('/')[1]}`]), ...parts, more].join('\n\n');
  return h(
    'div',
    {
      className: 'guide',
      lang: lang === 'zh' && sections.some((one) => texts[one.split('#')[0]].zh) ? 'zh-CN' : 'en',
    },
    h(Markdown, { key: lang, options }, text),
  );
}

/** The page of a tag: its first story with every attribute, the whole table, and links to the other stories. */
export function TagPage() {
  const context = useContext(DocsContext);
  const stories = context.componentStories();
  return h(
    'div',
    { className: 'guide' },
    h(Title),
    h(Subtitle),
    h(Description),
    h(Primary),
    h('div', { className: 'wide' }, h(Controls)),
    h('h2', { id: 'stories' }, 'Stories'),
    h(
      'ul',
      null,
      stories.map(({ id, name, parameters }) =>
        h(
          'li',
          { key: id },
          h(Link, { href: `./?path=/story/${id}` }, name),
          ' ',
          parameters.docs?.description?.story ?? '',
        ),
      ),
    ),
  );
}
