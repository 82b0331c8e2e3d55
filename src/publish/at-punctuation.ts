import type { Child } from '../scene/element.js';

/** Between Chinese punctuation and what follows it, or before a bracket or quotation mark that opens. */
const BREAKS = /(?<=[，。；：、！？）”〕》」』])(?=[\p{L}\d/“（〔《「『])|(?<=\p{sc=Han})(?=[“（〔《「『])/u;

/** A text that may break at its Chinese punctuation: WebKit breaks one with `word-break: keep-all` only at spaces. */
export const atPunctuation = (text: string): readonly Child[] =>
  text.split(BREAKS).flatMap((part, at) => (at ? [['wbr', {}], part] : [part]));
