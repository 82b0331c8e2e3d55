import type { UnreadText } from '../../indicator/library-texts.js';
import type { UnreadReason } from '../../indicator/table/index.js';
import type { ReadingMessages } from '../types/reading.js';
import { assumption } from './assumed.js';
import { and, capital, COLON, quoted } from './words.js';

const REASONS: Readonly<Record<UnreadReason, string>> = {
  'the table holds no value': 'le tableau n’a aucune valeur',
  'no header row was found': 'aucune ligne du tableau ne se lit comme un en-tête',
  'a line above the header': 'une ligne au-dessus de l’en-tête',
  'a note, not a row of values': 'une note, et non une ligne de valeurs',
  'maybe a row of column numbers': 'une ligne qui numérote peut-être les colonnes',
  'the column has no header': 'la colonne n’a pas d’en-tête',
  'the header is not understood': 'l’en-tête n’est pas compris',
  'part of a year': 'partie d’année',
  'the header names both a target and a result': 'l’en-tête porte à la fois sur une cible et un résultat',
  'the header names more than a year and a kind of value':
    'l’en-tête nomme autre chose qu’une année et un type de valeur',
  'the header does not say whether these are targets or results':
    'l’en-tête ne dit pas s’il s’agit de cibles ou de résultats',
  'the header names no year, and none was given':
    'l’en-tête ne nomme aucune année, et ni plan ni année n’ont été indiqués',
  'the column may be a total or an average over years':
    'la colonne est peut-être un total, peut-être une moyenne sur des années',
  'a rank, weight or completion rate': 'un rang, un poids ou un taux d’exécution, et non une valeur',
  'a rate or total beside the values': 'un taux ou un total à côté des valeurs',
  'a year, not a value': 'une année par ligne, et non une valeur',
  'no year found for the value': 'année de la valeur illisible',
  'the printed year is not the one given': 'année imprimée différente de celle indiquée',
  'may be a year or a month': 'année ou mois',
  'a result of a year still to come': 'résultat d’une année à venir',
  'an estimate or projection, not a result': 'estimation ou projection, et non un résultat',
  'a note calls it a target': 'une note en fait une cible',
  'the title and the header disagree on targets and results':
    'le titre et l’en-tête se contredisent sur cibles et résultats',
  'a note changes the period of the value': 'une note change la période de la valeur',
  'the row has more cells than the header': 'la ligne a plus de cellules que l’en-tête',
  'unclosed quotation mark': 'guillemet jamais fermé',
  'the point may separate thousands': 'point qui sépare peut-être des milliers',
  'a fraction in a row of percentages': 'fraction dans une ligne de pourcentages',
  'number too large or too small': 'nombre trop grand ou trop petit',
  'the cell is too long': 'cellule trop longue',
  'the comma may be a decimal sign': 'une virgule qui peut être un signe décimal',
  'the column has words, not figures': 'la colonne contient du texte et aucun chiffre',
  'the row has no name': 'la ligne n’a pas de nom',
  'the row names no place': 'la ligne n’indique pas de lieu',
  'no title or header says what the values are of':
    'ni le titre ni l’en-tête ne dit de quoi sont les valeurs',
  'the unit of the row is not clear': 'la ligne a deux unités, ou une unité qui n’est pas comprise',
  'the same indicator in two rows': 'le même indicateur occupe deux lignes',
  'one cell for several rows or columns': 'une cellule pour plusieurs lignes ou colonnes',
  'two units': 'deux unités',
  'a multiplier in both cell and unit': 'le multiplicateur figure dans la cellule et dans l’unité',
  'cell and unit have different multipliers': 'la cellule et l’unité ont des multiplicateurs différents',
  'name and column are of different plans': 'le nom porte sur un autre plan que la colonne',
  'name and column are of different years': 'le nom porte sur une autre année que la colonne',
  'a total or average without its first year':
    'un total ou une moyenne dont la première année n’est pas indiquée',
  'a second value for the same time': 'une seconde valeur pour la même période',
  'only a footnote mark': 'un appel de note seul',
  'a date, a year or a document number': 'une date, une année ou un numéro de document',
  'numbers on several lines': 'des nombres sur plusieurs lignes',
  'a number or rank in words': 'un nombre ou un rang en toutes lettres',
  'more than one number, or words, in brackets': 'plusieurs nombres, ou du texte, entre parenthèses',
  'a year in brackets': 'une année entre parenthèses',
  'the number in brackets may be a total or a footnote':
    'un nombre entre parenthèses, total ou appel de note',
  'the number in brackets is a change, not a total':
    'le nombre entre parenthèses est une évolution, et non un total',
  'two signs contradict each other': 'deux signes contradictoires',
  'may stand for a missing value': 'signale peut-être une valeur manquante',
  'may be a year, as no unit is printed': 'peut être une année, faute d’unité',
  'a year': 'une année',
  'a range of two numbers': 'une fourchette de deux nombres',
  'a rank': 'un rang',
  'a change, not a value': 'une évolution, et non une valeur',
  'digits that do not form one number': 'des chiffres qui ne forment pas un nombre',
  'several numbers, or one among words': 'plusieurs nombres, ou un nombre dans du texte',
};

export const messages: ReadingMessages = {
  phrases: {
    超额完成: 'Dépassé',
    完成: 'Atteint',
    已完成: 'Atteint',
    未完成: 'Non atteint',
    基本完成: 'En grande partie atteint',
    提前完成: 'Atteint en avance',
    五年累计值: 'total sur cinq ans',
    五年累计: 'total sur cinq ans',
    五年年平均值: 'moyenne annuelle sur cinq ans',
    年均: 'moyenne annuelle',
    累计: 'total',
    十三五期间: 'période du 13e plan quinquennal',
    十四五期间: 'période du 14e plan quinquennal',
    十五五期间: 'période du 15e plan quinquennal',
    预计: 'estimation',
    件: 'unités',
    元: 'yuans',
    美元: '$ US',
    分: 'points',
    人: 'personnes',
    人次: 'participations',
    家次: 'services',
  },
  flags: {
    provisional: ['p', 'provisoire'],
    revised: ['r', 'révisé'],
    unvalidated: ['v', 'non validé'],
    experimental: ['x', 'expérimental'],
    break: ['b', 'rupture de série'],
    'definition-differs': ['d', 'définition différente'],
    unreliable: ['u', 'peu fiable'],
    'not-significant': ['n', 'non significatif'],
    imputed: ['i', 'imputé'],
    'special-event': ['s', 'événement particulier'],
    estimate: ['e', 'estimation'],
    forecast: ['f', 'prévision'],
  },
  unreadCells: (count) => `Cellules non lues (${count})${COLON}`.trimEnd(),
  cellAt: (row, column) => `Ligne ${row}, colonne ${column}`,
  unread: (reason) => (REASONS as Readonly<Record<string, string>>)[reason] ?? reason,
  unreadValue: (text, reason) => `${quoted(text)}, non lu${COLON}${reason}`,
  unreadTable: (file, { row, column }, { text, reason, understood, needsYear, isRecords }) =>
    [
      `rien dans ${file} ne se lit comme une valeur.`,
      row === undefined
        ? `${capital(messages.unread(reason))}.`
        : `Ligne ${row}, colonne ${column}${text && ` ${quoted(text)}`}${COLON}${messages.unread(reason)}.`,
      isRecords
        ? `Ceci serait lu${COLON}{"indicator": "Parcs", "unit": "parcs", "place": "Exempleville", "year": 2020, "value": 12}, ou avec "target2025" et "actual2025" à la place de year et value.`
        : `Ceci serait lu${COLON}\nIndicator,Unit,Actual 2020,Target 2025\nParcs,parcs,12,15`,
      ...(needsYear && !isRecords
        ? [
            `L’année peut aussi figurer dans le titre ou dans l’adresse d’un fichier${COLON}table.csv#year=2023.`,
          ]
        : []),
      understood.length
        ? `En-têtes compris${COLON}${understood.map(quoted).join(', ')}`
        : 'Aucun en-tête n’est compris',
    ].join('\n'),
  readerNote: (text, own, isShown) =>
    'unread' in text
      ? unreadNote(text, own)
      : text.assumed
          .map((one) => assumption(one, own, isShown))
          .filter(Boolean)
          .join(' '),
};

function unreadNote({ unread: { file, cells, more } }: UnreadText, own: (text: string) => string): string {
  const told = cells.map(
    ({ row, at, text, reason }) =>
      `ligne ${row}, colonne ${at}${text && ` ${quoted(own(text))}`} (${messages.unread(reason)})`,
  );
  const others = more > 0 ? [`${more} ${more > 1 ? 'autres' : 'autre'}`] : [];
  return `Non lu${file && ` dans ${file}`}${COLON}${and([...told, ...others])}.`;
}
