import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import { mergePlanData, parsePlanData } from '../src/indicator.js';
import type { Profile } from '../src/publish/fragment.js';
import { renderHtml } from '../src/static/render-html.js';
import type { PictureRequest } from '../src/static/request.js';
import { bothCities, chart, fuzhou, inPageLanguage, seesPicture, xiamen } from './page.js';

const meta: Meta = { title: 'Embeds', tags: ['!autodocs'] };
export default meta;

const articleWords = {
  zh: {
    ...{ title: '“十三五”知识产权指标：福州与厦门', fuzhou: '福州“十四五”', xiamen: '厦门“十四五”' },
    ...{ tag: '标签：', frame: 'iframe：', still: '静态图：', table: '表格：' },
  },
  en: {
    title: 'Intellectual property in the 13th Five-Year Plan: Fuzhou and Xiamen',
    ...{ fuzhou: 'Fuzhou, 14th Five-Year Plan', xiamen: 'Xiamen, 14th Five-Year Plan' },
    ...{ tag: 'Tags:', frame: 'Iframes:', still: 'Still pictures:', table: 'A table:' },
  },
  fr: {
    title: 'La propriété intellectuelle au 13e plan quinquennal : Fuzhou et Xiamen',
    ...{ fuzhou: 'Fuzhou, 14e plan quinquennal', xiamen: 'Xiamen, 14e plan quinquennal' },
    ...{ tag: 'Balises :', frame: 'Iframes :', still: 'Images fixes :', table: 'Un tableau :' },
  },
};

const SITE = () => new URL('./dist/', document.baseURI).href;

const choices = {
  chart: ['plan-target-bars', 'plan-trend-lines', 'plan-city-radar'],
  data: [fuzhou, xiamen, bothCities],
  plan: ['', '13', '14'],
  lang: ['zh-CN', 'en'],
  look: ['light', 'dark'],
};

type Choice = Record<keyof typeof choices, string>;

/** A new chart of the choice that a form holds. */
function chosen(form: HTMLFormElement): HTMLElement {
  const choice = Object.fromEntries(new FormData(form)) as unknown as Choice;
  const made = document.createElement(choice.chart);
  for (const [name, value] of Object.entries({ src: choice.data, plan: choice.plan, lang: choice.lang }))
    if (value) made.setAttribute(name, value);
  made.toggleAttribute('toolbar', true);
  made.setAttribute('library', SITE());
  made.style.colorScheme = choice.look;
  return made;
}

/** Choose a chart, its data, plan, language and look; see it, and copy the code below it. */
export const ChooseAndCopy: StoryObj = {
  name: 'Choose and copy',
  render: () => {
    const form = document.createElement('form');
    const place = document.createElement('div');
    for (const [name, values] of Object.entries(choices)) {
      const label = document.createElement('label');
      const select = Object.assign(document.createElement('select'), { name });
      select.append(...values.map((value) => new Option(value || 'all', value)));
      label.append(`${name} `, select, ' ');
      form.append(label);
    }
    const show = () => place.replaceChildren(chosen(form));
    form.addEventListener('change', show);
    show();
    return html`<p><a href="dist/workshop.html" target="_top" style="color: inherit">工作台 · Workshop</a></p>
      ${form}${place}`;
  },
  play: async ({ canvasElement, canvas, userEvent }) => {
    await seesPicture(canvasElement, /福州|Fuzhou/);
    await userEvent.selectOptions(canvas.getByLabelText('lang'), 'en');
    await seesPicture(canvasElement, /Fuzhou/);
    await userEvent.click(await chart(canvasElement).findByRole('button', { name: 'Embed code' }));
    const code: HTMLTextAreaElement = await chart(canvasElement).findByRole('textbox');
    await expect(code.value).toMatch(/<plan-target-bars src=.*\/dist\/plan-charts\.min\.js/s);
  },
};

const loaded = Promise.all(
  [fuzhou, xiamen].map(async (address) => parsePlanData(await (await fetch(address)).json(), address)),
).then(mergePlanData);

/** A still form of a chart, as the command line writes it. */
function still(profile: Profile, request: Omit<PictureRequest, 'lang' | 'width'>): HTMLElement {
  const box = document.createElement('div');
  void loaded.then((data) => {
    const lang = document.documentElement.lang === 'en' ? 'en' : 'zh';
    const width = Math.max(240, Math.min(620, document.body.clientWidth - 40));
    box.innerHTML = renderHtml(data, { ...request, profile, lang, width });
  });
  return box;
}

const frame = (title: string, asked: string) =>
  html`<iframe
    title=${title}
    src=${`${SITE()}frame.html?${asked}&lang=${document.documentElement.lang}`}
    data-plan-frame
    width="100%"
    height="420"
    loading="lazy"
  ></iframe>`;

const script = (src: string) => Object.assign(document.createElement('script'), { src });

/** One article with ten charts: as tags, in iframes, as still pictures, and as tables that become charts. */
export const Article: StoryObj = {
  render: () => {
    const words = inPageLanguage(articleWords);
    return html`<style>
        /* What feed readers do to the pictures and tables of an article. */
        article figure {
          margin-inline: 0;
        }
        article img {
          max-width: 100%;
          height: auto;
        }
        article table {
          display: block;
          overflow-x: auto;
        }
      </style>
      <article>
        <h2>${words.title}</h2>
        <p>${words.tag}</p>
        <plan-target-bars src=${fuzhou} place="fuzhou" plan="13"></plan-target-bars>
        <plan-target-bars src=${xiamen} place="xiamen" plan="13"></plan-target-bars>
        <plan-trend-lines
          src=${bothCities}
          indicators="invention-patents-per-10k"
          loading="lazy"
        ></plan-trend-lines>
        <plan-city-radar src=${bothCities} loading="lazy"></plan-city-radar>
        <p>${words.frame}</p>
        ${frame(words.fuzhou, 'chart=target-bars&src=../seeds/fuzhou.json&plan=14')}
        ${frame(words.xiamen, 'chart=target-bars&src=../seeds/xiamen.json&place=xiamen&plan=14')}
        <p>${words.still}</p>
        ${still('page', { chart: 'city-radar' })}
        ${still('rss', { chart: 'target-bars', place: ['fuzhou'], plan: [13] })}
        ${still('wechat', { chart: 'trend-lines', indicators: ['valid-trademarks'] })}
        <p>${words.table}</p>
        <plan-target-bars place="厦门" plan="13" lang="zh-CN">
          <table>
            <caption>
              厦门市“十三五”指标（摘录）
            </caption>
            <tr>
              <th>指标</th>
              <th>单位</th>
              <th>2020年目标值</th>
              <th>2020年实现值</th>
            </tr>
            <tr>
              <td>每万人有效发明专利拥有量</td>
              <td>件</td>
              <td>18</td>
              <td>37.93</td>
            </tr>
          </table>
        </plan-target-bars>
      </article>
      ${script(`${SITE()}frame.js`)}`;
  },
  play: async ({ canvasElement }) => {
    await seesPicture(canvasElement, /福州|Fuzhou/);
    const stills = () => canvasElement.querySelectorAll('figure > svg, section > svg, figure > img');
    await waitFor(() => expect(stills()).toHaveLength(3));
  },
};
