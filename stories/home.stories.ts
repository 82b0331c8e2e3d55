import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect } from 'storybook/test';
import { allOf, bothCities, cityRadar, fuzhou, seesPicture, targetBars, xiamen } from './page.js';

const meta: Meta = { title: 'Home', tags: ['!autodocs'], parameters: { controls: { disable: true } } };
export default meta;

const texts = {
  zh: {
    what: '把规划指标表画成图',
    lead: 'plan-charts 把政府规划的指标表画成图。图中每个数字都能查到原文的表、行和列。',
    found: '两份规划的结果',
    steps: '三步把您的表画成图',
    paste: ['打开', '工作台', '，粘贴表格或选择文件。'],
    check: '查看每个单元格读成了什么，读错的可以改。',
    take: '复制标签、图片或网页代码，放到您的页面上。',
    questions: '怎样……？二十个问题和答案',
  },
  fr: {
    what: 'Des tableaux d’indicateurs en graphiques',
    lead: 'plan-charts dessine les tableaux d’indicateurs des plans publics. Chaque nombre ramène au tableau, à la ligne et à la page où il est imprimé.',
    found: 'Ce que deux plans ont atteint',
    steps: 'De votre tableau à un graphique en trois étapes',
    paste: ['Ouvrez l’', 'atelier', ' et collez un tableau ou choisissez un fichier.'],
    check: 'Voyez comment chaque cellule a été lue, et corrigez ce qui a été mal lu.',
    take: 'Copiez la balise, l’image ou le code, et placez-les dans votre page.',
    questions: 'Comment faire… ? Vingt questions et leurs réponses (en anglais)',
  },
  en: {
    what: 'Indicator tables as charts',
    lead: 'plan-charts draws the indicator tables of government plans. Every number leads back to the table, row and line it is printed in.',
    found: 'What two plans achieved',
    steps: 'Your table to a chart in three steps',
    paste: ['Open the ', 'workshop', ' and paste a table or choose a file.'],
    check: 'See what each cell was read as, and correct what was misread.',
    take: 'Copy the tag, the picture or the code, and put it on your page.',
    questions: 'How do I …? Twenty questions, answered',
  },
};

/** The page that the gallery opens with, in the language of the page. */
function home(): TemplateResult {
  const page = texts[document.documentElement.lang.slice(0, 2) as keyof typeof texts] ?? texts.en;
  const [before, workshop, after] = page.paste;
  return html`<article>
    <h1>${page.what}</h1>
    <p>${page.lead}</p>
    <h2>${page.steps}</h2>
    <ol>
      <li>
        ${before}<a href="dist/workshop.html" target="_top" style="color: inherit">${workshop}</a>${after}
      </li>
      <li>${page.check}</li>
      <li>${page.take}</li>
    </ol>
    <p>
      <a href="./?path=/docs/guides-how-do-i--overview" target="_top" style="color: inherit"
        >${page.questions}</a
      >
    </p>
    <h2>${page.found}</h2>
    ${targetBars({ ...allOf(fuzhou), plan: '13' })} ${targetBars({ ...allOf(xiamen), plan: '13' })}
    ${cityRadar(allOf(bothCities))}
  </article>`;
}

/** What the library is, what two plans achieved, and the way from a table to a chart. */
export const Home: StoryObj = {
  render: home,
  play: async ({ canvasElement, canvas }) => {
    await expect(canvas.getByRole('link', { name: /^(?:workshop|atelier|工作台)$/ })).toHaveAttribute(
      'href',
      'dist/workshop.html',
    );
    await seesPicture(canvasElement, /388\.0%/, 0);
    await seesPicture(canvasElement, /213\.0%/, 1);
  },
};
