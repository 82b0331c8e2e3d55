import type { Assumption } from '../../indicator/library-texts.js';
import { and, COLON, SEMICOLON } from './words.js';

const YEARS = { title: 'd’après le titre', plan: 'd’après le plan', author: 'indiquée pour ce tableau' };
const KINDS = {
  title: ' d’après le titre',
  plan: ' d’après les années du plan',
  author: ', comme indiqué pour ce tableau',
  targets: ', car des cibles figurent à côté',
  'present-year': '',
};
const BY_THIS_YEAR = {
  actual: ', car aucune de ces années n’est à venir',
  target: ', car ces années sont à venir',
};
const SIGNS = {
  name: 'd’après le nom',
  sign: 'd’après le signe de la cible',
  verdict: 'd’après l’appréciation du plan',
};
const SIDES = {
  higher: 'car la cible est au-dessus de la valeur de départ',
  lower: 'car la cible est au-dessous de la valeur de départ',
};

/** One assumption as a sentence, empty where it is of no indicator shown. Of many names three are given. */
export function assumption(
  one: Assumption,
  own: (text: string) => string,
  isShown: (indicator: string) => boolean,
): string {
  switch (one.of) {
    case 'encoding':
      return `Lu en ${one.encoding}, car le fichier n’indique pas son encodage${SEMICOLON}si des noms semblent erronés, indiquez-le dans l’adresse (#encoding=…).`;
    case 'year':
      return one.years.length > 1
        ? `Années ${YEARS[one.from].replace('indiquée', 'indiquées')}${COLON}${one.years.join(', ')}.`
        : `Année ${YEARS[one.from]}${COLON}${one.years.join(', ')}.`;
    case 'kind':
      return `Lu comme ${one.kind === 'target' ? 'cibles' : 'résultats'}${KINDS[one.from] || BY_THIS_YEAR[one.kind]}.`;
    case 'direction': {
      const names = one.indicators.filter(isShown).map(own);
      if (!names.length) return '';
      const why = one.from === 'base' ? SIDES[one.better] : SIGNS[one.from];
      const best = one.better === 'higher' ? 'Une valeur élevée' : 'Une valeur basse';
      return `${best} est préférable, ${why}${COLON}${and(few(names))}.`;
    }
    case 'place':
      return `${one.places.length > 1 ? 'Territoires' : 'Territoire'} d’après l’en-tête${COLON}${and(few(one.places.map(own)))}.`;
  }
}

const few = (names: readonly string[]): readonly string[] =>
  names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} autres`] : names;
