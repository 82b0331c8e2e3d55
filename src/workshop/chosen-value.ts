import { datesOf } from '../csv.js';
import type { ReadCell } from '../editor.js';
import { inLang, langOf, messagesOf, type Lang } from '../messages.js';
import { cellRoles } from './cell-roles.js';
import { factsOfCells } from './cell-facts.js';
import type { WorkshopMessages } from './messages/index.js';
import { onlyNumber, placedValues } from './placed-values.js';
import type { Corrections } from './project.js';
import type { SourceRead } from './read-input.js';
import { ANY_TIME, patternOf } from './times.js';
import type { ChosenValue, ValueOwner } from './value-form.js';

type Place = Pick<ReadCell, 'row' | 'column'>;
type Chosen = ChosenValue & { readonly key: string };

/**
 * The value of a cell that was read, or may be one, with its corrections; undefined if the cell holds something else.
 */
export function chosenValue(
  read: SourceRead,
  values: Corrections['values'],
  place: Place,
  messages: WorkshopMessages,
): Chosen | undefined {
  const { source, corrected } = read;
  const isChosen = (one: Place) => one.row === place.row && one.column === place.column;
  const cell = source.cells?.find(isChosen);
  const names = read.names();
  const key = names.nameOf(place.row, place.column);
  const printed = names.cellOf(key);
  if (!printed) return undefined;
  const own = values?.[key] ?? {};
  const text = printed.text.trim();
  const { role } = cellRoles(source, isChosen)(place.row, place.column, text);
  const isNowRead = own.kind === undefined && own.value !== undefined;
  const shown = isNowRead ? cellRoles(corrected, isChosen)(place.row, place.column, text).role : role;
  const common = { key, text, own, read: messages.check.role[shown] };
  const now = corrected.cells?.find(isChosen);
  const reading = cell && source.data.readings.find(({ id }) => id === cell.id);
  const series = cell && source.data.series?.find(({ id }) => id === cell.id);
  if (!reading && !series) {
    if ((role !== 'unread' && !(role === 'aside' && /\d/.test(text))) || isHead(read, place))
      return undefined;
    const isGiven = Object.keys(own).length > 0 && !own.isLeftOut;
    return {
      ...common,
      ...unreadValue(read, values, place, messages),
      ...(isGiven && !now ? { fault: 'incomplete' } : {}),
    };
  }
  const lang = langOf(messages.tag);
  const library = messagesOf(lang);
  const name = nameOf(source.data.indicators, (reading ?? series)!.indicator, lang);
  const time = reading ? library.period(reading.period) : (cell?.date ?? '');
  const isYear = reading !== undefined && !('from' in reading.period);
  const step = series?.step ?? 'year';
  const isTaken = own.time !== undefined && !own.isLeftOut && series !== undefined && now?.date !== own.time;
  return {
    ...common,
    name: name + library.comma + time,
    ...(isYear || series
      ? {
          time: {
            read: isYear ? String(reading.period.to) : (cell?.date ?? ''),
            pattern: patternOf(step),
            isYear,
          },
        }
      : {}),
    number: reading ? numberOf(reading.value, text) : pointOf(read, cell),
    hasKind: reading !== undefined,
    ...(isTaken ? { fault: 'taken' } : {}),
  };
}

const numberOf = (value: number | null, text: string) =>
  value === null ? (onlyNumber(text) ?? '') : String(value);

/** The number of a time series value before its multiplier, as its cell prints it. */
function pointOf({ source }: SourceRead, cell: ReadCell | undefined): string {
  const series = source.data.series?.find(({ id }) => id === cell?.id);
  if (!series || !cell) return '';
  const date = datesOf(series);
  const value = series.values.find((_, at) => date(at) === cell.date);
  return typeof value === 'number' ? String(Number(`${value}e${-Math.log10(cell.scale ?? 1)}`)) : '';
}

const nameOf = (
  records: readonly { readonly id: string; readonly name: Parameters<typeof inLang>[0] }[],
  id: string,
  lang: Lang,
) => inLang(records.find((one) => one.id === id)?.name ?? '', lang) || id;

/** Whether a cell is in the header of its table. */
function isHead({ printed, source }: SourceRead, { row, column }: Place): boolean {
  const last = Math.max(1, ...printed.map((one) => one.row));
  return (source.isTurned ? column : row) <= last;
}

/** The fields of the form for an unread cell, with what it may be a value of. */
function unreadValue(
  { source, corrected, names }: SourceRead,
  values: Corrections['values'],
  { row, column }: Place,
  messages: WorkshopMessages,
) {
  const all = names();
  const key = all.nameOf(row, column);
  const [placed] = placedValues({ [key]: values?.[key] ?? {} }, all, []).placed;
  const facts = factsOfCells(source, all)(placed!);
  const lang = langOf(messages.tag);
  const among = (records: Parameters<typeof nameOf>[0], id: string): ValueOwner => ({
    options: [
      ...(records.some((one) => one.id === id) ? [] : [[id, id] as const]),
      ...records.map((one) => [one.id, inLang(one.name, lang) || one.id] as const),
    ],
    chosen: id,
  });
  const { data } = corrected;
  const [rowText = '', , columnText = ''] = key.split('\n');
  return {
    name: [rowText, columnText].filter(Boolean).join(messagesOf(lang).comma),
    time: { read: facts.time ?? '', pattern: ANY_TIME, isYear: false },
    number: onlyNumber(placed!.cell.text) ?? '',
    hasKind: true,
    indicator: among(data.indicators, facts.indicator),
    ...(data.places.length > 1 ? { place: among(data.places, facts.place) } : {}),
  };
}
