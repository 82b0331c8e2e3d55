import type { ProblemCode } from '../../indicator/problem-codes.js';
import type { ProblemMessages } from '../types/problems.js';

const PROBLEMS: Readonly<Record<ProblemCode, string>> = {
  'the data cannot be read because a library file failed to load: {0}':
    'ces données ne peuvent pas être lues, car un fichier de la bibliothèque ne se charge pas\u00a0: {0}',
  'HTTP {0}': 'le serveur a répondu HTTP {0}',
  'the library file "{0}" failed to load':
    'ce fichier de la bibliothèque («\u00a0{0}\u00a0») ne se charge pas',
  'not an http or https address': 'n’est pas une adresse http ou https',
  'there is no chart yet': 'il n’y a pas encore de graphique',
  'expected one file with a list': 'un fichier contenant une liste est attendu',
  'expected a list of charts': 'une liste de graphiques est attendue',
  'is also the output of another chart': 'est aussi la sortie d’un autre graphique',
  'expected one of {0}, got "{1}"': 'attendu\u00a0: l’un de {0}\u00a0; reçu\u00a0: «\u00a0{1}\u00a0»',
  'expected {0} or more, got {1}': 'attendu\u00a0: {0} ou plus\u00a0; reçu\u00a0: {1}',
  'expected {0} or less, got {1}': 'attendu\u00a0: {0} ou moins\u00a0; reçu\u00a0: {1}',
  'expected {0} to {1} at this width, got {2}':
    'attendu à cette largeur\u00a0: de {0} à {1}\u00a0; reçu\u00a0: {2}',
  'the selection is empty': 'la sélection est vide',
  'is not an option of {0}; allowed: {1}': 'n’est pas une option de {0}\u00a0; ses options sont {1}',
  'expected at most {0} for WeChat, got {1}': 'attendu pour WeChat\u00a0: {0} au plus\u00a0; reçu\u00a0: {1}',
  'expected a record': 'un enregistrement est attendu',
  'is not a field; allowed: {0}': 'est inconnu\u00a0; les champs sont {0}',
  'is missing': 'est absent',
  'gives no file': 'n’indique aucun fichier',
  'expected text': 'un texte est attendu',
  'expected a number, got "{0}"': 'attendu\u00a0: un nombre\u00a0; reçu\u00a0: «\u00a0{0}\u00a0»',
  'expected {0}, got "{1}"': 'attendu\u00a0: {0}\u00a0; reçu\u00a0: «\u00a0{1}\u00a0»',
  'expected true or false': 'attendu\u00a0: true ou false',
  'expected a list of strings': 'une liste de textes est attendue',
  'expected 1, 2 or 3, got {0}': 'attendu\u00a0: 1, 2 ou 3\u00a0; reçu\u00a0: {0}',
  'expected the http or https address of the folder, got "{0}"':
    'attendu\u00a0: l’adresse http ou https du dossier\u00a0; reçu\u00a0: «\u00a0{0}\u00a0»',
  'no {0} font has the characters {1}': 'aucune police {0} ne contient les caractères {1}',
  'cannot be read: {0}': 'est illisible\u00a0: {0}',
  'cannot be written: {0}': 'ne peut pas être écrit\u00a0: {0}',
  'expected a name ending in .svg, .png or .html':
    'attendu\u00a0: un nom se terminant par .svg, .png ou .html',
  'needs {0}, which cannot be loaded ({1}); to install it: npm install {2}':
    'demande {0}, qui ne se charge pas ({1})\u00a0; pour l’installer\u00a0: npm install {2}',
  'is in a format whose reader is not loaded': 'est dans un format dont le lecteur n’est pas chargé',
  'expected the ordinal of a five-year plan, such as 13 or 14':
    'attendu\u00a0: le numéro d’un plan quinquennal, comme 13 ou 14',
  'expected a year, such as 2023': 'attendu\u00a0: une année, comme 2023',
  'expected the month with which fiscal years begin, from 1 to 12':
    'attendu\u00a0: le mois où commence l’exercice, de 1 à 12',
  'expected an object, got {0}': 'attendu\u00a0: un objet\u00a0; reçu\u00a0: {0}',
  'expected text, got {0}': 'attendu\u00a0: un texte\u00a0; reçu\u00a0: {0}',
  'expected a number, got {0}': 'attendu\u00a0: un nombre\u00a0; reçu\u00a0: {0}',
  'expected more than 0, got {0}': 'attendu\u00a0: plus de 0\u00a0; reçu\u00a0: {0}',
  'expected a whole number from 0 to 20': 'attendu\u00a0: un nombre entier de 0 à 20',
  'expected a list, got {0}': 'attendu\u00a0: une liste\u00a0; reçu\u00a0: {0}',
  'expected a web address that begins with https:// or http://':
    'attendu\u00a0: une adresse commençant par https:// ou http://',
  'expected true or false, got {0}': 'attendu\u00a0: true ou false\u00a0; reçu\u00a0: {0}',
  'expected a year, got {0}': 'attendu\u00a0: une année\u00a0; reçu\u00a0: {0}',
  'expected one of {0}, got {1}': 'attendu\u00a0: l’un de {0}\u00a0; reçu\u00a0: {1}',
  'unknown field; allowed: {0}': 'champ inconnu\u00a0; les champs connus sont {0}',
  'invalid JSON: {0}': 'JSON non valide\u00a0: {0}',
  '"{0}" is not among the {1}': '«\u00a0{0}\u00a0» ne figure pas dans {1}',
  'duplicate id "{0}"': 'identifiant en double\u00a0: «\u00a0{0}\u00a0»',
  'is not valid {0}': 'n’est pas du {0} valide',
  '"{0}" is not an encoding; use utf-8, gb18030, utf-16le, big5 or another':
    '«\u00a0{0}\u00a0» n’est pas un encodage\u00a0; il y a utf-8, gb18030, utf-16le, big5 et d’autres',
  'is neither UTF-8 nor in a recognised encoding; give it in the address: #encoding=big5':
    'n’est ni en UTF-8 ni dans un encodage reconnaissable\u00a0; indiquez-le dans l’adresse\u00a0: #encoding=big5',
  'is not a well-formed IATI activities file': 'n’est pas un fichier d’activités IATI bien formé',
  'no data set with dimensions and values': 'aucun jeu de données avec dimensions et valeurs',
  'expected a whole number for each of {0}': 'un nombre entier est attendu pour chacun de {0}',
  'is outside the dimensions': 'est hors des dimensions',
  'expected {0} categories, got {1}': 'attendu\u00a0: {0} catégories\u00a0; reçu\u00a0: {1}',
  'conflicting values in two files': 'valeurs contradictoires dans deux fichiers',
  '"{0}" where the other columns give "{1}"':
    '«\u00a0{0}\u00a0», alors que les autres colonnes donnent «\u00a0{1}\u00a0»',
  '"{0}" is not among the series': '«\u00a0{0}\u00a0» ne figure pas parmi les séries',
  'a cell without a header': 'une cellule sans en-tête',
  'a column names both a field and a part of it':
    'une colonne désigne à la fois un champ et une partie de ce champ',
  'expected text in at least one language': 'un texte est attendu dans une langue au moins',
  'expected a language tag, such as en or zh-Hant': 'attendu\u00a0: un code de langue, comme en ou zh-Hant',
  'expected a record of strings and numbers, got a list':
    'attendu\u00a0: un enregistrement de textes et de nombres\u00a0; reçu\u00a0: une liste',
  'the record is empty': 'l’enregistrement est vide',
  'the table holds no value': 'le tableau n’a aucune valeur',
  '"{0}" is not in the data; available: {1}':
    '«\u00a0{0}\u00a0» n’est pas dans les données\u00a0; il y a {1}',
  'expected ordinals of five-year plans, such as 13 or 14':
    'attendu\u00a0: des numéros de plans quinquennaux, comme 13 ou 14',
  'expected a value such as "2020: text" or "2016..2018: text", got "{0}"':
    'attendu, par exemple\u00a0: «\u00a02020: texte\u00a0» ou «\u00a02016..2018: texte\u00a0»\u00a0; reçu\u00a0: «\u00a0{0}\u00a0»',
  '"{0}" is not after `time`': '«\u00a0{0}\u00a0» ne vient pas après le début donné par time',
  '"{0}" is not above `value`': '«\u00a0{0}\u00a0» n’est pas supérieur à value',
  'expected a value such as "higher: a b; lower: c", got "{0}"':
    'attendu, par exemple\u00a0: "higher: a b; lower: c"\u00a0; reçu\u00a0: «\u00a0{0}\u00a0»',
  '"{0}" is not an indicator in the data; available: {1}':
    '«\u00a0{0}\u00a0» n’est pas un indicateur des données\u00a0; il y a {1}',
  'expected leader, target or id=number, got "{0}"':
    'attendu\u00a0: leader, target ou id=nombre\u00a0; reçu\u00a0: «\u00a0{0}\u00a0»',
  'expected a year, a month or a day such as 2023-06-30, got "{0}"':
    'attendu\u00a0: une année, un mois ou un jour comme 2023-06-30\u00a0; reçu\u00a0: «\u00a0{0}\u00a0»',
  'expected a year, month or day such as 2021, 2021-03, got "{0}"':
    'attendu\u00a0: une année, un mois ou un jour comme 2021 ou 2021-03\u00a0; reçu\u00a0: «\u00a0{0}\u00a0»',
  '{0} comes before {1}': '{0} est avant {1}',
  '"{0}" is not in the picture; available: {1}': '«\u00a0{0}\u00a0» n’est pas dans l’image\u00a0; il y a {1}',
  'expected a number or null, got {0}': 'attendu\u00a0: un nombre ou null\u00a0; reçu\u00a0: {0}',
  'expected a number, or null where the source prints none, got {0}':
    'attendu\u00a0: un nombre, ou null si la source n’en donne pas\u00a0; reçu\u00a0: {0}',
  'no answer within {0} s': 'pas de réponse en {0} s',
  'larger than {0} MB': 'plus de {0} Mo',
  'a table of {0} × {1} cells; at most {2} columns and {3} cells are read':
    'un tableau de {0}\u00a0×\u00a0{1} cellules\u00a0; au plus {2} colonnes et {3} cellules sont lues',
  'cannot be fetched (missing, offline, or the server does not allow this page, CORS)':
    'ne peut pas être récupéré (absent, hors ligne, ou refusé à cette page par le serveur, CORS)',
  '{0}': '{0}',
  'expected a record of strings and numbers': 'un enregistrement de textes et de nombres est attendu',
  'not the name of a field': 'n’est pas un nom de champ',
  'duplicate column': 'colonne en double',
  'expected a list; it is optional only with series':
    'une liste est attendue\u00a0; elle ne peut manquer que s’il y a des series',
  '{0} comes after {1}': '{0} est après {1}',
  'value × scale is beyond {0}': 'value × scale dépasse {0}',
  'a computed value needs a method': 'une valeur calculée demande un champ method',
  'a value with `unread` must be null': 'une valeur non lue est null',
  'only a target may have `upTo`, which must exceed `value`':
    'seule une cible a une borne supérieure, au-dessus de sa valeur',
  'only a target may have a force': 'seule une cible a un champ force',
  '"{0}" is not a date of the series': '«\u00a0{0}\u00a0» n’est pas une date de la série',
  '{0} dates for {1} values': '{0} dates pour {1} valeurs',
  'expected a date such as {0}, got {1}': 'attendu\u00a0: une date comme {0}\u00a0; reçu\u00a0: {1}',
  '{0} is not after the previous date': '{0} ne vient pas après la date précédente',
  '"{0}": {1}': '«\u00a0{0}\u00a0»\u00a0: {1}',
};

export const messages: ProblemMessages = {
  problem: (code) => PROBLEMS[code],
  nothing: 'rien',
  problemAt: ({ row, column, name }) =>
    `ligne ${row}${column === undefined ? '' : `, colonne ${column}`}${name ? ` (${name})` : ''}`,
};
