import type { Assumption } from '../../indicator/library-texts.js';
import { and } from './words.js';

const YEARS = { title: 'from the title', plan: 'from the plan', author: 'as set for this table' };
const KINDS = {
  title: ', as the title says',
  plan: ', by the years of the plan',
  author: ', as set for this table',
  targets: ', as there are targets beside them',
  'present-year': '',
};
const BY_THIS_YEAR = {
  actual: ', as none of their years is yet to come',
  target: ', as their years are yet to come',
};
const SIGNS = {
  name: 'judging by the name',
  sign: 'judging by the sign of the target',
  verdict: 'judging by the printed verdict',
};
const SIDES = {
  higher: 'as the target lies above the base',
  lower: 'as the target lies below the base',
};

/** One assumption as a sentence, empty where it is of no indicator shown. Of many names three are given. */
export function assumption(
  one: Assumption,
  own: (text: string) => string,
  isShown: (indicator: string) => boolean,
): string {
  switch (one.of) {
    case 'encoding':
      return `Read as ${one.encoding}, since the file does not say its encoding; if names look wrong, name it in the address (#encoding=…).`;
    case 'year':
      return `Year${one.years.length > 1 ? 's' : ''} ${YEARS[one.from]}: ${one.years.join(', ')}.`;
    case 'kind':
      return `Read as ${one.kind === 'target' ? 'targets' : 'results'}${KINDS[one.from] || BY_THIS_YEAR[one.kind]}.`;
    case 'direction': {
      const names = one.indicators.filter(isShown).map(own);
      if (!names.length) return '';
      const why = one.from === 'base' ? SIDES[one.better] : SIGNS[one.from];
      return `${one.better === 'higher' ? 'Higher' : 'Lower'} is better, ${why}: ${and(few(names))}.`;
    }
    case 'place':
      return `Place${one.places.length > 1 ? 's' : ''} from the header: ${and(few(one.places.map(own)))}.`;
  }
}

const few = (names: readonly string[]): readonly string[] =>
  names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names;
