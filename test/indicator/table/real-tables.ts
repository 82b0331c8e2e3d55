import type { ReadTable } from '../../../src/indicator/table/index.js';
import { read } from './expected.js';
import { eighteenth } from './eighteenth.js';
import { eighth } from './eighth.js';
import { eleventh } from './eleventh.js';
import { fifth } from './fifth.js';
import { fourth } from './fourth.js';
import { fifteenth } from './fifteenth.js';
import { fourteenthChinese } from './fourteenth-chinese.js';
import { fourteenthEnglish } from './fourteenth-english.js';
import { freshChinese } from './fresh-chinese.js';
import { freshEnglish } from './fresh-english.js';
import { freshFiles } from './fresh-files.js';
import { freshSecond } from './fresh-second.js';
import { heldOutChinese } from './held-out-chinese.js';
import { heldOutEnglish } from './held-out-english.js';
import { heldOutFiles } from './held-out-files.js';
import { realChineseBulletins } from './real-chinese-bulletins.js';
import { realChinesePlans } from './real-chinese-plans.js';
import { realEnglishTables } from './real-english-tables.js';
import { realFiles } from './real-files.js';
import type { RealTable } from './real-table.js';
import { seventeenth } from './seventeenth.js';
import { seventh } from './seventh.js';
import { sixteenth } from './sixteenth.js';
import { sixth } from './sixth.js';
import { tenthChinese } from './tenth-chinese.js';
import { tenthEnglish } from './tenth-english.js';
import { thirteenthChinese } from './thirteenth-chinese.js';
import { thirteenthEnglish } from './thirteenth-english.js';
import { thirdChinese } from './third-chinese.js';
import { thirdEnglish } from './third-english.js';
import { thirdFiles } from './third-files.js';
import { unseenChinese } from './unseen-chinese.js';
import { unseenEnglish } from './unseen-english.js';
import { unseenFiles } from './unseen-files.js';
import { nineteenth } from './nineteenth.js';
import { ninth } from './ninth.js';
import { twentieth } from './twentieth.js';
import { twentyfirst } from './twentyfirst.js';
import { twentysecond } from './twentysecond.js';
import { twentyfifthChinese } from './twentyfifth-chinese.js';
import { twentyfifthEnglish } from './twentyfifth-english.js';
import { twentyeighthChinese } from './twentyeighth-chinese.js';
import { twentyeighthEnglish } from './twentyeighth-english.js';
import { thirtiethChinese } from './thirtieth-chinese.js';
import { thirtiethEnglish } from './thirtieth-english.js';
import { thirtyfirstChinese } from './thirtyfirst-chinese.js';
import { thirtyfirstEnglish } from './thirtyfirst-english.js';
import { thirtyfirstOther } from './thirtyfirst-other.js';
import { thirtysecondOther } from './thirtysecond-other.js';
import { thirtyfourthChineseEnglish } from './thirtyfourth-chinese-english.js';
import { thirtyfourthOther } from './thirtyfourth-other.js';
import { thirtythirdMixed } from './thirtythird-mixed.js';
import { twentyninthChinese } from './twentyninth-chinese.js';
import { twentysixthChinese } from './twentysixth-chinese.js';
import { twentyninthEnglish } from './twentyninth-english.js';
import { twentyseventhChinese } from './twentyseventh-chinese.js';
import { twentyseventhEnglish } from './twentyseventh-english.js';
import { twentysixthEnglish } from './twentysixth-english.js';
import { twentyfourthChinese } from './twentyfourth-chinese.js';
import { twentyfourthEnglish } from './twentyfourth-english.js';
import { twentythird } from './twentythird.js';
import { twelfthChinese } from './twelfth-chinese.js';
import { twelfthEnglish } from './twelfth-english.js';
import { unseenSecond } from './unseen-second.js';

const known = new Map<RealTable, ReadTable>();

/** What is read in one of them: each is read once for all tests. */
export function readOf(one: RealTable): ReadTable {
  const found = known.get(one) ?? read(one.table, one.options);
  known.set(one, found);
  return found;
}

/** Tables of other places and publishers, checked cell by cell. */
export const realTables: readonly RealTable[] = [
  ...realChinesePlans,
  ...realChineseBulletins,
  ...realEnglishTables,
  ...realFiles,
  ...heldOutChinese,
  ...heldOutEnglish,
  ...heldOutFiles,
  ...unseenChinese,
  ...unseenEnglish,
  ...unseenFiles,
  ...unseenSecond,
  ...freshChinese,
  ...freshEnglish,
  ...freshFiles,
  ...freshSecond,
  ...thirdChinese,
  ...thirdEnglish,
  ...thirdFiles,
  ...fourth,
  ...fifth,
  ...sixth,
  ...seventh,
  ...eighth,
  ...ninth,
  ...tenthChinese,
  ...tenthEnglish,
  ...eleventh,
  ...twelfthChinese,
  ...twelfthEnglish,
  ...thirteenthChinese,
  ...thirteenthEnglish,
  ...fourteenthChinese,
  ...fourteenthEnglish,
  ...fifteenth,
  ...sixteenth,
  ...seventeenth,
  ...eighteenth,
  ...nineteenth,
  ...twentieth,
  ...twentyfirst,
  ...twentysecond,
  ...twentythird,
  ...twentyfourthChinese,
  ...twentyfourthEnglish,
  ...twentyfifthChinese,
  ...twentyfifthEnglish,
  ...twentysixthChinese,
  ...twentysixthEnglish,
  ...twentyseventhChinese,
  ...twentyseventhEnglish,
  ...twentyeighthChinese,
  ...twentyeighthEnglish,
  ...twentyninthChinese,
  ...twentyninthEnglish,
  ...thirtiethChinese,
  ...thirtiethEnglish,
  ...thirtyfirstChinese,
  ...thirtyfirstOther,
  ...thirtyfirstEnglish,
  ...thirtysecondOther,
  ...thirtythirdMixed,
  ...thirtyfourthChineseEnglish,
  ...thirtyfourthOther,
];
