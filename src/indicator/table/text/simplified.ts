/** Traditional and Japanese characters in words of headers, with the simplified ones in the same order. */
const TRADITIONAL =
  '項標數實際國單區縣別類種規劃預計執達較總稱產額構約負責備註說內値単準実績現變動長環減過歷來劃畫績遠錄決調後學訂統資測務監評報參進狀況';
const SIMPLIFIED =
  '项标数实际国单区县别类种规划预计执达较总称产额构约负责备注说内值单准实绩现变动长环减过历来划划绩远录决调后学订统资测务监评报参进状况';

/** Simplifies a header as far as the characters above go. */
export const simplified = (text: string) =>
  text.replace(/\p{Script=Han}/gu, (sign) => SIMPLIFIED[TRADITIONAL.indexOf(sign)] ?? sign);
