// Writes dist/plan-data.schema.json: the JSON Schema of the data format, printed from the table that the
// parser reads by. What a field means is the comment that documents it in src/indicator/types.ts, what a choice
// means in choice-types.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fromSource } from './from-source.mjs';

const root = resolve(import.meta.dirname, '..');
const { allChoices, allRecords, allVariants, choicesOf, fieldOf } =
  await fromSource('indicator/full-format.ts');

/** A text that is not blank; a blank one is refused wherever it stands. */
const TEXT = { type: 'string', pattern: '\\S' };
const NUMBER = { type: 'number' };
const FIGURE = { anyOf: [{ type: 'null' }, NUMBER] };
const listOf = (items) => ({ type: 'array', items });
const TEXT_OR_TEXTS = { anyOf: [TEXT, listOf(TEXT)] };
/** One text for each BCP 47 tag. */
const BY_LANGUAGE = {
  type: 'object',
  minProperties: 1,
  patternProperties: { '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$': TEXT },
  additionalProperties: false,
};
const refTo = (name) => ({ $ref: `#/definitions/${name}` });

const types = {
  text: TEXT,
  NameOrNone: { anyOf: [refTo('Text'), { const: '' }] },
  Method: { anyOf: [refTo('Text'), refTo('Method')] },
  NoteText: { anyOf: [refTo('Text'), refTo('UnreadText'), refTo('AssumedText')] },
  number: NUMBER,
  positive: { type: 'number', exclusiveMinimum: 0 },
  digits: { type: 'integer', minimum: 0, maximum: 20 },
  figure: FIGURE,
  figures: listOf(FIGURE),
  year: { type: 'integer', minimum: 1000, maximum: 9999 },
  boolean: { type: 'boolean' },
  address: { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
  dates: TEXT_OR_TEXTS,
  containers: TEXT_OR_TEXTS,
};

function schemaOf({ type, isList }) {
  const one = type.choice ? { enum: type.choice } : type.idIn ? TEXT : (types[type.name] ?? refTo(type.name));
  return isList ? listOf(one) : one;
}

function recordSchema(table, docs = {}) {
  const fields = Object.entries(table).map(([name, notation]) => [name, fieldOf(notation)]);
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map(([name, field]) => [name, { ...schemaOf(field), ...described(docs[name]) }]),
    ),
    required: fields.filter(([, one]) => !one.isOptional && !one.isFilledIn).map(([name]) => name),
    additionalProperties: false,
  };
}

const described = (description) => (description ? { description } : {});

/** The comments of the exported types and of their fields, each without its asterisks. */
function commentsIn(source) {
  const docs = {};
  let comment = '';
  let type = '';
  for (const [, text, name, field] of source.matchAll(
    /\/\*\*([\s\S]*?)\*\/|^export (?:interface|type) (\w+)|^ {2}readonly (\w+)\??:/gm,
  )) {
    if (text !== undefined) {
      comment = text.replace(/^ *\* ?/gm, '').trim();
      continue;
    }
    if (name) docs[(type = name)] = { comment, fields: {} };
    else if (comment) docs[type].fields[field] = comment;
    comment = '';
  }
  return docs;
}

/** The schema of the data format, with each record and each named choice as a definition of its own. */
export function planSchema() {
  const sources = ['choice-types.ts', 'text.ts', 'types.ts', 'annotation.ts'].map((file) =>
    join(root, 'src/indicator', file),
  );
  const docs = commentsIn(sources.map((file) => readFileSync(file, 'utf8')).join('\n'));
  const all = {
    ...Object.fromEntries(
      Object.entries(allRecords).map(([name, fields]) => [name, recordSchema(fields, docs[name]?.fields)]),
    ),
    Text: { anyOf: [TEXT, BY_LANGUAGE] },
    ...Object.fromEntries(
      Object.entries(allVariants).map(([name, all]) => [
        name,
        { anyOf: all.map((fields) => recordSchema(fields)) },
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(allChoices).map(([name, values]) => [name, { enum: choicesOf(values) }]),
    ),
  };
  // The readings may be left out where there are series.
  all.PlanData.anyOf = ['readings', 'series'].map((list) => ({
    properties: { [list]: {} },
    required: [list],
  }));
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Data of plan-charts',
    ...refTo('PlanData'),
    definitions: Object.fromEntries(
      Object.entries(all).map(([name, schema]) => [name, { ...described(docs[name]?.comment), ...schema }]),
    ),
  };
}

if (import.meta.filename === process.argv[1])
  writeFileSync(join(root, 'dist/plan-data.schema.json'), JSON.stringify(planSchema(), null, 2) + '\n');
