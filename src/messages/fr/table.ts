import type { TableMessages } from '../types/table.js';
import { counted } from './words.js';

const NOT_ZERO = 'la source ne donne aucun chiffre, ce qui ne vaut pas zéro';

export const messages: TableMessages = {
  tableRows: (count) => `Le tableau compte ${counted(count, 'ligne')}`,
  definitions: {
    target: 'la valeur visée ou prévue par le plan',
    actual: 'la valeur atteinte, telle que publiée',
    base: 'la valeur au début du plan',
    computed: 'calculé à partir de chiffres publiés, et non publié lui-même',
    attainment: 'la valeur réalisée en pourcentage de la cible',
    required: 'le chemin du départ à la cible, en pourcentage du départ',
    progress: 'la part parcourue du chemin entre le départ et la cible',
    noFigure: NOT_ZERO,
    noBase: NOT_ZERO,
    noActual: 'aucune valeur n’est encore publiée, ce qui ne vaut pas zéro',
  },
  periodHead: 'Période',
  kindHead: 'Nature',
  valueHead: 'Valeur',
};
