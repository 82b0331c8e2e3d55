import type { DeriveMessages } from '../types/derive.js';
import { COLON, counted, SEMICOLON } from './words.js';

const computed = (text: string) => `calculé${COLON}${text}`;

export const messages: DeriveMessages = {
  derived: {
    sum: ({ count }) => computed(`somme de ${counted(count, 'chiffre')} publiés`),
    remainder: ({ from, to }) => computed(`total ${from}–${to}`),
    'average-of-total': ({ from, to }) => computed(`moyenne annuelle tirée du total ${from}–${to}`),
    'total-of-average': ({ from, to }) => computed(`total ${from}–${to} tiré de la moyenne annuelle`),
    'yearly-growth': ({ from, to }) =>
      computed(`croissance annuelle constante équivalant à celle annoncée pour ${from}–${to}`),
    share: ({ part, whole, isPart }) =>
      computed(`part de ${part} dans ${whole}`) + (isPart ? '' : `${SEMICOLON}ce n’est pas un taux`),
    ratio: () => computed('rapport de deux valeurs publiées'),
    'implied-denominator': () => 'dénominateur déduit de l’effectif et du taux, que le plan ne définit pas',
    'even-rate': () => 'taux annuel constant qui donnerait aux totaux la croissance annoncée',
    'even-year': ({ from, to, year }) =>
      `estimation pour ${year}, si le total ${from}–${to} avait crû régulièrement`,
    'even-total': ({ years }) => `estimation du total sur ${years} ans, s’il avait crû régulièrement`,
    'even-start': ({ years }) => `estimation ${years} ans plus tôt, si la croissance avait été régulière`,
  },
};
