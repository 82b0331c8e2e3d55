import { replaced, YEARS } from '../replaced.js';
import type { CommonMessages } from '../types/common.js';
import { and, COLON, ordinal, period, plan, quoted, SEMICOLON, years } from './words.js';

const SPOKEN = [
  [/≥\s?/g, 'au moins '],
  [/≤\s?/g, 'au plus '],
  [/−(?=\d)/g, 'moins '],
  [/\u00a0k(?![\p{L}\d])/gu, ' mille'],
  [/\u00a0M(?![\p{L}\d])/gu, ' millions'],
  [/\u00a0Md(?![\p{L}\d])/gu, ' milliards'],
  [/(\d)–(?=\d)/g, '$1 à '],
  [/(\d) pts(?![\p{L}\d])/gu, '$1 points'],
] as const;

export const messages: CommonMessages = {
  tag: 'fr',
  number: {
    decimal: ',',
    group: '\u202f',
    percentSpace: '\u00a0',
    scaleIn: 'figure',
    scales: [
      { factor: 1e9, word: '\u00a0Md' },
      { factor: 1e6, word: '\u00a0M' },
      { factor: 1e3, word: '\u00a0k' },
    ],
    multiplier: () => '',
    approximation: {
      'just-under': ['près de ', ''],
      'more-than': ['plus de ', ''],
      'less-than': ['moins de ', ''],
      over: ['un peu plus de ', ''],
      about: ['environ ', ''],
      'at-least': ['≥', ''],
      'at-most': ['≤', ''],
    },
  },
  typeset: (text) => replaced(text, [YEARS, [/(?<=\p{L})'(?=\p{L})/gu, '’']]),
  spoken: (sentence) => replaced(sentence, SPOKEN),
  quoted,
  comma: ', ',
  colon: COLON,
  inPlace: (place, indicator) => (place ? `${place}, ${indicator}` : indicator),
  stop: '.',
  semicolon: SEMICOLON,
  space: ' ',
  and,
  plan,
  planShort: (value) => `${ordinal(value)} plan`,
  period,
  periodTag: (p) =>
    p.kind === 'total'
      ? ` (total sur ${years(p)} ans)`
      : p.kind === 'average'
        ? ` (moyenne sur ${years(p)} ans)`
        : '',
  force: { set: 'cible', expected: 'prévision', binding: 'cible contraignante', reference: 'référence' },
  target: 'Cible',
  actual: 'Réalisé',
  base: 'Départ',
  computed: 'calculé',
  attainment: 'Réalisation',
  againstTarget: 'Écart à la cible',
  notes: 'Notes',
  shownOf: (what, shown, all) =>
    `${shown} ${what === 'annotations' ? what : 'lignes'} sur ${all} sont représentées.`,
  moreNotes: (count, hasOthers) => `${hasOthers ? 'Autres notes' : 'Notes'} (${count})`,
  computedNote: 'Calculé à partir de la source, qui ne donne pas ce chiffre.',
  dataTable: 'Tableau',
  exploreChart: 'Explorer',
  points: (signed) => `${signed} pts`,
  inBrackets: (remark) => ` (${remark})`,
  tableName: (table) => table.replace(/^表\s*(\d+)$/, 'tableau $1'),
  lowerTag: ' (plus bas = mieux)',
  directionUnknown: 'Sens non précisé, donc aucun jugement.',
  noFigure: 'aucun chiffre publié',
  notRead: 'non lu',
  behind: 'cible non atteinte',
  withinRange: 'dans la fourchette',
  status: {
    met: 'atteint',
    'on-pace': 'dans le rythme',
    behind: 'en retard',
    'not-reported': 'pas encore publié',
    'cannot-say': 'indéterminable',
  },
  byIndicator: 'Lire les valeurs indicateur par indicateur',
  method: {
    growthBase: (value, growth, assumed) =>
      `${value} ÷ (1 + ${growth}\u00a0%), `.replaceAll('.', ',') +
      (assumed
        ? `en supposant une croissance par rapport à la période «\u00a0${period(assumed)}\u00a0»${SEMICOLON}absent du plan`
        : `d’après la croissance annoncée par le plan${SEMICOLON}absent du plan`),
    sumOfYears: (from, to) => `somme des années ${from}–${to}`,
    averageOfYears: (from, to) => `moyenne des années ${from}–${to}`,
    sumOfPlaces: (names) => `somme de ${and(names)}`,
  },
  runningText: 'texte',
  sourceLine: (documents) => `Source${COLON}${documents.join(SEMICOLON)}`,
  loading: 'Chargement des données…',
  failed: (problem) => `Le graphique ne peut pas s’afficher${COLON}${problem}.`,
  tryAgain: 'Réessayer',
  empty: 'Rien à afficher dans la sélection.',
  noData: `Aucune donnée${COLON}renseignez src ou data.`,
  unnamedPlace: (file) => `territoire non précisé (${file})`,
  placeCount: (count) => `${count} territoires`,
};
