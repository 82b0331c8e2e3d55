// Writes the messages in traditional Chinese from those in simplified Chinese.
//   npm run generate
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { Converter } from 'opencc-js/cn2t';
import * as prettier from 'prettier';

const FROM = 'src/messages/zh';
const TO = 'src/messages/zh-Hant';
const HEADER = '// Generated from ../zh by scripts/zh-hant.mjs: change that, and run `npm run generate`.\n';

/** The tag and the quotation marks, and the library's own terms where the dictionary has others. */
const TERMS = [
  ['zh-CN', 'zh-Hant'],
  ['“', '「'],
  ['”', '」'],
  ['公佈', '公布'],
  ['佔', '占'],
  ['併列', '並列'],
  ['連線', '連接'],
  ['檢視', '查看'],
  ['程式碼', '代碼'],
  ['單元格', '儲存格'],
];

const convert = Converter({ from: 'cn', to: 'twp' });

const traditional = (text) => TERMS.reduce((all, [from, to]) => all.replaceAll(from, to), convert(text));

/** The files in traditional Chinese as they must be, by their path. */
export async function generated() {
  const options = await prettier.resolveConfig(`${TO}/common.ts`);
  const names = readdirSync(FROM);
  const texts = names.map((name) =>
    prettier.format(HEADER + traditional(readFileSync(`${FROM}/${name}`, 'utf8')), {
      ...options,
      filepath: name,
    }),
  );
  return new Map((await Promise.all(texts)).map((text, index) => [`${TO}/${names[index]}`, text]));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  mkdirSync(TO, { recursive: true });
  for (const [path, text] of await generated()) writeFileSync(path, text);
}
