// The gallery's pages of text, and the page of a tag. Storybook's blocks are React components.
import {
  Controls,
  Description,
  DocsContext,
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

/** Documents, or sections of documents, in the language of the page where they are translated. */
export function Guide({ title, sections, texts, links }) {
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
  const text = [...(whole ? [] : [`# ${title.split('/')[1]}`]), ...parts].join('\n\n');
  return h(
    'div',
    { lang: lang === 'zh' && sections.some((one) => texts[one.split('#')[0]].zh) ? 'zh-CN' : 'en' },
    h(Markdown, { key: lang, options: { slugify: slug } }, text),
  );
}

/** The page of a tag: its first story with every attribute, the whole table, and links to the other stories. */
export function TagPage() {
  const context = useContext(DocsContext);
  const stories = context.componentStories();
  return h(
    'div',
    null,
    h(Title),
    h(Subtitle),
    h(Description),
    h(Primary),
    h(Controls),
    h('h2', { id: 'stories' }, 'Stories'),
    h(
      'ul',
      null,
      stories.map(({ id, name, parameters }) =>
        h(
          'li',
          { key: id },
          h('a', { href: `?path=/story/${id}`, target: '_top' }, name),
          ' ',
          parameters.docs?.description?.story ?? '',
        ),
      ),
    ),
  );
}
