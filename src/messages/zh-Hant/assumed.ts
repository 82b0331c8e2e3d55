// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.
import type { Assumption } from '../../indicator/library-texts.js';

const YEARS = { title: '取自標題', plan: '按規劃推定', author: '由頁面指定' };
const KINDS = {
  title: '依標題',
  plan: '按規劃年份',
  author: '按頁面指定',
  targets: '因表中另有目標值，',
  'present-year': '',
};
const BY_THIS_YEAR = { actual: '因年份均已到，', target: '因年份未到，' };
const SIGNS = { name: '依名稱', sign: '依目標值的符號', verdict: '依原文結論' };
const SIDES = { higher: '因目標高於基期', lower: '因目標低於基期' };

/** One assumption as a sentence, empty where it is of no indicator shown. Of many names three are given. */
export function assumption(
  one: Assumption,
  own: (text: string) => string,
  isShown: (indicator: string) => boolean,
): string {
  switch (one.of) {
    case 'encoding':
      return `檔案未說明編碼，按 ${one.encoding} 讀取；名稱若有誤，請在地址後寫明編碼（#encoding=…）。`;
    case 'year':
      return `年份${YEARS[one.from]}：${one.years.join('、')}。`;
    case 'kind':
      return `${KINDS[one.from] || BY_THIS_YEAR[one.kind]}讀作${one.kind === 'target' ? '目標值' : '實際值'}。`;
    case 'direction': {
      const names = one.indicators.filter(isShown).map(own);
      if (!names.length) return '';
      const why = one.from === 'base' ? SIDES[one.better] : SIGNS[one.from];
      return `${why}，視為${one.better === 'higher' ? '越高越好' : '越低越好'}：${few(names)}。`;
    }
    case 'place':
      return `地區取自表頭：${few(one.places.map(own))}。`;
  }
}

const few = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join('、')}等 ${names.length} 項` : names.join('、');
