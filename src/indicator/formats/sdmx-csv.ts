import type { SpreadGrid } from '../table/grid/grid.js';
import { observationsOf, roleOf, type Category, type CubeCell } from './cube.js';
import type { Observed } from './observations.js';

/** Returns the id of a concept in a header, which may also have its name: `REF_AREA: Reference area`. */
const idIn = (header: string) =>
  header
    .trim()
    .replace(/\s*:.*$|\[.*\]$/g, '')
    .replace(/\s/g, '_')
    .toUpperCase();

/** Attributes of messages and values, as opposed to dimensions. */
const ATTRIBUTES = new Set(
  'DATAFLOW STRUCTURE STRUCTURE_ID STRUCTURE_NAME ACTION KEY SERIES_KEY LAST_UPDATE OBS_VALUE OBS_STATUS OBS_FLAG UNIT_MULT CONF_STATUS OBS_CONF DECIMALS TIME_FORMAT COLLECTION OBS_PRE_BREAK OBS_COM COMMENT_OBS COMMENT_TS COMMENT_DSET TITLE TITLE_COMPL BASE_PER SOURCE_AGENCY COMPILING_ORG DISS_ORG PUBL_ECB PUBL_MU PUBL_PUBLIC DATA_SOURCE SOURCE_DETAIL TIME_DETAIL NATURE COVERAGE_TIME UPPER_BOUND LOWER_BOUND'.split(
    ' ',
  ),
);

/** Reads SDMX-CSV with codes, with names beside them, or with both in one cell. */
export function readSdmxCsv(grid: SpreadGrid): Observed {
  const header = grid[0]!.map(({ text }) => text.trim());
  const ids = header.map(idIn);
  const at = (...names: string[]) => ids.findIndex((id) => names.includes(id));
  const rows = grid.slice(1).filter((row) => row.some(({ text }) => text.trim() !== ''));
  const textAt = (row: SpreadGrid[number], index: number) => (index < 0 ? '' : row[index]!.text.trim());
  const [value, status, times] = [at('OBS_VALUE'), at('OBS_STATUS', 'OBS_FLAG'), at('UNIT_MULT')];
  const titles = at('TITLE', 'TITLE_COMPL');
  const isTitled = titles >= 0 && rows.every((row) => textAt(row, titles) !== '');
  const hasNames = ids.includes('STRUCTURE_NAME');
  const all = ids.flatMap((id, index) => {
    const isName = hasNames && index > 0 && header[index] !== id;
    return ATTRIBUTES.has(id) || isName || id === '' ? [] : [{ id, role: roleOf(id), index }];
  });
  const dimensions = isTitled
    ? [
        ...all.filter(({ role }) => role !== 'metric' && role !== 'part'),
        { id: 'TITLE', role: 'metric' as const, index: titles },
      ]
    : all;
  const first = rows[0];
  const flow = first
    ? nameOf(textAt(first, at('STRUCTURE_NAME')) || textAt(first, at('DATAFLOW', 'STRUCTURE_ID')))
    : '';
  const cells = rows.map((row): CubeCell => {
    const cell = row[value]!;
    const power = Number(textAt(row, times).replace(/:.*$/, '') || 0);
    return {
      categories: dimensions.map(({ index, role }) => {
        const text = textAt(row, index);
        if (header[index]!.includes(':')) return bothIn(text);
        const beside = hasNames && role !== 'time' ? textAt(row, index + 1) : '';
        return text === '' ? undefined : { code: text, label: beside || text };
      }),
      text: cell.text.trim(),
      status: textAt(row, status),
      ...(Number.isInteger(power) && power !== 0 ? { scale: 10 ** power } : {}),
      row: cell.row,
      column: cell.column,
      header: header[value]!,
    };
  });
  return { observations: observationsOf(dimensions, cells, flow), title: flow, plainNumbers: true };
}

/** Splits a cell with code and name; undefined for an empty one. */
function bothIn(text: string): Category | undefined {
  const [, code = text, label = text] = /^([\w.-]+)\s*:\s+(.+)$/s.exec(text) ?? [];
  return text === '' ? undefined : { code, label };
}

/** Returns the name of a dataflow without agency and version: `ESTAT:NAMA_10_GDP(1.0): GDP and main components`. */
const nameOf = (flow: string) => {
  const [, name] = /^[^\s:]+:[^\s:]+\(.*?\)\s*:\s*(.+)$/.exec(flow) ?? [];
  return name ?? /^(?:[\w.]+:)?([^():]+)(?:\([^)]*\))?$/.exec(flow)?.[1] ?? flow;
};
