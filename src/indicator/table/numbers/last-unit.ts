/** The multiplier at the end of a title or name, with its unit, if neither bracket nor comma parts it: Receipts £'000. */
export const lastUnit = (text: string): string =>
  (AFTER_WORDS.exec(text) ?? MULTIPLIED.exec(text) ?? AFTER_HAN.exec(text))?.[0] ?? '';

/** Puts the multiplier at the end of a Chinese header into brackets: 2024年目标 亿元. */
export const withBracket = (head: string): string =>
  /[单單]位/.test(head) ? head : head.replace(AFTER_HAN, '（$&）');

const AFTER_WORDS =
  /(?<=[\p{L}\p{N})）]\s*(?:[-–—:：]\s*)?)(?:(?:(?<=\s)[A-Z]{1,3}|(?<![A-Z]))\p{Sc}\s?['’‘]?(?:000s?|k|m|mn|bn|thousands?|millions?|billions?|lakhs?|crores?)|(?<=\s)(?:(?:(?:[A-Z]{1,3}|Rs\.?)\s?)?['’‘]000s?|000s|[mb]n|(?:[A-Z]{1,3}|Rs\.?)\s(?:thousands?|millions?|billions?|lakhs?|crores?|mn|bn)))$/u;
/** A multiplier with a unit: Area '000 km2, Output million tonnes. */
const MULTIPLIED =
  /(?<=\p{L}\s)(?:['’‘]000 [\p{L}\d²³]{1,12}|(?:thousand|million|billion) (?:tonnes?|tons?|euros?|dollars|USD|EUR|GBP|kWh|MWh|ha|hectares|m3|m³|litres|km))$/u;
/** Not after words for reaching an amount: 突破万亿元. */
const AFTER_HAN =
  /(?<=(?:[\p{Script=Han}）)]{2}|年)\s*[:：]?\s*)(?<![上过過破超达達到近约約十百千万萬]\s*)(?:[十百千]?[万亿萬億]|万亿|萬億)(?:[美欧日]?元|人次?|吨|噸|户|戶|亩|畝|平方米|立方米|千瓦时|辆|件|册|个|個|公里|头|頭)$/u;
