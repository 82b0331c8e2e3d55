import type { UnreadText } from '../../indicator/library-texts.js';
import type { UnreadReason } from '../../indicator/table/index.js';
import type { ReadingMessages } from '../types/reading.js';
import { assumption } from './assumed.js';
import { and, capital, COLON, quoted } from './words.js';

const REASONS: Readonly<Record<UnreadReason, string>> = {
  'the table holds no value': 'le tableau n’a aucune valeur',
  'no row of the table reads as a header': 'aucune ligne du tableau ne se lit comme un en-tête',
  'a line above the header': 'une ligne au-dessus de l’en-tête',
  'a note, and no row of values': 'une note, et non une ligne de valeurs',
  'a row that may number the columns': 'une ligne qui numérote peut-être les colonnes',
  'the column has no header': 'la colonne n’a pas d’en-tête',
  'the header is not understood': 'l’en-tête n’est pas compris',
  'the header speaks of a part of a year': 'l’en-tête porte sur une partie d’année',
  'the header speaks of a target and of a result': 'l’en-tête porte à la fois sur une cible et un résultat',
  'the header names something beside a year and a kind of value':
    'l’en-tête nomme autre chose qu’une année et un type de valeur',
  'the header does not say whether these are targets or results':
    'l’en-tête ne dit pas s’il s’agit de cibles ou de résultats',
  'the header names no year, and neither a plan nor a year was given':
    'l’en-tête ne nomme aucune année, et ni plan ni année n’ont été indiqués',
  'the column spans years and does not say whether as a total or an average':
    'la colonne couvre plusieurs années sans dire s’il s’agit d’un total ou d’une moyenne',
  'a rank, a weight or a rate of completion, and no value':
    'un rang, un poids ou un taux d’exécution, et non une valeur',
  'a rate or a total beside the levels': 'un taux ou un total à côté des niveaux',
  'a rate or a total beside the level': 'un taux ou un total à côté du niveau',
  'a year for each row, and no value': 'une année par ligne, et non une valeur',
  'no year can be read for the value': 'année de la valeur illisible',
  'another year is printed than the one given': 'année imprimée différente de celle indiquée',
  'may be a year or a month': 'année ou mois',
  'a part of a year': 'partie d’année',
  'a result of a year that is yet to come': 'résultat d’une année à venir',
  'an estimate or a projection, and no result': 'estimation ou projection, et non un résultat',
  'the title and the header disagree on targets and results':
    'le titre et l’en-tête se contredisent sur cibles et résultats',
  'a note changes what the value is of': 'une note change la période de la valeur',
  'the row has more cells than the header': 'la ligne a plus de cellules que l’en-tête',
  'a quotation mark is never closed': 'guillemet jamais fermé',
  'a point that may group thousands': 'point qui sépare peut-être des milliers',
  'a fraction where the row has percents': 'fraction dans une ligne de pourcentages',
  'too large or too small a number': 'nombre trop grand ou trop petit',
  'the cell is too long': 'cellule trop longue',
  'a comma that may be a decimal sign': 'une virgule qui peut être un signe décimal',
  'words, and no figure, stand in the column': 'la colonne contient du texte et aucun chiffre',
  'the row has no name': 'la ligne n’a pas de nom',
  'no title and no header says what the values are of':
    'ni le titre ni l’en-tête ne dit de quoi sont les valeurs',
  'the row has two units, or one that is not understood':
    'la ligne a deux unités, ou une unité qui n’est pas comprise',
  'the same indicator stands in two rows': 'le même indicateur occupe deux lignes',
  'one cell for several rows or columns': 'une cellule pour plusieurs lignes ou colonnes',
  'two units in one row': 'deux unités dans une ligne',
  'two units in one cell': 'deux unités dans une cellule',
  'the multiplier stands in the cell and in the unit':
    'le multiplicateur figure dans la cellule et dans l’unité',
  'the cell and the unit print different multipliers':
    'la cellule et l’unité ont des multiplicateurs différents',
  'the name speaks of another plan than the column': 'le nom porte sur un autre plan que la colonne',
  'a total or average over years whose first is not printed':
    'un total ou une moyenne dont la première année n’est pas indiquée',
  'a second value for the same time': 'une seconde valeur pour la même période',
  'a footnote mark alone': 'un appel de note seul',
  'a date, a year or a document number': 'une date, une année ou un numéro de document',
  'numbers on several lines': 'des nombres sur plusieurs lignes',
  'a number or a rank in words': 'un nombre ou un rang en toutes lettres',
  'more than one number, or words, in brackets': 'plusieurs nombres, ou du texte, entre parenthèses',
  'a year in brackets': 'une année entre parenthèses',
  'a number in brackets may be a total or a footnote': 'un nombre entre parenthèses, total ou appel de note',
  'a figure in brackets, which for a level is its change and no total':
    'un chiffre entre parenthèses, qui pour un niveau est son évolution et non un total',
  'two signs that disagree': 'deux signes contradictoires',
  'may be a year, since no unit is printed': 'peut être une année, faute d’unité',
  'a year': 'une année',
  'a range of two numbers': 'une fourchette de deux nombres',
  'a rank': 'un rang',
  'a change, not a level': 'une évolution, et non un niveau',
  'digits that are not written as one number': 'des chiffres qui ne forment pas un nombre',
  'more than one number, or a number among words': 'plusieurs nombres, ou un nombre dans du texte',
  'a number among words': 'un nombre dans du texte',
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
      understood.length
        ? `En-têtes compris${COLON}${understood.map(quoted).join(', ')}.`
        : 'Aucun en-tête n’est compris.',
      isRecords
        ? `Ceci serait lu${COLON}{"indicator": "Parcs", "unit": "parcs", "place": "Exempleville", "year": 2020, "value": 12}, ou avec "target2025" et "actual2025" à la place de year et value.`
        : `Ceci serait lu${COLON}\nIndicator,Unit,Actual 2020,Target 2025\nParcs,parcs,12,15`,
      ...(needsYear && !isRecords
        ? [`L’année peut aussi figurer dans l’adresse du fichier${COLON}table.csv#year=2023.`]
        : []),
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
