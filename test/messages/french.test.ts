import { describe, expect, it } from 'vitest';
import { trendLines } from '../charts/at-once.js';
import { compare } from '../../src/analysis/comparison.js';
import { targetRows } from '../../src/analysis/targets.js';
import { comparisonSentence } from '../../src/describe/comparison-texts.js';
import { targetSentence } from '../../src/describe/target-summary.js';
import {
  changeText,
  figureText,
  formatNumber,
  inLang,
  percentText,
  valueText,
} from '../../src/messages/format.js';
import { messagesOf } from '../../src/messages/index.js';
import type { Unit } from '../../src/indicator/types.js';
import { actual, both, fuzhou, total, xiamen } from '../indicator/examples.js';

const fr = messagesOf('fr');

describe('figures in French', () => {
  it('have a comma, thin spaces between thousands and a space before %', () => {
    expect(formatNumber(1234.5, 1, 'fr')).toBe('1\u202f234,5');
    expect(formatNumber(-1234567, 0, 'fr')).toBe('−1\u202f234\u202f567');
    expect(percentText(1.948, 'fr')).toBe('194,8\u00a0%');
    expect(changeText(-0.434, 'fr')).toBe('−43,4\u00a0%');
    expect(valueText(actual(19.7), { id: 'percent', name: '%' } as Unit, 'fr')).toBe('19,7\u00a0%');
  });

  it('are counted in k, M and Md, and spoken in full', () => {
    expect([1e4, 1e7, 1e10].map((scale) => figureText(actual(2.5, { scale }), 'fr'))).toEqual([
      '25\u00a0k',
      '25\u00a0M',
      '25\u00a0Md',
    ]);
    expect(fr.spoken('25\u00a0k items, 2,5\u00a0Md (2016–2020), ≥\u00a03, −4 pts')).toBe(
      '25 mille items, 2,5 milliards (2016 à 2020), au moins 3, moins 4 points',
    );
  });

  it('say when they are approximate', () => {
    expect(figureText(actual(40, { approximation: 'just-under' }), 'fr')).toBe('près de 40');
  });
});

describe('texts in French', () => {
  it('have guillemets and a space before the colon', () => {
    expect(fr.quoted('超额完成')).toBe('«\u00a0超额完成\u00a0»');
    expect(fr.sourceLine(['A', 'B'])).toBe('Source\u00a0: A\u00a0; B');
  });

  it('come from the data in French, else in English, else in what there is', () => {
    expect(inLang({ fr: 'brevets', en: 'patents' }, 'fr')).toBe('brevets');
    expect(inLang({ 'fr-CA': 'brevets', en: 'patents' }, 'fr')).toBe('brevets');
    expect(inLang({ zh: '专利', en: 'patents' }, 'fr')).toBe('patents');
    expect(inLang({ zh: '专利' }, 'fr')).toBe('专利');
    expect(inLang('超额完成', 'fr')).toBe('Dépassé');
  });

  it('name periods and plans', () => {
    expect([fr.period(total(2016, 2020)), fr.plan(13), fr.periodTag(total(2016, 2020))]).toEqual([
      'total 2016–2020',
      '13e plan quinquennal',
      ' (total sur 5 ans)',
    ]);
  });
});

describe('the two plans in French', () => {
  const sentence = (data: typeof fuzhou, plan: number) =>
    targetSentence(targetRows(data, { plan: [plan] }), 'fr').replaceAll('\u00a0', ' ');

  it('say what was reached', () => {
    expect(sentence(fuzhou, 13)).toBe(
      'Les 4 indicateurs ont tous atteint ou dépassé leur cible 2020, en tête : Organisations certified to the IP standard (388,0 %).',
    );
    expect(sentence(xiamen, 13)).toBe(
      '5 indicateurs sur 6 ont atteint ou dépassé leur cible 2020, en tête : IP-strong firms added in five years (213,0 %) ; non comparable : Domestic patent applications per year.',
    );
  });

  it('say how far there is to go', () => {
    expect(sentence(fuzhou, 14)).toBe(
      'Plus long chemin à parcourir d’ici 2025 : Valid registered trademarks (+62,1 %) ; plus court : Valid invention patents per 10,000 people (+6,9 %) ; de 0 à 10 outlets : Public IP information outlets.',
    );
    expect(sentence(xiamen, 14)).toBe(
      'Plus long chemin à parcourir d’ici 2025 : Registered IP pledge financing (+270,4 %) ; sans valeur de départ publiée : IP cases mediated or withdrawn per year.',
    );
  });

  it('say where a line stands', () => {
    const { heading, summary } = trendLines(fuzhou, { indicators: ['valid-trademarks'] }, { lang: 'fr' });
    expect(heading.replaceAll('\u00a0', ' ')).toBe('Valid registered trademarks : Fuzhou, 2015–2025');
    expect(summary.replaceAll('\u00a0', ' ')).toContain(
      'Fuzhou : 246,7 k items (fin 2020), soit 189,8 % de la cible ; prévision de 400 k items (fin 2025) : il faut 10,1 % par an',
    );
  });

  it('say who leads', () => {
    const all = compare(both, { place: ['fuzhou', 'xiamen'] });
    expect(comparisonSentence(all, 'fr')).toMatch(
      /^Xiamen est en tête sur \d+ indicateurs\u00a0; Fuzhou est en tête sur /,
    );
  });
});
