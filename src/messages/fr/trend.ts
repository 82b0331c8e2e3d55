import type { TrendMessages } from '../types/trend.js';
import { COLON, few, quoted, SEMICOLON } from './words.js';

export const messages: TrendMessages = {
  trendHeading: (indicator, places, years) => `${indicator}${places && COLON + places}, ${years}`,
  trendsHeading: (places, indicators, years) => `${places || few(indicators, 3)}, ${years}`,
  trendActual: (subject, when, value, share) =>
    `${subject}${COLON}${value} (${when})${share ? `, soit ${share} de la cible` : ''}`,
  trendPace: (force, when, value, needed, { pace, years, computed }) =>
    `${force} de ${value} (${when})${COLON}il faut ${needed} par an` +
    (pace
      ? `, après ${pace} par an ${years === 1 ? 'l’année précédente' : `les ${years} années précédentes`}${computed ? ' (calculé)' : ''}`
      : ''),
  trendTarget: (force, when, value) => `${force} de ${value} (${when})`,
  trendReached: ({ due, reached, year, missed }) => {
    const of = year ? ` pour ${year}` : '';
    if (reached === due)
      return due === 1
        ? `La cible${of} a été atteinte ou dépassée`
        : `Les ${due === 2 ? 'deux' : due} cibles${of} ont été atteintes ou dépassées`;
    const not =
      missed.length < 3 && `non ${missed.length === 1 ? 'atteinte' : 'atteintes'}${COLON}${few(missed)}`;
    if (reached)
      return `${reached} sur ${due} cibles${of} atteintes ou dépassées${not ? SEMICOLON + not : ''}`;
    return not
      ? `${missed.length === 1 ? 'Cible' : 'Cibles'}${of} ${not}`
      : `Aucune des ${due} cibles${of} n’a été atteinte`;
  },
  trendMore: (count) => `${count} de plus sur le graphique.`,
  linesJoin: `Les lignes relient les années qui ont une valeur${SEMICOLON}les années intermédiaires ne sont pas publiées.`,
  trend: {
    targetLabel: (name, figure, force, ahead) =>
      (ahead ? [name, figure, force] : [name, force, figure]).filter(Boolean).join(' '),
    approximate: 'valeur approximative',
    approximateTarget: 'cible approximative',
    range: 'fourchette cible',
    total: 'total sur plusieurs années',
    average: 'moyenne annuelle',
    now: (year) => `année en cours (${year})`,
    definitionChanges: 'autre définition',
    replaced: (old, now) =>
      `${quoted(now)} remplace ${quoted(old)}${SEMICOLON}les définitions diffèrent, les lignes ne se rejoignent donc pas.`,
    few: (names) => few(names, 3),
    single: (names) => `Non tracé, faute d’un second chiffre${COLON}${few(names, 3)}.`,
    readValues: 'Lire les valeurs date par date',
    pointsPace: (force, when, value, needed) =>
      `${force} de ${value} (${when})${COLON}il faut ${needed} par an`,
  },
  axisFrom: (value) => `l’axe commence à ${value}`,
};
