import type { DateParts } from '../../indicator/time.js';
import type { ExtrasMessages } from '../types/extras.js';
import { counted } from './words.js';

const MONTHS = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
  ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
];

export const messages: ExtrasMessages = {
  otherSection: 'Autres',
  ringIs: {
    target: 'Cercle = propre cible, 100\u00a0%',
    given: 'Cercle = valeur fixée pour chacun, 100\u00a0%',
  },
  hundredPercent: {
    leader: '100\u00a0% = meilleure valeur',
    greatest: '100\u00a0% = plus grande valeur',
    'leader-or-greatest': '100\u00a0% = meilleure ou plus grande valeur',
    target: '100\u00a0% = propre cible',
    given: '100\u00a0% = valeur fixée pour chacun',
  },
  sizeOfShare: {
    target: 'Chaque valeur est un pourcentage de la cible du territoire',
    given: 'Chaque valeur est un pourcentage de la valeur fixée',
  },
  hundredIs: (value) => `100\u00a0% = ${value}`,
  meanOutline: (count) => `Moyenne de ${counted(count, 'territoire')} (calculée)`,
  tooNarrow:
    'Cette largeur ne permet pas un radar lisible (toile trop petite, ou noms trop loin de leur axe), d’où l’affichage en points.',
  trend: {
    date: dateText,
    dates: ({ year, ...first }, last) => {
      const from = dateText(year === last.year ? first : { year, ...first });
      return from + (from.includes(' ') ? ' – ' : '–') + dateText(last);
    },
    logScale: 'échelle logarithmique',
    indexScale: (base) => `indice, ${base} = 100`,
    noLog: 'Certaines valeurs sont nulles ou négatives, l’échelle n’est donc pas logarithmique.',
    noIndex: 'Aucune date n’a de valeur pour toutes les lignes, l’indice n’est donc pas affiché.',
    yearTargets: (names) =>
      `Fixé pour une année entière, non tracé parmi des valeurs de périodes plus courtes\u00a0: ${names.join('\u00a0; ')}.`,
    between: (low, lowWhen, high, highWhen) => `minimum ${low} (${lowWhen}), maximum ${high} (${highWhen})`,
    first: 'première',
    lowest: 'minimum',
    highest: 'maximum',
    latest: 'dernière',
    someOf: (count) =>
      `Sur ${count} valeurs, le tableau donne la première, le minimum, le maximum et la dernière.`,
    chooseRange: 'Choisir une période',
    rangeStart: 'Début de la période',
    rangeEnd: 'Fin de la période',
    fullRange: 'Afficher toute la période',
  },
};

function dateText({ year, half, quarter, month, day, hour }: Partial<DateParts>): string {
  return [
    ...(day ? [day === 1 ? '1er' : day] : []),
    ...(month ? [MONTHS[month - 1]] : []),
    ...(half ? [`S${half}`] : []),
    ...(quarter ? [`T${quarter}`] : []),
    ...(year === undefined ? [] : [year]),
    ...(hour === undefined ? [] : [`à ${hour}\u00a0h`]),
  ].join(' ');
}
