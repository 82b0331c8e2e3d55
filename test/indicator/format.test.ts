// The field table of parser and schema matches the documented types, and the accepted input matches the examples.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { allRecords, fieldOf, type allChoices, type allVariants } from '../../src/indicator/full-format.js';
import type { AssumedText, UnreadText } from '../../src/indicator/library-texts.js';
import type { Method } from '../../src/indicator/types.js';
import type * as t from '../../src/indicator/types.js';
import type { PlanDataInput } from '../../src/indicator/input.js';
import { snippetsOf } from '../snippets.js';

const root = resolve(import.meta.dirname, '../..');

/** The type of what a field holds once it is parsed. */
type Held<Notation> = Notation extends `${infer One}${'?' | '='}`
  ? Held<One>
  : Notation extends `${infer One}[]`
    ? readonly Held<One>[]
    : Notation extends `@${string}`
      ? string
      : Notation extends keyof Primitives
        ? Primitives[Notation]
        : Notation extends keyof typeof allChoices
          ? Choice<(typeof allChoices)[Notation]>
          : Notation extends `${string}|${string}`
            ? Choice<Notation>
            : Made<Notation>;
type Choice<Notation> = Notation extends `|${infer One}`
  ? One
  : Notation extends `${infer One}|${infer Others}`
    ? One | Choice<Others>
    : Notation;

interface Primitives {
  text: string;
  Text: t.Text;
  NameOrNone: t.Text;
  Method: t.Text | Method;
  NoteText: t.Text | UnreadText | AssumedText;
  number: number;
  positive: number;
  digits: number;
  figure: number | null;
  figures: readonly (number | null)[];
  year: number;
  boolean: boolean;
  address: string;
  dates: string | readonly string[];
  containers: string | readonly string[];
}

type Of<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends `${string}?` ? never : Name]: Held<Fields[Name]>;
} & {
  readonly [Name in keyof Fields as Fields[Name] extends `${string}?` ? Name : never]?: Held<Fields[Name]>;
};
type Made<Name> = Name extends keyof typeof allVariants
  ? Of<(typeof allVariants)[Name][number]>
  : Name extends keyof typeof allRecords
    ? Of<(typeof allRecords)[Name]>
    : never;

/** Both ways, and no field of one that the other lacks. */
type Same<A, B> = [A] extends [B]
  ? [B] extends [A]
    ? [keyof A] extends [keyof B]
      ? [keyof B] extends [keyof A]
        ? true
        : false
      : false
    : false
  : false;

describe('the format', () => {
  it('has the records and fields of the documented types', () => {
    expectTypeOf<Same<Made<'Place'>, t.Place>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'Document'>, t.Document>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'Unit'>, t.Unit>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'Indicator'>, t.Indicator>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'Period'>, t.Period>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'StatedGrowth'>, t.StatedGrowth>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'Source'>, t.Source>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'Reading'>, t.Reading>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'TimeSeries'>, t.TimeSeries>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'Note'>, t.Note>>().toEqualTypeOf<true>();
    expectTypeOf<Same<Made<'PlanData'>, t.PlanData>>().toEqualTypeOf<true>();
  });

  it('refers to lists that there are', () => {
    const fields = Object.values(allRecords).flatMap((table) => Object.values(table).map(fieldOf));
    const lists = fields.flatMap(({ type }) => ('idIn' in type ? [type.idIn] : []));
    expect(new Set(lists).size).toBeGreaterThan(4);
    expect(lists.filter((list) => !(list in allRecords.PlanData))).toEqual([]);
  });

  it('is written in a notation', () => {
    expect(fieldOf('@notes[]?')).toEqual({
      ...{ type: { idIn: 'notes' }, isList: true, isOptional: true, isFilledIn: false },
    });
    expect(fieldOf('text=')).toEqual({
      ...{ type: { name: 'text' }, isList: false, isOptional: false, isFilledIn: true },
    });
    expect([fieldOf('a|b').type, fieldOf('|a').type]).toEqual([{ choice: ['a', 'b'] }, { choice: ['a'] }]);
  });
});

describe('the accepted input', () => {
  it('leaves out what the parser fills in, and writes texts in short', () => {
    expectTypeOf<t.PlanData>().toExtend<PlanDataInput>();
    expectTypeOf<PlanDataInput>().not.toExtend<t.PlanData>();
  });

  it('is what the documents show', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-charts-input-'));
    const types = join(root, 'src/indicator/input.js');
    const examples = ['README.md', 'README.zh-CN.md', 'docs/data.md', 'docs/data.zh-CN.md'].flatMap((file) =>
      snippetsOf(readFileSync(join(root, file), 'utf8')).filter(({ language }) => language === 'json'),
    );
    const file = join(folder, 'examples.ts');
    const source = examples.map(({ code }) => `  ${code.trim()},\n`).join('');
    const list = (text: string) =>
      `import type { PlanDataInput } from '${types}';\nexport const all: PlanDataInput[] = [\n${text}];\n`;
    const faults = (text: string) => {
      writeFileSync(file, list(text));
      const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
        target: ts.ScriptTarget.ES2022,
        types: [],
      };
      return ts
        .getPreEmitDiagnostics(ts.createProgram([file], options))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
    };
    expect(examples.length).toBeGreaterThan(1);
    expect(faults(source)).toEqual([]);
    expect(faults(source.replace('"quantity"', '"quantty"'))).not.toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
