import { mapCells, type PlacedCell, type SpreadGrid } from '../grid/grid.js';
import { joinedText } from '../text/cell-text.js';
import { HIGHEST } from './join-times.js';

const OF_GAMES =
  /^(?:players?|(?:goal ?)?scorers?|assists|appearances|matches|goals (?:conceded|against))\b/i;
const GOALS = /^goals(?= |$)(?! (?:scored|conceded|against|for)\b)/i;

/** Calls the goals of players and clubs scored, which are no aims: Goals 2023 beside Assists 2023. */
export function withGoalsScored(grid: SpreadGrid): SpreadGrid {
  const isOfGames = ({ text }: PlacedCell) => OF_GAMES.test(joinedText(text));
  const heads = grid.slice(0, HIGHEST).find((row) => row.some(isOfGames)) ?? [];
  return mapCells(grid, (cell) =>
    heads.includes(cell) ? { ...cell, text: cell.text.replace(GOALS, 'Goals scored') } : cell,
  );
}
