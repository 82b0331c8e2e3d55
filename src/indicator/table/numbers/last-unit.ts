/** The multiplier at the end of a title or name, with its unit, if neither bracket nor comma parts it: Receipts £'000. */
export const lastUnit = (text: string): string => {
  const found = AFTER_WORDS.exec(text) ?? MULTIPLIED.exec(text) ?? AFTER_HAN.exec(text);
  return found && !OF_AMOUNT.test(text.slice(0, found.index)) ? found[0] : '';
};

/** Puts the multiplier at the end of a Chinese header into brackets: 2024年目标 亿元. */
export const withBracket = (header: string): string => {
  const unit = /[单單]位/.test(header) || !AFTER_HAN.test(header) ? '' : lastUnit(header);
  return unit ? `${header.slice(0, -unit.length)}（${unit}）` : header;
};

/** Matches what makes the words after it an amount or part of a rate: jobs per £m, over five million tonnes, 突破三千亿元. */
const OF_AMOUNT =
  /(?:\b(?:per|each|every|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|fifty|hundred|thousand|several|few|half|over|above|under|below|than|exceeding|reaching|least|most|to)|[每/上过過破超达達到至近约約足于於]|[一二三四五六七八九十百千万萬亿億两兩几幾半])\s*$/iu;

const AFTER_WORDS =
  /(?<=(?:[\p{L})）]|(?<![\d\p{Sc}])(?:19|20)\d\d(?:[-–/]\d{2,4})?)\s*(?:[-–—:：]\s*)?)(?:(?:(?<=\s)[A-Z]{1,3}|(?<![A-Z]))\p{Sc}\s?['’‘]?(?:000s?|k|m|mn|bn|thousands?|millions?|billions?|lakhs?|crores?)|(?<=\s)(?:(?:(?:[A-Z]{1,3}|Rs\.?)\s?)?['’‘]000s?|000s|[mb]n|(?:[A-Z]{1,3}|Rs\.?)\s(?:thousands?|millions?|billions?|lakhs?|crores?|mn|bn)))$/u;
/** Matches a multiplier with a unit: Area '000 km2, Output million tonnes. */
const MULTIPLIED =
  /(?<=\p{L}\s)(?:['’‘]000 [\p{L}\d²³]{1,12}|(?:thousand|million|billion) (?:tonnes?|tons?|euros?|dollars|USD|EUR|GBP|kWh|MWh|ha|hectares|m3|m³|litres|km))$/u;
const AFTER_HAN =
  /(?<=(?:[\p{Script=Han}）)]{2}|年)\s*[:：]?\s*)(?:[十百千]?[万亿萬億]|万亿|萬億)(?:[美欧日]?元|人次?|吨|噸|户|戶|亩|畝|平方米|立方米|千瓦时|辆|件|册|个|個|公里|头|頭)$/u;
