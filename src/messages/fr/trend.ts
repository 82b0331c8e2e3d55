import type { DateParts } from '../../indicator/time.js';
import type { TrendMessages } from '../types/trend.js';
import { COLON, few, quoted, SEMICOLON } from './words.js';

const MONTHS = [
  ...['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin'],
  ...['juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
];

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
        : `Les ${due} cibles${of} ont été atteintes ou dépassées`;
    const not = `non ${missed.length === 1 ? 'atteinte' : 'atteintes'}${COLON}${few(missed)}`;
    return reached
      ? `${reached} sur ${due} cibles${of} atteintes ou dépassées${SEMICOLON}${not}`
      : `${missed.length === 1 ? 'Cible' : 'Cibles'}${of} ${not}`;
  },
  trendMore: (count) => `${count} de plus sur le graphique.`,
  linesJoin: `Les lignes relient les années qui ont une valeur${SEMICOLON}les années intermédiaires ne sont pas publiées.`,
  trend: {
    targetLabel: (name, figure, force, ahead) =>
      (ahead ? [name, figure, force] : [name, force, figure]).filter(Boolean).join(' '),
    date: dateText,
    dates: ({ year, ...first }, last) => {
      const from = dateText(year === last.year ? first : { year, ...first });
      return from + (from.includes(' ') ? ' – ' : '–') + dateText(last);
    },
    places: (count) => `${count} territoires`,
    approximate: 'valeur approximative',
    approximateTarget: 'cible approximative',
    range: 'fourchette cible',
    total: 'total sur plusieurs années',
    average: 'moyenne annuelle',
    now: (year) => `année en cours (${year})`,
    definitionChanges: 'autre définition',
    replaced: (old, now) =>
      `${quoted(now)} remplace ${quoted(old)}${SEMICOLON}les définitions diffèrent, les lignes ne se rejoignent donc pas.`,
    logScale: 'échelle logarithmique',
    indexScale: (base) => `indice, ${base} = 100`,
    noLog: 'Certaines valeurs sont nulles ou négatives, l’échelle n’est donc pas logarithmique.',
    noIndex: 'Aucune date n’a de valeur pour toutes les lignes, l’indice n’est donc pas affiché.',
    single: (names) => `Non tracé, faute d’un second chiffre${COLON}${few(names, 3)}.`,
    readValues: 'Lire les valeurs date par date',
    pointsPace: (force, when, value, needed) =>
      `${force} de ${value} (${when})${COLON}il faut ${needed} points par an`,
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
  axisFrom: (value) => `l’axe commence à ${value}`,
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
