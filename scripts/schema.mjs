// Writes dist/plan-data.schema.json: the JSON Schema of the data format, made from src/indicator/types.ts.
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';

const root = resolve(import.meta.dirname, '..');

/** Fields that a file may leave out though the types have them: the parser fills them in. */
const FILLED_IN = {
  PlanData: ['documents', 'notes'],
  Reading: ['scale', 'printed', 'sources'],
  StatedGrowth: ['printed'],
  TimeSeries: ['sources'],
};

const YEAR = { type: 'integer', minimum: 1000, maximum: 9999 };
/** What a field may hold beyond what its type says. */
const FIELDS = {
  'Period.from': YEAR,
  'Period.to': YEAR,
  'Reading.scale': { type: 'number', exclusiveMinimum: 0 },
  'Document.url': { type: 'string', pattern: '^[Hh][Tt][Tt][Pp][Ss]?://' },
};

/** A text that is not blank; a blank one is refused wherever it stands. */
const TEXT = { type: 'string', pattern: '\\S' };

/** One text for each BCP 47 tag. */
const BY_LANGUAGE = {
  type: 'object',
  minProperties: 1,
  patternProperties: { '^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$': TEXT },
  additionalProperties: false,
};

/** The schema of the data format, with each record of the types as a definition of its own. */
export function planSchema() {
  const file = join(root, 'src/indicator/types.ts');
  const program = ts.createProgram([file], { strict: true, exactOptionalPropertyTypes: true, noLib: false });
  const checker = program.getTypeChecker();
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)));
  const plan = checker.getDeclaredTypeOfSymbol(exported.find(({ name }) => name === 'PlanData'));
  const definitions = {};
  const $ref = schemaOf(plan, '', { checker, definitions });
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Data of plan-charts',
    ...$ref,
    definitions,
  };
}

const described = (symbol, checker) => {
  const description = ts.displayPartsToString(symbol?.getDocumentationComment(checker));
  return description ? { description } : {};
};

/** The schema of one type; a named record or choice becomes a definition and is referred to. */
function schemaOf(type, path, context) {
  if (FIELDS[path]) return FIELDS[path];
  const named = type.aliasSymbol ?? (type.symbol?.flags & ts.SymbolFlags.Interface ? type.symbol : undefined);
  if (!named || context.checker.isArrayType(type)) return plainSchemaOf(type, path, context);
  const { name } = named;
  if (!(name in context.definitions)) {
    context.definitions[name] = {}; // stands for itself while its own fields are read
    const schema = plainSchemaOf(type, name, context);
    context.definitions[name] = { ...described(named, context.checker), ...schema };
  }
  return { $ref: `#/definitions/${name}` };
}

function plainSchemaOf(type, path, context) {
  const { checker } = context;
  if (type.isUnion()) return unionOf(type, path, context);
  if (type.isStringLiteral()) return { const: type.value };
  if (type.flags & ts.TypeFlags.String) return TEXT;
  if (type.flags & ts.TypeFlags.Number) return { type: 'number' };
  if (type.flags & ts.TypeFlags.Null) return { type: 'null' };
  if (checker.isArrayType(type))
    return { type: 'array', items: schemaOf(checker.getTypeArguments(type)[0], path, context) };
  if (type.flags & ts.TypeFlags.Object) return recordOf(type, path, context);
  throw new Error(`${path}: no schema for ${checker.typeToString(type)}`);
}

/** A choice of words as `enum`, yes or no as a boolean, anything else as `anyOf`; undefined is no choice. */
function unionOf(type, path, context) {
  const choices = type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined));
  if (choices.every((one) => one.isStringLiteral())) return { enum: choices.map(({ value }) => value) };
  if (choices.every(({ flags }) => flags & ts.TypeFlags.BooleanLiteral)) return { type: 'boolean' };
  if (choices.length === 1) return schemaOf(choices[0], path, context);
  return { anyOf: choices.map((one) => schemaOf(one, path, context)) };
}

function recordOf(type, path, context) {
  const { checker } = context;
  if (checker.getIndexInfosOfType(type).length) return BY_LANGUAGE;
  const properties = {};
  const required = [];
  for (const property of checker.getPropertiesOfType(type)) {
    const { name } = property;
    const field = `${path}.${name}`;
    const isOptional = property.flags & ts.SymbolFlags.Optional;
    const schema = schemaOf(present(checker.getTypeOfSymbol(property)), field, context);
    properties[name] = { ...schema, ...described(property, checker) };
    if (!isOptional && !FILLED_IN[path]?.includes(name)) required.push(name);
  }
  return { type: 'object', properties, required, additionalProperties: false };
}

/** The type of an optional field where the field is there. */
function present(type) {
  const rest = type.isUnion() ? type.types.filter(({ flags }) => !(flags & ts.TypeFlags.Undefined)) : [];
  return rest.length === 1 ? rest[0] : type;
}

if (import.meta.filename === process.argv[1])
  writeFileSync(join(root, 'dist/plan-data.schema.json'), JSON.stringify(planSchema(), null, 2) + '\n');
