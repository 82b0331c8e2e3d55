import type { FactMessages } from '../types/facts.js';
import { COLON } from './words.js';

export const messages: FactMessages = {
  statusRule: {
    reached: 'la dernière valeur a atteint la cible',
    'at-or-past-even-path':
      'la dernière valeur suit ou dépasse une progression régulière (repère de ce graphique, le plan ne fixe pas de cibles annuelles)',
    'short-of-even-path':
      'la dernière valeur est en deçà d’une progression régulière (repère de ce graphique, le plan ne fixe pas de cibles annuelles)',
    'nothing-reported': 'aucune valeur réalisée publiée depuis le début du plan',
    'year-missing': 'une année intermédiaire n’est pas publiée, donc pas de somme',
    'period-unsaid': 'la source ne dit pas si ses valeurs sont des totaux annuels',
    'no-base': 'pas de valeur de départ de même nature',
    'no-better-side': 'ni la hausse ni la baisse n’est préférable',
    'direction-unknown': 'sens non précisé',
    'not-additive': 'les taux, notes et rangs ne s’additionnent pas d’une année à l’autre',
  },
  disputed: (printed, where) => `ailleurs (${where}), le plan indique ${printed}`,
  shareOf: {
    leader: (share) => `${share} de la meilleure valeur`,
    target: (share) => `${share} de sa cible`,
    given: (share) => `${share} de la valeur fixée à 100\u00a0%`,
    lowest: (share) => `la valeur la plus basse en fait ${share}`,
    greatest: (share) => `${share} de la plus grande valeur`,
  },
  isReference: { leader: 'en tête', lowest: 'valeur la plus basse', greatest: 'plus grande valeur' },
  meanShare: (share) => `moyenne des territoires ${share} (calculé)`,
  indexValue: (figure) => `indice ${figure}`,
  noValue: 'pas de valeur',
  soFar: (share, when) => `${when}${COLON}${share} de la cible`,
  moreInTable: (count) => `${count} de plus dans le tableau`,
  rowOf: (part, row) => `${part && `${part}, `}ligne ${row}`,
};
