import type { RadarMessages } from '../types/radar.js';
import { and, capital, COLON, counted, quoted, SEMICOLON } from './words.js';

export const messages: RadarMessages = {
  refusal: {
    'one-place': 'valeur d’un seul territoire',
    'other-period': 'périodes différentes',
    'other-unit': 'unités différentes',
    'other-base': 'croissances sur des périodes différentes',
    'no-direction': 'ni la hausse ni la baisse n’est préférable',
    nested: 'un autre indicateur affiché y est compté',
    growth: 'croissances et niveaux ne se mélangent pas',
    'beside-level': 'croissances et niveaux ne se mélangent pas',
    differs: 'définition propre à chaque territoire',
    doubtful: 'chiffre douteux',
    few: 'effectifs très faibles',
    rank: 'rang parmi un nombre non publié',
    'no-figure': 'aucun chiffre publié',
    unread: 'une valeur n’a pas pu être lue',
    'no-target': 'pas de cible pour la même période',
    'no-reference': 'pas de valeur donnée pour 100\u00a0%',
    zero: 'valeur négative, ou zéro comme 100\u00a0%',
  },
  radarHeading: (places, years, count) =>
    `${places}${years && `, ${years}`}${COLON}${counted(count, 'indicateur')} ${count > 1 ? 'comparables' : 'comparable'}`,
  radarLead: (place, count, names) =>
    !names.length
      ? `${place} est en tête sur ${count} indicateurs`
      : `${place} est en tête sur ${and(names)}`,
  radarLowest: (place, count, names) =>
    !names.length
      ? `valeur la plus basse sur ${count} indicateurs où plus bas = mieux${COLON}${place}`
      : `valeur la plus basse pour ${and(names)}${COLON}${place}`,
  ringIs: {
    leader: 'Cercle extérieur = meilleure valeur, 100\u00a0%',
    greatest: 'Cercle extérieur = plus grande valeur, 100\u00a0%',
    'leader-or-greatest': 'Cercle extérieur = meilleure ou plus grande valeur, 100\u00a0%',
  },
  rankReversed: (outOf) => `rang inversé${COLON}le 1er sur ${outOf} vaut 100\u00a0%`,
  gapIs: (isRadar) =>
    `${quoted('—')}${COLON}la source ne donne aucun chiffre${isRadar ? `${SEMICOLON}le contour d’un radar s’y interrompt, il ne passe pas par zéro` : ''}.`,
  viewLabel: 'Représentation',
  viewName: { radar: 'Radar', dots: 'Points' },
  placesAround: (names) =>
    `Écartés, car ils contiennent les territoires comparés${COLON}${names.join(', ')}.`,
  lowerIsBetter: 'plus bas = mieux, axe inversé',
  listedOnly: (names) =>
    `Dans le tableau seulement (ni la hausse ni la baisse n’est préférable)${COLON}${names.join(SEMICOLON)}.`,
  notCompared: (reason, names) =>
    `Indicateurs écartés (${names.length}${SEMICOLON}${reason})${COLON}${names.join(SEMICOLON)}.`,
  noResults: 'Seulement des cibles trouvées dans les données, aucun résultat.',
  tooFewSpokes: 'Moins de trois indicateurs comparables, d’où l’affichage en points et non en radar.',
  periods: (groups) =>
    groups.length === 1
      ? `Toutes les valeurs${COLON}${groups[0]?.period ?? ''}.`
      : `${groups.map(({ period, names }) => `${capital(period)}${COLON}${names.join(', ')}`).join(SEMICOLON)}.`,
  shareNote: (size, isRadar) => `${size}${isRadar ? `. La surface d’un radar n’a pas de sens` : ''}.`,
  sizeOfShare: {
    leader: 'Chaque valeur est un pourcentage de la meilleure',
    greatest: 'Chaque valeur est un pourcentage de la plus grande',
    'leader-or-greatest':
      'Chaque valeur est un pourcentage de la meilleure, ou de la plus grande si le sens n’est pas précisé',
  },
};
