import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseJson } from '../../src/indicator/parse.js';

const repository = new URL('../../', import.meta.url);
const plans = new URL('../shared/plans/', repository);
const needsPlans = it.skipIf(!existsSync(plans));

/** A number in figures, or one in characters with what it counts or ranks. */
const TOKEN =
  /\d+(?:\.\d+)?|第?[一二两三四五六七八九十百千]+(?:个|家|地|件|项|人|次|名|位|批|所|宗|级|条)|首位|末位|第[一二三四五六七八九十]+/g;

/**
 * The numbers that are no indicators, as line:number,number in the order of the line.
 * - `title`: titles, numbers and years of documents, meetings and awards; `date`: when, not how much
 * - `contents`: page numbers; `heading`: numbering of headings, boxes, tables and rows
 * - `header`: years heading a column; `footnote`: its marks; `order`: first, second …
 * - `verdict`: multiples in the plan's own verdict; `phrase`: set phrases, names, definitions
 */
const noIndicator: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  fuzhou: {
    title:
      '5:2022,29 45:2021,2035,第十四个 55:2017,30,2017,167,2018,210,2021,70 59:2020,153,2020,311,2021,34,2021,114,2020,7,2020,44,2020,88,2020,89',
    date: '15:2022,2,25 63:2018,12 69:2020 75:2020 87:2020 127:2025',
    contents:
      '23:4 24:4 25:9 26:10 27:10 28:11 29:11 30:13 31:13 32:14 33:16 34:19 35:21 36:23 37:25 38:26 39:26 41:26 43:26',
    heading:
      '53:1 61:2 67:3 71:4 77:5 85:6 89:1 141:2 144:1 145:2 146:3 147:4 148:5 149:6 155:1 157:2 159:3 163:4 165:1 169:2 175:3 179:5 181:6 185:7 187:4 193:8 195:9 197:10 203:11 205:5 211:12 213:13 217:14 221:15 225:6 229:16 233:17 237:18 241:19 243:20 249:21 251:22',
    phrase:
      '73:6,18 79:第一,六地 87:一地 113:3820 129:一批 177:一批,一批 181:一批,一批 203:两级 211:第一 221:一地 227:两级 241:两地',
    header: '91:2020,2020 143:2020,2025',
    order: '105:第一,第二,第三,第四',
  },
  xiamen: {
    title:
      '1:2021,2035,2021,20,第十四个,2021,1,21,六次 4:2008,18 9:2017,2019,2015,2020 20:第四批 22:2019 29:2018,2018,2019 91:2021,2035',
    phrase: '4:40 19:四地 24:4,26,5,10 80:第一 118:一条,10 127:20 243:一批 262:一批 312:两个',
    heading:
      '5:1 10:2 13:3 18:4 21:5 25:6 27:7 30:1 98:1 100:2 108:2 215:1 217:2 219:1 224:3 226:4 228:5 231:2 236:6 238:7 240:8 242:9 247:3 252:10 255:11 258:4 260:1 261:2 262:3 263:4 267:12 270:13 272:14 274:15 276:16 278:5 285:17 287:18 290:6 296:19 299:20 302:7 308:21 310:22 313:23 315:24 317:8 323:25 325:9',
    date: '11:2020 20:2017,2018 26:2017,2020 99:2035,2035 101:2035,2025',
    footnote: '11:0,0 118:1,1 127:2,2 151:3,3',
    header: '33:2020 35:2020 111:2020 113:2025',
    verdict: '43:3 55:2 67:2',
  },
};

const numbersOf = (list: string) =>
  list.split(' ').flatMap((entry) => {
    const [line, tokens = ''] = entry.split(':');
    return tokens.split(',').map((token) => ({ line: Number(line), token }));
  });

describe.each(['fuzhou', 'xiamen'])('%s', (city) => {
  needsPlans('has no number left out (runs where ../shared/plans has the transcriptions)', () => {
    const { readings } = parseJson(readFileSync(new URL(`seeds/${city}.json`, repository), 'utf8'), city);
    const known = readings.flatMap(({ printed, growth, sources }) =>
      sources.flatMap(({ line }) =>
        [printed, ...(growth ? [growth.printed] : [])].map((token) => ({ line, token })),
      ),
    );
    const excluded: typeof known = Object.values(noIndicator[city]!).flatMap(numbersOf);
    const lines = readFileSync(new URL(`${city}.txt`, plans), 'utf8').split('\n');
    const unexplained = lines.flatMap((text, index) =>
      [...text.matchAll(TOKEN)].flatMap(([token]) => {
        const line = index + 1;
        const isHere = (one: { line: number | undefined; token: string }) =>
          one.line === line &&
          (one.token === token || (/^\D/.test(one.token) && token.startsWith(one.token)));
        const spend = (list: typeof known) => {
          const at = list.findIndex(isHere);
          if (at >= 0) list.splice(at, 1);
          return at >= 0;
        };
        return spend(excluded) || spend(known) ? [] : [`line ${line}: ${token}`];
      }),
    );
    expect(unexplained).toEqual([]);
    expect(excluded).toEqual([]);
  });
});
