import type { Assumption } from '../../indicator/library-texts.js';

const YEARS = { title: '取自标题', plan: '按规划推定', author: '由页面指定' };
const KINDS = {
  title: '依标题',
  plan: '按规划年份',
  author: '按页面指定',
  targets: '因表中另有目标值，',
  'present-year': '',
};
const BY_THIS_YEAR = { actual: '因年份均已到，', target: '因年份未到，' };
const SIGNS = { name: '依名称', sign: '依目标值的符号', verdict: '依原文结论' };
const SIDES = { higher: '因目标高于基期', lower: '因目标低于基期' };

/** One assumption as a sentence, empty where it is of no indicator shown. Of many names three are given. */
export function assumption(
  one: Assumption,
  own: (text: string) => string,
  isShown: (indicator: string) => boolean,
): string {
  switch (one.of) {
    case 'encoding':
      return `文件未说明编码，按 ${one.encoding} 读取；名称若有误，请在地址后写明编码（#encoding=…）。`;
    case 'year':
      return `年份${YEARS[one.from]}：${one.years.join('、')}。`;
    case 'kind':
      return `${KINDS[one.from] || BY_THIS_YEAR[one.kind]}读作${one.kind === 'target' ? '目标值' : '实际值'}。`;
    case 'direction': {
      const names = one.indicators.filter(isShown).map(own);
      if (!names.length) return '';
      const why = one.from === 'base' ? SIDES[one.better] : SIGNS[one.from];
      return `${why}，视为${one.better === 'higher' ? '越高越好' : '越低越好'}：${few(names)}。`;
    }
    case 'place':
      return `地区取自表头：${few(one.places.map(own))}。`;
  }
}

const few = (names: readonly string[]): string =>
  names.length > 4 ? `${names.slice(0, 3).join('、')}等 ${names.length} 项` : names.join('、');
