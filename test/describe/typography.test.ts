// One rule per language for spaces, dashes and full stops in all texts of the stories.
import { beforeAll, describe, expect, it } from 'vitest';
import { chartsOfStories, load } from '../../scripts/freeze.mjs';
import type { Chart } from '../../src/charts/chart.js';
import { tableOf } from '../../src/describe/table.js';
import { tooltip } from '../../src/describe/tooltip.js';
import { parseText } from '../../src/indicator/parse-text.js';
import { inLang } from '../../src/messages/format.js';
import { messagesOf } from '../../src/messages/index.js';
import { focusPoints } from '../../src/explore/chart-points.js';
import { allCharts } from '../../src/charts/all/pictures.js';
import { textsOf as pictureTexts } from '../charts/example.js';
import '../../src/messages/all.js';

const LANGUAGES = ['zh', 'zh-Hant', 'en', 'fr'];
const HAN_BESIDE_LATIN = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9%‰]\p{Script=Han}/u;
const HYPHENATED_YEARS = /(?<![\d-])\d{4}[-~～—]\d{4}(?![\d-])/;
/** What stands in quotation marks is as printed. */
const unquoted = (text: string) => text.replace(/“[^”]*”|「[^」]*」|«[^»]*»|〕\d+号/g, '“”');

const charts: [string, string, Chart][] = [];
beforeAll(async () => {
  const made = await load();
  for (const [name, stories] of chartsOfStories(made))
    for (const story of stories)
      for (const lang of LANGUAGES)
        try {
          charts.push([name, lang, made.chartOf(story, lang, false)]);
        } catch (error) {
          if ((error as Error).name !== 'DataError') throw error; // The page shows it in the chart's place.
        }
}, 200_000);

const notesOf = ({ notes, moreNotes }: Chart) => [...notes.map(({ text }) => text), ...moreNotes];

function textsOf(chart: Chart): string[] {
  const { columns, rows, caption } = tableOf(chart);
  const { heading, summary, headline, standfirst } = chart;
  const cells = rows.flatMap((row) => row.filter((_, index) => index < columns.length - 1));
  const tips = chart.items.flatMap((item) => {
    const { what, brief, when, lines } = tooltip(item, chart.lang);
    return [what, brief, when, ...lines];
  });
  return [heading, summary, headline, standfirst, caption, ...columns, ...cells, ...notesOf(chart), ...tips];
}

/** A table whose places and indicators have Latin names. */
const LATIN = `indicator,unit,place,year,kind,value
${['Urban', 'Rural', 'Coast']
  .flatMap((place, at) =>
    ['Parks', 'Clinics', 'Schools'].flatMap((name, i) => [
      `${name},items,${place},2015,base,${40 + at + i}`,
      `${name},items,${place},2020,actual,${50 + 3 * at - i}`,
      `${name},items,${place},2020,target,${48 + i}`,
    ]),
  )
  .join('\n')}`;

describe('all stories', () => {
  it('stand between Han and Latin with a space, in Chinese', () => {
    expect(charts.length).toBeGreaterThan(200);
    const faults = charts.flatMap(([name, lang, chart]) =>
      lang.startsWith('zh')
        ? textsOf(chart)
            .filter((text) => HAN_BESIDE_LATIN.test(unquoted(text)))
            .map((text) => `${name}: ${text}`)
        : [],
    );
    expect([...new Set(faults)]).toEqual([]);
  });

  it('stand so beside Latin names, in sentences, tooltips and pictures', () => {
    const data = parseText(LATIN, 'latin.csv');
    const texts = (['target-bars', 'trend-lines', 'city-radar'] as const).flatMap((name) => {
      const chart = allCharts[name](data, {}, { lang: 'zh' });
      const scene = chart.draw(640);
      const points = focusPoints(chart, scene)!;
      const tips = Array.from({ length: points.rows }, (_, row) => points.at(row, 0)).flatMap(
        ({ what, brief, when, lines, all }) => [
          what,
          brief,
          when,
          ...[...lines, ...all].map(({ text }) => text),
        ],
      );
      return [...textsOf(chart), ...pictureTexts(scene).map(({ text }) => text), ...tips];
    });
    expect(texts.length).toBeGreaterThan(150);
    expect(
      texts.filter((text) => /\p{Script=Han} (Urban|Rural)|(Urban|Rural) \p{Script=Han}/u.test(text)),
    ).not.toEqual([]);
    expect([...new Set(texts.filter((text) => HAN_BESIDE_LATIN.test(unquoted(text))))]).toEqual([]);
  });

  it('leave what is quoted and the names of files as they are', () => {
    const { failed, and, verdicts } = messagesOf('zh');
    expect(and(['Urban', 'Rural'])).toBe('Urban 与 Rural');
    expect(failed('表2020年.csv：第 3 行')).toBe('图表未能显示：表2020年.csv：第 3 行。');
    expect(verdicts([{ verdict: '比2015年增长', names: ['PCT'] }])).toBe('原文评价：“比2015年增长”（PCT）。');
  });

  it('write years with a dash', () => {
    const faults = charts.flatMap(([name, lang, chart]) =>
      textsOf(chart)
        .filter((text) => HYPHENATED_YEARS.test(unquoted(text)))
        .map((text) => `${name} ${lang}: ${text}`),
    );
    expect(faults).toEqual([]);
  });

  it('have the apostrophe of print in English and French', () => {
    expect(inLang({ en: "the plan's 'own' text" }, 'en')).toBe("the plan’s 'own' text");
    expect(inLang({ fr: "l'été" }, 'fr')).toBe('l’été');
  });

  it('end each note with a stop', () => {
    const faults = charts.flatMap(([name, lang, chart]) =>
      notesOf(chart)
        .filter((text) => !/[.。!！?？…]["”’」』）)]?$/.test(text))
        .map((text) => `${name} ${lang}: ${text}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('a text of the data', () => {
  it.each([
    ['由表2第1、2行反推，2020年734.0万人', 'zh', '由表 2 第 1、2 行反推，2020 年 734.0 万人'],
    ['PCT国际专利', 'zh', 'PCT 国际专利'],
    ['占93.5%的企业', 'zh', '占 93.5% 的企业'],
    ['已有 空格 5 件', 'zh', '已有 空格 5 件'],
    ['2016—2020年合计', 'zh', '2016–2020 年合计'],
    ['From 2016-2020', 'en', 'From 2016–2020'],
    ['On 2020-01-05, GB 1234-5678-9', 'en', 'On 2020-01-05, GB 1234-5678-9'],
    ['榕政办〔2022〕29号', 'zh', '榕政办〔2022〕29号'],
    ['PCT国际专利', 'en', 'PCT国际专利'],
  ])('%s in %s', (text, lang, expected) => {
    expect(inLang(text, lang)).toBe(expected);
  });
});
