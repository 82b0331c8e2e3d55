import * as check from './check.js';
import type { At } from './check.js';
import { containersOf } from './containers.js';
import { DataError } from './data-error.js';
import { methodOf, noteTextOf, textOf as text } from './parse-texts.js';
import { timeSeries } from './parse-series.js';
import type * as t from './types.js';

/**
 * The data of a JSON text.
 * @param text JSON as {@link PlanData}
 * @param file name that errors give as the origin
 * @throws {DataError} where the text is no JSON or not of the format
 */
export function parseJson(text: string, file = 'data'): t.PlanData {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new DataError(file, '', `no valid JSON: ${(error as Error).message}`);
  }
  return parsePlanData(value, file);
}

/**
 * Reads a value of unknown shape as {@link PlanData}: every field is checked, every id that is
 * referred to must exist, no id may stand twice in one list, and no field is silently dropped.
 * @throws {DataError} naming file, record and field
 */
export function parsePlanData(value: unknown, file = 'data'): t.PlanData {
  const at: At = { file, path: '' };
  const fields = check.asObject(value, at);
  check.onlyFields(fields, ['places', 'documents', 'units', 'indicators', 'readings', 'series', 'notes'], at);
  const list = <T>(field: string, read: (record: unknown, at: At) => T, needed: boolean): T[] =>
    fields[field] === undefined && !needed ? [] : check.asList(fields[field], check.into(at, field), read);
  const data: t.PlanData = {
    places: list('places', place, true),
    documents: list('documents', document, false),
    units: list('units', unit, true),
    indicators: list('indicators', indicator, true),
    readings: list('readings', reading, true),
    ...check.optional(fields, 'series', at, (v, a) =>
      check.asList(v, a, (record, place) => timeSeries(record, place, source)),
    ),
    notes: list('notes', note, false),
  };
  checkReferences(data, file);
  return data;
}

const id = (fields: Readonly<Record<string, unknown>>, at: At) =>
  check.asText(fields['id'], check.into(at, 'id'));

const ids = (value: unknown, at: At) => check.asList(value, at, check.asText);

const oneOrMoreIds = (value: unknown, at: At) =>
  Array.isArray(value) ? ids(value, at) : check.asText(value, at);

function place(record: unknown, at: At): t.Place {
  const fields = check.asObject(record, at);
  check.onlyFields(fields, ['id', 'name', 'within', 'beside'], at);
  return {
    id: id(fields, at),
    name: text(fields['name'], check.into(at, 'name')),
    ...check.optional(fields, 'within', at, check.asText),
    ...check.optional(fields, 'beside', at, check.asTruth),
  };
}

function document(record: unknown, at: At): t.Document {
  const fields = check.asObject(record, at);
  check.onlyFields(fields, ['id', 'title', 'number', 'date', 'url'], at);
  return {
    id: id(fields, at),
    title: text(fields['title'], check.into(at, 'title')),
    ...check.optional(fields, 'number', at, check.asText),
    ...check.optional(fields, 'date', at, check.asText),
    ...check.optional(fields, 'url', at, webAddress),
  };
}

function webAddress(value: unknown, at: At): string {
  const address = check.asText(value, at);
  if (/^https?:\/\//i.test(address)) return address;
  throw check.wrong(at, 'expected a web address that begins with https:// or http://');
}

function unit(record: unknown, at: At): t.Unit {
  const fields = check.asObject(record, at);
  check.onlyFields(fields, ['id', 'name'], at);
  return { id: id(fields, at), name: text(fields['name'], check.into(at, 'name')) };
}

function indicator(record: unknown, at: At): t.Indicator {
  const fields = check.asObject(record, at);
  check.onlyFields(fields, INDICATOR_FIELDS, at);
  const quantities = ['stock', 'flow', 'ratio', 'growth', 'score', 'rank'] as const;
  return {
    id: id(fields, at),
    name: text(fields['name'], check.into(at, 'name')),
    ...check.optional(fields, 'short', at, text),
    unit: check.asText(fields['unit'], check.into(at, 'unit')),
    quantity: check.asOneOf(fields['quantity'], quantities, check.into(at, 'quantity')),
    better: check.asOneOf(
      fields['better'],
      ['higher', 'lower', 'neither'] as const,
      check.into(at, 'better'),
    ),
    ...check.optional(fields, 'within', at, oneOrMoreIds),
    ...check.optional(fields, 'replaces', at, check.asText),
    ...check.optional(fields, 'follows', at, check.asText),
    ...check.optional(fields, 'growthOf', at, check.asText),
    ...check.optional(fields, 'concept', at, check.asText),
    ...check.optional(fields, 'outOf', at, check.asNumber),
    ...check.optional(fields, 'definition', at, text),
    ...check.optional(fields, 'reporter', at, text),
    ...check.optional(fields, 'owner', at, text),
    ...check.optional(fields, 'notes', at, ids),
  };
}

function period(value: unknown, at: At): t.Period {
  const fields = check.asObject(value, at);
  const kind = check.asOneOf(
    fields['kind'],
    ['end', 'year', 'total', 'average'] as const,
    check.into(at, 'kind'),
  );
  const to = check.asYear(fields['to'], check.into(at, 'to'));
  if (kind === 'end' || kind === 'year') {
    check.onlyFields(fields, ['kind', 'to'], at);
    return { kind, to };
  }
  check.onlyFields(fields, ['kind', 'from', 'to'], at);
  const from = check.asYear(fields['from'], check.into(at, 'from'));
  if (from > to) throw check.wrong(check.into(at, 'from'), `${from} comes after ${to}`);
  return { kind, from, to };
}

function source(value: unknown, at: At): t.Source {
  const fields = check.asObject(value, at);
  check.onlyFields(fields, ['document', 'table', 'section', 'row', 'column', 'line', 'as', 'unit'], at);
  return {
    document: check.asText(fields['document'], check.into(at, 'document')),
    ...check.optional(fields, 'table', at, check.asText),
    ...check.optional(fields, 'section', at, check.asText),
    ...check.optional(fields, 'row', at, check.asNumber),
    ...check.optional(fields, 'column', at, check.asText),
    ...check.optional(fields, 'line', at, check.asNumber),
    ...check.optional(fields, 'as', at, check.asText),
    ...check.optional(fields, 'unit', at, check.asText),
  };
}

const sourcesOf = (value: unknown, at: At) => (value === undefined ? [] : check.asList(value, at, source));

function growth(value: unknown, at: At): t.StatedGrowth {
  const fields = check.asObject(value, at);
  check.onlyFields(fields, ['percent', 'printed', 'over', 'basis'], at);
  const percent = check.asNumber(fields['percent'], check.into(at, 'percent'));
  return {
    percent,
    printed: check.optional(fields, 'printed', at, check.asText).printed ?? String(percent),
    over: period(fields['over'], check.into(at, 'over')),
    ...check.optional(fields, 'basis', at, (v, a) => check.asOneOf(v, BASES, a)),
  };
}

function reading(record: unknown, at: At): t.Reading {
  const fields = check.asObject(record, at);
  check.onlyFields(fields, READING_FIELDS, at);
  const raw = fields['value'];
  if (raw !== null && (typeof raw !== 'number' || !Number.isFinite(raw)))
    throw check.wrong(
      check.into(at, 'value'),
      `expected a number, or null where the source prints none, got ${check.shown(raw)}`,
    );
  const kind = check.asOneOf(
    fields['kind'],
    ['actual', 'target', 'computed'] as const,
    check.into(at, 'kind'),
  );
  const scale = check.optional(fields, 'scale', at, check.asNumber).scale ?? 1;
  if (scale <= 0) throw check.wrong(check.into(at, 'scale'), `expected more than 0, got ${scale}`);
  if (raw !== null && !Number.isFinite(raw * scale))
    throw check.wrong(check.into(at, 'scale'), 'value × scale is beyond counting');
  const read: t.Reading = {
    id: id(fields, at),
    indicator: check.asText(fields['indicator'], check.into(at, 'indicator')),
    place: check.asText(fields['place'], check.into(at, 'place')),
    period: period(fields['period'], check.into(at, 'period')),
    ...check.optional(fields, 'basis', at, (v, a) => check.asOneOf(v, BASES, a)),
    kind,
    ...check.optional(fields, 'force', at, (v, a) => check.asOneOf(v, FORCES, a)),
    value: raw,
    ...check.optional(fields, 'upTo', at, check.asNumber),
    scale,
    printed:
      check.optional(fields, 'printed', at, check.asText).printed ?? (raw === null ? '—' : String(raw)),
    ...check.optional(fields, 'approximation', at, (v, a) => check.asOneOf(v, APPROXIMATIONS, a)),
    ...check.optional(fields, 'growth', at, growth),
    ...check.optional(fields, 'verdict', at, text),
    ...check.optional(fields, 'remark', at, text),
    ...check.optional(fields, 'method', at, (v, a) => methodOf(v, a, period)),
    ...check.optional(fields, 'disputes', at, check.asText),
    sources: sourcesOf(fields['sources'], check.into(at, 'sources')),
    ...check.optional(fields, 'notes', at, ids),
  };
  if (kind === 'computed' && !read.method)
    throw check.wrong(check.into(at, 'method'), 'a computed value must say how it was computed');
  if (read.upTo !== undefined && (kind !== 'target' || raw === null || read.upTo <= raw))
    throw check.wrong(check.into(at, 'upTo'), 'only a target has an upper end, and above its value');
  if (kind !== 'target' && read.force)
    throw check.wrong(check.into(at, 'force'), 'only a target has a force');
  return read;
}

function note(record: unknown, at: At): t.Note {
  const fields = check.asObject(record, at);
  check.onlyFields(fields, ['id', 'kind', 'text'], at);
  return {
    id: id(fields, at),
    kind: check.asOneOf(
      fields['kind'],
      ['contradiction', 'caveat', 'definition', 'comparison', 'doubt'] as const,
      check.into(at, 'kind'),
    ),
    text: noteTextOf(fields['text'], check.into(at, 'text')),
  };
}

const INDICATOR_FIELDS = [
  ...['id', 'name', 'short', 'unit', 'quantity', 'better', 'within', 'replaces'],
  ...['follows', 'growthOf', 'concept', 'outOf', 'definition', 'reporter', 'owner', 'notes'],
];
const READING_FIELDS = [
  ...['id', 'indicator', 'place', 'period', 'basis', 'kind', 'force', 'value', 'upTo', 'scale', 'printed'],
  ...['approximation', 'growth', 'verdict', 'remark', 'method', 'disputes', 'sources', 'notes'],
];
const BASES = [
  ...(['stated', 'column', 'section', 'remark', 'inferred', 'ambiguous', 'contradicted'] as const),
];
const FORCES = ['set', 'expected', 'binding', 'reference'] as const;
const APPROXIMATIONS = [
  ...(['just-under', 'more-than', 'less-than', 'over', 'about', 'at-least', 'at-most'] as const),
];

function checkReferences(data: t.PlanData, file: string): void {
  const known = {
    places: idsOf(data.places, 'places', file),
    documents: idsOf(data.documents, 'documents', file),
    units: idsOf(data.units, 'units', file),
    indicators: idsOf(data.indicators, 'indicators', file),
    readings: idsOf(data.readings, 'readings', file),
    notes: idsOf(data.notes, 'notes', file),
  };
  const need = (list: keyof typeof known, id: string | undefined, path: string) => {
    if (id !== undefined && !known[list].has(id))
      throw new DataError(file, path, `"${id}" is not among the ${list}`);
  };
  const concepts = new Set(data.indicators.map((one) => one.concept));
  data.places.forEach((p, i) => need('places', p.within, `places[${i}] (${p.id}).within`));
  data.indicators.forEach((one, i) => {
    const path = `indicators[${i}] (${one.id})`;
    need('units', one.unit, `${path}.unit`);
    for (const whole of containersOf(one))
      if (!concepts.has(whole)) need('indicators', whole, `${path}.within`);
    need('indicators', one.follows, `${path}.follows`);
    need('indicators', one.growthOf, `${path}.growthOf`);
    need('indicators', one.replaces, `${path}.replaces`);
    one.notes?.forEach((n, j) => need('notes', n, `${path}.notes[${j}]`));
  });
  data.readings.forEach((one, i) => {
    const path = `readings[${i}] (${one.id})`;
    need('indicators', one.indicator, `${path}.indicator`);
    need('places', one.place, `${path}.place`);
    need('readings', one.disputes, `${path}.disputes`);
    one.sources.forEach((s, j) => need('documents', s.document, `${path}.sources[${j}].document`));
    one.notes?.forEach((n, j) => need('notes', n, `${path}.notes[${j}]`));
  });
  idsOf(data.series ?? [], 'series', file);
  data.series?.forEach((one, i) => {
    const path = `series[${i}] (${one.id})`;
    need('indicators', one.indicator, `${path}.indicator`);
    need('places', one.place, `${path}.place`);
    one.sources.forEach((s, j) => need('documents', s.document, `${path}.sources[${j}].document`));
    one.notes?.forEach((n, j) => need('notes', n, `${path}.notes[${j}]`));
  });
}

function idsOf(records: readonly { id: string }[], list: string, file: string): Set<string> {
  const seen = new Set<string>();
  records.forEach(({ id }, index) => {
    if (seen.has(id)) throw new DataError(file, `${list}[${index}].id`, `"${id}" stands twice`);
    seen.add(id);
  });
  return seen;
}
