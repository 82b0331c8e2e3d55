import type { Text } from '../types.js';

/** A printed text in the two languages: set phrases have their English, all else keeps its words. */
export function textOf(text: Text | string): Text {
  return typeof text === 'string' ? { zh: text, en: PHRASES[text] ?? text } : text;
}

const PHRASES: Readonly<Record<string, string>> = {
  超额完成: 'Exceeded',
  完成: 'Met',
  已完成: 'Met',
  未完成: 'Not met',
  基本完成: 'Largely met',
  提前完成: 'Met early',
  五年累计值: 'five-year total',
  五年累计: 'five-year total',
  五年年平均值: 'yearly average over five years',
  年均: 'yearly average',
  累计: 'total',
  十三五期间: '13th Five-Year Plan period',
  十四五期间: '14th Five-Year Plan period',
  十五五期间: '15th Five-Year Plan period',
  预计: 'estimate',
};
