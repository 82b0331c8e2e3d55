import type { ExploreMessages } from '../types/explore.js';
import { COLON, counted, SEMICOLON } from './words.js';

export const messages: ExploreMessages = {
  explore: {
    keys: ({ rows, unmet, gap, letters }) =>
      [
        ['Entrée', 'entrer'],
        [
          'touches fléchées',
          rows
            ? 'passer d’une valeur, d’un territoire ou d’un cadre à l’autre'
            : 'passer d’une valeur à l’autre',
        ],
        ['Début, Fin', 'première, dernière'],
        ...(unmet && letters ? [['N', 'cible non atteinte suivante']] : []),
        ...(gap && letters ? [['G', 'plus grand écart']] : []),
        ['Entrée à nouveau', 'détails et sélection'],
        ['Échap', 'quitter'],
      ]
        .map((pair) => pair.join(COLON))
        .join(SEMICOLON),
    steps: 'Parcourir le graphique',
    previous: 'Précédent',
    next: 'Suivant',
    rowBefore: 'Ligne précédente',
    rowAfter: 'Ligne suivante',
    unmet: 'Cible non atteinte suivante',
    gap: 'Plus grand écart',
    select: 'Détails',
    leave: 'Quitter',
    selected: 'sélectionné',
    updated: (changed, added, removed) =>
      `Données mises à jour${COLON}${[
        ...(changed ? [counted(changed, 'modification')] : []),
        ...(added ? [counted(added, 'ajout')] : []),
        ...(removed ? [counted(removed, 'suppression')] : []),
      ].join(', ')}`,
    justUpdated: 'mis à jour',
    dismiss: 'Effacer les repères',
  },
};
